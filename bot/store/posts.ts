import pg from "pg";
import type { Log } from "../core/channel.ts";

/** The class of our advisory locks. Any number that nothing else locks with. */
const LOCK_CLASS = 7_264;

/** How soon a lost connection is made again, in milliseconds. */
const AGAIN_MS = 500;

/** What says that an outbox row waits for the process that owns its channel. */
export const OUTBOX_SIGNAL = "steward_outbox";

/** Posts that one process holds at a time: the lanes of the channels, the conductor of the broadcasts. */
export interface Posts {
	/** True when this process holds the post, or has just taken it. */
	hold(post: string): Promise<boolean>;
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
		const fresh = new pg.Client({ connectionString: url, keepAlive: true, connectionTimeoutMillis: 5_000 });
		fresh.on("error", () => lost(fresh));
		fresh.on("end", () => lost(fresh));
		fresh.on("notification", ({ payload }) => payload !== undefined && onSignal(payload));
		await fresh.connect();
		await fresh.query(`LISTEN ${OUTBOX_SIGNAL}`);
		client = fresh;
		return fresh;
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
			if (held.has(post)) return true;
			const on = await connected();
			if (!on || closed) return false;
			try {
				const { rows } = await on.query<{ got: boolean }>("SELECT pg_try_advisory_lock($1, hashtext($2)) AS got", [
					LOCK_CLASS,
					post,
				]);
				const got = rows[0]?.got === true && client === on;
				if (got) held.add(post);
				return got;
			} catch {
				// The connection broke: `lost` has said so, and nothing is held.
				return false;
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
