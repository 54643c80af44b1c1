import { randomBytes, randomInt } from "node:crypto";
import { appendFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { inject } from "vitest";
import type { ChannelName } from "../../bot/core/channel.ts";
import type { Clock } from "../../bot/core/clock.ts";
import type { Log } from "../../bot/core/log.ts";
import type { Person, Shown, Simulator } from "../../bot/core/simulator.ts";
import { type Overrides, type Steward, startSteward } from "../../bot/main.ts";
import { freshDatabase, runFolder } from "./database.ts";
import { until } from "./wait.ts";

/** A clock that a test moves. */
export interface TestClock extends Clock {
	advance(by: Temporal.DurationLike): void;
}

/** Real time, plus what the test added. */
export function createTestClock(): TestClock {
	let ahead = 0;
	return {
		now: () => Temporal.Instant.fromEpochMilliseconds(Date.now() + ahead),
		advance(by) {
			ahead += Temporal.Duration.from(by).total({ unit: "milliseconds" });
		},
	};
}

/** Puts a clock forward to tomorrow, at a full hour of a zone: so that it is day there, whenever the test runs. */
export function toTomorrow(clock: TestClock, hour: number, zone: string): void {
	const now = clock.now().toZonedDateTimeISO(zone);
	clock.advance(now.until(now.add({ days: 1 }).with({ hour, minute: 0 })));
}

/** Notes a text that must stand in clear in no table and no log line; `test/leaks.ts` looks for it after the run. */
export function secret<T extends string>(text: T): T {
	appendFileSync(join(runFolder(), "secrets", `${process.pid}.txt`), `${JSON.stringify(text)}\n`);
	return text;
}

/** A logger that keeps its lines for a test to read, and in a file for the search for leaks. */
export function createTestLog(): Log & {
	readonly lines: { level: string; code: string; fields: Record<string, unknown> }[];
} {
	const lines: { level: string; code: string; fields: Record<string, unknown> }[] = [];
	const write = (level: string) => (fields: Record<string, unknown>, code: string) => {
		lines.push({ level, code, fields });
		appendFileSync(
			join(runFolder(), "logs", `${process.pid}.jsonl`),
			`${JSON.stringify({ level, code, ...fields })}\n`,
		);
	};
	return { lines, info: write("info"), warn: write("warn"), error: write("error") };
}

/** Addresses given out so far: four digits of a made-up number are soon the same twice. */
const given = new Set<string>();

/** A new address on a channel, noted as a secret. */
export function newAddress(channel: ChannelName): string {
	for (;;) {
		const address = randomAddress(channel);
		if (!given.has(address)) {
			given.add(address);
			return secret(address);
		}
	}
}

function randomAddress(channel: ChannelName): string {
	const digits = (count: number) => Array.from({ length: count }, () => randomInt(10)).join("");
	return {
		sms: `+1202555${digits(4)}`,
		telegram: `7${digits(11)}`,
		slack: `U${randomBytes(5).toString("hex").toUpperCase()}`,
		discord: `1${digits(17)}`,
	}[channel];
}

/** One person's phone in a test. */
export interface Phone {
	readonly person: Person;
	readonly address: string;
	/** Writes, and waits for the next message from the bot. */
	say(text: string): Promise<Shown>;
	/** Presses the buttons of the last question whose labels contain these texts, `Done` where there is one, and waits. */
	press(...labels: readonly string[]): Promise<Shown>;
	/** Waits for the next message from the bot. */
	next(): Promise<Shown>;
	/** What the bot has said so far. */
	heard(): readonly Shown[];
}

/** A Steward in practice mode on a database of its own. */
export interface TestSteward extends Steward {
	readonly clock: TestClock;
	readonly log: ReturnType<typeof createTestLog>;
	readonly databaseUrl: string;
	simulator(channel: ChannelName): Simulator;
	phone(channel: ChannelName, language?: string): Phone;
	/** Rows of a query on its database. */
	query<T extends pg.QueryResultRow>(sql: string, params?: readonly unknown[]): Promise<T[]>;
}

/** Paces at which no test waits for a lane; the simulators take as much. */
const FAST = {
	TWILIO_SEGMENTS_PER_SECOND: "1000",
	TELEGRAM_MESSAGES_PER_SECOND: "1000",
	SLACK_MESSAGES_PER_SECOND: "1000",
	DISCORD_REQUESTS_PER_SECOND: "1000",
};

/** Starts the whole process in practice mode, on a fresh database, with a clock that the test moves. */
export async function startTestSteward(
	env: Readonly<Record<string, string>> = {},
	overrides: Overrides = {},
): Promise<TestSteward> {
	const databaseUrl = env.DATABASE_URL ?? (await freshDatabase(inject("server")));
	const home = join(runFolder(), "homes", randomBytes(6).toString("hex"));
	mkdirSync(home, { recursive: true });
	const clock = createTestClock();
	const log = createTestLog();
	const steward = await startSteward(
		{ PORT: "0", DATA_DIR: home, DATABASE_URL: databaseUrl, ...FAST, ...env },
		{ clock, log, ...overrides },
	);
	for (const simulator of steward.simulators) simulator.rate(10_000);
	const pool = new pg.Pool({ connectionString: databaseUrl, max: 2 });
	const simulator = (channel: ChannelName): Simulator => {
		const found = steward.simulators.find((each) => each.channel === channel);
		if (!found) throw new Error(`no simulator for ${channel}`);
		return found;
	};
	return {
		...steward,
		clock,
		log,
		databaseUrl,
		simulator,
		phone: (channel, language = "en") => createPhone(simulator(channel), newAddress(channel), language),
		query: async <T extends pg.QueryResultRow>(sql: string, params: readonly unknown[] = []) =>
			(await pool.query<T>(sql, [...params])).rows,
		async stop() {
			await steward.stop();
			await pool.end();
		},
	};
}

/** A phone on a simulator. */
export function createPhone(simulator: Simulator, address: string, language: string): Phone {
	const person = simulator.person(address, language);
	let seen = 0;
	const heard = () => person.screen().filter((shown) => shown.from === "bot");
	const next = async () => {
		const shown = await until(() => heard()[seen], `message ${seen + 1} from the bot on ${simulator.channel}`);
		seen += 1;
		return shown;
	};
	return {
		person,
		address,
		heard,
		next,
		async say(text) {
			seen = heard().length;
			await person.write(text);
			return next();
		},
		async press(...labels) {
			seen = heard().length;
			const question = heard().findLast((shown) => shown.buttons.length > 0);
			if (!question) throw new Error("there is no button to press");
			const buttons = () => person.screen().find((shown) => shown.id === question.id)?.buttons ?? [];
			for (const label of labels) {
				const button = buttons().find((each) => each.role === "option" && each.label.includes(label));
				if (!button) throw new Error(`no button says ${label}: ${buttons().map((each) => each.label)}`);
				await person.press(question.id, button.id);
			}
			const done = question.many ? buttons().find((each) => each.role === "done") : undefined;
			if (done) await person.press(question.id, done.id);
			return next();
		},
	};
}
