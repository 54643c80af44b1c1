import { ask, askNumber, choose, end, flow, pick, route, run } from "../bot/core/flow.ts";
import { isLocale, type Locale } from "../bot/core/locale.ts";
import { countryName, parseCountry, parseZone, suggestZones } from "../bot/core/parsers.ts";
import { mayActAs, type View } from "../bot/core/profile.ts";
import { encodeName } from "../bot/core/tap.ts";
import { text } from "../bot/core/text.ts";
import { demandOptions, languageOptions } from "./options.ts";
import { parseListed, parseWords, suggested } from "./suggested.ts";
import { trainingMenus } from "./training-menus.ts";

/** Fewest and most minutes of a training. Reason: less is a call, more is a conference. */
const MINUTES = { min: 10, max: 720 };

/** Most times that a series is held. Reason: a year of weeks; a longer one has no end. */
const TIMES = { min: 2, max: 52 };

/** Most members of a training with a limit. Reason: more is none. */
const CAPACITY = { min: 1, max: 9_999 };

const nameOfLocale = (id: string, { locale }: View) =>
	isLocale(id) ? new Intl.DisplayNames([locale, "en"], { type: "language" }).of(id) : undefined;

/** The language that words are asked in. */
const writing = (view: View) => ({
	language: nameOfLocale(isLocale(view.data.writing ?? "") ? (view.data.writing as Locale) : view.locale, view) ?? "",
});

/** The organizer's own zone first, then those of their country. */
function zones(view: View) {
	const own = view.profile.zone;
	const others = suggestZones(view).filter(({ id }) => own === undefined || id !== encodeName(own));
	return own === undefined ? others : [{ id: encodeName(own), label: own.replaceAll("_", " ") }, ...others];
}

const ownCountry = ({ profile, locale }: View) =>
	profile.country === undefined ? [] : [{ id: profile.country, label: countryName(profile.country, locale) }];

/** Answers of those who offer trainings: composing, changing, moving, cancelling, and who comes. */
export const trainingStaff = flow({
	name: "training-staff",
	version: 1,
	start: "who",
	patience: { expireHours: 24 * 7, expired: "training-staff-later" },
	steps: {
		who: route(["go", "refused"], (view) => (mayActAs(view.role, "volunteer") ? "go" : "refused")),
		go: run(
			"organizeTraining",
			{
				refused: "refused",
				none: "none",
				gone: "gone",
				which: "which",
				heading: "heading",
				about: "about",
				language: "language",
				zone: "zone",
				rhythm: "rhythm",
				dates: "dates",
				times: "times",
				length: "length",
				place: "place",
				capacity: "capacity",
				audience: "audience",
				saved: "saved",
				speaking: "speaking",
				country: "country",
				topics: "topics",
				trainer: "trainer",
				draft: "draft",
				open: "open",
				helper: "helper",
				change: "change",
				translation: "translation",
				date: "date",
				dateMenu: "dateMenu",
				dateHelper: "dateHelper",
				people: "people",
				opinions: "opinions",
				attendance: "attendance",
				note: "note",
				move: "move",
				scope: "scope",
				sure: "sure",
				later: "later",
				discarded: "discarded",
				cancelled: "cancelled",
				handed: "handed",
			},
			(view) => view.data,
		),
		...trainingMenus,
		which: ask({
			message: "training-staff-which",
			parse: parseListed,
			retry: "training-staff-list-retry",
			suggest: suggested(),
			remember: true,
			skip: "later",
			next: "go",
		}),
		heading: ask({
			message: text("training-staff-heading", writing),
			parse: parseWords,
			retry: "alert-text-retry",
			remember: true,
			next: "go",
		}),
		about: ask({
			message: text("training-staff-about", writing),
			form: true,
			parse: parseWords,
			retry: "alert-text-retry",
			remember: true,
			next: "go",
		}),
		language: choose({ message: "training-staff-language", options: languageOptions("go"), remember: true }),
		zone: ask({
			message: "training-staff-zone",
			parse: parseZone,
			retry: "alert-zone-retry",
			suggest: zones,
			remember: true,
			next: "go",
		}),
		dates: ask({
			message: text("training-staff-dates", ({ data }) => ({ rhythm: data.series ?? "once", zone: data.clock ?? "" })),
			parse: parseWords,
			retry: "alert-time-unclear",
			remember: true,
			next: "go",
		}),
		times: askNumber({
			message: "training-staff-times",
			retry: text("training-staff-number-retry", () => TIMES),
			...TIMES,
			remember: true,
			skip: "go",
			next: "go",
		}),
		length: askNumber({
			message: "training-staff-length",
			retry: text("training-staff-number-retry", () => MINUTES),
			...MINUTES,
			remember: true,
			next: "go",
		}),
		place: ask({
			message: "training-staff-place",
			parse: parseWords,
			retry: "alert-text-retry",
			remember: true,
			skip: "go",
			next: "go",
		}),
		capacity: askNumber({
			message: "training-staff-capacity",
			retry: text("training-staff-number-retry", () => CAPACITY),
			...CAPACITY,
			remember: true,
			skip: "go",
			next: "go",
		}),
		saved: ask({
			message: "alert-saved",
			parse: parseWords,
			retry: "alert-audience-unknown",
			suggest: suggested(),
			remember: true,
			next: "go",
		}),
		speaking: choose({ message: "alert-language", options: languageOptions("go"), remember: true }),
		country: ask({
			message: "alert-country",
			parse: parseCountry,
			retry: "alert-country-retry",
			suggest: ownCountry,
			remember: true,
			next: "go",
		}),
		topics: pick({ message: "training-staff-topics", options: demandOptions, remember: true, next: "go" }),
		trainer: ask({
			message: "training-staff-trainer",
			parse: parseWords,
			retry: "alert-text-retry",
			suggest: suggested(),
			remember: true,
			skip: "go",
			next: "go",
		}),
		translation: ask({
			message: "training-staff-translation",
			parse: parseListed,
			retry: "training-staff-list-retry",
			suggest: suggested(nameOfLocale),
			remember: true,
			skip: "go",
			next: "go",
		}),
		date: ask({
			message: "training-staff-date",
			parse: parseListed,
			retry: "training-staff-list-retry",
			suggest: suggested(),
			remember: true,
			skip: "go",
			next: "go",
		}),
		attendance: ask({
			message: "training-staff-came",
			parse: parseListed,
			retry: "training-staff-list-retry",
			suggest: suggested(),
			remember: true,
			next: "go",
		}),
		note: ask({
			message: "training-staff-note",
			form: true,
			parse: parseWords,
			retry: "alert-text-retry",
			remember: true,
			next: "go",
		}),
		move: ask({
			message: text("training-staff-move-to", ({ data }) => ({ zone: data.clock ?? "" })),
			parse: parseWords,
			retry: "alert-time-unclear",
			remember: true,
			next: "go",
		}),
		refused: end("training-staff-refused"),
		none: end("training-staff-none"),
		gone: end("training-staff-gone"),
		later: end("training-staff-later"),
		discarded: end("training-staff-discarded"),
		cancelled: end("training-staff-cancelled"),
		handed: end(),
	},
});
