import { CHANNELS, type ChannelName } from "./channel.ts";
import type { Facts } from "./check-facts.ts";
import { longestCountry, toldView } from "./check-samples.ts";
import type { Flow } from "./flow.ts";
import { LOCALES, type Locale } from "./locale.ts";
import { type Problem, warning } from "./problem.ts";
import { optionsOf } from "./question.ts";
import { isQuestion, type Question } from "./step.ts";

/** Every label fits the buttons of each channel that has some: else members get numbered lines, and a warning says so. */
export function checkButtons(flow: Flow, facts: Facts): readonly Problem[] {
	return Object.entries(flow.steps).flatMap(([name, step]) =>
		isQuestion(step)
			? CHANNELS.flatMap((channel) =>
					LOCALES.flatMap((locale) => checkQuestion(`${flow.name}.${name}`, step, channel, locale, facts)),
				)
			: [],
	);
}

function checkQuestion(
	where: string,
	step: Question,
	channel: ChannelName,
	locale: Locale,
	facts: Facts,
): readonly Problem[] {
	const { buttons, isolates } = facts.limits[channel];
	if (!buttons) return [];
	const labels = optionsOf(step, toldView(locale, channel, longestCountry(step, facts))).map(({ label }) =>
		"literal" in label ? label.literal : facts.texts.format(locale, label, isolates),
	);
	const instead = "numbered lines take the buttons' place";
	if (labels.length > buttons.max)
		return [
			warning(
				"flow.too-many-buttons",
				where,
				`${channel} takes ${buttons.max} buttons, it has ${labels.length}: ${instead}.`,
			),
		];
	return labels
		.filter((label) => label.length > buttons.label)
		.map((label) =>
			warning(
				"flow.label-too-long",
				where,
				`In ${locale} "${label}" has ${label.length} characters, ${channel} takes ${buttons.label}: ${instead}.`,
			),
		);
}
