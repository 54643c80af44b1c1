import type { Transaction } from "../store/database.ts";
import { figuresOfBroadcast } from "../store/progress.ts";
import { tell } from "./notify.ts";
import { statusLines } from "./progress.ts";
import type { ConductorShell } from "./start.ts";

/** Tells the author of a broadcast how it stands, now that it has come to an end or stands still. */
export async function report(
	shell: ConductorShell,
	tx: Transaction,
	id: string,
	now: Temporal.Instant,
): Promise<void> {
	const figures = await figuresOfBroadcast(tx, { id });
	if (!figures) return;
	await tell(shell, tx, figures.createdBy, statusLines(figures, {}, { texts: shell.texts, locale: "en" }), now);
}
