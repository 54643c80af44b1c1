import type { Locale } from "./locale.ts";

/** Where one member stands in one flow. Small, and without history: answers leave as effects. */
export interface Session {
	/** UUIDv7. */
	readonly id: string;
	/** Short name in taps, unique among a member's open sessions. */
	readonly tag: string;
	readonly flow: string;
	/** The version of the flow that asked last. */
	readonly version: number;
	readonly step: string;
	/** The options as the member saw them, in order: "2" means the second of these. */
	readonly offered: readonly string[];
	/** The language in which they were offered. */
	readonly offeredIn: Locale;
	/** What the flow was started with, and what its `run` steps brought back. */
	readonly data: Readonly<Record<string, string>>;
	/** When it last asked, milliseconds since the epoch. */
	readonly askedAt: number;
	readonly nudged: boolean;
	/** True once a part of the story at `step` was filed: what comes next is added to it. */
	readonly heard?: true;
	/** How many photos and voice notes were filed with that story. */
	readonly media?: number;
	/** True once help was offered in this session: once is enough. */
	readonly helped?: true;
}

/**
 * Most bytes a session may take as JSON.
 * Reason: it is read and written with every message, and must not grow with the conversation.
 */
export const SESSION_MAX_BYTES = 1024;
