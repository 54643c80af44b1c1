import type { Content, Inbound, StatusUpdate, TerminalReason } from "../../bot/core/channel.ts";
import type { MediaFile } from "../../bot/core/media.ts";
import { reasonOf } from "./codes.ts";
import { mediaFile, mediaKind } from "./media.ts";
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
	const kind = count > 0 ? mediaKind(form.MediaContentType0) : undefined;
	const files = Array.from({ length: Math.min(count, MEDIA_MAX) }, (_, at) =>
		mediaFile(form[`MediaContentType${at}`], mediumOf(form[`MediaUrl${at}`])),
	).flat();
	return inbound(id, from, content(body, kind, files), handled, now);
}

/** Most media of one message. Source: Twilio, "Twilio's request to your incoming message webhook URL". */
const MEDIA_MAX = 10;

/** What Twilio has a medium by, from its address: the message's id and its own. */
const mediumOf = (url = "") => /\/Messages\/(\w+)\/Media\/(\w+)$/.exec(url)?.slice(1).join("/") ?? "";

/** A medium of a listed message, by the SDK's names. */
export interface ListedMedium {
	readonly sid: string;
	readonly contentType: string;
}

/** A listed message, with its media, as it would have been posted; undefined when it is not one from a person. */
export function parseListed(message: Listed, media: readonly ListedMedium[] = []): Inbound | undefined {
	if (message.direction !== "inbound" || !E164.test(message.from)) return undefined;
	const body = message.body ?? "";
	// The list of messages gives the number of media, not their types.
	const kind = Number.parseInt(message.numMedia, 10) > 0 ? mediaKind(media[0]?.contentType) : undefined;
	const files = media.flatMap(({ sid, contentType }) => mediaFile(contentType, `${message.sid}/${sid}`));
	const at = Temporal.Instant.fromEpochMilliseconds((message.dateSent ?? message.dateCreated).getTime());
	return inbound(message.sid, message.from, content(body, kind, files), handledWord(body), at);
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

function content(body: string, media: string | undefined, files: readonly MediaFile[]): Content {
	if (media === undefined) return { kind: "text", text: body };
	return {
		kind: "media",
		media,
		...(body === "" ? {} : { caption: body }),
		...(files.length === 0 ? {} : { files }),
	};
}
