import { raw } from "hono/html";
import { DIMENSIONS, type Dimension } from "../../core/counter.ts";
import { figure } from "../../core/figures.ts";
import { mayActAs } from "../../core/profile.ts";
import { type Survey, wordsIn } from "../../core/survey.ts";
import type { LiveCounts, SavedRelease } from "../../store/survey-results.ts";
import { roundedDown } from "../../surveys/results.ts";
import {
	type Audience,
	type ShownQuestion,
	type ShownRow,
	type ShownTable,
	shownLeaving,
	shownPlaces,
	shownQuestions,
	shownTables,
	shownThemes,
} from "../../surveys/shown.ts";
import { chartOf, noteOf, olderNote } from "../../surveys/shown-chart.ts";
import type { Chart } from "../charts/chart.ts";
import { type Markup, markup } from "../practice/markup.ts";
import { formToken, page, type Speaker, t, type Visitor } from "./layout.ts";

/** Of which release numbers are shown, and for whom. */
interface Shown {
	readonly saved: SavedRelease;
	readonly audience: Audience;
}

/** What the page of a survey shows. */
export interface SurveyView {
	/** As it is asked now. */
	readonly survey: Survey;
	readonly live: LiveCounts;
	/** The last release, and the survey as it was asked then. */
	readonly released?: { readonly survey: Survey; readonly saved: SavedRelease };
	/** Quotations that two persons released. */
	readonly quotes: readonly string[];
	readonly audience: Audience;
	/** True right after somebody released the results. */
	readonly justReleased: boolean;
}

/** A live count in words, in steps of five. */
export function liveWords(count: number, speaker: Speaker): string {
	const shown = roundedDown(count);
	return shown === undefined
		? t(speaker, "console-fewer")
		: t(speaker, "console-at-least", { count: figure(shown, speaker.locale) });
}

/** The drawing is made of escaped text by the charts. */
const drawn = ({ svg }: Chart): Markup => markup`<div class="chart">${raw(svg)}</div>`;

function countWords(count: number | null, audience: Audience, speaker: Speaker): string {
	return count === null ? t(speaker, "results-hidden", { audience }) : figure(count, speaker.locale);
}

/** Rows as a table: the same numbers as the chart above it. */
function rowsTable(caption: string, rows: readonly ShownRow[], audience: Audience, speaker: Speaker): Markup {
	return markup`<div class="scroll"><table><caption>${caption}</caption>
<thead><tr><th scope="col">${t(speaker, "console-answer")}</th><th scope="col" class="count">${t(speaker, "console-people")}</th></tr></thead>
<tbody>${rows.map(({ label, count }) => markup`<tr><th scope="row">${label}</th><td class="count">${countWords(count, audience, speaker)}</td></tr>`)}</tbody>
</table></div>`;
}

const byWords = (by: Dimension, speaker: Speaker) =>
	t(speaker, by === "locale" ? "console-by-locale" : "console-by-country");

function breakdown({ by, of, columns, rows, since }: ShownTable, { saved, audience }: Shown, speaker: Speaker): Markup {
	const caption = [byWords(by, speaker), ...(of === undefined ? [] : [t(speaker, "console-option", { option: of })])];
	return markup`<div class="scroll"><table><caption>${caption.join(" · ")}</caption>
<thead><tr><td></td>${columns.map((column) => markup`<th scope="col" class="count">${column}</th>`)}</tr></thead>
<tbody>${rows.map(
		({ label, counts }) =>
			markup`<tr><th scope="row">${label}</th>${counts.map((count) => markup`<td class="count">${countWords(count, audience, speaker)}</td>`)}</tr>`,
	)}</tbody>
</table></div>${older(saved, [{ label: "", count: 0, since }], speaker)}`;
}

/** Since which release numbers are unchanged, where they are older than the one that is shown. */
function older(saved: SavedRelease, rows: readonly ShownRow[], speaker: Speaker): Markup {
	const note = olderNote(saved, rows, speaker);
	return note === undefined ? markup`` : markup`<p class="note">${note}</p>`;
}

function questionSection(shown: ShownQuestion, tables: readonly ShownTable[], of: Shown, speaker: Speaker): Markup {
	const { saved, audience } = of;
	const { title, rows } = shown;
	if (rows.length === 0) return markup`<section><h3>${title}</h3><p>${t(speaker, "results-not-shown")}</p></section>`;
	return markup`<section><h3>${title}</h3>
${drawn(chartOf(title, rows, audience, speaker, noteOf(saved, rows, audience, speaker)))}
${rowsTable(title, rows, audience, speaker)}${older(saved, rows, speaker)}
${
	tables.length === 0
		? ""
		: markup`<details><summary>${t(speaker, "console-breakdown")}</summary>${tables.map((table) => breakdown(table, of, speaker))}</details>`
}</section>`;
}

/** Rows of one release, drawn and as a table, and since when the oldest of them are unchanged. */
function charted(title: string, rows: readonly ShownRow[], { saved, audience }: Shown, speaker: Speaker): Markup {
	if (rows.length === 0) return markup`<p>${t(speaker, "results-not-shown")}</p>`;
	return markup`${drawn(chartOf(title, rows, audience, speaker))}${rowsTable(title, rows, audience, speaker)}${older(saved, rows, speaker)}`;
}

/** What everyone sees is one tap away from what staff see. */
function audienceSwitch({ survey, audience }: SurveyView, speaker: Speaker): Markup {
	const link = (to: Audience) =>
		markup`<a href="/console/surveys/${survey.id}?for=${to}" ${to === audience ? raw('aria-current="true"') : ""}>${t(speaker, to === "inside" ? "console-inside" : "console-public")}</a>`;
	return markup`<nav class="switch" aria-label="${t(speaker, "console-audience")}"><span>${t(speaker, "console-audience")}</span>${link("inside")}${link("public")}</nav>
${audience === "inside" ? markup`<p class="note">${t(speaker, "console-not-public")}</p>` : markup`<p><a href="/console/surveys/${survey.id}/public.csv">${t(speaker, "console-download")}</a></p>`}`;
}

function releaseForm({ survey }: SurveyView, visitor: Visitor, speaker: Speaker): Markup {
	if (!mayActAs(visitor.role, "organizer")) return markup``;
	return markup`<form method="post" action="/console/surveys/${survey.id}/release" class="release">${formToken(visitor)}
<button>${t(speaker, "console-release-button")}</button> <small>${t(speaker, "console-release-warning")}</small></form>`;
}

function releasedSections(view: SurveyView, speaker: Speaker): Markup {
	const { released, audience, quotes } = view;
	if (!released)
		return markup`<section><h2>${t(speaker, "console-no-release")}</h2><p>${t(speaker, "console-no-release-text")}</p></section>`;
	const { survey, saved } = released;
	const date = new Intl.DateTimeFormat(speaker.locale, { dateStyle: "long", timeZone: "UTC" }).format(
		new Date(saved.at.epochMilliseconds),
	);
	const themes = shownThemes(survey, saved, audience, speaker);
	const of = { saved, audience };
	const questions = shownQuestions(survey, saved, audience, speaker);
	return markup`<section><h2>${t(speaker, "console-release", { number: figure(saved.number, speaker.locale), date, name: saved.createdBy })}</h2>
${audienceSwitch(view, speaker)}</section>
<section><h2>${t(speaker, "console-leaving")}</h2>${charted(t(speaker, "console-leaving"), shownLeaving(survey, saved, audience, speaker), of, speaker)}</section>
<section><h2>${t(speaker, "console-questions")}</h2>
${questions.map((shown, at) => {
	const question = survey.questions[at];
	const tables = question ? shownTables(question, saved, audience, speaker) : [];
	return questionSection(shown, tables, of, speaker);
})}</section>
${DIMENSIONS.map((by) => markup`<section><h2>${byWords(by, speaker)}</h2>${charted(byWords(by, speaker), shownPlaces(saved, audience, by, speaker), of, speaker)}</section>`)}
<section><h2>${t(speaker, "console-themes")}</h2><p>${t(speaker, "console-themes-text")}</p>
${themes.length === 0 ? markup`<p>${t(speaker, "console-nothing-read")}</p>` : charted(t(speaker, "console-themes"), themes, of, speaker)}</section>
<section><h2>${t(speaker, "console-quotes")}</h2><p>${t(speaker, "console-quotes-text")}</p>
${quotes.length === 0 ? markup`<p>${t(speaker, "console-no-quotes")}</p>` : quotes.map((quote) => markup`<blockquote dir="auto">${quote}</blockquote>`)}</section>`;
}

/** A survey's page: counts as they come, and everything else of the last release. */
export function surveyPage(speaker: Speaker, visitor: Visitor, view: SurveyView): string {
	const { survey, live, justReleased } = view;
	const body = markup`<p><a href="/console">${t(speaker, "console-back")}</a></p>
${justReleased ? markup`<p class="done" role="status">${t(speaker, "console-release-done")}</p>` : ""}
<section aria-labelledby="responses"><h2 id="responses">${t(speaker, "console-responses")}</h2>
<dl class="live" data-live="/console/surveys/${survey.id}/live" aria-live="polite">
<div><dt>${t(speaker, "console-started")}</dt><dd data-count="started">${liveWords(live.started, speaker)}</dd></div>
<div><dt>${t(speaker, "console-finished")}</dt><dd data-count="finished">${liveWords(live.finished, speaker)}</dd></div>
</dl><p class="note">${t(speaker, "console-live-note")}</p>
${releaseForm(view, visitor, speaker)}</section>
${releasedSections(view, speaker)}`;
	return page(speaker, wordsIn(survey.title, speaker.locale), body, visitor, true);
}
