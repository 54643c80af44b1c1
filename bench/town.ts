import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { ChannelName } from "../bot/core/channel.ts";
import type { Log } from "../bot/core/log.ts";
import type { Simulator } from "../bot/core/simulator.ts";
import { type Practice, startPractice } from "../bot/practice.ts";
import { startEmbeddedPostgres } from "../bot/store/embedded/index.ts";
import { createKeyring, type Keyring, newKeys } from "../bot/store/keys.ts";
import { BotProcess } from "./bot-process.ts";
import { dropDatabase, onServer } from "./server.ts";

/** Everything round a bot: four simulated providers, a database of its own, and the bot's settings. */
export interface Town {
	/** The first of `bots`, and the only one unless more were asked for. It is the one that webhooks reach. */
	readonly bot: BotProcess;
	readonly bots: readonly BotProcess[];
	readonly databaseUrl: string;
	readonly pool: pg.Pool;
	readonly keys: Keyring;
	/** Where the log of the first bot lies; those of the others lie beside it. */
	readonly logFile: string;
	readonly practice: Practice;
	simulator(channel: ChannelName): Simulator;
	/** Ends the bot and takes everything down; the log stays when `keepLog` is true. */
	close(keepLog: boolean): Promise<void>;
}

/** What differs from one town to another. */
export interface TownOptions {
	/** Puts something between the bot and its database: the URL as the bot is to use it. */
	readonly between?: (databaseUrl: string) => Promise<{ readonly url: string; close(): Promise<void> }>;
	readonly env?: Readonly<Record<string, string>>;
	/** How many bots share the database and the accounts at the providers; 1 when left out. */
	readonly processes?: number;
}

/** What ends a trial early; nothing that it started may stay behind. */
const SIGNALS = ["SIGINT", "SIGTERM"] as const;

const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** A database of its own on some server. */
interface TownDatabase {
	readonly url: string;
	/** How the bot is told of it. */
	readonly env: Readonly<Record<string, string>>;
	close(): Promise<void>;
}

/** A database on the server that DATABASE_URL names, or the embedded one in `dataDir`, which every bot shares. */
export async function openTownDatabase(dataDir: string): Promise<TownDatabase> {
	const given = process.env.DATABASE_URL;
	if (given === undefined || given === "") {
		const embedded = await startEmbeddedPostgres({ dataDir, log: silent });
		return { url: embedded.url, env: {}, close: () => embedded.release() };
	}
	const name = `steward_trial_${randomBytes(6).toString("hex")}`;
	const url = new URL(given);
	url.pathname = `/${name}`;
	await onServer(given, `CREATE DATABASE "${name}"`);
	return {
		url: url.toString(),
		env: { DATABASE_URL: url.toString() },
		close: () => dropDatabase(given, name),
	};
}

async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, resolve));
	const { port } = server.address() as AddressInfo;
	await new Promise((resolve) => server.close(resolve));
	return port;
}

/** Builds a town. Its bot is not started. */
export async function openTown(options: TownOptions = {}): Promise<Town> {
	const home = await mkdtemp(join(tmpdir(), "steward-trial-"));
	const port = await freePort();
	const publicUrl = `http://127.0.0.1:${port}`;
	const practice = await startPractice(publicUrl);
	const database = await openTownDatabase(home);
	const between = await options.between?.(database.url);
	const keys = newKeys();
	const logFile = join(home, "bot.log");
	const botOn = (ownPort: number, ownLog: string) =>
		new BotProcess(
			{
				...practice.settings(),
				...database.env,
				...(between ? { DATABASE_URL: between.url } : {}),
				DATA_DIR: home,
				STEWARD_KEYS: keys,
				PORT: String(ownPort),
				PUBLIC_URL: publicUrl,
				...options.env,
			},
			ownLog,
		);
	const bot = botOn(port, logFile);
	const bots = [bot];
	while (bots.length < (options.processes ?? 1))
		bots.push(botOn(await freePort(), join(home, `bot-${bots.length + 1}.log`)));
	const pool = new pg.Pool({ connectionString: database.url, max: 4 });
	// A connection that is closing may still hear that the server is stopping.
	pool.on("error", () => undefined);
	const close = async (keepLog: boolean) => {
		for (const signal of SIGNALS) process.off(signal, interrupted);
		for (const each of bots) await each.end("SIGKILL");
		await pool.end();
		await between?.close();
		await practice.stop();
		await database.close();
		await rm(keepLog ? join(home, "postgres") : home, { recursive: true, force: true });
	};
	const interrupted = () => {
		close(false).then(
			() => process.exit(130),
			() => process.exit(130),
		);
	};
	for (const signal of SIGNALS) process.once(signal, interrupted);
	return {
		bot,
		bots,
		databaseUrl: database.url,
		pool,
		keys: createKeyring(keys),
		logFile,
		practice,
		simulator(channel) {
			const found = practice.simulators.find((each) => each.channel === channel);
			if (!found) throw new Error(`no simulator for ${channel}`);
			return found;
		},
		close,
	};
}
