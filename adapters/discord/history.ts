import { type APIMessage, type REST, Routes } from "discord.js";
import type { Attempt, Found, Inbound, OutMessage } from "../../bot/core/channel.ts";
import { SendError } from "../../bot/core/channel.ts";
import type { Address } from "./address.ts";
import type { Dms } from "./dms.ts";
import { parseMessage } from "./parse.ts";
import { patiently } from "./patience.ts";
import { escapeText, nonceOf } from "./render.ts";
import { instantOf, snowflakeBefore } from "./snowflake.ts";

/** Messages per page. Source: Discord API docs, "Get Channel Messages". */
const PAGE = 100;

/** Pages read to find one message: a conversation with more messages since is not searched to its end. */
const FIND_PAGES = 20;

/**
 * How long a repeated nonce surely gives the first message back. Discord says "the past few minutes"; two are under any
 * reading of that, with room for the send that follows. Source: Discord API docs, "Create Message", `enforce_nonce`.
 */
const NONCE_GOOD_FOR: Temporal.DurationLike = { minutes: 2 };

/** How far a clock may be wrong: beyond this nobody's clock is. */
const CLOCK_SKEW: Temporal.DurationLike = { minutes: 1 };

/** How far well-kept clocks differ, and more than the millisecond that ids round to. */
const CLOCK_JITTER: Temporal.DurationLike = { seconds: 1 };

/** Reads what stands in Discord's channels. */
interface History {
	/** A person's direct messages since an instant, oldest first. Throws a `SendError` when it cannot be read. */
	missed(userId: string, since: Temporal.Instant): AsyncIterable<Inbound>;
	/**
	 * Young attempts are `absent`: the same nonce cannot make a second message. For older ones the history tells: our
	 * text after the first try means `sent`; our text shortly before it `unknown`, as a clock may be off; none in the
	 * whole of a DM `absent`, for only the bot could have deleted it; none in a server `unknown`, where others delete.
	 */
	find(to: Address, message: OutMessage, attempt: Attempt, now: Temporal.Instant): Promise<Found>;
}

/** `self` tells the bot's own user id; `signal` ends waits when the channel stops. */
export function createHistory(rest: REST, dms: Dms, self: () => Promise<string>, signal: AbortSignal): History {
	/** Pages from the oldest on; Discord lists each page newest first. */
	async function* pages(channelId: string, since: Temporal.Instant): AsyncGenerator<APIMessage[]> {
		for (let after = snowflakeBefore(since); ; ) {
			const query = new URLSearchParams({ after, limit: String(PAGE) });
			const page = await patiently(async () => {
				const listed = await rest.get(Routes.channelMessages(channelId), { query });
				if (!Array.isArray(listed)) throw new SendError("retry", "unreadable-answer");
				return listed as APIMessage[];
			}, signal);
			const oldestFirst = page.toSorted((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1));
			yield oldestFirst;
			const last = oldestFirst.at(-1);
			if (page.length < PAGE || last === undefined) return;
			after = last.id;
		}
	}

	async function search(to: Address, message: OutMessage, attempt: Attempt): Promise<Found> {
		const channelId = to.kind === "person" ? await patiently(() => dms.open(to.id), signal) : to.id;
		const bot = await self();
		const nonce = nonceOf(attempt.id);
		const text = escapeText(message.text).trim();
		const begun = attempt.firstTriedAt.subtract(CLOCK_JITTER);
		let read = 0;
		let doubtful = false;
		for await (const page of pages(channelId, attempt.firstTriedAt.subtract(CLOCK_SKEW))) {
			for (const entry of page) {
				if (entry.author.id !== bot || attempt.others?.has(entry.id)) continue;
				if (entry.nonce !== nonce && entry.content.trim() !== text) continue;
				const later = Temporal.Instant.compare(instantOf(entry.id), begun) >= 0;
				if (later || entry.nonce === nonce) return { state: "sent", providerId: entry.id };
				doubtful = true;
			}
			read += 1;
			if (read >= FIND_PAGES && page.length === PAGE) return { state: "unknown" };
		}
		return { state: doubtful || to.kind === "channel" ? "unknown" : "absent" };
	}

	return {
		async *missed(userId, since) {
			const bot = await self();
			const channelId = await patiently(() => dms.open(userId), signal);
			for await (const page of pages(channelId, since))
				for (const entry of page) {
					const inbound = parseMessage(entry, bot);
					if (inbound) yield inbound;
				}
		},
		async find(to, message, attempt, now) {
			const goodUntil = attempt.firstTriedAt.add(NONCE_GOOD_FOR);
			if (Temporal.Instant.compare(now, goodUntil) < 0) return { state: "absent", until: goodUntil };
			return search(to, message, attempt);
		},
	};
}
