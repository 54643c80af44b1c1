import { languageName } from "../broadcasts/counted.ts";
import { tell } from "../broadcasts/notify.ts";
import { MORE, pageAfter, pageOf } from "../broadcasts/paging.ts";
import { apart } from "../broadcasts/preview.ts";
import type { Perform } from "../conversation/performing.ts";
import { StewardError } from "../core/errors.ts";
import { mayActAs } from "../core/profile.ts";
import { plain, say } from "../core/talk.ts";
import type { Line } from "../core/text.ts";
import { beginBroadcast, changeBroadcast } from "../store/broadcast-changes.ts";
import {
	beginNextVersion,
	hashOfDraft,
	keepSurveyDraft,
	listSurveyDrafts,
	lockSurveyDraft,
	type SurveyDraft,
} from "../store/survey-drafts.ts";
import { closeSurvey, listSurveys, publishSurvey, ruleOfSurvey } from "../store/surveys.ts";
import { askAudience, askChange, askEdit, askMenu, askMove, askSettings } from "./compose-menu.ts";
import { askBands, askEnds, askKind, askMedia, askOptions, askQuestion, askRange } from "./compose-question.ts";
import { askAnonymous, askIntro, askReaders, askThanks, askThemes, askTitle } from "./compose-texts.ts";
import { askAnswers, askBound, askThreshold, askWhom, titled, whomLines } from "./compose-whom.ts";
import type { Composing, Handle, Next, Writing } from "./composing.ts";
import { progressOf } from "./draft-pieces.ts";
import { isLines, languageLines, shownLines, smsProblems, surveyOf } from "./draft-shown.ts";
import { askChannel, askLocale, offerPreview } from "./preview.ts";
import { untranslatedLines } from "./speakers.ts";

/** What its author is asked about a draft. */
const handlers: Readonly<Partial<Record<string, Handle>>> = {
	title: askTitle,
	intro: askIntro,
	thanks: askThanks,
	readers: askReaders,
	anonymous: askAnonymous,
	themes: askThemes,
	kind: askKind,
	question: askQuestion,
	options: askOptions,
	ends: askEnds,
	range: askRange,
	bands: askBands,
	media: askMedia,
	whom: askWhom,
	answers: askAnswers,
	bound: askBound,
	threshold: askThreshold,
	menu: askMenu,
	settings: askSettings,
	audience: askAudience,
	edit: askEdit,
	change: askChange,
	move: askMove,
	channel: askChannel,
	locale: askLocale,
};

/** What there is: the organizer's own drafts, what waits for a second one, and what is open. */
async function begin({ shell, tx, state }: Composing, from = 0): Promise<Next> {
	const drafts = (await listSurveyDrafts(tx)).filter(
		({ createdBy, written }) => createdBy === state.pseudonym || written.submitted,
	);
	const open = (await listSurveys(tx)).filter((each) => each.state === "published");
	if (drafts.length + open.length === 0) return { to: "title" };
	const known = [
		...drafts.map((draft) => {
			const { createdBy, written } = draft;
			const own = createdBy === state.pseudonym ? "draft" : "waiting";
			return { survey: nameOf(draft), title: written.title.en.text, by: createdBy, state: own };
		}),
		...open.map(({ survey, title }) => ({ survey, title, by: "", state: "open" })),
	];
	const { data, shown } = pageOf(
		{ shell, state },
		known.map((params) => ({ id: params.survey, label: params.survey, params })),
		from,
	);
	return { to: "which", lines: shown.map(({ params }): Line => ({ key: "survey-write-listed", params })), data };
}

/** What a draft is called in lists: of a later version, with the version, for the open one has the name. */
const nameOf = ({ id, version }: SurveyDraft): string => (version === 1 ? id : `${id}-v${version}`);

/** Which survey it is about: one's own to be written on, another's to be approved, an open one to invite to. */
async function chosen(composing: Composing): Promise<Next> {
	const { tx, state, answer } = composing;
	if (answer === "") return { to: "title" };
	if (answer === MORE) return begin(composing, pageAfter(answer, composing.data));
	const found = (await listSurveyDrafts(tx)).find((each) => nameOf(each) === answer);
	const draft = found && (await lockSurveyDraft(tx, found.id));
	if (!draft)
		return (await listSurveys(tx)).some((each) => each.survey === answer && each.state === "published")
			? { to: "manage", data: { survey: answer } }
			: { to: "gone" };
	const data = { survey: draft.id };
	if (draft.createdBy === state.pseudonym) return { to: "menu", lines: questionLines(draft, state.locale), data };
	return draft.written.submitted ? { ...(await lookAt(composing, draft)), data: lookedAt(draft) } : { to: "gone" };
}

/** The questions of a draft, in short, each with whom it is asked of. */
function questionLines({ written }: SurveyDraft, locale: Composing["state"]["locale"]): readonly Line[] {
	return written.questions.flatMap((question) => [
		{ literal: titled(written, question, locale).label },
		...whomLines(written, question, locale),
	]);
}

const lookedAt = (draft: SurveyDraft) => ({ survey: draft.id, hash: hashOfDraft(draft), mode: "decide" });

/** All of a draft, in every language, for who approves it. */
async function lookAt(
	{ shell, state, act }: Composing,
	draft: SurveyDraft,
	before: readonly Line[] = [],
): Promise<Next> {
	const { locale } = state;
	const left = await untranslatedLines(shell, draft, locale, act.at);
	const looks = progressOf(draft.written).map((each) => {
		const source: Line = { key: "translate-source", params: { language: languageName(each.locale, locale) } };
		return apart([source, ...shownLines(draft, each.locale, locale)]);
	});
	return { to: "decide", effects: [...looks, say(...before, ...languageLines(draft.written, locale), ...left)] };
}

/** The second organizer's word: on exactly what was shown, and never on one's own. */
async function decide(writing: Writing): Promise<Next> {
	const { shell, tx, state, act, data, answer, draft } = writing;
	if (!draft.written.submitted || draft.createdBy === state.pseudonym) return { to: "gone" };
	if (answer === "later") return { to: "later" };
	if (answer === "show") return offerPreview(writing);
	const told = { by: state.pseudonym, title: draft.written.title.en.text };
	if (answer === "back") {
		await keepSurveyDraft(tx, draft, { ...draft.written, submitted: false });
		await tell(shell, tx, draft.createdBy, [{ key: "survey-write-told-back", params: told }], act.at);
		return { to: "back" };
	}
	if (hashOfDraft(draft) !== data.hash)
		return { ...(await lookAt(writing, draft, [plain("review-changed")])), data: lookedAt(draft) };
	if (Object.values(draft.written.translators ?? {}).includes(state.pseudonym))
		return { to: "later", lines: [plain("review-own")] };
	const survey = surveyOf(shell, draft);
	if (isLines(survey)) return { to: "gone", lines: survey };
	// What came in meanwhile, or under older notices.
	const long = smsProblems(shell, survey);
	if (long.length > 0) return { to: "decide", lines: long };
	const { rule, trainingId } = draft;
	try {
		await publishSurvey(tx, survey, { ...(rule ? { rule } : {}), ...(trainingId ? { trainingId } : {}) }, act);
	} catch (error) {
		// An operator has published a later version, or closed it, since this draft was begun.
		if (error instanceof StewardError && error.code === "survey.old") return { to: "gone" };
		throw error;
	}
	await tell(shell, tx, draft.createdBy, [{ key: "survey-write-told-approved", params: told }], act.at);
	return { to: "approved" };
}

/** What an open survey asks next: another organizer's draft of it comes first. */
async function change({ tx, state, act, data }: Composing): Promise<Next> {
	const id = data.survey ?? "";
	const under = await lockSurveyDraft(tx, id);
	if (under && under.createdBy !== state.pseudonym)
		return { to: "manage", lines: [{ key: "survey-write-being-changed", params: { by: under.createdBy } }] };
	const draft = under ?? (await beginNextVersion(tx, id, act));
	if (!draft) return { to: "gone" };
	return { to: "menu", lines: [{ key: "survey-write-next-version", params: { version: draft.version } }] };
}

/** What to do about an open survey: invite to it, as a broadcast that is written and approved like any other; change or close it. */
async function manage(composing: Composing): Promise<Next> {
	const { shell, tx, act, data, answer } = composing;
	const id = data.survey ?? "";
	if (answer === "close") return { to: (await closeSurvey(tx, id, act)) ? "closed" : "gone" };
	if (answer === "change") return change(composing);
	if (answer !== "invite") return { to: "later" };
	const open = await ruleOfSurvey(tx, id);
	if (!open) return { to: "gone" };
	const topic = { topic: "listening" } as const;
	const draft = await beginBroadcast(tx, shell.ids, "invitation", act, { topic: topic.topic });
	const rule = open.rule ? { all: [topic, open.rule] } : topic;
	const after = await changeBroadcast(tx, draft, { call: "survey", link: id, rule }, act);
	return { to: "invited", begin: { flow: "alert", data: { code: after.tag } } };
}

async function handle(composing: Composing, draft: SurveyDraft | undefined): Promise<Next> {
	const { data, state } = composing;
	switch (data.asked) {
		case undefined:
			return begin(composing);
		case "which":
			return chosen(composing);
		case "manage":
			return manage(composing);
		case "title":
			// Of a survey that is not begun yet.
			if (!data.survey) return askTitle(composing);
	}
	if (!draft) return { to: "gone" };
	const writing: Writing = { ...composing, draft };
	if (data.asked === "decide") return decide(writing);
	const looking = data.mode === "decide" && (data.asked === "channel" || data.asked === "locale");
	if (draft.createdBy !== state.pseudonym && !(looking && draft.written.submitted)) return { to: "gone" };
	const known = handlers[data.asked ?? ""] ?? askMenu;
	const next = await known(writing);
	const after = draft.written.submitted ? await lockSurveyDraft(composing.tx, draft.id) : undefined;
	return after && !after.written.submitted
		? { ...next, lines: [...(next.lines ?? []), plain("alert-unapproved")] }
		: next;
}

/** Takes one answer of an organizer who writes, approves or manages a survey, and says which question comes next. */
export const composeSurvey: Perform = async (shell, tx, state, { data }, at) => {
	if (!mayActAs(state.role, "organizer")) return { outcome: "refused" };
	const { asked: before, ...rest } = data;
	const asked = before || undefined;
	const draft = data.survey ? await lockSurveyDraft(tx, data.survey) : undefined;
	const answer = (asked && data[asked]) || "";
	const act = { actor: state.pseudonym, at };
	const next = await handle({ shell, tx, state, act, data: { ...rest, ...(asked ? { asked } : {}) }, answer }, draft);
	const lines = next.lines ?? [];
	return {
		outcome: next.to,
		data: { list: "", ...next.data, ...(asked ? { [asked]: "" } : {}), asked: next.to },
		effects: [...(next.effects ?? []), ...(lines.length > 0 ? [say(...lines)] : [])],
		...(next.begin ? { begin: next.begin } : {}),
	};
};
