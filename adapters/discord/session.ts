import type { SessionInfo } from "discord.js";
import type { Memory } from "../../bot/core/channel.ts";
import type { Log } from "../../bot/core/log.ts";

/** A gateway session that another process may take up: Discord then delivers what came since. */
export interface SavedSession extends SessionInfo {
	/** READY tells it, and a session that is taken up gets no READY. */
	readonly applicationId: string;
}

/** How long changes are gathered before they are written, in milliseconds. What is repeated for it is known by its id. */
const GATHER_MS = 500;

/** Keeps the session for the next process, never further on than what has been handled. */
export interface SessionKeeper {
	/** The session that the last process left; undefined when there is none that can be read. */
	saved(): Promise<SavedSession | undefined>;
	/** A session was begun, or lost (undefined). */
	begun(session: SavedSession | undefined): void;
	/** An event of the session came; `handled` resolves with true once it need not come again. */
	came(sequence: number, handled: Promise<boolean>): void;
	/** Writes down how far it came. */
	stop(): Promise<void>;
}

const isText = (value: unknown): value is string => typeof value === "string" && value !== "";

function read(text: string): SavedSession | undefined {
	try {
		const saved: unknown = JSON.parse(text);
		if (typeof saved !== "object" || saved === null) return undefined;
		const { sessionId, resumeURL, sequence, shardId, shardCount, applicationId } = saved as Partial<SavedSession>;
		if (!isText(sessionId) || !isText(resumeURL) || !isText(applicationId)) return undefined;
		if (typeof sequence !== "number" || typeof shardId !== "number" || typeof shardCount !== "number") return undefined;
		return { sessionId, resumeURL, sequence, shardId, shardCount, applicationId };
	} catch (error) {
		if (error instanceof SyntaxError) return undefined;
		throw error;
	}
}

/** Keeps sessions in `memory`. What fails there is logged: the session is then begun anew, as without a memory. */
export function createSessionKeeper(memory: Memory, log: Log): SessionKeeper {
	let session: SavedSession | undefined;
	/** Events that came and are not handled yet, by their place in the session. */
	const open = new Set<number>();
	let last = 0;
	let written = "";
	let timer: NodeJS.Timeout | undefined;
	let writing = Promise.resolve();

	const write = async (): Promise<void> => {
		const text = session
			? JSON.stringify({ ...session, sequence: Math.min(last, ...[...open].map((at) => at - 1)) })
			: "";
		if (text === written) return;
		try {
			await memory.write(text);
			written = text;
		} catch (error) {
			log.warn({ error: error instanceof Error ? error.name : "unknown" }, "discord.session-not-kept");
		}
	};
	const now = (): void => {
		clearTimeout(timer);
		timer = undefined;
		writing = writing.then(write);
	};
	const later = (): void => {
		timer ??= setTimeout(now, GATHER_MS);
	};

	return {
		async saved() {
			try {
				return read((await memory.read()) ?? "");
			} catch (error) {
				log.warn({ error: error instanceof Error ? error.name : "unknown" }, "discord.session-not-read");
				return undefined;
			}
		},
		begun(begun) {
			session = begun;
			open.clear();
			last = begun?.sequence ?? 0;
			// At once: a process that dies before this is written leaves nothing to take up.
			now();
		},
		came(sequence, handled) {
			const own = session;
			// What began the session, or was counted when it was left.
			if (sequence <= (own?.sequence ?? 0)) return;
			open.add(sequence);
			last = Math.max(last, sequence);
			void handled.then((done) => {
				if (!done || session !== own) return;
				open.delete(sequence);
				later();
			});
		},
		async stop() {
			now();
			await writing;
		},
	};
}
