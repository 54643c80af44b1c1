import { ask, choose, end, flow, route, run } from "../bot/core/flow.ts";
import { isLocale, type Locale } from "../bot/core/locale.ts";
import { normalise } from "../bot/core/normalise.ts";
import { countryName, parseCountry, parseZone, suggestZones } from "../bot/core/parsers.ts";
import { mayActAs, type View } from "../bot/core/profile.ts";
import { text } from "../bot/core/text.ts";
import { languageName, languageOptions, nameOfChannel, nameOfLocale } from "./options.ts";
import { parseListed, parseWords, suggested } from "./suggested.ts";

const ownCountry = ({ profile, locale }: View) =>
	profile.country === undefined ? [] : [{ id: profile.country, label: countryName(profile.country, locale) }];

/** A whole number of people above none. */
function parseGoal(typed: string): string | undefined {
	const digits = normalise(typed).replace(/[ ,.]/g, "");
	return /^[1-9]\d{0,6}$/.test(digits) ? digits : undefined;
}

/**
 * Answers ALERT: an organizer composes a broadcast. Every answer goes to the shell, which keeps the draft in the
 * database, says what is wrong with it, and which question comes next.
 */
export const alert = flow({
	name: "alert",
	version: 1,
	start: "who",
	patience: { expireHours: 24 * 7, expired: "alert-later" },
	steps: {
		who: route(["go", "refused"], (view) => (mayActAs(view.role, "organizer") ? "go" : "refused")),
		go: run(
			"composeAlert",
			{
				refused: "refused",
				closed: "closed",
				which: "which",
				text: "text",
				call: "call",
				link: "link",
				goal: "goal",
				audience: "audience",
				saved: "saved",
				language: "language",
				country: "country",
				when: "when",
				zone: "zone",
				time: "time",
				places: "places",
				menu: "menu",
				change: "change",
				channel: "channel",
				locale: "locale",
				decision: "decision",
				sure: "sure",
				later: "later",
				submitted: "submitted",
				discarded: "discarded",
			},
			(view) => view.data,
		),
		which: ask({
			message: "alert-which",
			parse: parseListed,
			retry: "alert-which-retry",
			suggest: suggested(),
			remember: true,
			skip: "go",
			next: "go",
		}),
		text: ask({
			message: text("alert-text", (view) => ({
				language: languageName(
					isLocale(view.data.writing ?? "") ? (view.data.writing as Locale) : view.locale,
					view.locale,
				),
			})),
			form: true,
			parse: parseWords,
			retry: "alert-text-retry",
			remember: true,
			next: "go",
		}),
		call: choose({
			message: "alert-call",
			options: {
				none: { label: "alert-call-none", next: "go" },
				link: { label: "alert-call-link", next: "go" },
				done: { label: "alert-call-done", next: "go" },
			},
			remember: true,
		}),
		link: ask({ message: "alert-link", parse: parseWords, retry: "alert-link-bad", remember: true, next: "go" }),
		goal: ask({
			message: "alert-goal",
			parse: parseGoal,
			retry: "alert-goal-retry",
			remember: true,
			skip: "go",
			next: "go",
		}),
		audience: choose({
			message: "alert-audience",
			options: {
				everyone: { label: "alert-audience-everyone", next: "go" },
				saved: { label: "alert-audience-saved", next: "go" },
				language: { label: "alert-audience-language", next: "go" },
				country: { label: "alert-audience-country", next: "go" },
			},
			remember: true,
		}),
		saved: ask({
			message: "alert-saved",
			parse: parseWords,
			retry: "alert-audience-unknown",
			suggest: suggested(),
			remember: true,
			next: "go",
		}),
		language: choose({ message: "alert-language", options: languageOptions("go"), remember: true }),
		country: ask({
			message: "alert-country",
			parse: parseCountry,
			retry: "alert-country-retry",
			suggest: ownCountry,
			remember: true,
			next: "go",
		}),
		when: choose({
			message: "alert-when",
			options: {
				now: { label: "alert-when-now", next: "go" },
				at: { label: "alert-when-at", next: "go" },
				local: { label: "alert-when-local", next: "go" },
			},
			remember: true,
		}),
		zone: ask({
			message: "alert-zone",
			parse: parseZone,
			retry: "alert-zone-retry",
			suggest: suggestZones,
			save: "zone",
			next: "time",
		}),
		time: ask({ message: "alert-time", parse: parseWords, retry: "alert-time-unclear", remember: true, next: "go" }),
		places: ask({
			message: "alert-places",
			parse: parseListed,
			retry: "alert-places-retry",
			suggest: suggested(),
			remember: true,
			skip: "go",
			next: "go",
		}),
		menu: choose({
			message: "alert-menu",
			options: {
				preview: { label: "alert-menu-preview", next: "go" },
				languages: { label: "alert-menu-languages", next: "go" },
				change: { label: "alert-menu-change", next: "go" },
				submit: { label: "alert-menu-submit", next: "go" },
				later: { label: "alert-menu-later", next: "go" },
				discard: { label: "alert-menu-discard", next: "go" },
			},
			remember: true,
		}),
		change: choose({
			message: "alert-change",
			options: {
				text: { label: "alert-change-text", next: "go" },
				call: { label: "alert-change-call", next: "go" },
				audience: { label: "alert-change-audience", next: "go" },
				when: { label: "alert-change-when", next: "go" },
				places: { label: "alert-change-places", next: "go" },
				nothing: { label: "alert-change-nothing", next: "go" },
			},
			remember: true,
		}),
		channel: ask({
			message: "alert-channel",
			parse: parseListed,
			retry: "alert-channel-retry",
			suggest: suggested(nameOfChannel),
			remember: true,
			next: "go",
		}),
		locale: ask({
			message: "alert-locale",
			parse: parseListed,
			retry: "alert-locale-retry",
			suggest: suggested(nameOfLocale),
			remember: true,
			next: "go",
		}),
		decision: choose({
			message: text("alert-decision", (view) => ({
				language: nameOfLocale(view.data.deciding ?? "", view) ?? "",
			})),
			options: {
				english: { label: "alert-decision-english", next: "go" },
				all: { label: "alert-decision-all", next: "go" },
				draft: { label: "alert-decision-draft", next: "go" },
				wait: { label: "alert-decision-wait", next: "go" },
			},
			remember: true,
		}),
		sure: choose({
			message: "alert-sure",
			options: {
				keep: { label: "alert-sure-keep", words: ["no"], next: "go" },
				discard: { label: "alert-sure-discard", words: ["yes"], next: "go" },
			},
			remember: true,
		}),
		refused: end("alert-refused"),
		closed: end("alert-closed"),
		later: end("alert-later"),
		submitted: end("alert-submitted"),
		discarded: end("alert-discarded"),
	},
});
