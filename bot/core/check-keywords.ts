import { WORD_LISTS } from "./keywords.ts";
import { LOCALES, type Locale } from "./locale.ts";
import { normalise } from "./normalise.ts";
import { failure, type Problem, warning } from "./problem.ts";

type List = (typeof WORD_LISTS)[number];

/** A locale's lists as they were read, and the terms of its `words.ftl` as they are shown. */
export interface Words {
	/** `keywords.json`, not yet trusted. */
	readonly lists: unknown;
	/** Term name without `-word-`, to what members read. */
	readonly terms: ReadonlyMap<string, string>;
}

/** Where the word stands that a text tells members to send. */
const LIST_OF_TERM: Readonly<Record<string, List>> = {
	join: "join",
	help: "help",
	about: "about",
	language: "language",
	"my-data": "myData",
	forget: "forget",
	link: "link",
	invite: "invite",
	halt: "halt",
	broadcasts: "broadcasts",
	correct: "correct",
	alert: "alert",
	translate: "translate",
	approve: "approve",
	read: "read",
	results: "results",
	console: "console",
	train: "train",
	"cannot-come": "cannotCome",
	here: "here",
	organize: "organize",
	listen: "listen",
	survey: "survey",
	stop: "stop",
	done: "done",
	back: "back",
};

/** One word of one list, as the engine compares it. */
interface Entry {
	readonly locale: Locale;
	readonly list: List;
	readonly word: string;
}

const isList = (value: unknown): value is readonly string[] =>
	Array.isArray(value) && value.every((word) => typeof word === "string");

/** The lists of every locale: all there, nothing else, each shown word among them, and no word that means two things. */
export function checkKeywords(words: Readonly<Record<Locale, Words>>): readonly Problem[] {
	const entries = LOCALES.flatMap((locale) => entriesOf(locale, words[locale].lists));
	return [
		...LOCALES.flatMap((locale) => checkLists(locale, words[locale].lists)),
		...LOCALES.flatMap((locale) => checkTerms(locale, words[locale].terms, entries)),
		...entries.flatMap(checkEntry),
		...checkCollisions(entries),
	];
}

function entriesOf(locale: Locale, lists: unknown): readonly Entry[] {
	return WORD_LISTS.flatMap((list) => {
		const words = (lists as Partial<Record<List, unknown>> | null)?.[list];
		return isList(words) ? words.map((word) => ({ locale, list, word: normalise(word) || word })) : [];
	});
}

function checkLists(locale: Locale, lists: unknown): readonly Problem[] {
	const where = `locales/${locale}/keywords.json`;
	if (typeof lists !== "object" || lists === null)
		return [failure("words.no-lists", where, "It is no object of lists.")];
	const known: ReadonlySet<string> = new Set(WORD_LISTS);
	return [
		...Object.keys(lists)
			.filter((name) => !known.has(name))
			.map((name) => failure("words.unknown-list", where, `Nothing reads the list "${name}".`)),
		...WORD_LISTS.flatMap((name) => {
			const list = (lists as Partial<Record<List, unknown>>)[name];
			if (!isList(list) || list.length === 0)
				return [failure("words.missing-list", where, `"${name}" must be a list with a word at least.`)];
			return [];
		}),
	];
}

function checkTerms(locale: Locale, terms: Words["terms"], entries: readonly Entry[]): readonly Problem[] {
	return [...terms].flatMap(([name, shown]) => {
		const where = `locales/${locale} -word-${name}`;
		const list = LIST_OF_TERM[name];
		if (!list) return [failure("words.unknown-term", where, "It is the word of no list.")];
		const stands = entries.some(
			(entry) => entry.locale === locale && entry.list === list && entry.word === normalise(shown),
		);
		return stands
			? []
			: [
					failure(
						"words.term-not-understood",
						where,
						`Members are told to send "${shown}": add it to the list "${list}".`,
					),
				];
	});
}

/** A letter alone is too easily typed by chance to mean more than an answer to a question that was just asked. */
function checkEntry({ locale, list, word }: Entry): readonly Problem[] {
	const short = [...word].length === 1 && /\p{L}/u.test(word);
	return short && list !== "yes" && list !== "no"
		? [
				failure(
					"words.single-letter",
					`locales/${locale} ${list}`,
					`"${word}": single letters may mean only yes or no.`,
				),
			]
		: [];
}

/**
 * One word in two lists. With a stop on one side, in whatever languages, it is an error: an opt-out is heard before
 * anything else, so the other meaning would be lost, and members stopped. Within one locale it is an error too. Across
 * locales the member's own language decides, which is worth a look. Hints at a stop are heard after both, so they count
 * only beside yes and no: "no" never opts out.
 */
function checkCollisions(entries: readonly Entry[]): readonly Problem[] {
	const byWord = Map.groupBy(entries, ({ word }) => word);
	return [...byWord].flatMap(([word, all]) => pairs(all).flatMap(([a, b]) => checkPair(word, a, b)));
}

function pairs(all: readonly Entry[]): readonly (readonly [Entry, Entry])[] {
	const found = new Map<string, readonly [Entry, Entry]>();
	for (const [at, a] of all.entries())
		for (const b of all.slice(at + 1))
			if (a.list !== b.list) found.set(`${a.locale} ${a.list} ${b.locale} ${b.list}`, [a, b]);
	return [...found.values()];
}

function checkPair(word: string, a: Entry, b: Entry): readonly Problem[] {
	const where = `"${word}"`;
	const both = `${a.list} in ${a.locale} and ${b.list} in ${b.locale}`;
	const one = [a.list, b.list];
	if (one.includes("stopHints"))
		return one.includes("yes") || one.includes("no")
			? [failure("words.hint-is-an-answer", where, `It is ${both}: a plain answer would be taken for an opt-out.`)]
			: [];
	if (one.includes("stop"))
		return [failure("words.stop-means-more", where, `It is ${both}: the opt-out would always win.`)];
	if (a.locale === b.locale) return [failure("words.two-meanings", where, `It is ${both}: remove one.`)];
	// The engine takes a single letter in the member's own language only.
	return [...word].length === 1
		? []
		: [warning("words.two-languages", where, `It is ${both}: the member's language decides.`)];
}
