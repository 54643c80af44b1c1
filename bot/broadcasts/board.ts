import type { Prompt } from "../core/prompt.ts";
import { render } from "../core/render.ts";
import { type Rounds, startRounds } from "../rounds.ts";
import type { Sending } from "../sending/index.ts";
import { followedBroadcasts, keepProgressMessage, providerIdOf, type Teller, tellerOf } from "../store/conduct.ts";
import { type Figures, figuresOfBroadcast } from "../store/progress.ts";
import { codesOf, inTransaction } from "../store/unit.ts";
import { emptyChange, write } from "../store/write.ts";
import { progressPrompt, ratesBetween } from "./progress.ts";
import { outgoing } from "./report.ts";
import type { ConductorShell } from "./start.ts";

/** How often a progress message is brought up to date, in milliseconds. Reason: providers count edits as messages. */
const REFRESH_MS = 3_000;

/** What was shown last of one broadcast. */
interface Shown {
	readonly figures: Figures;
	readonly at: Temporal.Instant;
	readonly text: string;
}

/** Keeps the progress messages in the organizers' chats up to date, for the channels whose lanes this process drives. */
export function startBoard(shell: ConductorShell & { readonly sending: Sending }): Rounds {
	const { database, keys, clock, log, sending, texts, channels } = shell;
	const shown = new Map<string, Shown>();

	async function refresh(): Promise<void> {
		const ids = await followedBroadcasts(database, [...channels.keys()].filter(sending.drives), clock.now());
		for (const id of shown.keys()) if (!ids.includes(id)) shown.delete(id);
		for (const id of ids) await refreshOne(id);
	}

	async function refreshOne(id: string): Promise<void> {
		const teller = await tellerOf(database.prisma, keys, id);
		const figures = await figuresOfBroadcast(database.prisma, { id });
		if (!teller || !figures) return;
		const at = clock.now();
		const before = shown.get(id);
		const rates = before ? ratesBetween(before, { figures, at }) : {};
		const prompt = progressPrompt(figures, rates, { texts, locale: teller.locale });
		if (teller.message === undefined) {
			await begin(id, teller, prompt, at);
			shown.set(id, { figures, at, text: "" });
			return;
		}
		const text = await edit(teller, teller.message, prompt, before?.text ?? "");
		if (text !== undefined) shown.set(id, { figures, at, text });
	}

	/** The first message of a broadcast; what it is called is known once it was sent. */
	async function begin(id: string, teller: Teller, prompt: Prompt, at: Temporal.Instant): Promise<void> {
		await inTransaction(database, async (tx) => {
			const [first] = outgoing(shell, teller, prompt, at);
			if (!first || !(await keepProgressMessage(tx, id, first.id))) return;
			await write(tx, keys, shell.ids, { ...emptyChange(at), memberId: teller.memberId, outbox: [first] });
		});
	}

	/** Changes the message where the words have changed; the words that stand there, undefined when that is not known. */
	async function edit(teller: Teller, row: string, prompt: Prompt, before: string): Promise<string | undefined> {
		const channel = channels.get(teller.channel);
		const message = channel && render(prompt, teller.locale, channel.limits, texts)[0];
		if (!channel?.edit || !message) return undefined;
		if (message.text === before) return before;
		const providerId = await providerIdOf(database, row);
		if (providerId === undefined) return undefined;
		const done = await sending.edit(teller.channel, teller.address, providerId, message);
		return done ? message.text : undefined;
	}

	return startRounds(REFRESH_MS, refresh, (error) =>
		log.warn({ reason: codesOf(error)[0] ?? (error as Error).name }, "progress.not-shown"),
	);
}
