import { CHANNELS, type ChannelName } from "../bot/core/channel.ts";
import { openDatabase } from "../bot/store/database.ts";
import { migrate } from "../bot/store/migrate.ts";
import { publishSurvey } from "../bot/store/surveys.ts";
import { inTransaction } from "../bot/store/unit.ts";
import { addressOf } from "./persons.ts";
import { createRandom, type Random } from "./random.ts";
import { type Line, lifeOf, markOf, trialSurvey } from "./survey-script.ts";
import { openTown, type Town } from "./town.ts";

/** What the bot is told that the providers take, in their units a second. Reason: the trial asks what is lost, not how slow it is. */
const PACES = {
	TELEGRAM_MESSAGES_PER_SECOND: "1000",
	TWILIO_SEGMENTS_PER_SECOND: "1000",
	SLACK_MESSAGES_PER_SECOND: "1000",
	DISCORD_REQUESTS_PER_SECOND: "50",
};

/** Of each twenty members, so many are on the channel. Reason: Discord takes fifty requests a second, whatever we say. */
const SHARES: Readonly<Record<ChannelName, number>> = { sms: 6, telegram: 7, slack: 5, discord: 2 };

/** Longest wait for one reply, in milliseconds: everyone's turn, several leases of a killed process, and the waits between tries. */
const PATIENCE_MS = 3_000_000;

/** Longest time over which the members begin, in milliseconds. */
const BEGIN_MS = 20_000;

/** Longest time between a question and the answer, in milliseconds. */
const THINK_MS = 2_000;

/** Longest time for which nobody starts a killed bot again, in milliseconds. */
const DOWN_MS = 1_000;

/** How much later than its turn a kill may come, in milliseconds. */
const LATE_MS = 2_000;

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** What a survey trial is asked to do. */
export interface SurveyOptions {
	readonly members: number;
	readonly kills: number;
	readonly seed: number;
	/** Told what happens, for the terminal. */
	readonly say: (line: string) => void;
}

/** What a survey trial found. */
export interface SurveyResult {
	/** Responses that are complete, with every answer under its question. */
	readonly complete: number;
	/** Answers that were given and are not there. */
	readonly lost: number;
	/** Answers that are there and were given to another question, by another member, or twice. */
	readonly misfiled: number;
}

const channelOf = (number: number): ChannelName => {
	let left = number % CHANNELS.reduce((sum, channel) => sum + SHARES[channel], 0);
	for (const channel of CHANNELS) {
		left -= SHARES[channel];
		if (left < 0) return channel;
	}
	return "sms";
};

/** Calls whoever waits at an address when something changes there: one listener at each provider, however many wait. */
class Bells {
	readonly #waiting = new Map<string, () => void>();

	constructor(town: Town) {
		for (const channel of CHANNELS)
			town.simulator(channel).onChange((address) => this.#waiting.get(`${channel} ${address}`)?.());
	}

	/** Resolves with true once `probe` is; with false after `ms`. */
	until(channel: ChannelName, address: string, probe: () => boolean, ms: number): Promise<boolean> {
		return new Promise((resolve) => {
			const key = `${channel} ${address}`;
			const end = (came: boolean) => {
				clearTimeout(timer);
				this.#waiting.delete(key);
				resolve(came);
			};
			const timer = setTimeout(end, ms, false);
			this.#waiting.set(key, () => probe() && end(true));
			if (probe()) end(true);
		});
	}
}

/** Counts what was written, and who got to the end. */
interface Progress {
	written: number;
	over: number;
	/** Who never got a reply, and to what. */
	readonly stuck: string[];
}

async function live(town: Town, bells: Bells, number: number, progress: Progress, random: Random): Promise<void> {
	const channel = channelOf(number);
	const person = town.simulator(channel).person(addressOf(channel, number), "en");
	const heard = ({ reply }: Line) =>
		person.screen().some((shown) => shown.from === "bot" && shown.text.includes(reply));
	await pause(random.number(BEGIN_MS));
	for (const line of lifeOf(number).lines) {
		await person.write(line.write);
		progress.written += 1;
		if (!(await bells.until(channel, person.address, () => heard(line), PATIENCE_MS))) {
			progress.stuck.push(
				`member ${number} on ${channel} wrote ${JSON.stringify(line.write)} and never read "${line.reply}"`,
			);
			break;
		}
		await pause(random.number(THINK_MS));
	}
	progress.over += 1;
}

/** Kills the bot again and again, spread evenly over what is written. */
async function kill(town: Town, progress: Progress, all: number, { kills, members }: SurveyOptions, random: Random) {
	let done = 0;
	for (let at = 0; at < kills; at++) {
		while (progress.written < ((at + 1) * all) / (kills + 1) && progress.over < members) await pause(20);
		await pause(random.number(LATE_MS));
		await town.bot.end("SIGKILL");
		await pause(random.number(DOWN_MS));
		town.bot.spawn();
		done += 1;
	}
	return done;
}

interface Row {
	response: string;
	complete: boolean;
	member: string | null;
	answers: { id: string; step: string; sealed: string; member: string | null }[] | null;
}

/** What is filed, against what was said. */
async function judge(town: Town, members: number): Promise<SurveyResult & { readonly findings: readonly string[] }> {
	const { rows } = await town.pool.query<Row>(
		`SELECT r.id AS response, r.completed_at IS NOT NULL AS complete, r.member_id AS member,
		        (SELECT jsonb_agg(jsonb_build_object('id', a.id, 'step', a.step, 'sealed', encode(a.sealed, 'base64'), 'member', a.member_id))
		           FROM answers a WHERE a.session_id = r.id) AS answers FROM survey_responses r`,
	);
	const findings: string[] = [];
	const byMark = new Map(
		rows.map((row) => {
			const filed = (row.answers ?? []).map(
				({ id, step, sealed }) => `${step}=${town.keys.open(`answers:${id}`, Buffer.from(sealed, "base64"))}`,
			);
			const linked = row.member !== null || (row.answers ?? []).some(({ member }) => member !== null);
			const mark = filed.find((answer) => answer.startsWith("tale=")) ?? row.response;
			return [mark, { filed: filed.sort(), complete: row.complete, linked }] as const;
		}),
	);
	let complete = 0;
	let lost = 0;
	let misfiled = 0;
	if (byMark.size !== rows.length) findings.push(`${rows.length - byMark.size} responses have another's story`);
	for (let number = 0; number < members; number++) {
		const expected = lifeOf(number).filed;
		const found = byMark.get(`tale=${markOf(number)}`);
		byMark.delete(`tale=${markOf(number)}`);
		const missing = expected.filter((answer) => !found?.filed.includes(answer));
		const extra = (found?.filed ?? []).length - (expected.length - missing.length);
		lost += missing.length;
		misfiled += extra;
		if (found?.complete && !found.linked && missing.length === 0 && extra === 0) complete += 1;
		else findings.push(`member ${number}: ${JSON.stringify(found)} for ${JSON.stringify(expected)}`);
	}
	for (const [mark, { filed }] of byMark) {
		misfiled += filed.length;
		findings.push(`nobody's response: ${mark} ${JSON.stringify(filed)}`);
	}
	return { complete, lost, misfiled, findings };
}

/** Most findings that are written out. */
const SHOWN_MAX = 20;

/**
 * Thousands answer an anonymous survey at once, on four channels, while the bot is killed: is every response complete, no
 * answer lost, and none under another question? Nobody is a member before; each begins with LISTEN.
 */
export async function survey(options: SurveyOptions): Promise<SurveyResult> {
	const { members, say } = options;
	const random = createRandom(options.seed);
	const town = await openTown({ env: PACES });
	let good = false;
	try {
		await migrate(town.databaseUrl);
		await published(town);
		for (const channel of ["telegram", "sms", "slack"] as const) town.simulator(channel).rate(1_000);
		await town.bot.start();
		const bells = new Bells(town);
		const progress: Progress = { written: 0, over: 0, stuck: [] };
		const numbers = Array.from({ length: members }, (_, number) => number);
		const all = numbers.reduce((sum, number) => sum + lifeOf(number).lines.length, 0);
		const started = performance.now();
		const telling = setInterval(() => say(`${progress.written} of ${all} written, ${progress.over} are done`), 10_000);
		const killing = kill(town, progress, all, options, random);
		await Promise.all(
			numbers.map((number) => live(town, bells, number, progress, createRandom(options.seed + number + 1))),
		);
		clearInterval(telling);
		say(`killed ${await killing} times, in ${Math.round((performance.now() - started) / 1_000)} s`);
		const { findings, ...result } = await judge(town, members);
		for (const finding of [...progress.stuck, ...findings].slice(0, SHOWN_MAX)) say(finding);
		const listed = [...town.bot.troubles].map(([code, count]) => `${code} ${count}`).join(", ");
		say(`the bot's warnings: ${listed || "none"}`);
		if (town.bot.died !== undefined) throw new Error(town.bot.died);
		good = findings.length === 0;
		if (!good) say(`the bot's log: ${town.logFile}`);
		return result;
	} finally {
		await town.close(!good);
	}
}

async function published(town: Town): Promise<void> {
	const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
	const database = openDatabase(town.databaseUrl, silent);
	try {
		const act = { actor: "operator", at: Temporal.Now.instant() };
		await inTransaction(database, (tx) => publishSurvey(tx, trialSurvey(), {}, act));
	} finally {
		await database.close();
	}
}
