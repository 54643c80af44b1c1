import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import pg from "pg";
import type { ChannelName } from "../bot/core/channel.ts";
import type { Log } from "../bot/core/log.ts";
import { machineIds } from "../bot/ids.ts";
import { beginBroadcast } from "../bot/store/broadcast-changes.ts";
import type { Draft } from "../bot/store/broadcasts.ts";
import { type Database, openDatabase } from "../bot/store/database.ts";
import { freeze } from "../bot/store/freeze.ts";
import { createKeyring, newKeys } from "../bot/store/keys.ts";
import { migrate } from "../bot/store/migrate.ts";
import { inLongTransaction, inTransaction } from "../bot/store/unit.ts";
import { claimAll } from "./claims.ts";
import { generate } from "./crowd.ts";
import { zonesNow } from "./population.ts";
import { openTownDatabase } from "./town.ts";
import { peakOf } from "./watch.ts";

/** How often both are timed; the median counts. */
const RUNS = 3;

/** Whose queue is emptied, in batches of this size: the most that a lane claims at once. */
const CHANNEL: ChannelName = "telegram";
const BATCH = 200;

const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** What is measured. */
export interface FreezeFigures {
	/** Deliveries that an audience was frozen to. */
	readonly rows: number;
	readonly freezeMs: number;
	/** A bare INSERT … SELECT of the same rows into a table with the same indexes. */
	readonly bareMs: number;
	readonly ratio: number;
	/** The median of one claim of 200 and the note of how they ended, among the first and the last twentieth. */
	readonly claimFirstMs: number;
	readonly claimLastMs: number;
	readonly claimRatio: number;
	/** The most that this process held after its start, once all was frozen, and when all was done, in megabytes. */
	readonly memoryBeforeMb: number;
	readonly memoryFrozenMb: number;
	readonly memoryPeakMb: number;
	/** What it holds of live objects after its start and when all was done, garbage collected, in megabytes. */
	readonly heapBeforeMb: number;
	readonly heapAfterMb: number;
}

/** What a bench is asked to do. */
export interface FreezeOptions {
	readonly members: number;
	/** Told what happens, for the terminal. */
	readonly say: (line: string) => void;
}

/** Live objects of this process, garbage collected first, in megabytes. */
function heapMb(): number {
	setFlagsFromString("--expose-gc");
	runInNewContext("gc")();
	return process.memoryUsage().heapUsed / 1_048_576;
}

/** The middle one of an odd number of figures. */
const median = (figures: readonly number[]): number =>
	figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0;

async function timed(work: () => Promise<unknown>): Promise<number> {
	const began = performance.now();
	await work();
	return performance.now() - began;
}

/** Writes the rows of a broadcast once more, into an empty table like theirs, in one transaction. */
async function copyBare(client: pg.Client, broadcastId: string): Promise<number> {
	await client.query("CREATE TABLE bench_bare (LIKE deliveries INCLUDING ALL)");
	const ms = await timed(() =>
		client.query("INSERT INTO bench_bare SELECT * FROM deliveries WHERE broadcast_id = $1", [broadcastId]),
	);
	await client.query("DROP TABLE bench_bare");
	return ms;
}

async function freshBroadcast(database: Database): Promise<Draft> {
	const author = { actor: "Bench Author 1", at: Temporal.Now.instant() };
	return inTransaction(database, (tx) => beginBroadcast(tx, machineIds, "alert", author));
}

async function measure(url: string, { members, say }: FreezeOptions): Promise<FreezeFigures> {
	await migrate(url);
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	const database = openDatabase(url, silent);
	try {
		const made = await timed(() => generate(client, members, zonesNow(Temporal.Now.instant()).open));
		say(`${members} members made in ${Math.round(made)} ms`);
		await database.prisma.member.findFirst();
		const heapBeforeMb = heapMb();
		const memoryBeforeMb = peakOf(process.pid);
		const runs: { freezeMs: number; bareMs: number; rows: number }[] = [];
		let broadcast = await freshBroadcast(database);
		for (let run = 0; run < RUNS; run++) {
			if (run > 0) {
				await client.query("TRUNCATE deliveries, delivery_counts");
				broadcast = await freshBroadcast(database);
			}
			const { id } = broadcast;
			let rows = 0;
			const freezeMs = await timed(() =>
				inLongTransaction(database, async (tx) => {
					rows = (await freeze(tx, broadcast, { now: Temporal.Now.instant() })).total;
				}),
			);
			const bareMs = await copyBare(client, id);
			say(`${rows} rows frozen in ${Math.round(freezeMs)} ms, written bare in ${Math.round(bareMs)} ms`);
			runs.push({ freezeMs, bareMs, rows });
		}
		const memoryFrozenMb = peakOf(process.pid);
		await client.query("UPDATE broadcasts SET state = 'sending', wave = 1 WHERE id = $1", [broadcast.id]);
		const claims = await claimAll(database, createKeyring(newKeys()), { channel: CHANNEL, batch: BATCH });
		const tenth = Math.max(1, Math.floor(claims.length / 10));
		const tenths = Array.from({ length: 10 }, (_, at) => median(claims.slice(at * tenth, (at + 1) * tenth)).toFixed(0));
		say(`${claims.length} claims of ${BATCH}; ms by tenths: ${tenths.join(" ")}`);
		const twentieth = Math.max(1, Math.floor(claims.length / 20));
		const claimFirstMs = median(claims.slice(0, twentieth));
		const claimLastMs = median(claims.slice(-twentieth));
		const freezeMs = median(runs.map((run) => run.freezeMs));
		const bareMs = median(runs.map((run) => run.bareMs));
		return {
			rows: runs.at(-1)?.rows ?? 0,
			freezeMs,
			bareMs,
			ratio: freezeMs / bareMs,
			claimFirstMs,
			claimLastMs,
			claimRatio: claimLastMs / claimFirstMs,
			memoryBeforeMb,
			memoryFrozenMb,
			memoryPeakMb: peakOf(process.pid),
			heapBeforeMb,
			heapAfterMb: heapMb(),
		};
	} finally {
		await database.close();
		await client.end();
	}
}

/**
 * What it costs to freeze an audience, and to claim from it: in this process, through the functions of the store, on a
 * database of its own. Nothing is sent, so that addresses are placeholders and are not opened.
 */
export async function benchFreeze(options: FreezeOptions): Promise<FreezeFigures> {
	const home = await mkdtemp(join(tmpdir(), "steward-bench-"));
	const database = await openTownDatabase(home);
	try {
		return await measure(database.url, options);
	} finally {
		await database.close();
		await rm(home, { recursive: true, force: true });
	}
}
