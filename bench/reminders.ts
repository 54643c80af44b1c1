import { CHANNELS, type ChannelName } from "../bot/core/channel.ts";
import type { Shown } from "../bot/core/simulator.ts";
import { machineIds } from "../bot/ids.ts";
import { migrate } from "../bot/store/migrate.ts";
import { LANES as FULL_LANES } from "./lanes.ts";
import { bare } from "./persons.ts";
import { type Citizen, populate, zonesNow } from "./population.ts";
import { createRandom, type Random } from "./random.ts";
import { seed } from "./seed.ts";
import { openTown, type Town } from "./town.ts";

/**
 * Half of what the providers take in the other trials. Reason: what a killed bot had in hand waits out its lease of twenty
 * seconds; a claim is a share of a lane's pace, and must stay a small part of all.
 */
const LANES = FULL_LANES.map((lane) => ({ ...lane, allowed: lane.allowed / 2 }));

/** How long after the bots stand ready the reminder is due, in seconds: time to write it, and to be killed at that. */
const DUE_AFTER_SECONDS = 40;

/** How long before the start `soon` is due, in minutes: as `core/reminders.ts` has it. */
const SOON_MINUTES = 60;

/** What everyone is reminded of. */
const TITLE = "A trial of reminders";

/** Of the kills: so many come before the reminder is due, while it is written. */
const EARLY_KILLS = 2;

/** Longest time for which nobody starts a killed bot again, in milliseconds. */
const DOWN_MS = 1_000;

/** How long nothing may move before the trial gives up, in milliseconds. */
const STUCK_MS = 90_000;

/** How long a message that should not come is waited for, in milliseconds. */
const STRAY_MS = 3_000;

/** Requests that a message on Discord takes to a person whom this process has not written to before. */
const DISCORD_REQUESTS = 2;

/** The share of what a provider takes that a lane must achieve while it has work: as in the trial of an alert. */
const ACHIEVED = 0.99;

/** The share of the members on each channel: about in proportion to the messages that each lane sends in a second. */
const SHARES: Readonly<Record<ChannelName, number>> = { telegram: 0.47, sms: 0.27, slack: 0.16, discord: 0.1 };

/** How late 99 of 100 reminders may be beyond what the rate of their lane explains, in milliseconds. */
const REMINDERS_LATE_MS = 5_000;

/** The bots' own settings for these limits. */
const PACES = Object.fromEntries(LANES.map(({ setting, allowed }) => [setting, String(allowed)]));

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** What a trial of reminders is asked to do. */
export interface RemindersOptions {
	readonly members: number;
	readonly processes: number;
	readonly kills: number;
	readonly seed: number;
	/** Told what happens, for the terminal. */
	readonly say: (line: string) => void;
}

/** What a trial of reminders found. */
export interface RemindersResult {
	/** Members whose reminder arrived. */
	readonly sent: number;
	/** Members whose reminder did not, and is not listed as unknown. */
	readonly lost: number;
	/** Times that a reminder arrived again. */
	readonly doubled: number;
	/** Listed as unknown: a provider that cannot say was cut off in mid-send, and nothing is sent twice. */
	readonly unknown: number;
	/** Of 100 reminders, 99 arrived at most so late, beyond what the rate of their lane explains; in milliseconds. */
	readonly lateP99Ms: number;
}

/** Everyone is reached, where it is day throughout. */
function audience(members: number, random: Random): readonly Citizen[] {
	const now = Temporal.Now.instant();
	const { open } = zonesNow(now);
	const drawn = populate({ members, talkers: 0, shares: SHARES, now }, random);
	return drawn.map(({ second: _, ...citizen }) => ({
		...citizen,
		fate: "reached",
		zone: open[random.whole(open.length)] ?? citizen.zone,
	}));
}

/** Puts a training in, that everyone has signed up for some hours ago; its date's id. */
async function signedUp(town: Town, due: Temporal.Instant): Promise<string> {
	const training = machineIds.uuid();
	const date = machineIds.uuid();
	const start = due.add({ minutes: SOON_MINUTES });
	await town.pool.query(
		`INSERT INTO trainings (id, tag, state, language, schedule, minutes, capacity, rule, created_by, created_at)
		 VALUES ($1, $2, 'open', 'en', '{"zone":"Africa/Nairobi","dates":[]}', 60, 1000000, '{"all":[]}', 'Trial Author 1', now())`,
		[training, machineIds.tag(4)],
	);
	await town.pool.query(
		`INSERT INTO training_texts (training_id, locale, title, description, origin, by, at)
		 VALUES ($1, 'en', $2, '', 'written', 'Trial Author 1', now())`,
		[training, TITLE],
	);
	await town.pool.query(
		"INSERT INTO training_dates (id, training_id, tag, state, starts_at) VALUES ($1, $2, $3, 'planned', $4)",
		[date, training, machineIds.tag(4), start.toString()],
	);
	await town.pool.query(
		`INSERT INTO signups (id, date_id, member_id, identity_id, status, ordinal, signed_at, told_at)
		 SELECT gen_random_uuid(), $1, member_id, id, 'signed', row_number() OVER (), now() - interval '2 hours', now() - interval '2 hours'
		   FROM identities`,
		[date],
	);
	await town.pool.query("VACUUM ANALYZE signups");
	return date;
}

const LEFT = `
SELECT count(*)::int AS written, (count(*) FILTER (WHERE state IN ('queued', 'sending')))::int AS left FROM deliveries`;

async function standing(town: Town): Promise<{ readonly written: number; readonly left: number }> {
	const { rows } = await town.pool.query<{ written: number; left: number }>(LEFT);
	return rows[0] ?? { written: 0, left: 0 };
}

/** Kills one bot after the other: a few while the reminder is written, the others spread over what is sent. */
async function kill(town: Town, options: RemindersOptions, due: Temporal.Instant, random: Random): Promise<void> {
	const early = Math.min(EARLY_KILLS, options.kills);
	const writing = due.epochMilliseconds - Date.now();
	for (let at = 0; at < options.kills; at++) {
		if (at < early) await pause(random.number(writing / early));
		else {
			const leftThen = options.members * (1 - (at - early + 1) / (options.kills - early + 1));
			for (;;) {
				const { written, left } = await standing(town);
				if (written > 0 && left <= leftThen) break;
				await pause(200);
			}
		}
		const bot = town.bots[at % town.bots.length];
		await bot?.end("SIGKILL");
		await pause(random.number(DOWN_MS));
		bot?.spawn();
		options.say(`killed ${at + 1} of ${options.kills}`);
	}
}

/** Waits until everything is sent; false when nothing moves any more. */
async function sentOut(town: Town, members: number, onWritten: (count: number) => void): Promise<boolean> {
	let left = members;
	let written = 0;
	let movedAt = performance.now();
	for (;;) {
		await pause(500);
		const now = await standing(town);
		if (now.written !== written) onWritten(now.written);
		written = now.written;
		if (now.written >= members && now.left === 0) return true;
		if (now.left !== left) movedAt = performance.now();
		left = now.left;
		if (performance.now() - movedAt > STUCK_MS) return false;
	}
}

/** What one message takes of its lane. */
function unitsOf(channel: ChannelName, { sms }: Shown): number {
	if (channel === "sms") return sms?.segments ?? 1;
	return channel === "discord" ? DISCORD_REQUESTS : 1;
}

/** How late each message of one lane was, beyond what the messages before it explain at the lane's rate; milliseconds. */
function lateness(channel: ChannelName, arrived: readonly Shown[], dueMs: number): readonly number[] {
	const allowed = (LANES.find((lane) => lane.channel === channel)?.allowed ?? 1) * ACHIEVED;
	let units = 0;
	return arrived
		.toSorted((a, b) => a.at - b.at)
		.map((shown) => {
			units += unitsOf(channel, shown);
			return Math.max(0, shown.at - dueMs - (units * 1_000) / allowed);
		});
}

async function judge(town: Town, citizens: readonly Citizen[], due: Temporal.Instant, say: (line: string) => void) {
	const { rows } = await town.pool.query<{ member_id: string; state: string }>(
		"SELECT member_id, state::text FROM deliveries",
	);
	const states = Map.groupBy(rows, (row) => row.member_id);
	const arrived = new Map<ChannelName, Shown[]>(CHANNELS.map((channel) => [channel, []]));
	const found = { sent: 0, lost: 0, doubled: 0, unknown: 0 };
	let early = 0;
	for (const { id, place } of citizens) {
		const screen = town.simulator(place.channel).person(place.address).screen();
		const heard = screen.filter(({ from, text }) => from === "bot" && bare(text).includes(TITLE));
		const [first] = heard;
		const mine = states.get(id) ?? [];
		if (first) {
			found.sent += 1;
			arrived.get(place.channel)?.push(first);
			if (first.at < due.epochMilliseconds) early += 1;
		} else if (mine.some(({ state }) => state === "unknown")) found.unknown += 1;
		else found.lost += 1;
		found.doubled += Math.max(0, heard.length - 1);
	}
	if (early > 0) say(`${early} came before they were due`);
	const late = [...arrived].flatMap(([channel, shown]) => {
		const each = lateness(channel, shown, due.epochMilliseconds);
		const sorted = each.toSorted((a, b) => a - b);
		say(
			`${channel}: ${each.length} arrived, 99 of 100 at most ${Math.round(sorted[Math.floor(each.length * 0.99)] ?? 0)} ms late`,
		);
		return each;
	});
	const sorted = late.toSorted((a, b) => a - b);
	const lateP99Ms = Math.round(sorted[Math.floor(sorted.length * 0.99)] ?? 0);
	return { result: { ...found, lateP99Ms }, early };
}

/**
 * A training that many members have signed up for: the reminder is written ahead in one statement, goes out through the
 * lanes when it is due, and is lost by none and doubled for none, whenever a bot is killed.
 */
export async function reminders(options: RemindersOptions): Promise<{ result: RemindersResult; good: boolean }> {
	const { say } = options;
	const random = createRandom(options.seed);
	const town = await openTown({ env: PACES, processes: options.processes });
	let good = false;
	try {
		const citizens = audience(options.members, random);
		await migrate(town.databaseUrl);
		await seed(town.pool, town.keys, citizens);
		for (const { place } of citizens) town.simulator(place.channel).person(place.address);
		for (const { channel, allowed, set } of LANES) if (set) town.simulator(channel).rate(allowed);
		say(`seeded ${citizens.length} members`);
		for (const bot of town.bots) await bot.start();
		const due = Temporal.Instant.fromEpochMilliseconds(
			Math.ceil(Date.now() / 1_000) * 1_000 + DUE_AFTER_SECONDS * 1_000,
		);
		await signedUp(town, due);
		const killing = kill(town, options, due, random);
		const finished = await sentOut(town, options.members, (count) =>
			say(`${count} written ${Math.round((due.epochMilliseconds - Date.now()) / 1_000)} s before they are due`),
		);
		if (finished) await killing;
		else say("it stands still");
		await pause(STRAY_MS);
		const { result, early } = await judge(town, citizens, due, say);
		for (const [at, { died, troubles }] of town.bots.entries()) {
			say(`bot ${at + 1}'s warnings: ${[...troubles].map(([what, count]) => `${what} ${count}`).join(", ") || "none"}`);
			if (died !== undefined) throw new Error(died);
		}
		good = finished && early === 0 && result.lost + result.doubled === 0 && result.lateP99Ms < REMINDERS_LATE_MS;
		return { result, good };
	} finally {
		if (!good) say(`the log is ${town.logFile}`);
		await town.close(!good);
	}
}
