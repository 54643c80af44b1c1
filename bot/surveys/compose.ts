import { tidy } from "../broadcasts/compose-content.ts";
import { listed } from "../broadcasts/composing.ts";
import { tell } from "../broadcasts/notify.ts";
import type { Perform } from "../conversation/performing.ts";
import { mayActAs } from "../core/profile.ts";
import { say } from "../core/talk.ts";
import type { Line } from "../core/text.ts";
import { beginBroadcast, changeBroadcast } from "../store/broadcast-changes.ts";
import {
	beginSurveyDraft,
	hashOfDraft,
	keepSurveyDraft,
	listSurveyDrafts,
	lockSurveyDraft,
} from "../store/survey-drafts.ts";
import { closeSurvey, listSurveys, publishSurvey, ruleOfSurvey } from "../store/surveys.ts";
import {
	type Composing,
	isLines,
	LABEL_MAX,
	type Next,
	problem,
	shownLines,
	surveyOf,
	write,
} from "./compose-write.ts";

/** What there is: the organizer's own drafts, what waits for a second one, and what is open. */
async function begin({ tx, state }: Composing): Promise<Next> {
	const drafts = (await listSurveyDrafts(tx)).filter(
		({ createdBy, written }) => createdBy === state.pseudonym || written.submitted,
	);
	const open = (await listSurveys(tx)).filter((each) => each.state === "published");
	if (drafts.length + open.length === 0) return { to: "title" };
	const lines = [
		...drafts.map(
			({ id, createdBy, written }): Line => ({
				key: "survey-write-listed",
				params: {
					survey: id,
					title: written.title.en,
					by: createdBy,
					state: createdBy === state.pseudonym ? "draft" : "waiting",
				},
			}),
		),
		...open.map(
			({ survey, title }): Line => ({ key: "survey-write-listed", params: { survey, title, by: "", state: "open" } }),
		),
	];
	const list = listed([...drafts.map(({ id }) => ({ id })), ...open.map(({ survey }) => ({ id: survey }))]);
	return { to: "which", lines, data: { list } };
}

/** Which survey it is about: one's own to be written on, another's to be approved, an open one to invite to. */
async function chosen(composing: Composing): Promise<Next> {
	const { tx, state, answer } = composing;
	if (answer === "") return { to: "title" };
	const draft = await lockSurveyDraft(tx, answer);
	const data = { survey: answer };
	if (!draft)
		return (await listSurveys(tx)).some((each) => each.survey === answer && each.state === "published")
			? { to: "manage", data }
			: { to: "gone" };
	if (draft.createdBy === state.pseudonym) return { to: "menu", data };
	if (!draft.written.submitted) return { to: "gone" };
	return { to: "decide", lines: shownLines(draft), data: { ...data, hash: hashOfDraft(draft) } };
}

/** The second organizer's word: on exactly what was shown, and never on one's own. */
async function decide(composing: Composing): Promise<Next> {
	const { shell, tx, state, act, data, answer, draft } = composing;
	if (!draft?.written.submitted || draft.createdBy === state.pseudonym || hashOfDraft(draft) !== data.hash)
		return { to: "gone" };
	if (answer === "later") return { to: "later" };
	const told = { by: state.pseudonym, title: draft.written.title.en };
	if (answer === "back") {
		await keepSurveyDraft(tx, draft, { ...draft.written, submitted: false });
		await tell(shell, tx, draft.createdBy, [{ key: "survey-write-told-back", params: told }], act.at);
		return { to: "back" };
	}
	const survey = surveyOf(composing, draft);
	if (isLines(survey)) return { to: "gone", lines: survey };
	await publishSurvey(tx, survey, draft.rule ? { rule: draft.rule } : {}, act);
	await tell(shell, tx, draft.createdBy, [{ key: "survey-write-told-approved", params: told }], act.at);
	return { to: "approved" };
}

/** What to do about an open survey: invite to it, as a broadcast that is written and approved like any other; or close it. */
async function manage({ shell, tx, act, data, answer }: Composing): Promise<Next> {
	const id = data.survey ?? "";
	if (answer === "close") return { to: (await closeSurvey(tx, id, act)) ? "closed" : "gone" };
	if (answer !== "invite") return { to: "later" };
	const open = await ruleOfSurvey(tx, id);
	if (!open) return { to: "gone" };
	const topic = { topic: "listening" } as const;
	const draft = await beginBroadcast(tx, shell.ids, "invitation", act, { topic: topic.topic });
	const rule = open.rule ? { all: [topic, open.rule] } : topic;
	const after = await changeBroadcast(tx, draft, { call: "survey", link: id, rule }, act);
	return { to: "invited", begin: { flow: "alert", data: { code: after.tag } } };
}

function handle(composing: Composing): Promise<Next> {
	const { tx, shell, state, act, data, answer, draft } = composing;
	switch (data.asked) {
		case undefined:
			return begin(composing);
		case "which":
			return chosen(composing);
		case "title": {
			const title = tidy(answer);
			if (title.length > LABEL_MAX)
				return Promise.resolve({ to: "title", lines: problem("survey-write-too-long", LABEL_MAX) });
			return beginSurveyDraft(tx, title, shell.ids.tag(4), act).then(({ id }) => ({
				to: "intro",
				data: { survey: id },
			}));
		}
		case "decide":
			return decide(composing);
		case "manage":
			return manage(composing);
		default:
			return draft?.createdBy === state.pseudonym ? write(composing, draft) : Promise.resolve({ to: "gone" });
	}
}

/** Takes one answer of an organizer who writes, approves or manages a survey, and says which question comes next. */
export const composeSurvey: Perform = async (shell, tx, state, { data }, at) => {
	if (!mayActAs(state.role, "organizer")) return { outcome: "refused" };
	const { asked: before, ...rest } = data;
	const asked = before || undefined;
	const draft = data.survey ? await lockSurveyDraft(tx, data.survey) : undefined;
	const answer = (asked && data[asked]) || "";
	const act = { actor: state.pseudonym, at };
	const next = await handle({ shell, tx, state, act, draft, data: { ...rest, ...(asked ? { asked } : {}) }, answer });
	const lines = next.lines ?? [];
	return {
		outcome: next.to,
		data: { list: "", ...next.data, ...(asked ? { [asked]: "" } : {}), asked: next.to },
		...(lines.length > 0 ? { effects: [say(...lines)] } : {}),
		...(next.begin ? { begin: next.begin } : {}),
	};
};
