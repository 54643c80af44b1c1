import { pageAfter, pageOf } from "../broadcasts/paging.ts";
import { picture } from "../console/charts/picture.ts";
import type { Perform } from "../conversation/performing.ts";
import { limitsOf } from "../conversation/surroundings.ts";
import type { Effect } from "../core/effect.ts";
import { figure } from "../core/figures.ts";
import { mayActAs } from "../core/profile.ts";
import { wordsIn } from "../core/survey.ts";
import { say } from "../core/talk.ts";
import { lastRelease, type PublishedSurvey, publishedSurveys, type SavedRelease } from "../store/survey-results.ts";
import { loadSurvey } from "../store/surveys.ts";
import { type ResultsReader, respondentsOf, shownQuestions } from "./shown.ts";
import { chartOf, noteOf } from "./shown-chart.ts";

/** Most pictures in a chat at once. Reason: more would bury the talk; the console has all of them. */
const PICTURES_MAX = 6;

/** Shows a release: each question as a picture, where the channel takes one, with the same numbers as text. */
async function shownIn(
	survey: PublishedSurvey["survey"],
	saved: SavedRelease,
	reader: ResultsReader,
	pictures: boolean,
): Promise<readonly Effect[]> {
	const { locale } = reader;
	const title = wordsIn(survey.title, locale);
	const respondents = respondentsOf(saved, "inside");
	if (respondents === undefined) return [say({ key: "results-too-few", params: { survey: title } })];
	const date = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" }).format(
		new Date(saved.at.epochMilliseconds),
	);
	const intro = say({
		key: "results-title",
		params: {
			survey: title,
			respondents: figure(respondents, locale),
			number: figure(saved.number, locale),
			date: date.replaceAll("\u202f", " "),
		},
	});
	const shown = shownQuestions(survey, saved, "inside", reader).filter(({ rows }) => rows.length > 0);
	const charts = await Promise.all(
		shown.slice(0, PICTURES_MAX).map(async ({ name, title: asked, rows }): Promise<Effect> => {
			const { svg, text } = chartOf(asked, rows, "inside", reader, noteOf(saved, rows, "inside", reader));
			const file = pictures
				? {
						file: {
							name: `${survey.id}-${name}.png`,
							mediaType: "image/png",
							content: await picture(svg),
							description: text,
						},
					}
				: {};
			return { kind: "say", prompt: { lines: [{ literal: text }], options: [], mode: "one", ...file } };
		}),
	);
	return [intro, ...charts];
}

/** Shows staff the last release of a survey; live numbers are shown nowhere. */
export const showResults: Perform = async (shell, tx, state, { data }) => {
	if (!mayActAs(state.role, "volunteer")) return { outcome: "refused" };
	const surveys = await publishedSurveys(tx);
	const [only, ...more] = surveys;
	if (!only) return { outcome: "none" };
	const { locale } = state;
	const chosen = more.length === 0 ? only : surveys.find(({ survey }) => survey.id === data.which);
	if (!chosen) {
		const items = surveys.map(({ survey }) => ({ id: survey.id, label: wordsIn(survey.title, locale) }));
		const page = pageOf({ shell, state }, items, pageAfter(data.which, data));
		return {
			outcome: "which",
			data: page.data,
			...(page.lines.length > 0 ? { effects: [say(...page.lines)] } : {}),
		};
	}
	const saved = await lastRelease(tx, chosen.survey.id);
	// A newer version may have been published since: the release is of the questions that were asked then.
	const survey = saved && (await loadSurvey(tx, chosen.survey.id, saved.version));
	if (!saved || !survey) {
		const params = { survey: wordsIn(chosen.survey.title, locale) };
		return { outcome: "unreleased", data: { list: "" }, effects: [say({ key: "results-unreleased", params })] };
	}
	const { files } = limitsOf(shell, state.identity.channel);
	return {
		outcome: "shown",
		data: { list: "" },
		effects: await shownIn(survey, saved, { texts: shell.texts, locale }, files),
	};
};
