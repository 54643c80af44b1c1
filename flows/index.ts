import type { Registry } from "../bot/core/converse.ts";
import { about } from "./about.ts";
import { help } from "./help.ts";
import { language } from "./language.ts";
import { link } from "./link.ts";
import { onboarding } from "./onboarding.ts";
import { forget, myData } from "./privacy.ts";
import { invite, staff } from "./staff.ts";
import { stop, stopGuess } from "./stop.ts";

/** Every flow, and the command that each answers. */
export const registry: Registry = {
	flows: new Map(
		[onboarding, help, about, language, stop, stopGuess, myData, forget, link, staff, invite].map((each) => [
			each.name,
			each,
		]),
	),
	commands: {
		join: onboarding.name,
		help: help.name,
		about: about.name,
		language: language.name,
		stop: stop.name,
		stopGuess: stopGuess.name,
		myData: myData.name,
		forget: forget.name,
		link: link.name,
		invite: invite.name,
		staff: staff.name,
	},
};
