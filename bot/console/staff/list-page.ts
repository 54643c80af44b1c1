import { wordsIn } from "../../core/survey.ts";
import type { PublishedSurvey } from "../../store/survey-results.ts";
import { type Markup, markup } from "../practice/markup.ts";
import { page, type Speaker, t, type Visitor } from "./layout.ts";

/** Every survey that was published, with how many have answered. */
export function listPage(
	speaker: Speaker,
	visitor: Visitor,
	surveys: readonly (PublishedSurvey & { readonly finished: string })[],
): string {
	const row = ({ survey, state, finished }: (typeof surveys)[number]): Markup => markup`<tr>
<th scope="row"><a href="/console/surveys/${survey.id}">${wordsIn(survey.title, speaker.locale)}</a></th>
<td>${t(speaker, "console-state", { state })}, ${t(speaker, "console-version", { version: survey.version })}</td>
<td>${finished}</td>
</tr>`;
	const body =
		surveys.length === 0
			? markup`<p>${t(speaker, "console-no-surveys")}</p>`
			: markup`<div class="scroll"><table>
<thead><tr><th scope="col">${t(speaker, "console-surveys")}</th><th scope="col"></th><th scope="col">${t(speaker, "console-finished")}</th></tr></thead>
<tbody>${surveys.map(row)}</tbody>
</table></div>`;
	return page(speaker, t(speaker, "console-surveys"), body, visitor);
}
