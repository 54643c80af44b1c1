import { CHANNELS, type ChannelName } from "../bot/core/channel.ts";
import { readLanguage } from "../bot/texts.ts";
import { type Actor, gather } from "./persons.ts";
import { createRandom } from "./random.ts";
import { openTown, type Town } from "./town.ts";
import { twoWritesPerSecond } from "./two-writes.ts";
import { openWire } from "./wire.ts";

/** Messages per second that the simulated providers take: no limit of theirs is measured. */
const UNLIMITED = 100_000;

/** Messages of one person: more than anybody comes to write. */
const SCRIPT = 300;

/** How long the bot is warmed up before anything is counted, in seconds. */
const WARM_UP = 3;

/** The share of the most it can do at which waits are measured. */
const MODERATE = 0.5;

/** How long to wait until what was sent is marked as sent, in milliseconds, and how long idleness is watched, in seconds. */
const MARKED_MS = 500;
const IDLE_SECONDS = 3;

/** What is measured. */
export interface InboundFigures {
	/** Messages answered a second, everybody writing again as soon as they were answered. */
	readonly perSecond: number;
	/** Database round trips for each message, everything the process asks of the database included, at half that load. */
	readonly roundTripsPerMessage: number;
	/** Round trips a second of a process that has nothing to do: their share is in the figure before. */
	readonly idleRoundTripsPerSecond: number;
	/** Messages answered a second while round trips were counted. */
	readonly countedPerSecond: number;
	/** From writing to the reply on the screen, in milliseconds, at half that load. */
	readonly p50Ms: number;
	readonly p99Ms: number;
	/** Bare transactions a second of one insert and one update on the same server: what the machine can do. */
	readonly twoWritesPerSecond: number;
}

/** What a bench is asked to do. */
export interface InboundOptions {
	readonly seconds: number;
	readonly people: number;
	/** Told what happens, for the terminal. */
	readonly say: (line: string) => void;
	/** Arguments of Node for the bot, such as `--cpu-prof`. */
	readonly nodeArgs: readonly string[];
}

/** One exchange: the wait in milliseconds. Throws when no answer came. */
async function exchange(actor: Actor): Promise<number> {
	const began = performance.now();
	await actor.write();
	if (!(await actor.answered())) throw new Error(`${actor.channel} did not answer`);
	return performance.now() - began;
}

/** Everybody writes again as soon as they were answered. Answers per second. */
async function flatOut(actors: readonly Actor[], seconds: number): Promise<number> {
	let answered = 0;
	const end = performance.now() + seconds * 1_000;
	await Promise.all(
		actors.map(async (actor) => {
			while (performance.now() < end) {
				await exchange(actor);
				if (performance.now() < end) answered += 1;
			}
		}),
	);
	return answered / seconds;
}

/** One answered message. */
interface Answered {
	readonly channel: ChannelName;
	readonly ms: number;
}

/**
 * People write at a steady rate, whoever is free. When nobody is, those who are due write later; their wait counts from
 * when they were due.
 */
async function steadily(actors: readonly Actor[], perSecond: number, seconds: number): Promise<readonly Answered[]> {
	const free = [...actors];
	const answered: Answered[] = [];
	const under = new Set<Promise<void>>();
	const began = performance.now();
	let next = 0;
	for (;;) {
		const passed = (performance.now() - began) / 1_000;
		if (passed >= seconds) break;
		for (; next < passed * perSecond; next += 1) {
			const actor = free.shift();
			if (!actor) break;
			const late = performance.now() - began - (next / perSecond) * 1_000;
			const one = exchange(actor).then((ms) => {
				answered.push({ channel: actor.channel, ms: ms + late });
				free.push(actor);
				under.delete(one);
			});
			under.add(one);
		}
		await new Promise((resolve) => setTimeout(resolve, 1));
	}
	await Promise.all(under);
	return answered;
}

function quantile(answered: readonly Answered[], part: number): number {
	const ascending = answered.map(({ ms }) => ms).sort((a, b) => a - b);
	return ascending[Math.min(ascending.length - 1, Math.floor(ascending.length * part))] ?? 0;
}

async function withTown<T>(
	options: InboundOptions,
	town: Town,
	work: (actors: readonly Actor[]) => Promise<T>,
): Promise<T> {
	let good = false;
	try {
		for (const channel of CHANNELS) town.simulator(channel).rate(UNLIMITED);
		await town.bot.start(options.nodeArgs);
		const { texts } = readLanguage();
		const { people } = options;
		const actors = gather(town, texts, { people, messages: people * SCRIPT }, createRandom(1));
		await flatOut(actors, WARM_UP);
		const result = await work(actors);
		for (const channel of CHANNELS)
			for (const refusal of town.simulator(channel).refusals.slice(0, 3)) options.say(`${channel}: ${refusal}`);
		const { troubles } = town.bot;
		options.say(`the bot's warnings: ${[...troubles].map(([code, count]) => `${code} ${count}`).join(", ") || "none"}`);
		good = true;
		return result;
	} finally {
		// In order, so that a profile is written.
		await town.bot.end("SIGTERM");
		await town.close(!good);
	}
}

/**
 * How many messages a second one bot answers, and how long each takes, from a person's writing to the reply on the
 * person's screen: through the provider's protocol, the real SDK, the conversation, the database and back. The bot is a
 * process of its own, as it would be; the four simulated providers and all the people live in this one, the database in
 * its own, and they share the machine. What people write is the mix of the trials: onboarding, questions, link codes and
 * choices that go to the ledger. Waits and round trips are taken at half the most that it can do. Round trips are
 * counted on the wire, in a run of their own, so that the wire slows nothing that is timed; nothing is subtracted.
 */
export async function inbound(options: InboundOptions): Promise<InboundFigures> {
	const { seconds, say } = options;
	const env = {
		LOG_LEVEL: "warn",
		DISCORD_REQUESTS_PER_SECOND: String(UNLIMITED),
		SLACK_MESSAGES_PER_SECOND: String(UNLIMITED),
		// As fast as these two providers ever are.
		TELEGRAM_MESSAGES_PER_SECOND: "1000",
		TWILIO_SEGMENTS_PER_SECOND: "1000",
	};
	const town = await openTown({ env });
	const timed = await withTown(options, town, async (actors) => {
		const perSecond = await flatOut(actors, seconds);
		say(`flat out: ${perSecond.toFixed(0)} a second`);
		const answered = await steadily(actors, perSecond * MODERATE, seconds);
		say(`at half of it: ${answered.length} messages`);
		for (const channel of CHANNELS) {
			const own = answered.filter((each) => each.channel === channel);
			say(`  ${channel}: p50 ${quantile(own, 0.5).toFixed(1)} ms, p99 ${quantile(own, 0.99).toFixed(1)} ms`);
		}
		return { perSecond, p50Ms: quantile(answered, 0.5), p99Ms: quantile(answered, 0.99) };
	});

	let bare = 0;
	let wire: Awaited<ReturnType<typeof openWire>> | undefined;
	const counted = await openTown({
		env,
		between: async (url) => {
			bare = await twoWritesPerSecond(url, Math.min(seconds, 5));
			say(`bare transactions: ${bare.toFixed(0)} a second`);
			wire = await openWire(url);
			return wire;
		},
	});
	const roundTrips = () => wire?.roundTrips() ?? 0;
	const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
	const trips = await withTown(options, counted, async (actors) => {
		// What was answered last is still to be marked as sent.
		await wait(MARKED_MS);
		const rested = roundTrips();
		await wait(IDLE_SECONDS * 1_000);
		const before = roundTrips();
		const answered = await steadily(actors, timed.perSecond * MODERATE, seconds);
		await wait(MARKED_MS);
		return {
			roundTripsPerMessage: (roundTrips() - before) / answered.length,
			idleRoundTripsPerSecond: (before - rested) / IDLE_SECONDS,
			countedPerSecond: answered.length / seconds,
		};
	});
	return { ...timed, ...trips, twoWritesPerSecond: bare };
}
