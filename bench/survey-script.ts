import { reserved } from "../bot/cli/reserved.ts";
import type { Survey } from "../bot/core/survey.ts";
import { parseSurvey } from "../bot/core/survey-parse.ts";

/** One message of a member, and what shows that it was answered. */
export interface Line {
	readonly write: string;
	/** Stands in the reply, and in no other message. */
	readonly reply: string;
}

const say = (en: string) => ({ en });
const named = (name: string) => ({ name, label: say(`The ${name}`) });
const asked = (name: string) => ({ name, ask: say(`Question ${name}?`) });
const COLOURS = ["red", "green", "blue"];
const WAYS = ["north", "east", "south", "west"];

/** A survey with each kind of question, and a branch. */
export const trialSurvey = (): Survey =>
	parseSurvey(
		{
			id: "trial",
			version: 1,
			title: say("Trial"),
			intro: say("Intro of the trial."),
			thanks: say("Thanks of the trial."),
			anonymous: true,
			readers: "organizers",
			questions: [
				{ ...asked("colour"), kind: "single", options: COLOURS.map(named) },
				{ ...asked("shade"), kind: "text", when: { question: "colour", isNot: "blue" } },
				{ ...asked("times"), kind: "number", min: 0, max: 999_999 },
				{ ...asked("ways"), kind: "several", options: WAYS.map(named) },
				{ ...asked("weight"), kind: "scale", points: 5, low: say("light"), high: say("heavy") },
				{ ...asked("tale"), kind: "story" },
			],
		},
		reserved(),
	);

/** The words by which the response of a member is found again: it leads to nobody. */
export const markOf = (number: number) => `Member ${number} was here.`;

/** What a member writes, and what must be filed in the end, as `question=value`. No two members answer alike. */
export function lifeOf(number: number): { readonly lines: readonly Line[]; readonly filed: readonly string[] } {
	const colour = number % 3;
	const ways = [number % 4, (number + 2) % 4].sort();
	const point = 1 + (number % 5);
	const shade = colour === 2 ? [] : [{ write: `Shade of ${number}`, reply: "Question times?" }];
	return {
		lines: [
			{ write: "listen", reply: "Shall we begin?" },
			{ write: "yes", reply: "Question colour?" },
			{ write: String(colour + 1), reply: colour === 2 ? "Question times?" : "Question shade?" },
			...shade,
			{ write: String(number), reply: "Question ways?" },
			{ write: ways.map((way) => way + 1).join(" "), reply: "Question weight?" },
			{ write: String(point), reply: "Question tale?" },
			{ write: markOf(number), reply: "I am listening." },
			{ write: "done", reply: "Thanks of the trial." },
		],
		filed: [
			`colour=${COLOURS[colour]}`,
			...(colour === 2 ? [] : [`shade=Shade of ${number}`]),
			`tale=${markOf(number)}`,
			`times=${number}`,
			`ways=${ways.map((way) => WAYS[way]).join(",")}`,
			`weight=p${point}`,
		],
	};
}
