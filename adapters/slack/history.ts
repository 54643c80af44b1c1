import type { webApi } from "@slack/bolt";
import { WebAPIRateLimitedError } from "@slack/web-api";
import type { Attempt, Found, Inbound, OutMessage } from "../../bot/core/channel.ts";
import type { Clock } from "../../bot/core/clock.ts";
import { sendErrorOf } from "./errors.ts";
import { parseHistory, type Self, tsOf } from "./parse.ts";
import { DELIVERY_EVENT, deliveryBlockId } from "./render.ts";
import type { Place } from "./send.ts";
import { pause } from "./wait.ts";

/** Entries of a page. Source: the methods' own advice, "no more than 200 results at a time". */
const PAGE = 200;
/** How far Slack's clock may lie behind ours. */
const SKEW = { minutes: 1 };
/** How long Slack may take to show a completed upload; until then its absence proves nothing. */
const FILE_SHOWS_WITHIN = { minutes: 1 };

type History = webApi.ConversationsHistoryResponse;
type Message = NonNullable<History["messages"]>[number];

interface HistoryOptions {
	readonly client: webApi.WebClient;
	readonly clock: Clock;
	/** Aborts waits for the rate limit when the channel stops. */
	readonly signal: AbortSignal;
}

/** Looks for the message of an attempt where it would stand. `unknown` when Slack cannot be asked. */
export async function find(
	{ client, clock }: HistoryOptions,
	placeOf: () => Promise<Place>,
	message: OutMessage,
	attempt: Attempt,
): Promise<Found> {
	const oldest = tsOf(attempt.firstTriedAt.subtract(SKEW));
	try {
		const { channel, thread } = await placeOf();
		const common = { channel, oldest, limit: PAGE, include_all_metadata: true };
		let cursor: string | undefined;
		do {
			const at = cursor === undefined ? {} : { cursor };
			const page: History =
				thread === undefined
					? await client.conversations.history({ ...common, ...at })
					: await client.conversations.replies({ ...common, ...at, ts: thread });
			const sent = page.messages?.find((candidate) => isOf(candidate, attempt.id));
			if (sent?.ts !== undefined) return { state: "sent", providerId: sent.ts };
			cursor = page.response_metadata?.next_cursor || undefined;
		} while (cursor !== undefined);
	} catch (error) {
		// To whom no direct message can be opened, none was sent. Whatever else went wrong, nothing was learned.
		const failure = sendErrorOf(error, "preparing");
		return { state: failure.kind === "terminal" && failure.reason === "unreachable" ? "absent" : "unknown" };
	}
	const early =
		message.file !== undefined &&
		Temporal.Instant.compare(clock.now(), attempt.firstTriedAt.add(FILE_SHOWS_WITHIN)) < 0;
	return { state: early ? "unknown" : "absent" };
}

function isOf(message: Message, attemptId: string): boolean {
	const { event_type, event_payload } = message.metadata ?? {};
	const payload: unknown = event_payload;
	const named = typeof payload === "object" && payload !== null && "id" in payload ? payload.id : undefined;
	return (
		(event_type === DELIVERY_EVENT && named === attemptId) ||
		message.blocks?.[0]?.block_id === deliveryBlockId(attemptId)
	);
}

/** What people wrote to the bot since an instant (by Slack's clock, so that it begins a little earlier): conversation by conversation, oldest first in each. Throws what the SDK throws. */
export async function* missed(
	options: HistoryOptions,
	self: Self,
	since: Temporal.Instant,
): AsyncGenerator<Inbound, void, undefined> {
	const oldest = tsOf(since.subtract(SKEW));
	for await (const channel of directMessages(options)) {
		for (const message of await written(options, channel, oldest)) yield* parseHistory(channel, message, self);
	}
}

async function* directMessages({ client, signal }: HistoryOptions): AsyncGenerator<string, void, undefined> {
	let cursor: string | undefined;
	do {
		const at = cursor === undefined ? {} : { cursor };
		const page = await patiently(
			() => client.conversations.list({ types: "im", limit: PAGE, exclude_archived: true, ...at }),
			signal,
		);
		for (const { id } of page.channels ?? []) if (id !== undefined) yield id;
		cursor = page.response_metadata?.next_cursor || undefined;
	} while (cursor !== undefined);
}

/** One conversation's messages since `oldest`, turned round: Slack gives the newest first. */
async function written({ client, signal }: HistoryOptions, channel: string, oldest: string): Promise<Message[]> {
	const found: Message[] = [];
	let cursor: string | undefined;
	do {
		const at = cursor === undefined ? {} : { cursor };
		const page = await patiently(
			() => client.conversations.history({ channel, oldest, inclusive: true, limit: PAGE, ...at }),
			signal,
		);
		found.push(...(page.messages ?? []));
		cursor = page.response_metadata?.next_cursor || undefined;
	} while (cursor !== undefined);
	return found.reverse();
}

/** Calls until Slack's rate limit lets it through; another failure, or the end of the channel, throws. */
async function patiently<Value>(call: () => Promise<Value>, signal: AbortSignal): Promise<Value> {
	for (;;) {
		signal.throwIfAborted();
		try {
			return await call();
		} catch (error) {
			if (!(error instanceof WebAPIRateLimitedError)) throw error;
			await pause(error.retryAfter * 1_000, signal);
		}
	}
}
