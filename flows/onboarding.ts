import { ask, choose, end, flow, pick, route, run, say } from "../bot/core/flow.ts";
import { parseName } from "../bot/core/parsers.ts";
import { text } from "../bot/core/text.ts";
import { demandOptions, languageOptions, topicOptions } from "./options.ts";
import { whereSteps } from "./where.ts";

/** A message that is shorter where each part costs money. */
const onChannel = (key: "onboarding-draft-notice" | "onboarding-intro" | "onboarding-privacy" | "onboarding-topics") =>
	text(key, (view) => ({ channel: view.channel }));

/** How a newcomer becomes a member: every question but the language can be left, and is asked once in a lifetime. */
export const onboarding = flow({
	name: "onboarding",
	version: 1,
	start: "greet",
	patience: { nudgeHours: 24, expireHours: 24 * 7, expired: "onboarding-expired" },
	steps: {
		greet: route(["language", "draft"], (view) => (view.profile.locale === undefined ? "language" : "draft")),
		language: choose({
			message: "onboarding-language",
			options: {
				same: {
					label: "onboarding-language-same",
					words: ["yes"],
					next: "draft",
					set: (view) => ({ locale: view.locale }),
				},
				other: { label: "onboarding-language-other", words: ["no"], next: "languages" },
			},
		}),
		languages: choose({
			message: "onboarding-languages",
			options: languageOptions("draft"),
			save: "locale",
			always: true,
		}),
		draft: route(["draftNotice", "intro"], (view) => (view.reviewed.includes(view.locale) ? "intro" : "draftNotice")),
		draftNotice: say({ message: onChannel("onboarding-draft-notice"), next: "intro" }),
		intro: say({ message: onChannel("onboarding-intro"), next: "privacy" }),
		privacy: say({ message: onChannel("onboarding-privacy"), next: "topics" }),
		topics: pick({ message: onChannel("onboarding-topics"), options: topicOptions, remember: true, next: "setTopics" }),
		setTopics: run("setTopics", { set: "name" }, (view) => ({
			topics: view.data.topics ?? "",
			wording: "onboarding-topics",
		})),
		name: ask({
			message: "onboarding-name",
			parse: parseName,
			retry: "onboarding-name-retry",
			save: "name",
			skip: "country",
			next: "country",
		}),
		...whereSteps("onboarding-country", "demands"),
		demands: pick({ message: "onboarding-demands", options: demandOptions, save: "demands", next: "welcome" }),
		welcome: end(text("onboarding-welcome", (view) => ({ name: view.profile.name ?? "none" }))),
	},
});
