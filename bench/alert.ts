import { CHANNELS, type ChannelName } from "../bot/core/channel.ts";
import type { Simulator } from "../bot/core/simulator.ts";
import { migrate } from "../bot/store/migrate.ts";
import { readLanguage } from "../bot/texts.ts";
import { judgeAlert } from "./alert-judge.ts";
import { sharesOf, wordsOf } from "./alert-words.ts";
import { approvedAlert } from "./approved-alert.ts";
import { killBots } from "./kill-bots.ts";
import { LANES, paceSettings } from "./lanes.ts";
import { type Citizen, populate } from "./population.ts";
import { createRandom } from "./random.ts";
import { seed } from "./seed.ts";
import { p99, startTalk } from "./talk.ts";
import { openTown, type Town } from "./town.ts";
import { Watch } from "./watch.ts";

/** How long the figures of the canary are watched in a trial, in minutes: three seconds. */
const WATCH_MINUTES = 0.05;

/** One send in so many meets a passing failure of the provider. */
const FLAKY_EVERY = 100;

/** Who write to the bot meanwhile, on each channel. */
const TALKERS = 6;

/** How long nothing may move before the trial gives up, in milliseconds: longer than what is unknown is asked about. */
const STUCK_MS = 90_000;

/** How long people write before the alert, in milliseconds. */
const WARM_UP_MS = 5_000;

/** How long a message that should not come is waited for, in milliseconds. */
const STRAY_MS = 3_000;

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** What an alert trial is asked to do. */
export interface AlertOptions {
	readonly members: number;
	readonly processes: number;
	readonly kills: number;
	/** Stops the bot so long after everyone may be written to, in seconds; undefined: when all is sent. */
	readonly seconds: number | undefined;
	readonly seed: number;
	/** Arguments of Node for the bots, such as `--cpu-prof`. */
	readonly nodeArgs: readonly string[];
	/** Told what happens, for the terminal. */
	readonly say: (line: string) => void;
}

/** What one lane did. Units: messages, on SMS segments, on Discord requests. */
interface LaneFigures {
	readonly allowed: number;
	/** Units a second while the lane had work; null when that was too short to tell. */
	readonly achieved: number | null;
	readonly refused429: number;
	/** Deliveries that are sent or delivered. */
	readonly sent: number;
}

/** What an alert trial found. */
export interface AlertResult {
	readonly figures: {
		readonly lanes: Readonly<Record<ChannelName, LaneFigures>>;
		readonly suppressed: number;
		readonly unknown: number;
		readonly lost: number;
		readonly doubled: number;
		readonly peakMemoryMb: number;
		/** Null where nobody wrote. */
		readonly replyP99Ms: Readonly<Record<ChannelName, number | null>>;
	};
	/** What is wrong, in words. */
	readonly findings: readonly string[];
}

/** What Twilio says of dead numbers, in turn. */
const DEAD = [21211, 21610, 30005] as const;

/** Opens the apps of everyone whom the bot can reach, and makes the addresses of the others bad. */
function settleIn(town: Town, citizens: readonly Citizen[]): void {
	const discord = town.practice.discord;
	for (const { number, fate, place, second } of citizens) {
		const { channel, address } = place;
		if (second) town.simulator(second.channel).person(second.address);
		if (fate !== "bad") town.simulator(channel).person(address);
		else if (channel === "sms") town.practice.sms.bad(address, DEAD[number % DEAD.length]);
		else if (channel === "discord") discord.person(address).takesMessages(false);
	}
}

/** Waits until nothing that is due waits any more, or `seconds` have passed; false when nothing moves. */
async function sentOut(town: Town, watch: Watch, audience: number, seconds: number | undefined): Promise<boolean> {
	let left = audience;
	let movedAt = performance.now();
	for (;;) {
		await pause(200);
		const begun = watch.sendingForMs > 0 || watch.state === "done";
		if (seconds !== undefined && watch.sendingForMs > seconds * 1_000) return true;
		if (begun && watch.left === 0 && (await noneUnderWay(town))) return true;
		if (watch.left !== left || !begun) movedAt = performance.now();
		left = watch.left;
		if (watch.state === "paused" || watch.state === "stopped" || performance.now() - movedAt > STUCK_MS) return false;
	}
}

async function noneUnderWay(town: Town): Promise<boolean> {
	const { rows } = await town.pool.query("SELECT 1 FROM deliveries WHERE state = 'sending' LIMIT 1");
	return rows.length === 0;
}

/**
 * An alert to an audience on four channels in eleven languages, while people talk to the bot: does each member get it
 * once, as fast as the providers take it, and does nobody wait for it? With kills: nothing lost, nothing doubled.
 */
export async function alert(options: AlertOptions): Promise<AlertResult> {
	const { say, kills } = options;
	const random = createRandom(options.seed);
	const { texts } = readLanguage();
	const words = wordsOf(texts);
	const env = { ...paceSettings(), CANARY_WATCH_MINUTES: String(WATCH_MINUTES) };
	const town = await openTown({ env, processes: options.processes });
	let good = false;
	try {
		const plan = { members: options.members, talkers: kills > 0 ? 0 : TALKERS, shares: sharesOf(texts) };
		const citizens = populate({ ...plan, now: Temporal.Now.instant() }, random);
		await migrate(town.databaseUrl);
		await seed(town.pool, town.keys, citizens);
		settleIn(town, citizens);
		say(`seeded ${citizens.length} members`);
		for (const { channel, allowed, set } of LANES) {
			const simulator: Simulator = town.simulator(channel);
			if (set) simulator.rate(allowed);
			simulator.flaky?.(FLAKY_EVERY);
		}
		for (const bot of town.bots) await bot.start(options.nodeArgs);
		const talk = startTalk(
			town,
			citizens.filter(({ fate }) => fate === "talker"),
		);
		const inAudience = citizens.filter(({ fate }) => fate !== "withdrawn" && fate !== "talker");
		const later = Object.fromEntries(
			CHANNELS.map((each) => [
				each,
				inAudience.filter(({ fate, place }) => fate === "later" && place.channel === each).length,
			]),
		) as Record<ChannelName, number>;
		// A process that has just started answers its first messages slowly.
		await pause(WARM_UP_MS);
		talk.count();
		const broadcastId = await approvedAlert(town.databaseUrl, town.keys, words);
		const watch = new Watch(town, broadcastId, LANES, later);
		const blocking = block(town, citizens, watch);
		const killing = killBots(town, inAudience.length, watch, kills, random);
		const finished = await sentOut(town, watch, inAudience.length, options.seconds);
		if (!finished) say(`it stands still: ${watch.state}, ${watch.left} wait`);
		if (finished && options.seconds === undefined) say(`killed ${await killing} times`);
		await talk.end();
		await pause(STRAY_MS);
		await watch.stop();
		await blocking;
		const cut = options.seconds !== undefined;
		// In order, so that a profile is written; and what is judged stands still.
		for (const bot of town.bots) await bot.end("SIGTERM");
		const facts = { citizens, broadcastId, words, texts, cut, killed: kills > 0, written: talk.written };
		const { sent, findings, ...verdict } = await judgeAlert(town, facts);
		const all = [...findings, ...(finished ? [] : ["it was not sent out"])];
		if (verdict.unknown > 0) say(`of ${verdict.unknown} unknown, ${verdict.unknownSeen} stand on a screen`);
		report(town, all, say);
		say(`memory, every ten seconds: ${watch.memory.join(" ")} MB`);
		const figures = {
			lanes: Object.fromEntries(
				LANES.map((lane) => {
					const achieved = watch.achieved(lane);
					return [
						lane.channel,
						{
							allowed: lane.allowed,
							achieved: achieved === undefined ? null : Math.round(achieved * 100) / 100,
							refused429: town.simulator(lane.channel).tally.refused,
							sent: sent[lane.channel],
						},
					];
				}),
			) as Record<ChannelName, LaneFigures>,
			suppressed: verdict.suppressed,
			unknown: verdict.unknown,
			lost: verdict.lost,
			doubled: verdict.doubled,
			peakMemoryMb: Math.round(watch.peakMemoryMb),
			replyP99Ms: Object.fromEntries(
				CHANNELS.map((channel) => {
					const wait = p99(talk.waits[channel]);
					return [channel, wait === undefined ? null : Math.round(wait)];
				}),
			) as Record<ChannelName, number | null>,
		};
		good = all.length === 0;
		return { figures, findings: all };
	} finally {
		await town.close(!good);
	}
}

/** Those who block the bot do it once everyone has been chosen, and a few have been written to. */
async function block(town: Town, citizens: readonly Citizen[], watch: Watch): Promise<void> {
	while (!["canary", "watching", "sending", "done", "paused", "stopped"].includes(watch.state)) await pause(50);
	for (const { fate, place } of citizens) if (fate === "blocks") town.practice.telegram.block(place.address, true);
}

/** Says what is wrong, and what the bots had trouble with. Throws when one ended by itself. */
function report(town: Town, findings: readonly string[], say: (line: string) => void): void {
	for (const finding of findings) say(finding);
	for (const channel of CHANNELS) {
		const { refusals } = town.simulator(channel);
		const kinds = new Map<string, number>();
		for (const refusal of refusals) kinds.set(refusal, (kinds.get(refusal) ?? 0) + 1);
		for (const [refusal, count] of kinds) say(`${channel} refused ${count} ×: ${refusal}`);
	}
	const listed = (counts: ReadonlyMap<string, number>) =>
		[...counts].map(([what, count]) => `${what} ${count}`).join(", ") || "none";
	for (const [at, { troubles, failedSends, died }] of town.bots.entries()) {
		say(`bot ${at + 1}'s warnings: ${listed(troubles)}`);
		say(`its failed sends: ${listed(failedSends)}`);
		if (died !== undefined) throw new Error(died);
	}
	if (findings.length > 0) say(`the bots' logs: ${town.logFile}`);
}
