import pg from "pg";
import type { Log } from "../core/log.ts";

/** The class of our advisory locks. Any number that nothing else locks with. */
const LOCK_CLASS = 7_264;

/** How soon a lost connection is made again, in milliseconds. */
const AGAIN_MS = 500;

/** How long a held post is believed without asking, and how long an answer may take, in milliseconds. */
const PULSE_MS = 1_000;
const ANSWER_MS = 4_000;

/** What says that an outbox row waits for the process that owns its channel. */
export const OUTBOX_SIGNAL = "steward_outbox";

/** Posts that one process holds at a time: the lanes of the channels, the conductor of the broadcasts. */
export interface Posts {
	/** Asks for a post, or whether it is still held: `held` by this process, `taken` by another, or the database is `away`. */
	hold(post: string): Promise<"held" | "taken" | "away">;
	/** True while this process holds the post, as far as it knows: false at once when the database is gone. */
	holds(post: string): boolean;
	/** Gives up every post. */
	close(): Promise<void>;
}

/**
 * Opens one connection for posts. A post is a session lock of PostgreSQL: it goes with the process that dies, at once,
 * and to the next that asks.
 *
 * @param onSignal called with a channel's name when an outbox row waits for it.
 */
export function openPosts(url: string, log: Log, onSignal: (channel: string) => void): Posts {
	let client: pg.Client | undefined;
	let connecting: Promise<pg.Client> | undefined;
	let closed = false;
	const held = new Set<string>();

	const lost = (gone: pg.Client) => {
		if (client !== gone) return;
		client = undefined;
		held.clear();
		if (!closed) log.warn({}, "posts.lost");
	};

	async function connect(): Promise<pg.Client> {
		const fresh = new pg.Client({
			connectionString: url,
			keepAlive: true,
			connectionTimeoutMillis: 5_000,
			query_timeout: ANSWER_MS,
		});
		fresh.on("error", () => lost(fresh));
		fresh.on("end", () => lost(fresh));
		fresh.on("notification", ({ payload }) => payload !== undefined && onSignal(payload));
		await fresh.connect();
		await fresh.query(`LISTEN ${OUTBOX_SIGNAL}`);
		client = fresh;
		return fresh;
	}

	let heardAt = Number.NEGATIVE_INFINITY;
	let asking: Promise<unknown> = Promise.resolve();
	/** One question at a time: a connection of the driver takes no second one before it has answered. */
	async function ask(on: pg.Client, sql: string, params: readonly unknown[]) {
		const answer = asking.then(() => on.query<{ got?: boolean }>(sql, [...params]));
		asking = answer.catch(() => undefined);
		const { rows } = await answer;
		heardAt = performance.now();
		return rows;
	}

	let lastFailure = Number.NEGATIVE_INFINITY;
	async function connected(): Promise<pg.Client | undefined> {
		if (client) return client;
		if (closed || performance.now() - lastFailure < AGAIN_MS) return undefined;
		connecting ??= connect().finally(() => {
			connecting = undefined;
		});
		return connecting.catch(() => {
			lastFailure = performance.now();
			return undefined;
		});
	}

	return {
		holds: (post) => held.has(post),
		async hold(post) {
			const on = await connected();
			if (!on || closed) return "away";
			try {
				if (held.has(post)) {
					if (performance.now() - heardAt > PULSE_MS) await ask(on, "SELECT 1", []);
					return held.has(post) ? "held" : "away";
				}
				const [row] = await ask(on, "SELECT pg_try_advisory_lock($1, hashtext($2)) AS got", [LOCK_CLASS, post]);
				if (client !== on) return "away";
				if (row?.got === true) held.add(post);
				return row?.got === true ? "held" : "taken";
			} catch (error) {
				// It broke, or says nothing any more: the server may have given the posts to another.
				lost(on);
				on.end().catch(() => undefined);
				log.warn({ reason: error instanceof Error ? error.name : "unknown" }, "posts.silent");
				return "away";
			}
		},
		async close() {
			closed = true;
			held.clear();
			await connecting?.catch(() => undefined);
			await client?.end();
		},
	};
}
