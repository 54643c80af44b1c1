import type { Done, Perform } from "../conversation/performing.ts";
import { limitsOf, type Shell } from "../conversation/surroundings.ts";
import { shortText } from "../core/calendar-habits.ts";
import type { Effect } from "../core/effect.ts";
import { figure } from "../core/figures.ts";
import { mayActAs } from "../core/profile.ts";
import type { Line } from "../core/text.ts";
import { whenText } from "../core/training-when.ts";
import type { MemberState } from "../store/state.ts";
import { dateFor, datesFor, type Seen } from "../store/training-offers.ts";
import { dateWithId, loadTraining } from "../store/trainings.ts";
import { languageName, markOf, readerOf, titleFor, wordsFor } from "./speaking.ts";

/** Dates in one list. Reason: as many as fit a session, and as are read on a telephone. */
const PAGE = 5;

/** Longest part of a title on a button, in characters; where labels would not fit a session, the next shorter. */
const TITLE_MAX = [24, 12, 0] as const;

/** Most bytes that a list's names and labels take of a session. */
const LIST_MAX_BYTES = 480;

/** What a run was told of the member's clock: their profile may have changed in this very turn. */
export interface Told {
	readonly zone?: string;
	readonly country?: string;
}

/** Says some lines. */
export const says = (...lines: readonly Line[]): Effect => ({
	kind: "say",
	prompt: { lines, options: [], mode: "one" },
});

/** When a date is, by a member's clock and habits. */
export function whenOf(
	shell: Shell,
	state: MemberState,
	{ zone, country }: Told,
	seen: Pick<Seen, "training" | "date">,
): string {
	const reader = readerOf(seen.training, { locale: state.locale, zone, country });
	return whenText(shell.texts, seen.date.startsAt, reader, limitsOf(shell, state.identity.channel).isolates);
}

/** How a member stands to a date, as the list tells it. */
function standingOf({ own, free }: Seen): string {
	if (own === "signed" || own === "waiting" || own === "offered") return own;
	return free === 0 ? "full" : "free";
}

/** What separates items and their labels in a session, taken out of a label. */
const clean = (label: string) => label.replaceAll(/[|=]/g, " ").replaceAll(/\s+/g, " ").trim();

/** A date's label: short, with so many characters of its title where there is room for one. */
function labelOf(state: MemberState, told: Told, { training, date }: Seen, letters: number): string {
	const when = shortText(date.startsAt, readerOf(training, { locale: state.locale, ...told }));
	if (letters === 0) return clean(when);
	const title = [...titleFor(training, state.locale)].slice(0, letters).join("").trim();
	return clean(`${title}, ${when}`);
}

const bytesOf = (items: readonly string[]) => new TextEncoder().encode(items.join("|")).length;

function itemOf(shell: Shell, state: MemberState, told: Told, seen: Seen): Line {
	const title = titleFor(seen.training, state.locale);
	const params = { title, when: whenOf(shell, state, told, seen), standing: standingOf(seen) };
	return { key: "train-item", params };
}

/** The list's lines, and what the session keeps of them. */
function listed(shell: Shell, state: MemberState, told: Told, dates: readonly Seen[]) {
	const unreviewed = dates.some(({ training }) => wordsFor(training, state.locale)?.origin === "draft");
	const mark: readonly Line[] = unreviewed ? [{ key: "broadcast-unreviewed", params: {} }] : [];
	// As numbered lines under the list, labels say only which line is meant, unless two are at the same time.
	const atOnce = new Set(dates.map(({ date }) => date.startsAt.epochMilliseconds)).size < dates.length;
	const long = limitsOf(shell, state.identity.channel).buttons !== null || atOnce;
	const lists = (long ? TITLE_MAX : ([0] as const)).map((letters) =>
		dates.map((seen) => `${seen.date.tag}=${labelOf(state, told, seen, letters)}`),
	);
	return {
		lines: [...mark, ...dates.map((seen) => itemOf(shell, state, told, seen))],
		list: lists.find((list) => bytesOf(list) <= LIST_MAX_BYTES) ?? lists.at(-1) ?? [],
	};
}

/** What a list offers besides dates. */
function itemFor(id: "more" | "staff", shell: Shell, state: MemberState): string {
	return `${id}=${clean(shell.texts.format(state.locale, { key: `train-${id}`, params: {} }, false))}`;
}

/** The looks that members take at trainings. */
export const listRuns = {
	async listTrainings(shell, tx, state, { data }, at): Promise<Done> {
		const { zone, asked, from = "", code = "" } = data;
		const begin = Number(from) || 0;
		const invited = code === "" ? undefined : await loadTraining(tx, shell.keys, { tag: code });
		const only = invited ? { trainingId: invited.id } : {};
		const found = await datesFor(tx, shell.keys, state.memberId, at, { from: begin, count: PAGE + 1, ...only });
		if (code !== "" && found.length === 0) return { outcome: "gone" };
		const staff = mayActAs(state.role, "organizer") && !invited ? [itemFor("staff", shell, state)] : [];
		if (found.length === 0 && staff.length === 0) return { outcome: "none" };
		if (!zone && asked === undefined && begin === 0 && found.length > 0) return { outcome: "where" };
		const [first, ...others] = found;
		if (invited && first && others.length === 0 && begin === 0)
			return { outcome: "one", data: { date: first.date.tag } };
		const dates = found.slice(0, PAGE);
		const { lines, list } = listed(shell, state, data, dates);
		const more = found.length > PAGE ? [itemFor("more", shell, state)] : [];
		const zones = [...new Set(dates.map(({ training }) => training.schedule.zone))].join(", ");
		const intro: readonly Line[] =
			dates.length === 0
				? [{ key: "train-none", params: {} }]
				: [{ key: "train-list", params: { zone: zone ? "own" : zones } }];
		return {
			outcome: "listed",
			effects: [says(...intro, ...lines)],
			data: { list: [...list, ...more, ...staff].join("|"), next: String(begin + PAGE) },
		};
	},
	async showTraining(shell, tx, state, { data }, at) {
		const seen = await dateFor(tx, shell.keys, state.memberId, data.date ?? "");
		if (!seen || Temporal.Instant.compare(seen.date.startsAt, at) <= 0) return { outcome: "gone" };
		const { training, free, own } = seen;
		const words = wordsFor(training, state.locale);
		const details: Line = {
			key: "train-details",
			params: {
				minutes: figure(training.minutes, state.locale),
				language: languageName(training.language, state.locale),
				trainer: training.trainer ?? "none",
			},
		};
		const held = own === "signed" || own === "waiting" || own === "offered";
		const left: readonly Line[] =
			held || free === undefined || free === 0
				? []
				: [{ key: "train-places-left", params: { places: figure(free, state.locale) } }];
		const described: readonly Line[] = words?.description ? [{ literal: words.description }] : [];
		const effects = [says(...markOf(words), itemOf(shell, state, data, seen), ...described, details, ...left)];
		// From here the way back is to all trainings, whichever the member was invited to.
		return { outcome: standingOf(seen), effects, data: { code: "" } };
	},
	async ownPlaces(shell, tx, state, { data }, at): Promise<Done> {
		const begin = Number(data.from) || 0;
		const own = await datesFor(tx, shell.keys, state.memberId, at, { from: begin, count: PAGE + 1, own: true });
		const [first, ...others] = own;
		if (!first) return { outcome: "none" };
		if (others.length === 0 && begin === 0) return { outcome: "one", data: { date: first.date.tag } };
		const { lines, list } = listed(shell, state, data, own.slice(0, PAGE));
		const more = own.length > PAGE ? [itemFor("more", shell, state)] : [];
		return {
			outcome: "several",
			effects: [says(...lines)],
			data: { list: [...list, ...more].join("|"), next: String(begin + PAGE) },
		};
	},
	async nextDates(shell, tx, state, { data }, at) {
		const date = await dateWithId(tx, data.date ?? "");
		const others = { from: 0, count: PAGE, own: false };
		const wanted = date ? { ...others, trainingId: date.trainingId } : others;
		const same = await datesFor(tx, shell.keys, state.memberId, at, wanted);
		const open = same.length > 0 ? same : await datesFor(tx, shell.keys, state.memberId, at, others);
		if (open.length === 0) return { outcome: "none" };
		const { lines, list } = listed(shell, state, data, open);
		return {
			outcome: "listed",
			effects: [says({ key: "train-next-list", params: {} }, ...lines)],
			data: { list: list.join("|") },
		};
	},
	async openTrainings() {
		return { outcome: "opened", begin: { flow: "training-staff", data: {} } };
	},
} satisfies Record<string, Perform>;
