import { CHANNELS } from "../bot/core/channel.ts";
import { readLanguage } from "../bot/texts.ts";
import { judge, settled, tell } from "./judge.ts";
import { gather } from "./persons.ts";
import { createRandom } from "./random.ts";
import { openTown } from "./town.ts";

/** Messages that each person writes while the bot is away: two, so that their order counts. */
const EACH = 2;

/** How long the bot is away, in milliseconds, beyond the writing itself. */
const AWAY_MS = { shortest: 2_000, more: 4_000 };

/** How long what is still unsent may take at the end, in milliseconds. */
const SETTLE_MS = 120_000;

/** How long a message that should not come is waited for, in milliseconds. */
const STRAY_MS = 2_000;

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** What an outage trial is asked to do. */
export interface OutageOptions {
	readonly messages: number;
	readonly seed: number;
	/** Told what happens, for the terminal. */
	readonly say: (line: string) => void;
}

/** What came of the messages that were written while the bot was away. */
interface OutageVerdict {
	readonly sent: number;
	readonly answeredOnce: number;
	readonly lost: number;
	readonly doubled: number;
}

/**
 * People who have written before write again while the bot is away: is each message answered when it is back, and once?
 * The bot is stopped in order or killed, as the seed has it.
 */
export async function outage({ messages, seed, say }: OutageOptions): Promise<OutageVerdict> {
	const random = createRandom(seed);
	const { texts } = readLanguage();
	const town = await openTown();
	let good = false;
	try {
		await town.bot.start();
		const people = Math.max(CHANNELS.length, Math.ceil(messages / EACH));
		const actors = gather(town, texts, { people, messages: people + messages }, random);
		await Promise.all(actors.map((actor) => actor.write()));
		const greeted = await Promise.all(actors.map((actor) => actor.answered()));
		if (greeted.includes(false)) throw new Error("somebody was not answered before the outage");

		const signal = random.whole(2) === 0 ? "SIGKILL" : "SIGTERM";
		await town.bot.end(signal);
		say(`stopped by ${signal}`);
		await pause(random.number(AWAY_MS.more));
		while (actors.some((actor) => actor.written() < actor.steps.length))
			for (const actor of random.shuffled(actors)) if (actor.written() < actor.steps.length) await actor.write();
		await pause(AWAY_MS.shortest);
		await town.bot.start();

		await Promise.all(actors.map((actor) => actor.answered()));
		if (!(await settled(town, SETTLE_MS))) say("something is still waiting to be sent");
		await pause(STRAY_MS);
		const verdict = await judge(town, actors);
		good = verdict.findings.length === 0;
		tell(town, verdict, say);
		const { lost, doubled, handledOnce } = verdict;
		return { sent: messages, answeredOnce: Math.max(0, handledOnce - people), lost, doubled };
	} finally {
		await town.close(!good);
	}
}
