import type { Clock, Log } from "../core/channel.ts";
import type { Ids } from "../core/ids.ts";
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

/** Writes reminders and offers as they become due. */
export interface Reminding {
	/** Looks now, when this process holds the post. */
	look(): Promise<void>;
	stop(): Promise<void>;
}

/** Starts reminding; any number of processes may, and one of them holds its post. */
export function startReminding(shell: RemindingShell): Reminding {
	const { log, posts, clock } = shell;
	let looking: Promise<void> | undefined;

	async function look(): Promise<void> {
		if ((await posts.hold(POST)) !== "held") return;
		await settleOffers(shell, clock.now());
		const count = await remindDue(shell, clock.now());
		if (count > 0) log.info({ count }, "reminders.written");
	}
	const lookOnce = (): Promise<void> => {
		looking ??= look()
			.catch((error: unknown) =>
				log.warn({ reason: codesOf(error)[0] ?? (error as Error).name }, "reminders.not-written"),
			)
			.finally(() => {
				looking = undefined;
			});
		return looking;
	};
	const timer = setInterval(() => void lookOnce(), LOOK_MS);
	void lookOnce();
	return {
		async look() {
			// One that had begun before may have looked too early.
			await looking;
			await lookOnce();
		},
		async stop() {
			clearInterval(timer);
			await looking;
		},
	};
}
