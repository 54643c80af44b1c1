import { deliveriesChart, type ShownState } from "../console/charts/deliveries-chart.ts";
import { picture } from "../console/charts/picture.ts";
import { CHANNEL_NAMES, type OutFile } from "../core/channel.ts";
import { figure } from "../core/figures.ts";
import { isLocale } from "../core/locale.ts";
import type { Prompt } from "../core/prompt.ts";
import type { Line } from "../core/text.ts";
import type { Figures, Outcome } from "../store/progress.ts";
import { answersLine, channelLines, excerpt, said, span, type Teller, totalsOf, untoldLine } from "./progress.ts";

/** What operators type to see the deliveries whose fate is unknown. */
const unknownCommand = (tag: string) => `npm run steward -- broadcasts unknown ${tag}`;

/** A broadcast's deliveries by channel and state, drawn as PNG, and the same numbers as text: its alternative text. */
export async function chartOf(figures: Figures, teller: Teller): Promise<OutFile> {
	const { locale } = teller;
	const name = (state: ShownState) => said(teller, `chart-state-${state}`);
	const { svg, text } = deliveriesChart({
		locale,
		title: said(teller, "chart-deliveries"),
		states: {
			delivered: name("delivered"),
			sent: name("sent"),
			waiting: name("waiting"),
			unknown: name("unknown"),
			suppressed: name("suppressed"),
			failed: name("failed"),
		},
		channels: figures.channels.map(({ channel, counts: { queued, ...rest } }) => ({
			label: CHANNEL_NAMES[channel],
			counts: { ...rest, ...(queued === undefined ? {} : { waiting: queued }) },
		})),
	});
	return {
		name: `broadcast-${figures.tag}.png`,
		mediaType: "image/png",
		content: await picture(svg),
		description: text,
	};
}

/** The languages that a broadcast went out in, one a line. */
function localeLine({ locales }: Outcome, teller: Teller): readonly Line[] {
	if (locales.length < 2) return [];
	const { locale } = teller;
	const names = new Intl.DisplayNames([locale, "en"], { type: "language" });
	const rows = locales.map((each) =>
		said(teller, "outcome-locale", {
			locale: isLocale(each.locale) ? (names.of(each.locale) ?? each.locale) : each.locale,
			reached: figure(each.reached, locale),
			total: figure(each.total, locale),
		}),
	);
	return [{ literal: rows.join("\n") }];
}

/**
 * What a broadcast came to, for its organizer: whom it reached by channel and by language, the answers towards the goal,
 * who stopped, who could not be told, and what is unknown. Every number of the chart stands in the text beside it.
 *
 * @param chart from `chartOf`; without it the text says the same
 */
export function outcomePrompt(figures: Figures, outcome: Outcome, teller: Teller, chart?: OutFile): Prompt {
	const { locale } = teller;
	const { total, reached } = totalsOf(figures);
	const unknown = figures.channels.reduce((sum, { counts }) => sum + (counts.unknown ?? 0), 0);
	const params = { tag: figures.tag, kind: said(teller, "manage-kind", { kind: figures.kind }) };
	const took = figures.startedAt && figures.finishedAt?.since(figures.startedAt).total({ unit: "minutes" });
	return {
		lines: [
			{ key: figures.state === "stopped" ? "outcome-title-stopped" : "outcome-title", params },
			{ literal: excerpt(figures.text, locale) },
			{
				key: "outcome-reached",
				params: { reached: figure(reached, locale), total: figure(total, locale) },
			},
			...channelLines(figures, {}, teller),
			...localeLine(outcome, teller),
			...answersLine(figures, teller),
			...(figures.answers.help > 0
				? [{ key: "outcome-help" as const, params: { count: figure(figures.answers.help, locale) } }]
				: []),
			...(outcome.stops > 0
				? [{ key: "outcome-stops" as const, params: { count: figure(outcome.stops, locale) } }]
				: []),
			...untoldLine(figures, teller),
			...(unknown > 0
				? [
						{
							key: "outcome-unknown" as const,
							params: { count: figure(unknown, locale), command: unknownCommand(figures.tag) },
						},
					]
				: []),
			...(took === undefined ? [] : [{ key: "outcome-took" as const, params: { time: span(took, locale) } }]),
		],
		options: [],
		mode: "one",
		...(chart ? { file: chart } : {}),
	};
}
