import type { Registry } from "../bot/core/talk.ts";
import { about } from "./about.ts";
import { alert } from "./alert.ts";
import { approve } from "./approve.ts";
import { followUp, here, missed, offered, rate, reminded, severalDates } from "./attend.ts";
import { call } from "./call.ts";
import { care } from "./care.ts";
import { console } from "./console.ts";
import { help } from "./help.ts";
import { language } from "./language.ts";
import { link } from "./link.ts";
import { listen } from "./listen.ts";
import { broadcasts, correct, halt } from "./manage.ts";
import { onboarding } from "./onboarding.ts";
import { forget, myData } from "./privacy.ts";
import { read } from "./read.ts";
import { results } from "./results.ts";
import { invite, staff } from "./staff.ts";
import { stop, stopGuess } from "./stop.ts";
import { survey } from "./survey.ts";
import { cannotCome, train } from "./train.ts";
import { trainingStaff } from "./training.ts";
import { translate } from "./translate.ts";

/** Every flow, and the command that each answers. */
export const registry: Registry = {
	flows: new Map(
		[
			onboarding,
			help,
			about,
			language,
			stop,
			stopGuess,
			myData,
			forget,
			link,
			staff,
			invite,
			call,
			halt,
			broadcasts,
			correct,
			alert,
			translate,
			approve,
			listen,
			care,
			survey,
			train,
			trainingStaff,
			cannotCome,
			here,
			reminded,
			severalDates,
			offered,
			missed,
			followUp,
			rate,
			read,
			results,
			console,
		].map((each) => [each.name, each]),
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
		halt: halt.name,
		broadcasts: broadcasts.name,
		correct: correct.name,
		alert: alert.name,
		translate: translate.name,
		approve: approve.name,
		listen: listen.name,
		survey: survey.name,
		train: train.name,
		cannotCome: cannotCome.name,
		here: here.name,
		organize: trainingStaff.name,
		read: read.name,
		results: results.name,
		console: console.name,
		staff: staff.name,
	},
};
