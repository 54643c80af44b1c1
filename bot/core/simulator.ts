import type { ChannelName } from "./channel.ts";
import type { SimFiles } from "./simulator-files.ts";

/** A button as a simulated app shows it. */
export interface ShownButton {
	readonly label: string;
	/** What `press` takes. */
	readonly id: string;
	/** Ticked, for options of which several may be chosen. */
	readonly ticked?: boolean;
	/** `option`, or `done` for the button that sends what was ticked. */
	readonly role: "option" | "done" | "form";
}

/** A file as a simulated app shows it. */
export interface ShownFile {
	readonly name: string;
	readonly mediaType: string;
	/** The text of a text file; empty for anything else. */
	readonly content: string;
	readonly bytes: Uint8Array;
	/** The alternative text of a picture. */
	readonly description?: string;
}

/** One entry on a simulated screen. */
export interface Shown {
	/** The provider's id of the message. */
	readonly id: string;
	readonly from: "bot" | "person";
	readonly text: string;
	readonly at: number;
	readonly buttons: readonly ShownButton[];
	/** True when several buttons may be ticked before `done`. */
	readonly many: boolean;
	readonly file?: ShownFile;
	/** Seen only by this person, in a place others read. */
	readonly ephemeral?: boolean;
	/** SMS only: what it costs and how it is encoded. */
	readonly sms?: { readonly segments: number; readonly encoding: "GSM-7" | "UCS-2" };
}

/** One person with an account at the simulated provider, and the screen of their app. */
export interface Person {
	readonly address: string;
	/** Writes to the bot directly. Resolves when the provider took it, with its id; delivery to the bot goes on by itself. */
	write(text: string): Promise<string>;
	/** Presses a button on the screen. In a `many` message an option toggles, `done` sends. */
	press(messageId: string, buttonId: string): Promise<void>;
	/** Opens the form behind a button, writes `text` into it and sends it. Rejects where the channel has no forms. */
	fill(messageId: string, buttonId: string, text: string): Promise<void>;
	/** Uses the channel's command (`/start x` on Telegram, `/union x` on Slack and Discord); on SMS the same as `write`. */
	command(text: string): Promise<string>;
	/** Sends a photo or a voice note: `bytes`, or a sample that has a place in it, as those of phones have. */
	media(kind: "photo" | "voice", caption?: string, bytes?: Uint8Array): Promise<string>;
	/** Everything on the screen, oldest first. */
	screen(): readonly Shown[];
}

/** A way in which the provider or the network misbehaves on the bot's next sends. */
export type Fault =
	/** The provider's own 429, with `Retry-After` as it writes it. */
	| "rateLimit"
	/** 500 before the message is taken. */
	| "serverError"
	/** The message is taken, and the answer never comes. */
	| "acceptThenHang"
	/** The message is taken, and the connection is cut. */
	| "acceptThenReset"
	/** The connection is cut before the message is taken. */
	| "reset"
	/** The provider's terminal refusal of this address (blocked, opted out, cannot DM). */
	| "unreachable";

/** A small server that speaks a provider's protocol over loopback, and checks requests as the provider would. */
export interface Simulator {
	readonly channel: ChannelName;
	/** Listens on a free port of 127.0.0.1, or on `port`. */
	start(port?: number): Promise<void>;
	/** Closes every socket and timer. */
	stop(): Promise<void>;
	/** The environment variables (names and values) that point a bot at this simulator; valid after `start`. */
	settings(): Record<string, string>;
	/** Where the bot's webhooks are reached, for providers that call them; ignored by the others. */
	connect(botUrl: string): void;
	/** The person with this address, made at first use. `language` is the app's BCP 47 tag, where the provider tells it. */
	person(address: string, language?: string): Person;
	/**
	 * What stands in the public channel that everyone is in, oldest first, as somebody sees it who has not used it;
	 * `press` and `fill` take its messages too. Absent where there is none.
	 */
	hall?(): readonly Shown[];
	/** The next `times` sends of the bot meet `fault`. */
	fail(fault: Fault, times?: number): void;
	/** From now on events to the bot are delivered `duplicate` (each twice), `reorder` (pairs swapped), or normally. */
	deliver(mode: "normal" | "duplicate" | "reorder"): void;
	/** Messages per second the provider takes from the bot before it answers 429; undefined: the provider's real limit. */
	rate(perSecond: number | undefined): void;
	/**
	 * From now on every `every`th send meets a passing failure of the provider, before it is taken: the adapter's answer
	 * is a `retry`. Undefined: none does. Faults of `fail` come first, and are not counted.
	 */
	flaky?(every: number | undefined): void;
	/** Sends taken from the bot, and those answered 429, so far. */
	readonly tally: { readonly taken: number; readonly refused: number };
	/**
	 * What the bot has spent of the provider's limit so far, in its own unit: messages, on SMS segments, on Discord
	 * requests. Sends that failed count, as they do at the provider; those answered 429 do not.
	 */
	spent(): number;
	/** Requests that the provider would have refused, with why: tests assert that there are none. */
	readonly refusals: readonly string[];
	/** The photos and voice notes that people sent. */
	readonly files: SimFiles;
	/** Called whenever a screen changes; returns the function that stops it. */
	onChange(listener: (address: string) => void): () => void;
}
