import { randomBytes } from "node:crypto";
import type { Shown } from "../../bot/core/simulator.ts";

/** A message as the simulated Twilio keeps it. Times are epoch milliseconds. */
export interface StoredMessage {
	readonly sid: string;
	readonly direction: "inbound" | "outbound-api";
	readonly from: string;
	readonly to: string;
	readonly body: string;
	readonly segments: number;
	readonly mediaType?: string;
	/** The id of its medium. */
	readonly medium?: string;
	readonly service?: string;
	readonly createdAt: number;
	/** Null while it is queued. */
	sentAt: number | null;
	status: "received" | "queued" | "accepted" | "sent" | "delivered" | "undelivered";
	/** Twilio's code for why it was not delivered. */
	errorCode?: number;
}

/** Which messages a list asks for. */
export interface Filter {
	readonly to?: string;
	readonly from?: string;
	/** Sent at or after, and before; epoch milliseconds. */
	readonly sentFrom?: number;
	readonly sentBefore?: number;
}

/** One page of a list: the newest first, and where the next page goes on. */
export interface ListPage {
	readonly messages: readonly StoredMessage[];
	readonly next: number | undefined;
}

/** All that the simulated account holds. */
export interface Store {
	readonly optedOut: Set<string>;
	add(message: StoredMessage): void;
	get(sid: string): StoredMessage | undefined;
	list(filter: Filter, size: number, before?: number): ListPage;
	/** Everything on a person's screen. */
	screen(address: string): readonly Shown[];
	show(address: string, shown: Shown): void;
	onChange(listener: (address: string) => void): () => void;
}

/** A fresh id as Twilio writes them: a prefix and 32 hexadecimal digits. */
export function newSid(prefix: "SM" | "MM" | "AC" | "ME"): string {
	return prefix + randomBytes(16).toString("hex");
}

/** An empty account. Messages are indexed by person, so that a list by number reads only that person's. */
export function createStore(): Store {
	const all: StoredMessage[] = [];
	const bySid = new Map<string, StoredMessage>();
	const byNumber = new Map<string, StoredMessage[]>();
	const screens = new Map<string, Shown[]>();
	const listeners = new Set<(address: string) => void>();

	return {
		optedOut: new Set(),
		add(message) {
			all.push(message);
			bySid.set(message.sid, message);
			for (const number of [message.from, message.to]) at(byNumber, number).push(message);
		},
		get: (sid) => bySid.get(sid),
		list(filter, size, before) {
			const number = smallest(
				[filter.to, filter.from].map((key) => (key === undefined ? all : (byNumber.get(key) ?? []))),
			);
			const messages: StoredMessage[] = [];
			for (let index = (before ?? number.length) - 1; index >= 0; index--) {
				const message = number[index];
				if (message === undefined || !fits(message, filter)) continue;
				if (messages.length === size) return { messages, next: index + 1 };
				messages.push(message);
			}
			return { messages, next: undefined };
		},
		screen: (address) => screens.get(address) ?? [],
		show(address, shown) {
			at(screens, address).push(shown);
			for (const listener of listeners) listener(address);
		},
		onChange(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
}

function fits(message: StoredMessage, filter: Filter): boolean {
	if (filter.to !== undefined && message.to !== filter.to) return false;
	if (filter.from !== undefined && message.from !== filter.from) return false;
	if (filter.sentFrom === undefined && filter.sentBefore === undefined) return true;
	if (message.sentAt === null) return false;
	// Twilio's times are whole seconds.
	const sent = Math.floor(message.sentAt / 1_000) * 1_000;
	return sent >= (filter.sentFrom ?? 0) && sent < (filter.sentBefore ?? Number.POSITIVE_INFINITY);
}

function at<T>(map: Map<string, T[]>, key: string): T[] {
	const found = map.get(key);
	if (found) return found;
	const made: T[] = [];
	map.set(key, made);
	return made;
}

function smallest<T>(lists: readonly (readonly T[])[]): readonly T[] {
	return lists.reduce((least, list) => (list.length < least.length ? list : least));
}
