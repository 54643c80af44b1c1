import { tellOfCase } from "../broadcasts/notify.ts";
import { pageOf } from "../broadcasts/paging.ts";
import type { Perform } from "../conversation/performing.ts";
import { type Survey, surveyOfFlow, wordsIn } from "../core/survey.ts";
import { say } from "../core/talk.ts";
import { openCareCase } from "../store/care.ts";
import { loadStaffReach } from "../store/staff-reach.ts";
import { loadSurvey, openSurveyAfter, openSurveys } from "../store/surveys.ts";
import { composeSurvey } from "./compose.ts";

/** What LISTEN and the offer of help ask of the shell. */
export const surveyRuns: Readonly<
	Record<"listSurveys" | "beginSurvey" | "surveyOfDate" | "askForCare" | "composeSurvey", Perform>
> = {
	composeSurvey,
	async listSurveys(shell, tx, state, { data }) {
		const running = state.sessions.flatMap(({ flow }) => surveyOfFlow(flow) ?? []);
		const left: Survey[] = [];
		for (const { id, version } of running) {
			const survey = await loadSurvey(tx, id, version);
			if (survey) left.push(survey);
		}
		const fresh = (await openSurveys(tx, state.memberId)).filter(({ id }) => running.every((one) => one.id !== id));
		const items = [...left, ...fresh].map(({ id, title }) => ({ id, label: wordsIn(title, state.locale) }));
		const [first] = items;
		if (!first) return { outcome: "none" };
		if (items.length === 1) return { outcome: "one", data: { one: first.id } };
		const page = pageOf({ shell, state }, items, Number(data.from) || 0);
		return {
			outcome: "listed",
			data: page.data,
			...(page.lines.length > 0 ? { effects: [say(...page.lines)] } : {}),
		};
	},
	async beginSurvey({ surveys }, tx, state, { data }) {
		const id = data.survey ?? "";
		const running = state.sessions.find(({ flow }) => surveyOfFlow(flow)?.id === id);
		if (running) return { outcome: "begun", begin: { flow: running.flow, data: {} } };
		const [survey] = await openSurveys(tx, state.memberId, id);
		if (!survey) return { outcome: "gone" };
		return { outcome: "begun", begin: { flow: surveys.add(survey), data: {} } };
	},
	async surveyOfDate({ surveys }, tx, state, { data }) {
		const survey = await openSurveyAfter(tx, state.memberId, data.date ?? "");
		if (!survey) return { outcome: "none" };
		const running = state.sessions.find(({ flow }) => surveyOfFlow(flow)?.id === survey.id);
		const told = say({ key: "train-survey", params: { title: wordsIn(survey.title, state.locale) } });
		return { outcome: "open", effects: [told], begin: { flow: running?.flow ?? surveys.add(survey), data: {} } };
	},
	async askForCare(shell, tx, state, { data }, at) {
		const { memberId } = state;
		const id = shell.ids.uuid();
		await openCareCase(tx, shell.keys, id, memberId, data.need ?? "", at);
		const staff = await loadStaffReach(tx, shell.keys, memberId);
		await tellOfCase(shell, tx, { id, staff }, at);
		return { outcome: "kept" };
	},
};
