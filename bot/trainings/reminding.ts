import type { Clock } from "../core/clock.ts";
import type { Ids } from "../core/ids.ts";
import type { Log } from "../core/log.ts";
import { type Rounds, startRounds } from "../rounds.ts";
import type { Database } from "../store/database.ts";
import type { Keyring } from "../store/keys.ts";
import type { Posts } from "../store/posts.ts";
import { remindDue } from "../store/reminders.ts";
import { codesOf } from "../store/unit.ts";
import { settleOffers } from "./places.ts";

/** The post of the process that writes reminders. */
const POST = "reminding";

/** How often it is looked for what is due, in milliseconds: a few times before what is written ahead is due. */
const LOOK_MS = 10_000;

/** What reminding works with. */
export interface RemindingShell {
	readonly database: Database;
	readonly keys: Keyring;
	readonly ids: Ids;
	readonly clock: Clock;
	readonly log: Log;
	readonly posts: Posts;
}

/** Starts to write reminders and offers as they become due; any number of processes may, and one of them holds the post. */
export function startReminding(shell: RemindingShell): Rounds {
	const { log, posts, clock } = shell;
	const rounds = startRounds(
		LOOK_MS,
		async () => {
			if ((await posts.hold(POST)) !== "held") return;
			await settleOffers(shell, clock.now());
			const count = await remindDue(shell, clock.now());
			if (count > 0) log.info({ count }, "reminders.written");
		},
		(error) => log.warn({ reason: codesOf(error)[0] ?? (error as Error).name }, "reminders.not-written"),
	);
	void rounds.look();
	return rounds;
}
