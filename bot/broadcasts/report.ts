import type { Prompt } from "../core/prompt.ts";
import { nextOpening } from "../core/quiet-hours.ts";
import { zonesOf } from "../core/recipient-hours.ts";
import { render } from "../core/render.ts";
import { type Teller, tellerOf } from "../store/conduct.ts";
import type { Transaction } from "../store/database.ts";
import { type Figures, figuresOfBroadcast, outcomeOf } from "../store/progress.ts";
import { emptyChange, type Outgoing, write } from "../store/write.ts";
import { chartOf, outcomePrompt } from "./outcome.ts";
import { statusLines } from "./progress.ts";
import type { ConductorShell } from "./start.ts";

/** A report that is made and not yet written. */
export type Report = (tx: Transaction) => Promise<void>;

/**
 * Makes the report of a broadcast that comes to its end now, or was stopped for good: figures, and a chart as a picture
 * with the same numbers as text. It reaches the author where they follow it, in their language, at a humane hour.
 */
export async function finalReport(shell: ConductorShell, id: string, now: Temporal.Instant): Promise<Report> {
	const { database, keys, texts } = shell;
	const teller = await tellerOf(database.prisma, keys, id);
	const found = await figuresOfBroadcast(database.prisma, { id });
	if (!teller || !found) return async () => undefined;
	const figures: Figures = found.state === "stopped" ? found : { ...found, state: "done", finishedAt: now };
	const reader = { texts, locale: teller.locale };
	const outcome = await outcomeOf(database.prisma, id);
	const files = shell.channels.get(teller.channel)?.limits.files === true;
	const chart = files ? await chartOf(figures, reader) : undefined;
	const zones = zonesOf(teller);
	const at = nextOpening(now, zones) ?? now;
	return (tx) => put(shell, tx, teller, outcomePrompt(figures, outcome, reader, chart), at, now);
}

/** Tells the author of a broadcast that it stands still, and why: at once, whatever the hour. */
export async function pausedReport(
	shell: ConductorShell,
	tx: Transaction,
	id: string,
	now: Temporal.Instant,
): Promise<void> {
	const teller = await tellerOf(tx, shell.keys, id);
	const figures = await figuresOfBroadcast(tx, { id });
	if (!teller || !figures) return;
	const lines = statusLines(figures, {}, { texts: shell.texts, locale: teller.locale });
	await put(shell, tx, teller, { lines, options: [], mode: "one" }, now, now);
}

/** Writes a prompt for a teller into the outbox. */
async function put(
	shell: ConductorShell,
	tx: Transaction,
	teller: Teller,
	prompt: Prompt,
	notBefore: Temporal.Instant,
	now: Temporal.Instant,
): Promise<void> {
	const outbox = outgoing(shell, teller, prompt, notBefore);
	await write(tx, shell.keys, shell.ids, { ...emptyChange(now), memberId: teller.memberId, outbox });
}

/** What the staff asked to be told goes as an answer does: no halt of what goes to members keeps it. */
export function outgoing(
	shell: ConductorShell,
	{ channel, address, locale }: Teller,
	prompt: Prompt,
	notBefore: Temporal.Instant,
): readonly Outgoing[] {
	const limits = shell.channels.get(channel)?.limits;
	if (!limits) return [];
	return render(prompt, locale, limits, shell.texts).map((message) => ({
		id: shell.ids.uuid(),
		channel,
		to: address,
		message,
		kind: "reply" as const,
		notBefore,
		leased: false,
	}));
}
