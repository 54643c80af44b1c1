import type { Shell } from "../conversation/surroundings.ts";
import type { Line } from "../core/text.ts";
import type { MemberState } from "../store/state.ts";
import { type Labelled, labelled, sizeOf } from "./composing.ts";

/** What stands in a list for its next page. */
export const MORE = "more";

/** Longest list in the session's data, in bytes. Reason: a session has 1,024 bytes, and also keeps what it offered. */
const LIST_BYTES = 300;

/** Longest label, in bytes. */
const LABEL_BYTES = 60;

/** Longest labels that are tried, in bytes: the last still tells something, in scripts of three-byte letters. */
const SHORTER = [LABEL_BYTES, 30, 15] as const;

/** A page as the session keeps it: what it lists, where it begins, and where the one after it does. */
type Kept = Readonly<Record<"list" | "from" | "next", string>>;

/**
 * A page of suggestions as the session keeps them: as many as fit, from number `from` on, those of `tail` always, and
 * one that asks for the next page when there are more. After the last page comes the first.
 *
 * @param longest bytes of a label
 */
export function paged(
	items: readonly Labelled[],
	from: number,
	{ more, tail = [] }: { readonly more: string; readonly tail?: readonly Labelled[] },
	longest: number = LABEL_BYTES,
): Kept {
	const end = [{ id: MORE, label: more }, ...tail].map((each) => labelled(each, LABEL_BYTES));
	const room = LIST_BYTES - sizeOf(end.join("|"));
	const start = from < items.length ? from : 0;
	const page: string[] = [];
	for (const item of items.slice(start)) {
		const next = labelled(item, longest);
		if (sizeOf([...page, next].join("|")) >= room) break;
		page.push(next);
	}
	const all = page.length === items.length;
	return {
		list: [...page, ...(all ? end.slice(1) : end)].join("|"),
		from: String(start),
		next: String(start + page.length),
	};
}

/** One page of things that have titles, or only short names (then `label` is the id). */
export interface Page<T> {
	/** For the session. */
	readonly data: Kept;
	/** What stands on it. */
	readonly shown: readonly T[];
	/** The titles, whole, with their numbers: when what may be chosen says less. */
	readonly lines: readonly Line[];
}

/**
 * A page of what may be chosen: all of it, with shorter labels, where a session holds that. Labels that are the same once
 * they are short are numbers.
 */
export function pageOf<T extends Labelled>(
	{ shell, state }: { readonly shell: Pick<Shell, "texts">; readonly state: Pick<MemberState, "locale"> },
	items: readonly T[],
	from = 0,
): Page<T> {
	const more = shell.texts.format(state.locale, { key: "training-staff-more", params: {} }, false);
	const pages = SHORTER.map((longest) => ({ longest, data: paged(items, from, { more }, longest) }));
	const { longest, data } = pages.find((page) => Number(page.data.next) === items.length && page.data.from === "0") ??
		pages.at(-1) ?? { longest: LABEL_BYTES, data: paged(items, from, { more }) };
	const shown = items.slice(Number(data.from), Number(data.next));
	const whole = shown.map((each) => labelled(each, Number.POSITIVE_INFINITY));
	const short = shown.map((each) => labelled(each, longest));
	if (short.every((each, at) => each === whole[at])) return { data, shown, lines: [] };
	const lines = [{ literal: shown.map(({ label }, at) => `${at + 1}. ${label}`).join("\n") }];
	const words = short.map((each, at) => each.slice((shown[at]?.id.length ?? 0) + 1));
	if (new Set(words).size === words.length) return { data, shown, lines };
	const numbers = shown.map(({ id }, at) => `${id}=${at + 1}`);
	return { data: { ...data, list: [...numbers, ...data.list.split("|").slice(shown.length)].join("|") }, shown, lines };
}

/** Where the page begins that was asked for; the first one's place when none was. */
export const pageAfter = (answer: string | undefined, data: Readonly<Record<string, string>>): number =>
	answer === MORE ? Number(data.next) || 0 : 0;
