import type { Accepted, Inbound, Receive } from "../../bot/core/channel.ts";
import type { Log } from "../../bot/core/log.ts";
import { backoff, pause } from "./patience.ts";

/** Hands events to the shell, one person's in order, different persons' side by side. */
export interface Inbox {
	/** Resolves with what the shell answered; undefined when the inbox was stopped before the event was stored. */
	push(inbound: Inbound): Promise<Accepted | undefined>;
	/** Stops trying again and waits for the calls under way. What was not stored, `missed` finds in the history. */
	stop(): Promise<void>;
}

/** The gateway delivers an event once, so a refused hand-over is repeated here until it works. */
export function createInbox(receive: Receive, log: Log): Inbox {
	const last = new Map<string, Promise<Accepted | undefined>>();
	const stopping = new AbortController();

	async function handOver(inbound: Inbound): Promise<Accepted | undefined> {
		for (let tried = 0; !stopping.signal.aborted; tried++) {
			try {
				return await receive.message(inbound);
			} catch (error) {
				const waitMs = backoff(tried);
				log.warn({ tried, waitMs, error: error instanceof Error ? error.name : "unknown" }, "discord.not-stored");
				await pause(waitMs, stopping.signal);
			}
		}
		return undefined;
	}

	return {
		push(inbound) {
			const mine = (last.get(inbound.from) ?? Promise.resolve()).then(() => handOver(inbound));
			last.set(inbound.from, mine);
			void mine.then(() => {
				if (last.get(inbound.from) === mine) last.delete(inbound.from);
			});
			return mine;
		},
		async stop() {
			stopping.abort();
			await Promise.all(last.values());
		},
	};
}
