import type twilio from "twilio";
import type { Attempt, Found, Inbound } from "../../bot/core/channel.ts";
import { smartEncoded } from "../../bot/core/segments.ts";
import { codeOf } from "./api.ts";
import { parseListed } from "./parse.ts";
import type { Recent } from "./recent.ts";

/** Most records Twilio lists on one page. Source: Twilio, "Twilio's response", paging. */
const PAGE_MAX = 1_000;

/** Twilio's times are whole seconds and its clock is not ours: an attempt's message may seem this much older than it. */
const CLOCK_SLACK_MS = 2_000;

/** A message that was just taken may not be listed yet; younger attempts are not called absent. */
const LIST_DELAY_MS = 5_000;

/** Our side of the conversation. */
export interface Sender {
	readonly from?: string | undefined;
	readonly messagingServiceSid?: string | undefined;
}

/**
 * Looks for an attempt in Twilio's list. The list does not show a callback's URL, so a message is ours by its words. Two
 * attempts with the same words to one person, seconds apart, are told apart by what is known of the other: in this
 * process (`recent`), or from the one before (`attempt.others`). The list is read by address alone, as a message still queued has no `DateSent` to filter by.
 */
export async function find(
	client: twilio.Twilio,
	sender: Sender,
	recent: Recent,
	now: Temporal.Instant,
	sent: { readonly to: string; readonly body: string; readonly attempt: Attempt },
): Promise<Found> {
	const { to, body, attempt } = sent;
	const settled = recent.sidOf(attempt.id);
	if (settled !== undefined) return { state: "sent", providerId: settled };
	const listed = await client.messages.list({ to, pageSize: PAGE_MAX, limit: PAGE_MAX }).catch(() => undefined);
	if (listed === undefined) return { state: "unknown" };
	const earliest = attempt.firstTriedAt.epochMilliseconds - CLOCK_SLACK_MS;
	const match = listed.findLast(
		(message) =>
			message.direction.startsWith("outbound") &&
			(message.from === sender.from || isOf(message.messagingServiceSid, sender)) &&
			message.dateCreated.getTime() >= earliest &&
			sameWords(message.body, body) &&
			!attempt.others?.has(message.sid) &&
			(recent.attemptOf(message.sid) ?? attempt.id) === attempt.id,
	);
	if (match) {
		recent.settled(attempt.id, match.sid);
		return { state: "sent", providerId: match.sid };
	}
	const lastTry = recent.lastTry(attempt.id) ?? attempt.firstTriedAt;
	const isYoung = now.since(lastTry).total("milliseconds") < LIST_DELAY_MS;
	return { state: isYoung || listed.length >= PAGE_MAX ? "unknown" : "absent" };
}

type First = Awaited<ReturnType<twilio.Twilio["messages"]["page"]>>;
interface Page {
	readonly instances: First["instances"];
	nextPage(): Promise<Page> | undefined;
}

/**
 * What people wrote since an instant, oldest first. Twilio lists the newest first, so all of it is read before the first
 * is given.
 *
 * @throws Error when the list cannot be read
 */
export async function* missed(
	client: twilio.Twilio,
	sender: Sender,
	since: Temporal.Instant,
): AsyncGenerator<Inbound, void, undefined> {
	const earliest = Math.floor(since.epochMilliseconds / 1_000) * 1_000;
	// Twilio documents days only, so the rest of the day is dropped here.
	const day = new Date(earliest);
	day.setUTCHours(0, 0, 0, 0);
	const newestFirst: Inbound[] = [];
	try {
		const to = sender.from === undefined ? {} : { to: sender.from };
		const first = await client.messages.page({ ...to, dateSentAfter: day, pageSize: PAGE_MAX });
		for (let page: Page | undefined = first; page !== undefined; page = await page.nextPage())
			for (const message of page.instances) {
				const mine = sender.from !== undefined || isOf(message.messagingServiceSid, sender);
				const inbound = mine ? parseListed(message) : undefined;
				if (!inbound || inbound.sentAt.epochMilliseconds < earliest) continue;
				// What its media are is told apart.
				const media = inbound.content.kind === "media" ? await client.messages(message.sid).media.list() : [];
				newestFirst.push(parseListed(message, media) ?? inbound);
			}
	} catch (error) {
		throw new Error(`Twilio's message list could not be read (${codeOf(error)})`);
	}
	yield* newestFirst.reverse();
}

function isOf(service: string | null, sender: Sender): boolean {
	return sender.messagingServiceSid !== undefined && service === sender.messagingServiceSid;
}

/** True when one text could be the other after Smart Encoding. */
function sameWords(one: string, other: string): boolean {
	return one === other || (smartEncoded(one) ?? one).trim() === (smartEncoded(other) ?? other).trim();
}
