import { CHANNELS } from "../bot/core/channel.ts";
import { readLanguage } from "../bot/texts.ts";
import { judge, settled, tell, type Verdict } from "./judge.ts";
import { type Actor, gather } from "./persons.ts";
import { createRandom, type Random } from "./random.ts";
import { openTown, type Town } from "./town.ts";

/** The moments at which the bot is killed: each is drawn equally often, in random order. */
const MOMENTS = [
	/** As a message is on its way to the bot. */
	"inbound",
	/** Just after a message was committed, before or while its reply goes out. */
	"handled",
	/** As a provider has taken a reply, before the bot can have written that down. */
	"sent",
	/** While the bot is starting. */
	"start",
	/** At any time. */
	"any",
] as const;

type Moment = (typeof MOMENTS)[number];

/** Longest start that a kill may interrupt, in milliseconds. */
const START_MS = 2_000;

/** Longest script of one person; a longer trial takes more people. */
const LONGEST = 13;

/** Longest time between two messages of one person, in milliseconds. */
const THINK_MS = 400;

/** Longest time for which nobody starts a killed bot again, in milliseconds. */
const DOWN_MS = 1_000;

/** How much later than its moment a kill may come, in milliseconds. */
const LATE_MS: Readonly<Record<Moment, number>> = { inbound: 60, handled: 5, sent: 5, start: START_MS, any: 1_500 };

/** How long a moment is waited for before the bot is killed all the same, in milliseconds. */
const MOMENT_MS = 5_000;

/** How long what is still unsent may take at the end, in milliseconds: a few leases. */
const SETTLE_MS = 120_000;

/** How long a message that should not come is waited for, in milliseconds. */
const STRAY_MS = 2_000;

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** What a crash trial is asked to do. */
export interface CrashOptions {
	readonly messages: number;
	readonly kills: number;
	readonly seed: number;
	/** Told what happens, for the terminal. */
	readonly say: (line: string) => void;
}

/** Counts what people write, so that kills can be spread over it. */
class Progress {
	count = 0;
	over = false;
	readonly #waiting = new Set<() => void>();

	wrote(): void {
		this.count += 1;
		this.#wake();
	}

	end(): void {
		this.over = true;
		this.#wake();
	}

	/** Resolves when so many were written, or nobody writes any more. */
	async reached(count: number): Promise<void> {
		while (this.count < count && !this.over) await this.next();
	}

	next(): Promise<void> {
		return new Promise((resolve) => this.#waiting.add(resolve));
	}

	#wake(): void {
		for (const resolve of this.#waiting) resolve();
		this.#waiting.clear();
	}
}

/** One person writes the rest of the script, each message when the last was answered; gives up when an answer never comes. */
async function live(actor: Actor, progress: Progress, random: Random): Promise<void> {
	while (actor.written() < actor.steps.length) {
		await pause(random.number(THINK_MS));
		await actor.write();
		progress.wrote();
		if (!(await actor.answered())) return;
	}
}

async function nextSend(town: Town): Promise<void> {
	const { promise, resolve } = Promise.withResolvers<void>();
	const stop = CHANNELS.map((channel) =>
		town.simulator(channel).onChange((address) => {
			if (town.simulator(channel).person(address).screen().at(-1)?.from === "bot") resolve();
		}),
	);
	await promise;
	for (const end of stop) end();
}

/** Waits for the moment to kill at, and a little longer, so that it is never the same one twice. */
async function awaitMoment(moment: Moment, town: Town, progress: Progress, random: Random): Promise<void> {
	const event = {
		inbound: () => progress.next(),
		handled: () => town.bot.nextCode("message.handled", MOMENT_MS),
		sent: () => nextSend(town),
		start: () => pause(0),
		any: () => pause(0),
	}[moment];
	await Promise.race([event(), pause(MOMENT_MS)]);
	await pause(random.number(LATE_MS[moment]));
}

/** Kills the bot again and again, spread evenly over what people write. Returns how often at each moment. */
async function kill(
	town: Town,
	progress: Progress,
	options: CrashOptions,
	random: Random,
): Promise<ReadonlyMap<Moment, number>> {
	const drawn = random.shuffled(
		Array.from({ length: options.kills }, (_, at): Moment => MOMENTS[at % MOMENTS.length] ?? "any"),
	);
	// The first bot has long started; a later one is killed right after the start that the kill before it made needful.
	const plan = drawn[0] === "start" ? drawn.reverse() : drawn;
	const done = new Map<Moment, number>();
	for (const [at, moment] of plan.entries()) {
		if (moment !== "start") await progress.reached(Math.floor(((at + 1) * options.messages) / (options.kills + 1)));
		await awaitMoment(moment, town, progress, random);
		await town.bot.end("SIGKILL");
		done.set(moment, (done.get(moment) ?? 0) + 1);
		await pause(random.number(DOWN_MS));
		town.bot.spawn();
	}
	return done;
}

/**
 * 500 messages over four channels, 20 kills: is everything handled, and once? The people and the providers live in this
 * process, the bot in another, which dies by SIGKILL. People write whether it is there or not, also for the first time.
 */
export async function crash(options: CrashOptions): Promise<Verdict> {
	const random = createRandom(options.seed);
	const { texts } = readLanguage();
	const town = await openTown();
	const { say } = options;
	let good = false;
	try {
		await town.bot.start();
		const actors = gather(
			town,
			texts,
			{ people: Math.max(CHANNELS.length, Math.ceil(options.messages / LONGEST)), messages: options.messages },
			random,
		);
		const progress = new Progress();
		const killing = kill(town, progress, options, random);
		await Promise.all(actors.map((actor, at) => live(actor, progress, createRandom(options.seed + at + 1)))).then(() =>
			progress.end(),
		);
		const kills = await killing;
		say(`killed: ${[...kills].map(([moment, count]) => `${count} × ${moment}`).join(", ")}`);
		if (!(await settled(town, SETTLE_MS))) say("something is still waiting to be sent");
		await pause(STRAY_MS);
		const verdict = await judge(town, actors);
		good = verdict.findings.length === 0;
		tell(town, verdict, say);
		return verdict;
	} finally {
		await town.close(!good);
	}
}
