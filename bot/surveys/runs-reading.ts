import type { Done, Perform } from "../conversation/performing.ts";
import { limitsOf, type Shell } from "../conversation/surroundings.ts";
import type { OutFile } from "../core/channel.ts";
import type { Effect } from "../core/effect.ts";
import { isLocale } from "../core/locale.ts";
import { extensionOf } from "../core/media.ts";
import { mayActAs } from "../core/profile.ts";
import { wordsIn } from "../core/survey.ts";
import { say } from "../core/talk.ts";
import type { Line } from "../core/text.ts";
import { mediaOfAnswer } from "../store/answer-media.ts";
import { audit } from "../store/audit.ts";
import type { Transaction } from "../store/database.ts";
import {
	decideQuote,
	finishReading,
	keepThemes,
	keepTranslation,
	mayRead,
	nextQuote,
	proposeQuote,
	type Reader,
	takenBy,
	takeUnread,
	type Unread,
	waitingQuote,
} from "../store/readings.ts";
import type { MemberState } from "../store/state.ts";
import { choosable, chosenOf } from "./composing.ts";
import { isPassage, QUOTE_MAX, tellingWords } from "./quotable.ts";

/** One answer of somebody who reads, and what it is about. */
interface Reading extends Reader {
	readonly shell: Shell;
	readonly tx: Transaction;
	readonly state: MemberState;
	readonly data: Readonly<Record<string, string>>;
}

/** What the session forgets with each answer. */
const ANSWERED = { menu: "", translation: "", themes: "", quote: "", sure: "", more: "", decide: "", list: "" };

function to(
	outcome: string,
	lines: readonly Line[],
	data: Readonly<Record<string, string>> = {},
	files: readonly OutFile[] = [],
): Done {
	return {
		outcome,
		effects: [...(lines.length === 0 ? [] : [say(...lines)]), ...files.map(shown)],
		data: { ...ANSWERED, asked: outcome, ...data },
	};
}

/** A message with nothing but a file and its name. */
const shown = (file: OutFile): Effect => ({
	kind: "say",
	prompt: { lines: [{ literal: file.name }], options: [], mode: "one", file },
});

/** The photos and voice notes of an answer, and what is said of them; who is shown some stands in the audit log. */
async function mediaOf(
	{ shell, tx, state, at }: Reading,
	{ answerId, survey }: Unread,
): Promise<{ readonly lines: readonly Line[]; readonly files: readonly OutFile[] }> {
	const media = await mediaOfAnswer(tx, answerId);
	if (media.length === 0) return { lines: [], files: [] };
	const photos = media.filter(({ kind }) => kind === "photo").length;
	const params = { photos, voices: media.length - photos };
	if (!limitsOf(shell, state.identity.channel).files)
		return { lines: [{ key: "read-media-elsewhere", params }], files: [] };
	await audit(tx, { actor: state.pseudonym, action: "survey.media-read", subject: survey.id, detail: params, at });
	const files = media.map(({ id, kind, mediaType }, order) => ({
		name: `${kind}-${order + 1}.${extensionOf(mediaType)}`,
		mediaType,
		content: "",
		stored: id,
	}));
	return { lines: [{ key: "read-media", params }], files };
}

/** What an answer was asked by, in the reader's language. */
function questionOf({ survey, question }: Pick<Unread, "survey" | "question">, { locale }: MemberState): string {
	const asked = survey.questions.find(({ name }) => name === question)?.ask;
	return asked === undefined ? question : wordsIn(asked, locale);
}

/** At the start: answers, quotations, or which of the two. */
async function begin(reading: Reading): Promise<Done> {
	const { tx, shell } = reading;
	const quote = await nextQuote(tx, shell.keys, reading);
	// Nothing is taken before it is chosen.
	return quote ? to("menu", []) : next(reading);
}

/** Takes the next answer and shows it. */
async function next(reading: Reading): Promise<Done> {
	const { tx, shell, state } = reading;
	const unread = await takeUnread(tx, shell.keys, reading);
	if (!unread) return to("none", [], { answer: "" });
	const media = await mediaOf(reading, unread);
	const { locale } = unread;
	const language = new Intl.DisplayNames([state.locale, "en"], { type: "language" }).of(locale) ?? locale;
	const lines: Line[] = [
		{
			key: "read-answer",
			params: {
				survey: wordsIn(unread.survey.title, state.locale),
				language: isLocale(locale) ? language : locale,
				question: questionOf(unread, state),
			},
		},
		...(unread.text === "" ? [] : [{ literal: unread.text }]),
		...media.lines,
	];
	if (unread.translation !== undefined)
		lines.push({ key: "read-translation-so-far", params: {} }, { literal: unread.translation });
	const data = { answer: unread.answerId };
	return locale === "en" || unread.translation !== undefined || unread.text === ""
		? themes(reading, unread, lines, data, media.files)
		: to("translation", lines, data, media.files);
}

/** Asks which themes it is about; without one in the survey, for a quotation. */
function themes(
	{ state }: Reading,
	{ survey, themes: before }: Pick<Unread, "survey" | "themes">,
	lines: readonly Line[],
	data: Readonly<Record<string, string>> = {},
	files: readonly OutFile[] = [],
): Done {
	if (survey.themes.length === 0) return to("quote", lines, data, files);
	const named = survey.themes.map(({ name, label }) => ({ id: name, label: wordsIn(label, state.locale) }));
	// What a reader chose who had it before, and went.
	const tagged = named.filter(({ id }) => before.includes(id)).map(({ label }) => label);
	const earlier: readonly Line[] =
		tagged.length === 0 ? [] : [{ key: "read-theme-chosen", params: { themes: tagged.join(", ") } }];
	const { list, lines: above } = choosable(named);
	return to("themes", [...lines, ...earlier, ...above], { ...data, list }, files);
}

/** What becomes of the answer to each question about an answer. */
async function heard(reading: Reading, unread: Unread): Promise<Done> {
	const { tx, shell, state, data } = reading;
	const { answerId } = unread;
	const answer = data[data.asked ?? ""] ?? "";
	switch (data.asked) {
		case "translation":
			if (answer !== "") await keepTranslation(tx, shell.keys, answerId, answer.trim());
			return themes(reading, unread, []);
		case "themes": {
			const chosen = answer.split(",").flatMap((each) => chosenOf(unread.survey.themes, each)?.name ?? []);
			await keepThemes(tx, answerId, chosen);
			return to("quote", []);
		}
		case "quote":
			if (answer !== "") return proposed(reading, unread, answer.trim());
			// What a reader before proposed and did not confirm, and went.
			await proposeQuote(tx, shell.keys, answerId, null, state.pseudonym);
			return done(reading, unread);
		case "sure":
			if (answer === "propose") return done(reading, unread, [{ key: "read-quoted", params: {} }]);
			await proposeQuote(tx, shell.keys, answerId, null, state.pseudonym);
			return answer === "change" ? to("quote", []) : done(reading, unread);
		default:
			return begin(reading);
	}
}

/** Checks a passage and asks once more, with what may tell of somebody. */
async function proposed({ tx, shell, state }: Reading, unread: Unread, quote: string): Promise<Done> {
	if ([...quote].length > QUOTE_MAX) return to("quote", [{ key: "read-quote-too-long", params: { max: QUOTE_MAX } }]);
	if (!isPassage(quote, [unread.text, unread.translation ?? ""]))
		return to("quote", [{ key: "read-quote-not-part", params: {} }]);
	await proposeQuote(tx, shell.keys, unread.answerId, quote, state.pseudonym);
	const telling = tellingWords(quote);
	return to("sure", [
		{ literal: quote },
		...(telling.length === 0 ? [] : [{ key: "read-quote-names" as const, params: { words: telling.join(", ") } }]),
	]);
}

async function done(reading: Reading, { answerId }: Unread, lines: readonly Line[] = []): Promise<Done> {
	await finishReading(reading.tx, answerId, reading);
	return to("more", lines, { answer: "" });
}

/** Shows the next quotation that waits for this person, after the one they left for later. */
async function quotes(reading: Reading, before: readonly Line[], after?: string): Promise<Done> {
	const { tx, shell, state } = reading;
	const waiting = await nextQuote(tx, shell.keys, reading, after);
	if (!waiting) return to("noQuotes", before, { answer: "" });
	const params = { survey: wordsIn(waiting.survey.title, state.locale), question: questionOf(waiting, state) };
	return to("decide", [...before, { key: "read-decide-intro", params }, { literal: waiting.quote }], {
		answer: waiting.answerId,
	});
}

async function decided(reading: Reading): Promise<Done> {
	const { tx, shell, state, data } = reading;
	const waiting = await waitingQuote(tx, shell.keys, data.answer ?? "");
	if (data.decide === "later") return quotes(reading, [], data.answer);
	const release = data.decide === "release";
	const may = waiting !== undefined && mayRead(state.role, waiting.survey);
	const took = may && (await decideQuote(tx, waiting.answerId, release, waiting, reading));
	if (!took) return quotes(reading, [{ key: "read-decide-late", params: {} }]);
	return quotes(reading, [{ key: release ? "read-decide-released" : "read-decide-refused", params: {} }]);
}

/** Takes one answer of somebody who reads, and says which question comes next. The session keeps only ids. */
export const readAnswers: Perform = async (shell, tx, state, { data }, at) => {
	if (!mayActAs(state.role, "volunteer")) return { outcome: "refused" };
	const reading: Reading = { shell, tx, state, at, data };
	switch (data.asked) {
		case undefined:
		case "":
			return begin(reading);
		case "menu":
			return data.menu === "quotes" ? quotes(reading, []) : next(reading);
		case "more":
			return next(reading);
		case "decide":
			return decided(reading);
		default: {
			const unread = await takenBy(tx, shell.keys, data.answer ?? "", reading);
			if (!unread || !mayRead(state.role, unread.survey)) return to("lost", []);
			return heard(reading, unread);
		}
	}
};
