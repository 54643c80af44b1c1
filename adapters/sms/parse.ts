import type { Content, Inbound, StatusUpdate, TerminalReason } from "../../bot/core/channel.ts";
import { reasonOf } from "./codes.ts";
import { type Handled, handledWord } from "./words.ts";

/** The fields of a form that Twilio posted. */
export type Form = Readonly<Record<string, string>>;

/** A message as Twilio's list gives it: the fields that are read here, by the SDK's names. */
export interface Listed {
	readonly sid: string;
	readonly from: string;
	readonly body: string;
	readonly direction: string;
	readonly numMedia: string;
	/** Null or invalid until the message is sent. */
	readonly dateSent: Date | null;
	readonly dateCreated: Date;
}

/** A person's number; short codes, alphanumeric senders and `whatsapp:` addresses are not people we can answer by SMS. */
const E164 = /^\+[1-9]\d{6,14}$/;

const OPT_OUT_TYPES: ReadonlyMap<string, Handled> = new Map([
	["STOP", "stop"],
	["START", "start"],
	["HELP", "help"],
]);

/** A posted message; undefined when it is not one from a person. `now` is when it came: the form carries no time. */
export function parseMessage(form: Form, now: Temporal.Instant): Inbound | undefined {
	const { MessageSid: id, From: from = "", Body: body = "" } = form;
	if (!id || !E164.test(from)) return undefined;
	const count = Number.parseInt(form.NumMedia ?? "0", 10);
	const handled = OPT_OUT_TYPES.get(form.OptOutType?.toUpperCase() ?? "") ?? handledWord(body);
	return inbound(id, from, content(body, count > 0 ? mediaKind(form.MediaContentType0) : undefined), handled, now);
}

/** A listed message as it would have been posted; undefined when it is not one from a person. */
export function parseListed(message: Listed): Inbound | undefined {
	if (message.direction !== "inbound" || !E164.test(message.from)) return undefined;
	const body = message.body ?? "";
	// The list gives the number of media, not their types.
	const media = Number.parseInt(message.numMedia, 10) > 0 ? "file" : undefined;
	const at = Temporal.Instant.fromEpochMilliseconds((message.dateSent ?? message.dateCreated).getTime());
	return inbound(message.sid, message.from, content(body, media), handledWord(body), at);
}

/**
 * A posted status. `delivery` is the attempt's id that the callback's URL carried. Undefined for steps on the way
 * (accepted, queued, sending), for what is not ours, and for `canceled`, which we never ask for.
 */
export function parseStatus(form: Form, delivery: string | null): StatusUpdate | undefined {
	if (!delivery) return undefined;
	const code = form.ErrorCode;
	const ours = { kind: "delivery", id: delivery, ...(form.MessageSid ? { providerId: form.MessageSid } : {}) } as const;
	switch (form.MessageStatus) {
		case "sent":
			return { ...ours, state: "sent" };
		case "delivered":
		case "read":
			return { ...ours, state: "delivered" };
		case "failed":
		case "undelivered":
			return { ...ours, state: "failed", ...(code ? failure(code) : {}) };
		default:
			return undefined;
	}
}

function failure(code: string): { readonly code: string; readonly reason?: TerminalReason } {
	const reason = reasonOf(code);
	return { code, ...(reason ? { reason } : {}) };
}

function inbound(
	id: string,
	from: string,
	what: Content,
	handled: Handled | undefined,
	sentAt: Temporal.Instant,
): Inbound {
	return {
		channel: "sms",
		id,
		from,
		place: "direct",
		content: what,
		...(handled ? { handledByProvider: handled } : {}),
		sentAt,
	};
}

function content(body: string, media: string | undefined): Content {
	if (media === undefined) return { kind: "text", text: body };
	return { kind: "media", media, ...(body === "" ? {} : { caption: body }) };
}

/** `photo`, `voice`, `video` or `file`, from a media type. */
function mediaKind(type: string | undefined): string {
	const kinds: Record<string, string> = { image: "photo", audio: "voice", video: "video" };
	return kinds[type?.split("/", 1)[0] ?? ""] ?? "file";
}
