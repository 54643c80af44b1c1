import { type Facts, ownedWords } from "./check-facts.ts";
import { toldView } from "./check-samples.ts";
import { wordingsIn } from "./check-wordings.ts";
import type { Flow } from "./flow.ts";
import { LOCALES } from "./locale.ts";
import { failure, type Problem } from "./problem.ts";
import { line, type Wording } from "./text.ts";

/** Words that do on Twilio what we say they do. Every other owned word would stop or resume messages unasked. */
const MEANT: ReadonlySet<string> = new Set(["STOP", "HELP"]);

/** Words that stand out: in capitals, or between quotation marks of any of our languages. */
const STANDING_OUT = /(?<![\p{L}\p{N}])\p{Lu}{2,}(?![\p{L}\p{N}])|["“”„«»‘](\p{L}+)["“”«»’]/gu;

/**
 * The owned words that a text tells members to send: those in capitals or in quotation marks. "Msg & data rates may
 * apply. STOP ends all messages." asks for none that is not meant.
 */
export function quotedWords(text: string, owned: ReadonlySet<string>): readonly string[] {
	return [...text.matchAll(STANDING_OUT)]
		.map((match) => (match[1] ?? match[0]).toUpperCase())
		.filter((word) => owned.has(word) && !MEANT.has(word));
}

/**
 * No text of the flow tells members to answer with a word that Twilio keeps for itself, and no option is such a word, in
 * any language: "reply CANCEL to drop your place" would end every message to that number.
 * Source: Twilio, "Support for opt-out keywords (SMS STOP filtering)".
 */
export function checkOwnedWords(flow: Flow, facts: Facts): readonly Problem[] {
	const owned = ownedWords(facts.limits);
	const labels = new Set<Wording>(
		Object.values(flow.steps).flatMap((step) =>
			step.kind === "choose" || step.kind === "pick" ? Object.values(step.options).map(({ label }) => label) : [],
		),
	);
	return wordingsIn(flow).flatMap(({ where, wording }) =>
		LOCALES.flatMap((locale) => {
			const said = facts.texts.format(locale, line(wording, toldView(locale, "sms")), false);
			if (labels.has(wording) && owned.has(said.trim().toUpperCase()))
				return [
					failure("flow.owned-option", where, `In ${locale} an option is "${said}", which Twilio answers itself.`),
				];
			return quotedWords(said, owned).map((word) =>
				failure("flow.owned-word", where, `In ${locale} it asks for "${word}", which Twilio answers itself.`),
			);
		}),
	);
}
