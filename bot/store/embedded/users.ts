import { setTimeout as sleep } from "node:timers/promises";
import { StewardError } from "../../core/errors.ts";
import type { Layout } from "./layout.ts";
import { FileLock } from "./lock.ts";
import { POLL_MS } from "./ready.ts";

/** Longest wait for another process that is starting or stopping the server, in milliseconds: its own limits, summed. */
const GATE_LIMIT_MS = 200_000;

/**
 * Runs `work` while no other process starts or stops the server.
 * Throws `database.busy` when another one does not finish.
 */
export async function throughGate<T>(layout: Layout, work: () => Promise<T>): Promise<T> {
	const gate = new FileLock(layout.gate);
	try {
		const limit = performance.now() + GATE_LIMIT_MS;
		while (!gate.tryExclusive()) {
			if (performance.now() > limit) {
				throw new StewardError(
					"database.busy",
					"another process has been starting or stopping the embedded database for minutes",
					`See ${layout.log}, and end the process that hangs.`,
				);
			}
			await sleep(POLL_MS);
		}
		return await work();
	} finally {
		gate.close();
	}
}

/** One user's claim on the server. Take and leave it inside the gate only. */
export interface Seat {
	/** Gives the claim up. True when nobody else has one: the server may be stopped. */
	leave(): boolean;
}

/** True when a living process uses the server. Ask inside the gate only. */
export function inUse(layout: Layout): boolean {
	const lock = new FileLock(layout.users);
	try {
		return !lock.tryExclusive();
	} finally {
		lock.close();
	}
}

/** Claims the server. The claim ends with the process, however that ends. */
export function takeSeat(layout: Layout): Seat {
	const lock = new FileLock(layout.users);
	if (!lock.tryShared()) {
		lock.close();
		throw new Error("the list of users is held by one of them alone, although the gate is ours");
	}
	return {
		leave() {
			lock.close();
			return !inUse(layout);
		},
	};
}
