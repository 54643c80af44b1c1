import type { OutMessage } from "./channel.ts";
import { BREATHS_MAX, type Breath, breathsOf } from "./check-breaths.ts";
import type { Facts } from "./check-facts.ts";
import { longestCountry, toldView } from "./check-samples.ts";
import type { Flow } from "./flow.ts";
import { LOCALES, type Locale } from "./locale.ts";
import { failure, type Problem, warning } from "./problem.ts";
import type { Prompt } from "./prompt.ts";
import { optionsOf } from "./question.ts";
import { render } from "./render.ts";
import { type Segments, segmentsOf } from "./segments.ts";
import { isQuestion } from "./step.ts";
import { line } from "./text.ts";

/**
 * Segments above which a breath is listed as dear.
 * Reason: the longest GSM-7 text that Twilio takes (1,600 characters) costs as many, on a long code it takes ten seconds,
 * and some carriers refuse UCS-2 texts longer than that (Twilio error 30019). No error: a text may be worth its price.
 */
export const SEGMENTS_MAX = 10;

/** What of the facts SMS are measured with. */
export interface SmsFacts extends Pick<Facts, "texts" | "countries"> {
	readonly limits: Pick<Facts["limits"], "sms">;
}

/** What one breath costs as SMS, at most, in one locale. */
export interface SmsCost {
	readonly flow: string;
	/** The step that the breath ends with. */
	readonly step: string;
	readonly locale: Locale;
	/** Messages it takes: more than one when it does not fit one. */
	readonly messages: number;
	readonly characters: number;
	readonly segments: number;
	readonly encoding: Segments["encoding"];
}

/** An SMS as it is sent: the text, then each option on its own line after its number. */
function asSms({ text, options }: OutMessage): string {
	return [text, ...(options?.items ?? []).map(({ label }, at) => `${at + 1} ${label}`)].join("\n");
}

/** The prompt of a breath, as the engine would make it for a member of whom everything is known. */
function promptOf(flow: Flow, { at, wordings }: Breath, locale: Locale, facts: SmsFacts): Prompt {
	const step = flow.steps[at];
	const question = step && isQuestion(step) ? step : undefined;
	const view = toldView(locale, "sms", question ? longestCountry(question, facts) : undefined);
	return {
		lines: wordings.map((wording) => line(wording, view)),
		options: question ? optionsOf(question, view) : [],
		mode: question?.kind === "pick" ? "many" : "one",
		open: question !== undefined && question.kind !== "choose" && question.kind !== "pick",
		at: { flow: flow.name, step: at, tag: "abcd" },
	};
}

/** What every breath of the flow costs, in each of these locales. */
function everyCost(flow: Flow, facts: SmsFacts, locales: readonly Locale[] = LOCALES): readonly SmsCost[] {
	return breathsOf(flow).flatMap((breath) =>
		locales.map((locale) => {
			const sent = render(promptOf(flow, breath, locale, facts), locale, facts.limits.sms, facts.texts).map(asSms);
			const measured = sent.map(segmentsOf);
			return {
				flow: flow.name,
				step: breath.at,
				locale,
				messages: sent.length,
				characters: sent.reduce((sum, text) => sum + text.length, 0),
				segments: measured.reduce((sum, { segments }) => sum + segments, 0),
				encoding: measured.some(({ encoding }) => encoding === "UCS-2") ? "UCS-2" : "GSM-7",
			};
		}),
	);
}

/** For each step and locale the greatest, by these measures in turn. */
function greatest(costs: readonly SmsCost[], ...measures: readonly ("segments" | "characters")[]): readonly SmsCost[] {
	return [...Map.groupBy(costs, ({ step, locale }) => `${step} ${locale}`).values()].flatMap((alike) =>
		alike
			.toSorted(
				(a, b) => measures.map((measure) => b[measure] - a[measure]).find((difference) => difference !== 0) ?? 0,
			)
			.slice(0, 1),
	);
}

/** The dearest breath that ends at each step of the flow, in each locale. */
export function smsCosts(flow: Flow, facts: SmsFacts): readonly SmsCost[] {
	return greatest(everyCost(flow, facts), "segments", "characters");
}

/** No breath is longer than an SMS may be; one that costs more than `SEGMENTS_MAX` is listed. */
export function checkSms(flow: Flow, facts: SmsFacts, locales: readonly Locale[] = LOCALES): readonly Problem[] {
	if (breathsOf(flow).length >= BREATHS_MAX)
		return [failure("flow.too-many-ways", flow.name, "It branches too much to be measured: cut it in two flows.")];
	const max = facts.limits.sms.text;
	const costs = everyCost(flow, facts, locales);
	const tooLong = greatest(costs, "characters").filter(({ characters, messages }) => characters > max || messages > 1);
	const dear = greatest(costs, "segments").filter(({ segments }) => segments > SEGMENTS_MAX);
	return [
		...tooLong.map(({ step, locale, characters }) =>
			failure(
				"flow.sms-too-long",
				`${flow.name}.${step}`,
				`In ${locale} it takes ${characters} characters; an SMS holds ${max}.`,
			),
		),
		...dear.map(({ step, locale, segments }) =>
			warning(
				"flow.sms-dear",
				`${flow.name}.${step}`,
				`In ${locale} it costs ${segments} segments, above ${SEGMENTS_MAX}: say less, or ask in between.`,
			),
		),
	];
}
