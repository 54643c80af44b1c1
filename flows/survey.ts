import { ask, choose, end, flow, pick, route, run } from "../bot/core/flow.ts";
import { isLocale, type Locale } from "../bot/core/locale.ts";
import { mayActAs, type View } from "../bot/core/profile.ts";
import { text, type Wording } from "../bot/core/text.ts";
import { languageName, nameOfChannel, nameOfLocale } from "./options.ts";
import { parseListed, parseWords, suggested } from "./suggested.ts";

/** The language that a text is asked for in, named in the reader's. */
const inLanguage = ({ data, locale }: View) => {
	const language = isLocale(data.writing ?? "") ? (data.writing as Locale) : locale;
	return { language: languageName(language, locale) };
};

/** Words of an organizer's own, for the survey: all of them go to the shell, which says what is wrong with them. */
const words = (message: Wording) =>
	ask({ message, form: true, parse: parseWords, retry: "survey-write-retry", remember: true, next: "go" });

/** The same, where what is asked for may be left out. */
const wordsOrNone = (message: Wording) =>
	ask({ message, form: true, parse: parseWords, retry: "survey-write-retry", remember: true, skip: "go", next: "go" });

/** One of what was listed. */
const oneOf = (message: Wording, labelOf?: (id: string, view: View) => string | undefined) =>
	ask({
		message,
		parse: parseListed,
		retry: "listen-which-retry",
		suggest: suggested(labelOf),
		remember: true,
		next: "go",
	});

/** One of what was listed, or none. */
const oneOrNone = (message: Wording) => ({ ...oneOf(message), skip: "go" as const });

/**
 * Answers SURVEY: an organizer writes a survey question by question, another one approves it, and either invites to it or
 * closes it. The draft is kept by the shell; the session keeps its name and which question was asked.
 */
export const survey = flow({
	name: "survey",
	version: 1,
	start: "who",
	patience: { expireHours: 24 * 7, expired: "survey-write-later" },
	steps: {
		who: route(["go", "refused"], (view) => (mayActAs(view.role, "organizer") ? "go" : "refused")),
		go: run(
			"composeSurvey",
			{
				refused: "refused",
				gone: "gone",
				which: "which",
				title: "title",
				intro: "intro",
				thanks: "thanks",
				readers: "readers",
				anonymous: "anonymous",
				kind: "kind",
				question: "question",
				options: "options",
				ends: "ends",
				range: "range",
				bands: "bands",
				media: "media",
				whom: "whom",
				answers: "answers",
				bound: "bound",
				threshold: "threshold",
				menu: "menu",
				settings: "settings",
				themes: "themes",
				audience: "audience",
				edit: "edit",
				change: "change",
				move: "move",
				channel: "channel",
				locale: "locale",
				decide: "decide",
				manage: "manage",
				submitted: "submitted",
				approved: "approved",
				back: "back",
				closed: "closed",
				discarded: "discarded",
				later: "later",
				invited: "invited",
			},
			(view) => view.data,
		),
		which: oneOrNone("survey-write-which"),
		title: words(text("survey-write-title", inLanguage)),
		intro: words(text("survey-write-intro", inLanguage)),
		thanks: words(text("survey-write-thanks", inLanguage)),
		readers: choose({
			message: "survey-write-readers",
			options: {
				volunteers: { label: "survey-write-readers-volunteers", next: "go" },
				organizers: { label: "survey-write-readers-organizers", next: "go" },
			},
			remember: true,
		}),
		anonymous: choose({
			message: "survey-write-anonymous",
			options: {
				yes: { label: "survey-write-anonymous-yes", words: ["yes"], next: "go" },
				no: { label: "survey-write-anonymous-no", words: ["no"], next: "go" },
			},
			remember: true,
		}),
		kind: choose({
			message: "survey-write-kind",
			options: {
				single: { label: "survey-write-kind-single", next: "go" },
				several: { label: "survey-write-kind-several", next: "go" },
				scale: { label: "survey-write-kind-scale", next: "go" },
				number: { label: "survey-write-kind-number", next: "go" },
				text: { label: "survey-write-kind-text", next: "go" },
				story: { label: "survey-write-kind-story", next: "go" },
			},
			remember: true,
		}),
		question: words(text("survey-write-question", inLanguage)),
		options: words(text("survey-write-options", inLanguage)),
		ends: words(text("survey-write-ends", inLanguage)),
		range: words("survey-write-range"),
		bands: wordsOrNone("survey-write-bands"),
		media: pick({
			message: "survey-write-media",
			options: { photo: { label: "survey-write-media-photo" }, voice: { label: "survey-write-media-voice" } },
			remember: true,
			next: "go",
		}),
		whom: oneOrNone("survey-write-whom"),
		answers: pick({ message: "survey-write-answers", options: {}, suggest: suggested(), remember: true, next: "go" }),
		bound: choose({
			message: "survey-write-bound",
			options: {
				atLeast: { label: "survey-write-bound-least", next: "go" },
				atMost: { label: "survey-write-bound-most", next: "go" },
			},
			remember: true,
		}),
		threshold: words("survey-write-threshold"),
		menu: choose({
			message: "survey-write-menu",
			options: {
				add: { label: "survey-write-add", next: "go" },
				edit: { label: "survey-write-edit", next: "go" },
				settings: { label: "survey-write-settings", next: "go" },
				show: { label: "survey-write-show", next: "go" },
				submit: { label: "survey-write-submit", next: "go" },
				discard: { label: "survey-write-discard", next: "go" },
				later: { label: "survey-write-not-now", next: "go" },
			},
			remember: true,
		}),
		settings: choose({
			message: "alert-change",
			options: {
				title: { label: "survey-write-settings-title", next: "go" },
				intro: { label: "survey-write-settings-intro", next: "go" },
				thanks: { label: "survey-write-settings-thanks", next: "go" },
				readers: { label: "survey-write-settings-readers", next: "go" },
				anonymous: { label: "survey-write-settings-anonymous", next: "go" },
				themes: { label: "survey-write-settings-themes", next: "go" },
				audience: { label: "survey-write-audience", next: "go" },
				back: { label: "alert-change-nothing", next: "go" },
			},
			remember: true,
		}),
		themes: wordsOrNone(text("survey-write-themes", inLanguage)),
		audience: oneOrNone("survey-write-audience-which"),
		edit: oneOrNone("survey-write-edit-which"),
		change: choose({
			message: "alert-change",
			options: {
				words: { label: "survey-write-change-words", next: "go" },
				answers: { label: "survey-write-change-answers", next: "go" },
				whom: { label: "survey-write-change-whom", next: "go" },
				move: { label: "survey-write-change-move", next: "go" },
				remove: { label: "survey-write-change-remove", next: "go" },
				nothing: { label: "alert-change-nothing", next: "go" },
			},
			remember: true,
		}),
		move: words("survey-write-move"),
		channel: oneOf("alert-channel", nameOfChannel),
		locale: oneOf("survey-write-locale", nameOfLocale),
		decide: choose({
			message: "survey-write-decide",
			options: {
				approve: { label: "survey-write-approve", next: "go" },
				show: { label: "survey-write-show", next: "go" },
				back: { label: "survey-write-back", next: "go" },
				later: { label: "survey-write-not-now", next: "go" },
			},
			remember: true,
		}),
		manage: choose({
			message: "survey-write-manage",
			options: {
				invite: { label: "survey-write-invite", next: "go" },
				change: { label: "survey-write-change", next: "go" },
				close: { label: "survey-write-close", next: "go" },
				later: { label: "survey-write-not-now", next: "go" },
			},
			remember: true,
		}),
		refused: end("survey-write-refused"),
		gone: end("survey-write-gone"),
		submitted: end("survey-write-submitted"),
		approved: end("survey-write-approved"),
		back: end("survey-write-sent-back"),
		closed: end("survey-write-closed"),
		discarded: end("survey-write-discarded"),
		later: end("survey-write-later"),
		invited: end(),
	},
});
