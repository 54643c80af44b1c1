import { listed } from "../broadcasts/composing.ts";
import { languageName } from "../broadcasts/counted.ts";
import { apart, money, shown } from "../broadcasts/preview.ts";
import { asText } from "../broadcasts/render.ts";
import { type Shell, settingAt } from "../conversation/surroundings.ts";
import { advance, type Input, type Turn } from "../core/advance.ts";
import { CHANNEL_NAMES, CHANNELS, type ChannelName, type Limits } from "../core/channel.ts";
import { toldView } from "../core/check-samples.ts";
import type { Effect } from "../core/effect.ts";
import { isLocale, type Locale } from "../core/locale.ts";
import type { Prompt } from "../core/prompt.ts";
import { SKIP } from "../core/question.ts";
import { render } from "../core/render.ts";
import { segmentsOf } from "../core/segments.ts";
import { PASS, type Survey, surveyFlowName } from "../core/survey.ts";
import { surveyFlow } from "../core/survey-flow.ts";
import type { Line } from "../core/text.ts";
import type { Handle, Next, Writing } from "./composing.ts";
import { progressOf } from "./draft-pieces.ts";
import { isLines, surveyOf } from "./draft-shown.ts";

/** What stands between two messages that members get. */
const BETWEEN: Line = { literal: "———" };

/** Where the author goes on, or whoever approves. */
const backTo = ({ data }: Pick<Writing, "data">): "decide" | "menu" => (data.mode === "decide" ? "decide" : "menu");

/** What a survey says to one member, prompt by prompt: what comes before it, each of its questions, and the end. */
function played(shell: Shell, survey: Survey, locale: Locale, channel: ChannelName, at: Temporal.Instant) {
	const flow = surveyFlow(survey);
	const around = settingAt(shell, at);
	const view = { ...toldView(locale, channel), role: "member" as const, data: {} };
	const start = { id: "", tag: "aaaa", flow: surveyFlowName(survey), version: survey.version, step: flow.start };
	let session: Turn["session"] = {
		...start,
		offered: [],
		offeredIn: locale,
		data: {},
		askedAt: 0,
		nudged: false,
	};
	const prompts: Prompt[] = [];
	const play = (step: string, input: Input) => {
		if (!session) return;
		const turn = advance(flow, { ...session, step }, input, view, around);
		prompts.push(...turn.effects.flatMap((effect) => (effect.kind === "say" ? [effect.prompt] : [])));
		session = turn.session;
	};
	play(flow.start, { kind: "start" });
	for (const { name } of survey.questions) play(name, { kind: "ask", lines: [] });
	const last = survey.questions.at(-1);
	const skipping = { single: [PASS], scale: [PASS], several: [], number: [SKIP], text: [SKIP], story: [SKIP] };
	if (last) play(last.name, { kind: "tap", options: skipping[last.kind] });
	return prompts;
}

/** One prompt as a channel shows it; on SMS with what it takes. */
function look(shell: Shell, prompt: Prompt, locale: Locale, limits: Limits) {
	const messages = render(prompt, locale, limits, shell.texts);
	const segments = limits.segments
		? messages.reduce((sum, message) => sum + segmentsOf(asText(message)).segments, 0)
		: 0;
	const lines: readonly Line[] = [
		...(limits.segments ? [{ key: "survey-write-segments" as const, params: { segments } }] : []),
		...messages.map((message) => ({ literal: shown(message, limits) })),
	];
	return { segments, lines };
}

/** The survey as a member meets it on a channel, in one language: every message, also those that only some get. */
function preview(writing: Writing, survey: Survey, channel: ChannelName, locale: Locale): readonly Effect[] {
	const { shell, state, act } = writing;
	const limits = shell.channels.get(channel)?.limits;
	const name = CHANNEL_NAMES[channel];
	if (!limits) return [apart([{ key: "preview-away", params: { channel: name } }])];
	const looks = played(shell, survey, locale, channel, act.at).map((prompt) => look(shell, prompt, locale, limits));
	const segments = looks.reduce((sum, each) => sum + each.segments, 0);
	const { smsPrice } = shell;
	const head: Line = {
		key: "survey-write-played",
		params: { channel: name, language: languageName(locale, state.locale) },
	};
	const cost = smsPrice && money(segments * smsPrice.perSegment, smsPrice.currency, state.locale);
	const costs: readonly Line[] = limits.segments
		? [
				{ key: "survey-write-segments", params: { segments } },
				...(cost === undefined ? [] : [{ key: "preview-cost" as const, params: { cost } }]),
			]
		: [];
	// In few messages, however many members get: a channel takes one a second.
	return [apart([head, ...costs, ...looks.flatMap(({ lines }) => [BETWEEN, ...lines])])];
}

/** Asks on which channel the survey is to be seen. */
export function offerPreview(writing: Writing): Next {
	const survey = surveyOf(writing.shell, writing.draft);
	if (isLines(survey)) return { to: backTo(writing), lines: survey };
	const channels = CHANNELS.filter((channel) => writing.shell.channels.has(channel));
	return { to: "channel", data: { list: listed(channels) } };
}

/** The channel; then the language, when there are several. */
export const askChannel: Handle = (writing) => {
	const { draft, answer } = writing;
	if (!CHANNELS.some((channel) => channel === answer)) return offerPreview(writing);
	const locales = progressOf(draft.written).map(({ locale }) => locale);
	if (locales.length < 2) return askLocale({ ...writing, data: { ...writing.data, on: answer }, answer: "en" });
	return { to: "locale", data: { on: answer, list: listed(locales) } };
};

/** The language, in which it is played. */
export const askLocale: Handle = (writing) => {
	const { shell, draft, data, answer } = writing;
	const survey = surveyOf(shell, draft);
	const channel = CHANNELS.find((each) => each === data.on);
	if (isLines(survey) || !channel || !isLocale(answer)) return offerPreview(writing);
	return { to: backTo(writing), effects: preview(writing, survey, channel, answer), data: { on: "" } };
};
