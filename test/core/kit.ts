import { expect } from "vitest";
import { hear, ran } from "../../bot/core/converse.ts";
import type { Effect } from "../../bot/core/effect.ts";
import type { Flow } from "../../bot/core/flow.ts";
import { createLexicon, type KeywordTable, type Lexicon, WORD_LISTS } from "../../bot/core/keywords.ts";
import { LOCALES, type Locale } from "../../bot/core/locale.ts";
import { createTexts, type Texts } from "../../bot/core/message.ts";
import type { View } from "../../bot/core/profile.ts";
import type { Prompt } from "../../bot/core/prompt.ts";
import type { Session } from "../../bot/core/session.ts";
import type { Surroundings } from "../../bot/core/surroundings.ts";
import type { Heard, Known, Pending, Registry, Setting } from "../../bot/core/talk.ts";

/** The moment at which everything happens, unless a test says otherwise. */
export const NOW = Date.UTC(2026, 2, 1, 12);

/** Something for each locale, most of them alike. */
export function perLocale<T>(make: (locale: Locale) => T): Record<Locale, T> {
	return Object.fromEntries(LOCALES.map((locale) => [locale, make(locale)])) as Record<Locale, T>;
}

const ENGLISH = `
topic-alerts = Red
topic-trainings = Green
topic-listening = Blue
demand-hate = Apple
demand-breakers = Apple pie
demand-corrections = About pears
forget-erase = Yes, do
forget-keep = No, leave it
about-intro = Which colour?
about-site = Which fruit?
forget-second = Which of them?
onboarding-name = Which name?
onboarding-name-retry = That is no name.
onboarding-country = Which number?
onboarding-country-retry = That is no such number.
forget-first = Shall we?
forget-done = Done with it.
forget-kept = Left it.
stop-kept = Bye.
stop-done = Stopped.
stop-guess = Did you mean stop?
stop-guess-yes = Stop it all
stop-guess-no = Go on
stop-not-meant = We go on.
help-text = Help for { $channel }.
language-question = Which language?
language-changed = English it is.
language-en = English
language-es = Español
engine-skip = Skip
engine-done = Done
engine-back-to = Back:
engine-stale = Old button.
engine-edited = Edited.
engine-media = Text only.
engine-empty = Empty.
engine-not-understood = What?
engine-nudge = Still there?
engine-expired = Closed.
engine-hello = Hello { $name }.
engine-reply-number = Number 1 to { $count }.
engine-reply-numbers = Numbers please.
onboarding-expired = Put aside.
link-code = Code { $code }.
-word-help = HELP
`;

const SPANISH = `
topic-alerts = Rojo
topic-trainings = Verde
topic-listening = Azul
about-intro = ¿Qué color?
forget-second = ¿Cuáles?
language-changed = Ahora español.
engine-back-to = Volvemos:
engine-skip = Omitir
-word-help = AYUDA
`;

/** Short made-up texts, in English and partly in Spanish. */
export const tinyTexts: Texts = createTexts(perLocale((locale) => (locale === "es" ? [SPANISH] : [ENGLISH])));

const TABLES: Partial<Record<Locale, Partial<KeywordTable>>> = {
	en: {
		stop: ["stop", "cancel"],
		stopHints: ["stop", "no more"],
		join: ["join"],
		help: ["help"],
		about: ["about"],
		language: ["language"],
		link: ["link"],
		yes: ["yes", "y", "ya"],
		no: ["no", "n"],
		done: ["done"],
		skip: ["skip"],
	},
	es: { stop: ["alto", "cancel"], help: ["ayuda"], yes: ["sí"], no: ["no", "ya"], done: ["listo"], skip: ["omitir"] },
	sw: { yes: ["ndiyo", "n"], no: ["hapana"] },
};

/** A few words, in three languages. */
export const tinyLexicon: Lexicon = createLexicon(
	perLocale((locale) => {
		const own = TABLES[locale] ?? {};
		return Object.fromEntries(WORD_LISTS.map((list) => [list, own[list] ?? []])) as unknown as KeywordTable;
	}),
);

/** What is known of a member who speaks English, on Telegram. */
export function viewOf(over: Partial<View> = {}): View {
	return {
		locale: "en",
		channel: "telegram",
		profile: {},
		role: "member",
		topics: [],
		data: {},
		reviewed: [],
		...over,
	};
}

/** A session that stands at a step. */
export function sessionOf(flow: string, step: string, over: Partial<Session> = {}): Session {
	return {
		id: `id-${flow}`,
		tag: "aaaa",
		flow,
		version: 1,
		step,
		offered: [],
		offeredIn: "en",
		data: {},
		askedAt: NOW - 1_000,
		nudged: false,
		...over,
	};
}

/** What a turn draws on: the tiny texts and words. */
export const around: Surroundings = { texts: tinyTexts, lexicon: tinyLexicon, now: NOW };

/** A registry of these flows; commands name flows whether or not they exist. */
export function registryOf(flows: readonly Flow[]): Registry {
	return {
		flows: new Map(flows.map((each) => [each.name, each])),
		commands: {
			join: "join",
			help: "help",
			about: "about",
			language: "language",
			stop: "stop",
			stopGuess: "stop-guess",
			myData: "my-data",
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
			listen: "listen",
			survey: "survey",
			train: "train",
			cannotCome: "cannotCome",
			here: "here",
			organize: "organize",
			staff: "staff",
		},
	};
}

/** What a conversation draws on; sessions are named in the order in which they begin. */
export function settingOf(registry: Registry, over: Partial<Surroundings> = {}): Setting {
	let begun = 0;
	return {
		...around,
		...over,
		registry,
		newSession: () => {
			begun += 1;
			return { id: `new-${String(begun).padStart(3, "0")}`, tag: `t${String(begun).padStart(3, "0")}` };
		},
	};
}

/** Freezes a value and all that is in it, so that a write throws. */
export function deepFreeze<T>(value: T): T {
	if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
		Object.freeze(value);
		Object.values(value).forEach(deepFreeze);
	}
	return value;
}

/** The prompts among some effects. */
export function promptsOf(effects: readonly Effect[]): readonly Prompt[] {
	return effects.filter((effect) => effect.kind === "say").map((effect) => effect.prompt);
}

/** The keys of all that was said, in order. */
export function keysOf(effects: readonly Effect[]): readonly string[] {
	return promptsOf(effects).flatMap((prompt) =>
		prompt.lines.map((line) => ("literal" in line ? line.literal : line.key)),
	);
}

/** The last question asked. */
export function questionOf(effects: readonly Effect[]): Prompt {
	const asked = promptsOf(effects).filter((prompt) => prompt.at !== undefined);
	const last = asked.at(-1);
	expect(last, "a question was asked").toBeDefined();
	return last as Prompt;
}

/** What was filed: saved, recorded or consented to, as short readable rows. */
export function filed(effects: readonly Effect[]): readonly string[] {
	return effects.flatMap((effect) => {
		switch (effect.kind) {
			case "save":
				return [`save ${effect.field}=${effect.value}`];
			case "record":
				return [`record ${effect.step}=${effect.value}`];
			case "consent":
				return [`consent ${effect.topic}=${effect.granted}`];
			default:
				return [];
		}
	});
}

/** How a stand-in for the shell performs a `run`. */
export type Perform = (pending: Pending) => { readonly outcome: string; readonly data?: Record<string, string> };

/** A member who talks to the pure conversation, with a clock of their own; the session is serialised between turns. */
export class Talker {
	known: Known;
	readonly setting: Setting;
	readonly perform: Perform;
	readonly effects: Effect[] = [];
	now = NOW;

	constructor(known: Known, setting: Setting, perform: Perform = () => ({ outcome: "done" })) {
		this.known = known;
		this.setting = setting;
		this.perform = perform;
	}

	/** Does something, and gives back the effects of the whole turn. */
	does(content: Parameters<typeof hear>[1]): readonly Effect[] {
		this.now += 1_000;
		const setting = { ...this.setting, now: this.now };
		let heard: Heard = hear(this.known, content, setting);
		const effects = [...heard.effects];
		while (heard.pending) {
			const { pending } = heard;
			const { outcome, data = {} } = this.perform(pending);
			heard = ran({ view: heard.view, sessions: heard.sessions }, pending, outcome, data, setting);
			effects.push(...heard.effects);
		}
		this.known = JSON.parse(JSON.stringify({ ...this.known, view: heard.view, sessions: heard.sessions })) as Known;
		this.effects.push(...effects);
		return effects;
	}

	/** Types a text. */
	says(text: string): readonly Effect[] {
		return this.does({ kind: "text", text });
	}

	/** Taps options of the question that was asked last. */
	taps(...options: readonly string[]): readonly Effect[] {
		const at = questionOf(this.effects).at ?? { flow: "", step: "", tag: "" };
		return this.does({ kind: "tap", tap: { ...at, options } });
	}
}
