import { chmodSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";

/** SQLite's result code for "somebody else holds it" (https://sqlite.org/rescode.html#busy). */
const SQLITE_BUSY = 5;

/**
 * Every lock held by this process. A lock that only a forgotten object holds would be collected with it, and lost
 * without a word.
 */
const held = new Set<FileLock>();

/**
 * A lock on a file, exclusive or shared, that the kernel drops when its holder dies, also by kill -9: nothing to
 * clean up, no process id that could be reused, and it holds between containers that share a volume. Node has no
 * call for one, but its SQLite takes exactly these locks on every system, so an empty database serves as the file.
 *
 * The file must not be opened by any other means in this process: closing it would drop the lock
 * (https://sqlite.org/howtocorrupt.html#_posix_advisory_locks_canceled_by_a_separate_thread_doing_close_).
 */
export class FileLock {
	private readonly database: DatabaseSync;

	/** Opens or creates the file and holds nothing yet. */
	constructor(path: string) {
		this.database = new DatabaseSync(path, { timeout: 0 });
		// Whoever can read it could lock it.
		chmodSync(path, 0o600);
	}

	/** Takes the lock alone. False when somebody, also this process through another object, holds it. */
	tryExclusive(): boolean {
		return this.take("BEGIN EXCLUSIVE");
	}

	/** Takes the lock along with others. False when somebody holds it alone. */
	tryShared(): boolean {
		return this.take("BEGIN; SELECT count(*) FROM sqlite_schema");
	}

	/** Lets go, and can be taken again. Does nothing when it is not held. */
	free(): void {
		if (this.database.isOpen && this.database.isTransaction) this.database.exec("ROLLBACK");
		held.delete(this);
	}

	/** Lets go for good. */
	close(): void {
		this.free();
		if (this.database.isOpen) this.database.close();
	}

	private take(statement: string): boolean {
		try {
			this.database.exec(statement);
			held.add(this);
			return true;
		} catch (error) {
			this.free();
			if (error instanceof Error && "errcode" in error && error.errcode === SQLITE_BUSY) return false;
			throw error;
		}
	}
}
