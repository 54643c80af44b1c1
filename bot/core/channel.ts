import type { Locale } from "./locale.ts";
import type { MediaFile } from "./media.ts";
import type { Tap } from "./tap.ts";

/** The channels a member can write on, by wire name. */
export const CHANNELS = ["sms", "telegram", "slack", "discord"] as const;

/** One of the four channels. */
export type ChannelName = (typeof CHANNELS)[number];

/** The channels' own names: proper nouns, the same in every language. */
export const CHANNEL_NAMES: Readonly<Record<ChannelName, string>> = {
	sms: "SMS",
	telegram: "Telegram",
	slack: "Slack",
	discord: "Discord",
};

/** What a channel can show. Declared by its adapter as data, so that the core never asks which channel it is. */
export interface Limits {
	/** Longest text of one message, in UTF-16 code units (the strictest reading of "characters"). */
	readonly text: number;
	/** What a channel can offer as buttons; null: options become numbered lines that a member answers by typing. */
	readonly buttons: null | {
		/** Most options one message can offer. */
		readonly max: number;
		/** Longest label, in UTF-16 code units. */
		readonly label: number;
		/** True when several options can be ticked before sending. */
		readonly many: boolean;
	};
	/** True when a message can carry a file. */
	readonly files: boolean;
	/** True when a message is billed by SMS segments. */
	readonly segments: boolean;
	/** True when Unicode isolates (U+2068, U+2069) may wrap names and links; on SMS they would force UCS-2. */
	readonly isolates: boolean;
	/** True when a message can carry a button that opens a form of one text field. */
	readonly forms: boolean;
	/** Whole-message words that the provider answers itself, upper case. No prompt may ask for one. */
	readonly ownedWords: readonly string[];
	/** How much the provider takes of one account. */
	readonly pace: Pace;
}

/** A provider's limit, as its lane keeps it. */
export interface Pace {
	/** What is counted: messages (or requests), or the segments of SMS. */
	readonly unit: "messages" | "segments";
	readonly perSecond: number;
}

/** A button, or a numbered line where a channel has no buttons. */
export interface OutOption {
	readonly label: string;
	/** The encoded tap (`encodeTap`) with exactly this option. */
	readonly payload: string;
}

/** The options under a message. */
export interface OutOptions {
	/** `one`: the first tap answers. `many`: options are ticked, `done` sends them. */
	readonly mode: "one" | "many";
	readonly items: readonly OutOption[];
	/** The button that sends what was ticked, in mode `many`: its payload is an encoded tap with no options. */
	readonly done?: OutOption;
	/** A button that opens a form, on channels that have forms. What is written there comes back as `form`. */
	readonly form?: OutForm;
}

/** A form of one text field, opened by a button. */
export interface OutForm {
	/** On the button. */
	readonly label: string;
	/** Above the form; at most 24 characters. */
	readonly title: string;
	/** Beside the field; at most 45 characters. */
	readonly field: string;
	/** On the button that sends the form; at most 24 characters. */
	readonly submit: string;
	/** On the button that closes it; at most 24 characters. */
	readonly cancel: string;
	/** The encoded tap (`encodeTap`) with no option. */
	readonly payload: string;
	/** What stands in the field at first. */
	readonly value?: string;
}

/** A file sent along with a message. */
export interface OutFile {
	readonly name: string;
	/** `image/png` is shown as a picture where the channel can. */
	readonly mediaType: string;
	/** Text, or the bytes of anything else. */
	readonly content: string | Uint8Array;
	/** Until it is sent: the id of what is kept in the store, which takes the place of the content then. */
	readonly stored?: string;
	/** What a picture shows, in words: its alternative text. */
	readonly description?: string;
}

/** One message as a person will read it: localised, and within the channel's limits. */
export interface OutMessage {
	readonly text: string;
	readonly locale: Locale;
	readonly options?: OutOptions;
	readonly file?: OutFile;
}

/** What came back when the provider took a message. */
export interface Receipt {
	readonly providerId: string;
}

/** One try to send one outbox row. */
export interface Attempt {
	/** The outbox row's id (UUIDv7): the idempotency key, carried to the provider where it has a place for one. */
	readonly id: string;
	/** When this row was first tried: equal to now for a first try. */
	readonly firstTriedAt: Temporal.Instant;
	/** For `find`: the provider's ids of other messages to this address, which this attempt can therefore not be. */
	readonly others?: ReadonlySet<string>;
}

/** What a terminal failure means. */
export type TerminalReason = "unreachable" | "opted-out" | "refused" | "filtered";

/**
 * Why a send failed. `terminal`: never try this address again for this message.
 * `retry`: not accepted, try after `retryAfterMs`. `unknown`: the provider may
 * have taken it; reconcile before any other try.
 */
export class SendError extends Error {
	readonly kind: "terminal" | "retry" | "unknown";
	/** The provider's own code, for the log. */
	readonly code: string;
	/** Milliseconds to wait before a retry, when the provider said. */
	readonly retryAfterMs: number | undefined;
	/** True when only this address must wait, and not the whole account. */
	readonly onlyThisAddress: boolean;
	/** Set on `terminal`: what it means for the address, or for the text (`filtered`: the carriers take it for spam). */
	readonly reason: TerminalReason | undefined;

	constructor(
		kind: SendError["kind"],
		code: string,
		detail: {
			retryAfterMs?: number;
			onlyThisAddress?: boolean;
			reason?: SendError["reason"];
			cause?: unknown;
		} = {},
	) {
		super(`send failed (${kind}, ${code})`, { cause: detail.cause });
		this.name = "SendError";
		this.kind = kind;
		this.code = code;
		this.retryAfterMs = detail.retryAfterMs;
		this.onlyThisAddress = detail.onlyThisAddress ?? false;
		this.reason = detail.reason;
	}
}

/** What a person did. */
export type Content =
	| { readonly kind: "text"; readonly text: string }
	| { readonly kind: "tap"; readonly tap: Tap }
	/** What was written into a form, and the tap that had opened it. */
	| { readonly kind: "form"; readonly tap: Tap; readonly text: string }
	/** A button whose payload is not one of ours (forged, or another bot's). */
	| { readonly kind: "badTap" }
	/** `/start abc`, `/union join`: the first word lower-cased without the slash, and the rest. */
	| { readonly kind: "command"; readonly name: string; readonly args: string }
	/** A photo, voice note, file, sticker … with the words that came with it, and what of it could be fetched. */
	| {
			readonly kind: "media";
			readonly media: string;
			readonly caption?: string;
			readonly files?: readonly MediaFile[];
	  }
	/** The person changed a message sent before. */
	| { readonly kind: "edit"; readonly text: string };

/** One message, tap or command, as parsed by an adapter. */
export interface Inbound {
	readonly channel: ChannelName;
	/** The provider's id of this event, the same each time it is delivered or fetched: the key against doubles. */
	readonly id: string;
	/** Who wrote: an E.164 number, a Telegram chat id, a Slack or Discord user id. */
	readonly from: string;
	/** `public`: a group or channel where others read; answered only by an invitation to write directly. */
	readonly place: "direct" | "public";
	/** In public: the address that `send` takes to answer there. */
	readonly replyTo?: string;
	readonly content: Content;
	/** The language that the channel says this person uses, as a BCP 47 tag. */
	readonly language?: string;
	/** Set when the provider has already acted on the words itself (Twilio's STOP, START, HELP). */
	readonly handledByProvider?: "stop" | "start" | "help";
	readonly sentAt: Temporal.Instant;
}

/** News about a message sent earlier, or about an address. */
export type StatusUpdate =
	/** `id` is the attempt's id; `rank` orders states, a lower rank never replaces a higher one. */
	| {
			readonly kind: "delivery";
			readonly id: string;
			readonly state: "sent" | "delivered" | "failed";
			readonly code?: string;
			/** On `failed`: what it means for the address, or the text. */
			readonly reason?: TerminalReason;
			/** What the provider calls the message. */
			readonly providerId?: string;
	  }
	/** The person blocked the bot, or let it back in. */
	| { readonly kind: "reach"; readonly address: string; readonly reachable: boolean };

/** What the shell answers to an inbound message once it is committed. */
export interface Accepted {
	/** A short localised line for channels that must answer a command in place ("I wrote to you directly"). */
	readonly note: string;
}

/** Where an adapter hands what it received. Each call resolves after the commit; a rejection means: not stored, let the provider deliver it again. */
export interface Receive {
	message(inbound: Inbound): Promise<Accepted>;
	status(update: StatusUpdate): Promise<void>;
}

/** A path that the shared web server gives to this channel. The handler owns authentication and the answer. */
export interface Webhook {
	readonly path: string;
	handle(request: Request): Promise<Response>;
}

/** What the provider says of an attempt whose answer was lost. `absent` means that sending again cannot double it. */
export type Found =
	| { readonly state: "sent"; readonly providerId: string }
	/** `until`: said only because a second one would be taken for the first till then; what becomes of the first is not known. */
	| { readonly state: "absent"; readonly until?: Temporal.Instant }
	| { readonly state: "unknown" };

/** The port: what the shell needs of a channel. */
export interface Channel {
	readonly name: ChannelName;
	readonly limits: Limits;
	/** HTTP paths it wants served; none for channels that dial out. */
	readonly webhooks: readonly Webhook[];
	/** Starts receiving. Resolves when messages can arrive; reconnects by itself until `stop`. */
	start(receive: Receive): Promise<void>;
	/** Stops receiving and closes every socket and timer. Waits for calls of `receive` under way. */
	stop(): Promise<void>;
	/** Sends one message once, with no retry of its own. Throws `SendError` only. */
	send(to: string, message: OutMessage, attempt: Attempt): Promise<Receipt>;
	/** Learns what became of an attempt; absent where the provider cannot say. */
	find?(to: string, message: OutMessage, attempt: Attempt): Promise<Found>;
	/**
	 * Changes a message that was sent, by the id of its receipt: text and buttons, no file. Absent where nothing can be
	 * changed. Throws `SendError` only.
	 */
	edit?(to: string, providerId: string, message: OutMessage): Promise<void>;
	/**
	 * Fetches a photo or a voice note of a message that came in, by its `ref`: from the provider's own hosts only, and at
	 * most `MEDIA_BYTES_MAX`. Absent where no media come in. Throws `MediaError` only.
	 */
	fetchMedia?(ref: string): Promise<Uint8Array>;
	/** Has the provider delete what was fetched; absent where it cannot. Throws `MediaError` only. */
	dropMedia?(ref: string): Promise<void>;
	/** What a message takes of the pace; absent: one of it. */
	cost?(to: string, message: OutMessage): number;
	/**
	 * How often `missed` is worth asking while running, in minutes, where a provider gives up on a webhook that was not
	 * answered. Absent: only after an absence.
	 */
	readonly missedEveryMinutes?: number;
	/**
	 * What arrived since an instant, oldest first, each with the same `id` as if delivered live; absent where the
	 * provider queues by itself. `known` yields addresses that may have written, for providers that cannot list them.
	 */
	missed?(since: Temporal.Instant, known: () => AsyncIterable<string>): AsyncIterable<Inbound>;
}

/** A short text that an adapter keeps for the process that comes after this one. Nothing of a person stands in it. */
export interface Memory {
	/** What was written last; undefined when nothing was. */
	read(): Promise<string | undefined>;
	write(text: string): Promise<void>;
}
