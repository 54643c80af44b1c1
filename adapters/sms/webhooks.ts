import twilio from "twilio";
import type { Receive, Webhook } from "../../bot/core/channel.ts";
import type { Clock } from "../../bot/core/clock.ts";
import type { Log } from "../../bot/core/log.ts";
import { type Form, parseMessage, parseStatus } from "./parse.ts";
import type { Recent } from "./recent.ts";

/** Where Twilio posts messages. */
export const MESSAGE_PATH = "/twilio/sms";
/** Where Twilio posts statuses. */
export const STATUS_PATH = "/twilio/status";

/** Twilio waits 15 s for an answer; three are left for the network. Source: Twilio, "Webhooks: connection overrides". */
const DEADLINE_MS = 12_000;

/** Far above any form that Twilio posts (1,600 characters of any script), far below what would hurt. */
const FORM_MAX_BYTES = 256 * 1024;

/** No answer in the conversation: replies go through the outbox. */
const EMPTY_TWIML = '<?xml version="1.0" encoding="UTF-8"?><Response></Response>';

/** What the handlers need of the channel. */
export interface Door {
	readonly authToken: string;
	readonly publicUrl: string;
	readonly log: Log;
	readonly clock: Clock;
	readonly recent: Recent;
	readonly deadlineMs?: number | undefined;
	/** Where events go; undefined before `start` and after `stop`. */
	receive(): Receive | undefined;
	/** Work that `stop` waits for. */
	track(work: Promise<unknown>): void;
}

/**
 * The two paths that Twilio posts to. Without a valid signature: 403, and nothing is kept. Answered after the commit;
 * 503 when there was none in time, so that Twilio tries again or `missed` finds the message.
 */
export function webhooks(door: Door): readonly Webhook[] {
	return [
		{
			path: MESSAGE_PATH,
			handle: (request) =>
				answer(door, MESSAGE_PATH, request, (form, _query, receive) => {
					const inbound = parseMessage(form, door.clock.now());
					return inbound && receive.message(inbound);
				}),
		},
		{
			path: STATUS_PATH,
			handle: (request) =>
				answer(door, STATUS_PATH, request, (form, query, receive) => {
					const delivery = query.get("delivery");
					if (delivery && form.MessageSid) door.recent.settled(delivery, form.MessageSid);
					const update = parseStatus(form, delivery);
					return update && receive.status(update);
				}),
		},
	];
}

async function answer(
	door: Door,
	path: string,
	request: Request,
	hand: (form: Form, query: URLSearchParams, receive: Receive) => Promise<unknown> | undefined,
): Promise<Response> {
	const body = await readBody(request);
	if (body === undefined) return new Response(null, { status: 413 });
	const { search, searchParams } = new URL(request.url);
	const form = Object.fromEntries(new URLSearchParams(body));
	const signature = request.headers.get("x-twilio-signature") ?? "";
	if (!twilio.validateRequest(door.authToken, signature, `${door.publicUrl}${path}${search}`, form)) {
		door.log.warn({ path }, "sms.signature-invalid");
		return new Response(null, { status: 403 });
	}
	const receive = door.receive();
	if (receive === undefined) return new Response(null, { status: 503 });
	const work = Promise.resolve(hand(form, searchParams, receive)).then(
		() => true,
		(error: unknown) => {
			door.log.error({ path, error: error instanceof Error ? error.name : typeof error }, "sms.hand-over-failed");
			return false;
		},
	);
	door.track(work);
	if (!(await within(work, door.deadlineMs ?? DEADLINE_MS))) return new Response(null, { status: 503 });
	return new Response(EMPTY_TWIML, { headers: { "content-type": "text/xml; charset=utf-8" } });
}

/** What `work` came to; false when it takes longer than `ms`. */
async function within(work: Promise<boolean>, ms: number): Promise<boolean> {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<false>((resolve) => {
		timer = setTimeout(() => resolve(false), ms);
	});
	try {
		return await Promise.race([work, late]);
	} finally {
		clearTimeout(timer);
	}
}

/** The body as text; undefined when it is longer than a form can be. */
async function readBody(request: Request): Promise<string | undefined> {
	if (request.body === null) return "";
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of request.body) {
		size += chunk.byteLength;
		if (size > FORM_MAX_BYTES) return undefined;
		chunks.push(chunk);
	}
	return Buffer.concat(chunks).toString("utf8");
}
