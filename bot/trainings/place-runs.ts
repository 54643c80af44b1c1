import type { Done, Perform } from "../conversation/performing.ts";
import { limitsOf, type Shell } from "../conversation/surroundings.ts";
import type { Effect } from "../core/effect.ts";
import { figure } from "../core/figures.ts";
import { zonesOf } from "../core/recipient-hours.ts";
import { confirmsWithLink, reminderTimes } from "../core/reminders.ts";
import type { Line } from "../core/text.ts";
import { attendByCode, rateDate, sayCame } from "../store/attendance.ts";
import { guessesOf } from "../store/guesses.ts";
import { givePlaceBack, takePlace } from "../store/signups.ts";
import type { MemberState } from "../store/state.ts";
import { dateFor, dateOfCode, type Seen } from "../store/training-offers.ts";
import { loadTraining } from "../store/trainings.ts";
import { calendarPath } from "./calendar.ts";
import { says, type Told, whenOf } from "./list-runs.ts";
import { tellOffers } from "./places.ts";
import { calendarOf, titleFor } from "./speaking.ts";

/** Name of the calendar file. */
const FILE_NAME = "training.ics";

const holderOf = ({ memberId, identity }: MemberState) => ({ memberId, identityId: identity.id });

/** What will still come after a confirmation: by the rule of the reminders themselves. */
function remindersOf(state: MemberState, told: Told, { date }: Seen, now: Temporal.Instant) {
	const { channel, address } = state.identity;
	const { zone, country } = told;
	const zones = zonesOf({
		zone: zone || undefined,
		country: country || undefined,
		channel,
		address,
		locale: state.locale,
	});
	const kinds = reminderTimes(date.startsAt, zones, now).map(({ kind }) => kind);
	const what = kinds.includes("dayBefore") ? "both" : kinds.includes("soon") ? "soon" : "none";
	return { what, withLink: confirmsWithLink(date.startsAt, zones, now) };
}

/** The confirmation, at once: when, where, what will come, how to give the place back, and the date for the calendar. */
function confirmation(shell: Shell, state: MemberState, told: Told, seen: Seen, now: Temporal.Instant): Effect {
	const { training, date } = seen;
	const { what, withLink } = remindersOf(state, told, seen, now);
	const { place } = training;
	const files = limitsOf(shell, state.identity.channel).files;
	const link = `${shell.publicUrl}${calendarPath(shell.keys, [date], state.locale)}`;
	const lines: Line[] = [
		{ key: "train-done", params: { title: titleFor(training, state.locale), when: whenOf(shell, state, told, seen) } },
		...(withLink && place !== undefined ? [{ key: "train-place" as const, params: { place } }] : []),
		{ key: "train-reminders", params: { what } },
		{ key: "train-how-to-give-back", params: {} },
		files ? { key: "train-calendar-file", params: {} } : { key: "train-calendar-link", params: { link } },
	];
	const file = {
		name: FILE_NAME,
		mediaType: "text/calendar; charset=utf-8",
		content: calendarOf(training, [date], state.locale, now),
	};
	return { kind: "say", prompt: { lines, options: [], mode: "one", ...(files ? { file } : {}) } };
}

/** What members do about their places. */
export const placeRuns = {
	async signUp(shell, tx, state, { data }, at): Promise<Done> {
		const chosen = await dateFor(tx, shell.keys, state.memberId, data.date ?? "");
		const change = chosen && (await takePlace(tx, shell, chosen.date.id, holderOf(state), at));
		// Read again under the lock of the date: it may have been moved this very moment.
		const seen = change?.open ? await dateFor(tx, shell.keys, state.memberId, change.dateId) : undefined;
		if (!change || !seen) return { outcome: "gone" };
		await tellOffers(tx, shell.ids, seen.date.id, change.offered, at);
		if (change.after === "signed") return { outcome: "signed", effects: [confirmation(shell, state, data, seen, at)] };
		const title = titleFor(seen.training, state.locale);
		const position = figure(change.position ?? 1, state.locale);
		const params = { title, when: whenOf(shell, state, data, seen), position };
		return { outcome: "waiting", effects: [says({ key: "train-on-list", params })] };
	},
	async giveUpPlace(shell, tx, state, { data }, at): Promise<Done> {
		const seen = await dateFor(tx, shell.keys, state.memberId, data.date ?? "");
		const change = seen && (await givePlaceBack(tx, shell, seen.date.id, holderOf(state), at));
		if (!seen || !change || change.before === change.after) return { outcome: "nothing" };
		await tellOffers(tx, shell.ids, seen.date.id, change.offered, at);
		const params = { title: titleFor(seen.training, state.locale), when: whenOf(shell, state, data, seen) };
		const key = change.before === "signed" ? "train-given" : "train-left";
		return { outcome: "given", effects: [says({ key, params })] };
	},
	async sayCame(_shell, tx, state, { data }): Promise<Done> {
		const came = data.answer === "came";
		if (!(await sayCame(tx, data.date ?? "", state.memberId, came))) return { outcome: "closed" };
		return { outcome: came ? "came" : "missed" };
	},
	async rateTraining(shell, tx, state, { data }): Promise<Done> {
		const rating = /^r([1-5])$/.exec(data.rating ?? "")?.[1];
		await rateDate(tx, shell.keys, data.date ?? "", state.memberId, {
			...(rating === undefined ? {} : { rating: Number(rating) }),
			...(data.words ? { words: data.words } : {}),
		});
		return { outcome: "kept" };
	},
	async sendCode(shell, tx, state, { data }, at): Promise<Done> {
		const guesses = await guessesOf(tx, state.memberId, at);
		if (guesses.tooMany) return { outcome: "tooMany" };
		const date = await dateOfCode(tx, data.code ?? "", state.memberId, at);
		if (!date) await guesses.wrong();
		const training = date && (await loadTraining(tx, shell.keys, { id: date.trainingId }));
		const became = training ? await attendByCode(tx, shell.ids, date.id, holderOf(state), at) : "full";
		if (!training || became === "full") return { outcome: "unknown" };
		if (became === "closed") return { outcome: "closed" };
		const params = { title: titleFor(training, state.locale) };
		return { outcome: "came", effects: [says({ key: "train-code-came", params })] };
	},
} satisfies Record<string, Perform>;
