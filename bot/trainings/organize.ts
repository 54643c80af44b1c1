import { paged } from "../broadcasts/paging.ts";
import type { Perform } from "../conversation/performing.ts";
import { say } from "../core/talk.ts";
import type { Line } from "../core/text.ts";
import { listTrainings, loadTraining, lockDate, lockTraining, type Training } from "../store/trainings.ts";
import {
	askDateMenu,
	askMove,
	askOpinions,
	askPeople,
	askScope,
	listDates,
	showDate,
	shownDates,
} from "./organize-dates.ts";
import { endDate, endFollowing } from "./organize-endings.ts";
import { askChange, askMenu, askSure } from "./organize-menu.ts";
import { askAttendance, type OrganizingDate } from "./organize-people.ts";
import { askNote } from "./organize-reach.ts";
import { askDates, askRhythm, askTimes, askZone, readerOf } from "./organize-when.ts";
import {
	askAudience,
	askCapacity,
	askCountry,
	askLength,
	askPlace,
	askSaved,
	askSpeaking,
	askTopics,
	askTrainer,
} from "./organize-where.ts";
import { askAbout, askHeading, askLanguage, askTranslation } from "./organize-words.ts";
import {
	type Handle,
	mayLead,
	mayOrganize,
	menuOf,
	type Next,
	type Organizing,
	type OrganizingOne,
} from "./organizing.ts";
import { titleFor } from "./speaking.ts";
import { dateLines, placeLine, scheduleLines, summaryLines } from "./training-lines.ts";

/** Questions about the training as a whole that only organizers are asked. */
const ofOrganizers: Readonly<Partial<Record<string, Handle>>> = {
	language: askLanguage,
	zone: askZone,
	rhythm: askRhythm,
	dates: askDates,
	times: askTimes,
	length: askLength,
	place: askPlace,
	capacity: askCapacity,
	audience: askAudience,
	saved: askSaved,
	speaking: askSpeaking,
	country: askCountry,
	topics: askTopics,
	trainer: askTrainer,
	change: askChange,
};

/** Questions about it that volunteers are asked too, who translate it or train. */
const ofStaff: Readonly<Partial<Record<string, Handle>>> = {
	heading: askHeading,
	about: askAbout,
	draft: askMenu,
	open: askMenu,
	helper: askMenu,
	translation: askTranslation,
};

/** Questions about one date. */
const ofDates: Readonly<Partial<Record<string, (organizing: OrganizingDate) => Promise<Next>>>> = {
	dateMenu: askDateMenu,
	dateHelper: askDateMenu,
	people: askPeople,
	opinions: askOpinions,
	attendance: askAttendance,
	note: askNote,
	move: askMove,
	scope: askScope,
};

/** What "are you sure?" asks of dates, and not of the training. */
const ENDS_DATES: ReadonlySet<string> = new Set(["date", "following"]);

/** Trainings that are told one by one. The others are in the list of buttons. */
const TOLD_MAX = 12;

/** What stands in a list for a training that is to be begun. No tag is so short. */
const NEW = "new";

/** At the start: the trainings that one may do something about, or a new one. */
async function begin({ shell, tx, state }: Organizing, from = 0): Promise<Next> {
	const organizer = mayOrganize({ state });
	const states = organizer ? (["draft", "open"] as const) : (["open"] as const);
	const all = await listTrainings(tx, shell.keys, states);
	const words = (key: "training-staff-more" | "training-staff-new") =>
		shell.texts.format(state.locale, { key, params: {} }, false);
	if (all.length === 0)
		return organizer ? { to: "heading", data: { mode: "new", writing: state.locale } } : { to: "none" };
	const titleOf = (training: Training) => titleFor(training, state.locale);
	return {
		to: "which",
		lines:
			from > 0
				? []
				: all.slice(0, TOLD_MAX).map(
						(training): Line => ({
							key: "training-staff-listed",
							params: { tag: training.tag, state: training.state, title: titleOf(training) },
						}),
					),
		data: paged(
			all.map((training) => ({ id: training.tag, label: `${training.tag}: ${titleOf(training)}` })),
			from,
			{ more: words("training-staff-more"), tail: organizer ? [{ id: NEW, label: words("training-staff-new") }] : [] },
		),
	};
}

/** Which training it is about: one of the list, or a new one. */
async function chosen(organizing: Organizing): Promise<Next> {
	const { shell, tx, state, data, answer } = organizing;
	if (answer === "more") return begin(organizing, Number(data.next ?? 0));
	if (answer === NEW) return { to: "heading", data: { mode: "new", writing: state.locale } };
	const training = await lockTraining(tx, shell.keys, answer);
	if (!training || !isUnderWay(training)) return { to: "gone" };
	return { to: menuOf({ state, training }), training, data: { mode: "" } };
}

const isUnderWay = ({ state }: Training) => state === "draft" || state === "open";

async function ofDate(organizing: OrganizingOne, asked: string): Promise<Next> {
	const { tx, data, answer } = organizing;
	if (!mayLead(organizing)) return { to: menuOf(organizing) };
	if (asked === "date" && answer === "") return { to: menuOf(organizing) };
	if (asked === "date" && answer === "more") return listDates(organizing, Number(data.next ?? 0));
	const date = await lockDate(tx, asked === "date" ? answer : (data.day ?? ""));
	if (date?.trainingId !== organizing.training.id) return listDates(organizing);
	if (asked === "date") return showDate({ ...organizing, date });
	if (asked === "sure") {
		if (answer !== "end" || !mayOrganize(organizing)) return showDate({ ...organizing, date });
		return data.ending === "following" ? endFollowing({ ...organizing, date }) : endDate({ ...organizing, date });
	}
	return ofDates[asked]?.({ ...organizing, date }) ?? listDates(organizing);
}

async function handle(organizing: Organizing, training: Training | undefined): Promise<Next> {
	const { data } = organizing;
	const { asked = "" } = data;
	if (asked === "") return begin(organizing);
	if (asked === "which") return chosen(organizing);
	if (!training) {
		// A new one is kept with its first description.
		if (data.tag || !mayOrganize(organizing)) return { to: "gone" };
		return asked === "about" ? askAbout(organizing) : askHeading(organizing);
	}
	if (!isUnderWay(training)) return { to: "gone" };
	const one = { ...organizing, training };
	const isDate =
		asked === "date" || ofDates[asked] !== undefined || (asked === "sure" && ENDS_DATES.has(data.ending ?? ""));
	if (isDate) return ofDate(one, asked);
	if (asked === "sure") return askSure(one);
	const known = ofStaff[asked] ?? (mayOrganize(organizing) ? ofOrganizers[asked] : undefined);
	return known ? known(one) : begin(organizing);
}

/** Dates that stand in an overview: the next ones. */
const DATES_SHOWN = 3;

/** The training as it stands, before its menu. Where it is held is for those who lead it. */
async function overview(organizing: OrganizingOne): Promise<readonly Line[]> {
	const { shell, training, at } = organizing;
	const reader = readerOf(organizing);
	const { schedule } = training;
	const lines = [...summaryLines(shell, training, reader), ...(mayLead(organizing) ? [placeLine(training)] : [])];
	if (training.state === "draft") return [...lines, ...scheduleLines(shell, schedule, at, reader)];
	const planned = (await shownDates(organizing)).filter(({ state }) => state === "planned");
	return [...lines, ...dateLines(shell, planned.slice(0, DATES_SHOWN), schedule.zone, reader)];
}

/**
 * Takes one answer of somebody who offers a training, and says which question comes next. The training lives in the
 * database: the session keeps its tag, and which question was asked.
 */
export const organizeTraining: Perform = async (shell, tx, state, { data }, at) => {
	const asked = data.asked || undefined;
	const organizing: Organizing = { shell, tx, state, at, data, answer: (asked && data[asked]) || "" };
	if (state.role === "member") return { outcome: "refused" };
	const training = data.tag ? await lockTraining(tx, shell.keys, data.tag) : undefined;
	const next = await handle(organizing, training);
	const current = next.training ?? training;
	const after = next.to === "discarded" ? undefined : current;
	const lines = [...(next.lines ?? [])];
	const menu = next.to === "draft" || next.to === "open" || next.to === "helper";
	if (menu && after) {
		const fresh = (await loadTraining(tx, shell.keys, { id: after.id })) ?? after;
		lines.push(...(await overview({ ...organizing, training: fresh })));
	}
	return {
		outcome: next.to,
		data: {
			list: "",
			...next.data,
			...(after ? { tag: after.tag } : {}),
			...(asked ? { [asked]: "" } : {}),
			...(menu ? { mode: "" } : {}),
			asked: next.to,
		},
		effects: [...(next.effects ?? []), ...(lines.length > 0 ? [say(...lines)] : [])],
		...(next.begin ? { begin: next.begin } : {}),
	};
};
