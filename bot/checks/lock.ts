import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type StepsLock, withSteps } from "../core/check-lock.ts";
import type { Flow } from "../core/flow.ts";

/** Where every step that ever shipped is written down. */
const LOCK_PATH = join(import.meta.dirname, "../../test/steps.lock.json");

/** Reads the lock; an empty one when nothing was ever written down. */
export function readLock(path = LOCK_PATH): StepsLock {
	try {
		return JSON.parse(readFileSync(path, "utf8")) as StepsLock;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === "ENOENT") return {};
		throw error;
	}
}

/** Writes down every step of these flows, and says how many there are. */
export function writeLock(flows: ReadonlyMap<string, Flow>, path = LOCK_PATH): number {
	const lock = withSteps(readLock(path), flows);
	writeFileSync(path, `${JSON.stringify(lock, null, "\t")}\n`);
	return Object.values(lock).reduce((sum, steps) => sum + Object.keys(steps).length, 0);
}
