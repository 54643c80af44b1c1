import { CALL } from "../core/broadcast.ts";
import { CHANNEL_NAMES } from "../core/channel.ts";
import type { Texts } from "../core/message.ts";
import { NOTICE_FLOWS, NOTICE_STEP } from "../core/notices.ts";
import { countryName } from "../core/parsers.ts";
import type { Demand, Topic } from "../core/profile.ts";
import type { Prompt } from "../core/prompt.ts";
import type { Line, MessageKey } from "../core/text.ts";
import type { Held } from "../store/members.ts";
import type { MemberState } from "../store/state.ts";
import { withNoted } from "../trainings/noted.ts";

/** A broadcast that only waits for an answer is no conversation that is held. */
function isStored({ flow, step }: MemberState["sessions"][number]): boolean {
	return (flow !== CALL.flow || step !== CALL.step) && (!NOTICE_FLOWS.has(flow) || step !== NOTICE_STEP);
}

/** The broadcasts that a member got, what they answered, and what they asked a volunteer for. */
function heldOfBroadcasts({ broadcasts }: Held, day: (date: Date) => string): readonly Line[] {
	const { sent, responses, cases } = broadcasts;
	const dates = [...new Set(sent.map(day))].join("; ");
	return [
		...(sent.length === 0 ? [] : [{ key: "data-broadcasts" as const, params: { count: sent.length, dates } }]),
		...responses.map(({ answer, at }): Line => ({ key: "data-response", params: { answer, date: day(at) } })),
		...cases.map(({ at, text }): Line => ({ key: "data-case", params: { date: day(at), text: text ?? "" } })),
	];
}

/** The trainings that a member signed up for, and what they said of them. */
function heldOfTrainings(
	{ signups }: Held,
	format: (line: Line) => string,
	day: (date: Date) => string,
): readonly Line[] {
	return signups.flatMap(({ title, at, status, noted, notedBy = "", rating, words }): readonly Line[] => [
		withNoted(
			{ key: "data-signup", params: { title, date: day(new Date(at.epochMilliseconds)), status } },
			noted,
			notedBy,
			format,
		),
		...(rating === undefined && words === undefined
			? []
			: [{ key: "data-opinion" as const, params: { rating: rating ?? 0, words: words ?? "none" } }]),
	]);
}

/** All that is held about a member, in their language: as a file where the channel takes one, else as text. */
export function heldAsPrompt(texts: Texts, state: MemberState, held: Held, asFile: boolean): Prompt {
	const { locale, profile } = state;
	const plain = (key: MessageKey) => texts.format(locale, { key, params: {} }, false);
	const zone = profile.zone ?? "UTC";
	const day = (date: Date) =>
		new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: zone }).format(date).replaceAll("\u202f", " ");
	const told = (value: string | undefined) => value ?? plain("data-not-told");
	const demand = (name: Demand) => plain(`demand-${name}`);
	const topic = (name: string) => plain(`topic-${name as Topic}`);
	const lines: Line[] = [
		{ key: "data-pseudonym", params: { value: state.pseudonym } },
		...(state.role === "member" ? [] : [{ key: `role-${state.role}` as const, params: {} }]),
		{ key: "data-since", params: { value: day(held.since) } },
		{ key: "data-locale", params: { value: plain(`language-${locale}`) } },
		{ key: "data-name", params: { value: told(profile.name) } },
		{ key: "data-country", params: { value: told(profile.country && countryName(profile.country, locale)) } },
		{ key: "data-zone", params: { value: told(profile.zone) } },
		{ key: "data-demands", params: { value: told(profile.demands?.map(demand).join("; ")) } },
		...held.identities.flatMap((identity): Line[] => [
			{
				key: "data-identity",
				params: {
					channel: CHANNEL_NAMES[identity.channel],
					address: identity.address,
					since: day(identity.since),
				},
			},
			...(identity.blocked ? [{ key: "data-identity-stopped" as const, params: {} }] : []),
		]),
		...held.consents.map(
			(row): Line => ({
				key: row.granted ? "data-consent-granted" : "data-consent-withdrawn",
				params: { date: day(row.at), topic: topic(row.topic), channel: CHANNEL_NAMES[row.channel] },
			}),
		),
		{ key: "data-answers", params: { count: held.answers } },
		...(held.media === 0 ? [] : [{ key: "data-media" as const, params: { count: held.media } }]),
		...held.surveys.responses.map(
			({ title, since, finished }): Line => ({
				key: finished ? "data-survey-finished" : "data-survey-open",
				params: { title, date: day(since) },
			}),
		),
		...held.surveys.answered.map((title): Line => ({ key: "data-survey-anonymous", params: { title } })),
		...heldOfBroadcasts(held, day),
		...heldOfTrainings(held, (each) => texts.format(locale, each, false), day),
		{ key: "data-open", params: { value: state.sessions.filter(isStored).length } },
		{ key: "data-nothing-else", params: {} },
	];
	if (!asFile) return { lines: [{ key: "data-intro", params: {} }, ...lines], options: [], mode: "one" };
	const content = `${lines.map((each) => texts.format(locale, each, false)).join("\n")}\n`;
	return {
		lines: [{ key: "data-file-intro", params: {} }],
		options: [],
		mode: "one",
		file: { name: "my-data.txt", mediaType: "text/plain; charset=utf-8", content },
	};
}
