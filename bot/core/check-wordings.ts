import { CHANNELS } from "./channel.ts";
import type { Facts } from "./check-facts.ts";
import { toldView, untoldView } from "./check-samples.ts";
import type { Flow } from "./flow.ts";
import { LOCALES } from "./locale.ts";
import { failure, type Problem } from "./problem.ts";
import type { Step } from "./step.ts";
import { line, type Wording } from "./text.ts";

/** Everything a step says by itself: its message, what it says to an answer it cannot read, its options' labels. */
function wordingsOf(step: Step): readonly Wording[] {
	switch (step.kind) {
		case "say":
			return [step.message];
		case "choose":
		case "pick":
			return [step.message, ...Object.values(step.options).map(({ label }) => label)];
		case "text":
		case "number":
			return [step.message, step.retry];
		case "story":
			return [step.message, step.more, ...(step.media ? [step.media.invite, step.media.part] : [])];
		case "end":
			return step.message === undefined ? [] : [step.message];
		case "run":
		case "route":
			return [];
	}
}

/** Everything a flow says, each with where it stands. */
export function wordingsIn(flow: Flow): readonly { readonly where: string; readonly wording: Wording }[] {
	const { nudge, expired } = flow.patience;
	const patience = [nudge, expired].filter((key) => key !== undefined);
	return [
		...Object.entries(flow.steps).flatMap(([name, step]) =>
			wordingsOf(step).map((wording) => ({ where: `${flow.name}.${name}`, wording })),
		),
		...patience.map((key) => ({ where: `${flow.name}.patience`, wording: key as Wording })),
	];
}

/** Every message is in every locale, uses the English one's parameters, and can be formatted with what the flow gives. */
export function checkWordings(flow: Flow, facts: Facts): readonly Problem[] {
	return wordingsIn(flow).flatMap(({ where, wording }) => checkWording(where, wording, facts));
}

function checkWording(where: string, wording: Wording, { texts, shapes }: Facts): readonly Problem[] {
	const said = line(wording, toldView("en", "sms"));
	// Words that are data are checked where the data comes in.
	if ("literal" in said) return [];
	const { key } = said;
	const english = shapes.en.get(key)?.params;
	if (!english) return [failure("flow.no-such-message", where, `English has no message "${key}".`)];
	const given = Object.keys(said.params);
	const ungiven = [...english].filter((name) => !given.includes(name));
	if (ungiven.length > 0)
		return [
			failure("flow.missing-parameter", where, `"${key}" needs $${ungiven.join(", $")}, which the step does not give.`),
		];
	return LOCALES.flatMap((locale): readonly Problem[] => {
		const own = shapes[locale].get(key)?.params;
		if (!own || !texts.has(locale, key))
			return [failure("flow.missing-message", where, `locales/${locale} lacks "${key}": members would read English.`)];
		if (english.symmetricDifference(own).size > 0)
			return [
				failure(
					"flow.other-parameters",
					where,
					`"${key}" uses ${listed(own)} in locales/${locale}, but ${listed(english)} in English.`,
				),
			];
		try {
			for (const channel of CHANNELS)
				for (const view of [toldView(locale, channel), untoldView(locale, channel)])
					texts.format(locale, line(wording, view), false);
			return [];
		} catch (error) {
			const reason = error instanceof Error ? error.message : "unknown";
			return [failure("flow.unformattable", where, `"${key}" cannot be said in ${locale}: ${reason}.`)];
		}
	});
}

function listed(params: ReadonlySet<string>): string {
	return params.size === 0 ? "no parameter" : [...params].map((name) => `$${name}`).join(", ");
}
