import type { Trip } from "../core/breaker.ts";
import type { ChannelName } from "../core/channel.ts";
import { pause } from "../store/broadcast-state.ts";
import type { Database } from "../store/database.ts";
import { halts } from "../store/halts.ts";
import { figuresOfBroadcast } from "../store/progress.ts";
import { inTransaction } from "../store/unit.ts";
import { pausedReport } from "./report.ts";
import type { ConductorShell } from "./start.ts";

/** Why Steward itself pauses a broadcast: a threshold, carriers that take it for spam, words that nobody approved. */
export type Interruption = Trip | "filtered" | "changed";

/** Pauses a broadcast, and tells its author why. A person decides how it goes on. */
export async function trip(
	shell: ConductorShell,
	id: string,
	code: Interruption,
	now: Temporal.Instant,
): Promise<void> {
	const paused = await inTransaction(shell.database, async (tx) => {
		const done = await pause(tx, id, { code, actor: "steward" }, now);
		if (done) await pausedReport(shell, tx, id, now);
		return done;
	});
	if (paused) shell.log.warn({ broadcast: id, reason: code }, "broadcast.paused");
}

/** Channels of a broadcast on which the carriers take our messages for spam, while something still waits there. */
export async function filteredChannels(database: Database, id: string): Promise<readonly ChannelName[]> {
	const filtered = (await halts(database)).filter(({ reason }) => reason === "filtered");
	if (filtered.length === 0) return [];
	const figures = await figuresOfBroadcast(database.prisma, { id });
	return (figures?.channels ?? []).flatMap(({ channel, counts }) =>
		(counts.queued ?? 0) > 0 && filtered.some(({ scope }) => scope === channel) ? [channel] : [],
	);
}
