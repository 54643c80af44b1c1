import { LOCALES, type Locale } from "./locale.ts";
import { normalise } from "./normalise.ts";
import type { AnswerWord } from "./prompt.ts";

/** What a member can ask for at any point, in any language. */
export const COMMANDS = [
	"join",
	"help",
	"about",
	"language",
	"myData",
	"forget",
	"link",
	"invite",
	"halt",
	"broadcasts",
	"correct",
	"alert",
	"translate",
	"approve",
	"train",
	"cannotCome",
	"here",
	"organize",
	"listen",
	"survey",
	"read",
	"results",
	"console",
] as const;

/** One of the things a member can ask for at any point. */
export type Command = (typeof COMMANDS)[number];

/** What a message may ask for: by a word, or by an invitation's code. */
export type Asked = Command | "staff";

/** The lists of one locale's `keywords.json`. */
export const WORD_LISTS = ["stop", "stopHints", ...COMMANDS, "yes", "no", "done", "skip", "back", "danger"] as const;

/**
 * The words of one locale, by list. Whole messages, but for `stopHints`, which count inside a short one, and `danger`,
 * which counts anywhere.
 */
export type KeywordTable = Readonly<Record<(typeof WORD_LISTS)[number], readonly string[]>>;

/** Longest message, in words, in which a stop hint is taken for a possible opt-out. */
const HINT_MAX_WORDS = 8;

/** The words of every language, ready to compare with normalised text. */
export interface Lexicon {
	/** The locale in which this whole message means STOP, the member's own first. */
	stop(text: string, preferred?: Locale): Locale | undefined;
	/** True when a short message holds a word that suggests an opt-out. */
	hintsAtStop(text: string): boolean;
	/** The command that this whole message is, and the locale whose word it is (the member's own first). */
	command(
		text: string,
		preferred: Locale,
	): { readonly command: Asked; readonly locale: Locale; readonly rest: string } | undefined;
	/** True when words in a text may mean that somebody is in danger, in any language. No such list is ever complete. */
	hintsAtDanger(text: string): boolean;
	/** True when the whole message is such a word in `locale`; without one, in any language. */
	means(word: AnswerWord | "back", text: string, locale?: Locale): boolean;
}

/** An invitation to the staff: three groups of four letters or digits. No word of any language looks so. */
const INVITATION = /^[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}$/;

/** A code that is said aloud in a training, by itself or after a word of the list `here`. No word of any language looks so. */
const SPOKEN_CODE = /^(?:(.*) )?(t\d{4})$/;

const LINK_CODE = /^(?:(.*) )?(\d{3})[ -]?(\d{3})$/;

const BURMESE = /\p{Script=Myanmar}/u;

/** Only the words of a text: "stop, please" holds the word "stop". */
function words(text: string): string {
	return text.replace(/[\p{P}\p{S}\s]+/gu, " ").trim();
}

/** Builds the lexicon from each locale's table. Arguments of its functions are texts as `normalise` gives them. */
export function createLexicon(tables: Readonly<Record<Locale, KeywordTable>>): Lexicon {
	const sets = new Map(
		LOCALES.map((locale) => [
			locale,
			new Map(WORD_LISTS.map((list) => [list, new Set(tables[locale][list].map(normalise).filter(Boolean))])),
		]),
	);
	const has = (locale: Locale, list: (typeof WORD_LISTS)[number], text: string) =>
		sets.get(locale)?.get(list)?.has(text) ?? false;
	const dangers = LOCALES.flatMap((locale) => [...(sets.get(locale)?.get("danger") ?? [])].map(words));
	const hints = LOCALES.flatMap((locale) => [...(sets.get(locale)?.get("stopHints") ?? [])].map(words));

	return {
		stop: (text, preferred) =>
			[...(preferred ? [preferred] : []), ...LOCALES].find((locale) => has(locale, "stop", text)),
		hintsAtStop(text) {
			const plain = words(text);
			if (plain.split(" ").length > HINT_MAX_WORDS) return false;
			const padded = ` ${plain} `;
			return hints.some((hint) => padded.includes(` ${hint} `));
		},
		hintsAtDanger(text) {
			const padded = ` ${words(text)} `;
			// Burmese leaves out the spaces between words.
			return dangers.some((danger) => padded.includes(BURMESE.test(danger) ? danger : ` ${danger} `));
		},
		command(text, preferred) {
			const order = [preferred, ...LOCALES.filter((locale) => locale !== preferred)];
			for (const locale of order)
				for (const command of COMMANDS) if (has(locale, command, text)) return { command, locale, rest: "" };
			if (INVITATION.test(text)) return { command: "staff", locale: preferred, rest: text };
			const [, saying, spoken] = SPOKEN_CODE.exec(text) ?? [];
			const said = saying === undefined ? preferred : order.find((candidate) => has(candidate, "here", saying));
			if (spoken !== undefined && said !== undefined) return { command: "here", locale: said, rest: spoken };
			const code = LINK_CODE.exec(text);
			if (!code) return undefined;
			// "LINK: 123456": what stands between is no part of the word.
			const word = code[1] === undefined ? undefined : normalise(code[1]);
			const locale = order.find((candidate) => word === undefined || has(candidate, "link", word));
			return locale === undefined ? undefined : { command: "link", locale, rest: `${code[2]}${code[3]}` };
		},
		means: (word, text, locale) =>
			locale ? has(locale, word, text) : LOCALES.some((candidate) => has(candidate, word, text)),
	};
}
