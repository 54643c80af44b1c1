import { paged } from "../broadcasts/paging.ts";
import { countsChart } from "../console/charts/counts-chart.ts";
import { picture } from "../console/charts/picture.ts";
import { limitsOf } from "../conversation/surroundings.ts";
import type { Effect } from "../core/effect.ts";
import { figure } from "../core/figures.ts";
import { isLocale } from "../core/locale.ts";
import { countryName } from "../core/parsers.ts";
import { hideSmall, SHOWN_FROM } from "../core/small-counts.ts";
import { say } from "../core/talk.ts";
import type { Line } from "../core/text.ts";
import { countPeople, noteAttendance, type PeopleCount, type Person, peopleOfDate } from "../store/training-people.ts";
import type { TrainingDate } from "../store/trainings.ts";
import { withNoted } from "./noted.ts";
import { actOf, mayOrganize, type Next, type OrganizingOne, plain } from "./organizing.ts";
import { languageName } from "./speaking.ts";

/** One date of the training, locked. */
export type OrganizingDate = OrganizingOne & { readonly date: TrainingDate };

/** Attendance can be noted from this long before the start, in minutes: people come early. */
const EARLY_MINUTES = 15;

const labelOf = ({ shell, state }: OrganizingOne, key: "training-staff-more" | "training-staff-came-done") =>
	shell.texts.format(state.locale, { key, params: {} }, false);

/** How many there are by language or by country, as a chart with its numbers as text; as text alone where no picture can be. */
async function chart(organizing: OrganizingDate, by: "locale" | "country"): Promise<Effect> {
	const { shell, tx, state, training, date } = organizing;
	const { locale } = state;
	const words = (
		key:
			| "training-staff-by-language"
			| "training-staff-by-country"
			| "training-staff-few"
			| "training-staff-hidden"
			| "training-staff-few-note"
			| "training-staff-country-unknown",
	) => shell.texts.format(locale, { key, params: {} }, false);
	const nameOf = ({ value }: PeopleCount) =>
		value === null
			? words("training-staff-country-unknown")
			: isLocale(value) && by === "locale"
				? languageName(value, locale)
				: countryName(value, locale);
	const counts = hideSmall(await countPeople(tx, date.id, by));
	const { svg, text } = countsChart({
		locale,
		title: words(by === "locale" ? "training-staff-by-language" : "training-staff-by-country"),
		// A larger one that is hidden with the others must not be called small.
		hidden: words(
			counts.some(({ count, shown }) => shown === null && count >= SHOWN_FROM)
				? "training-staff-hidden"
				: "training-staff-few",
		),
		rows: counts.map((each) => ({ label: nameOf(each), count: each.shown })),
		...(counts.some(({ shown }) => shown === null) ? { note: words("training-staff-few-note") } : {}),
	});
	const lines = [{ literal: text }];
	if (!limitsOf(shell, state.identity.channel).files) return say(...lines);
	const file = {
		name: `training-${training.tag}-${date.tag}-${by}.png`,
		mediaType: "image/png",
		content: await picture(svg),
		description: text,
	};
	return { kind: "say", prompt: { lines, options: [], mode: "one", file } };
}

function personLine({ pseudonym, status, noted, notedBy }: Person, format: (line: Line) => string): Line {
	if (pseudonym === null) return plain("training-staff-erased");
	const line: Line = { key: "training-staff-person", params: { pseudonym, status } };
	return withNoted(line, noted ?? undefined, notedBy ?? "", format);
}

/** Members in one part of the list: as many as one message holds, by SMS too. */
const LISTED = { chat: 50, sms: 25 };

/** A part of the list by pseudonym, and where it goes on. */
async function listPeople(organizing: OrganizingDate, from: number) {
	const { shell, tx, state, date } = organizing;
	const size = limitsOf(shell, state.identity.channel).segments ? LISTED.sms : LISTED.chat;
	const people = await peopleOfDate(tx, date.id, { from, count: size + 1 });
	const format = (line: Line) => shell.texts.format(state.locale, line, false);
	const list = people.slice(0, size).map((each) => `• ${format(personLine(each, format))}`);
	const lines: readonly Line[] = list.length === 0 ? [] : [{ literal: list.join("\n") }];
	const to = people.length > size ? ("people" as const) : dateMenu(organizing);
	return { lines, next: { to, data: { next: String(from + size) } } };
}

/** Who signed up: numbers by language and country, each member by pseudonym, and the code to say aloud. */
export async function showPeople(organizing: OrganizingDate): Promise<Next> {
	const { tx, date } = organizing;
	const { lines, next } = await listPeople(organizing, 0);
	const code: readonly Line[] =
		date.code === undefined ? [] : [{ key: "training-staff-code", params: { code: date.code } }];
	if (lines.length === 0) return { to: dateMenu(organizing), lines: [plain("training-staff-nobody"), ...code] };
	const placed = (await countPeople(tx, date.id, "locale")).length > 0;
	const charts = placed ? [await chart(organizing, "locale"), await chart(organizing, "country")] : [];
	return { ...next, effects: [...charts, say(...lines, ...code)] };
}

/** The next part of the list. */
export async function showMorePeople(organizing: OrganizingDate): Promise<Next> {
	const { lines, next } = await listPeople(organizing, Number(organizing.data.next) || 0);
	return { ...next, lines };
}

/** The menu of a date, for who may change it or only leads it. */
export const dateMenu = (organizing: OrganizingOne) =>
	mayOrganize(organizing) ? ("dateMenu" as const) : ("dateHelper" as const);

type Signs = Readonly<Partial<Record<Person["status"], string>>>;

const SIGNS: Signs = { signed: "?", attended: "✓", missed: "✗" };

/** The same where a tick or a cross would make each message dearer: both are outside of GSM-7. */
const CHEAP_SIGNS: Signs = { signed: "?", attended: "+", missed: "-" };

/** How somebody is noted; in brackets what they said themselves. */
const signOf = ({ status, noted }: Person, signs: Signs) => (noted === "member" ? `(${signs[status]})` : signs[status]);

/** A page of those who had a place, each with how it is noted. */
async function attendancePage(organizing: OrganizingDate, from: number): Promise<Next> {
	const { shell, tx, state, date } = organizing;
	const people = (await peopleOfDate(tx, date.id)).filter((each) => SIGNS[each.status] !== undefined);
	if (people.length === 0) return { to: dateMenu(organizing), lines: [plain("training-staff-nobody")] };
	const count = (status: Person["status"]) =>
		figure(people.filter((each) => each.status === status).length, state.locale);
	const gone = shell.texts.format(state.locale, { key: "training-staff-erased", params: {} }, false);
	const signs = limitsOf(shell, state.identity.channel).segments ? CHEAP_SIGNS : SIGNS;
	const rest = { key: "training-staff-came-rest", params: {} } as const;
	const done = [
		...(people.some(({ status }) => status === "signed")
			? [{ id: "rest", label: shell.texts.format(state.locale, rest, false) }]
			: []),
		{ id: "done", label: labelOf(organizing, "training-staff-came-done") },
	];
	return {
		to: "attendance",
		lines: [
			{
				key: "training-staff-came-count",
				params: { came: count("attended"), missed: count("missed"), open: count("signed") },
			},
			...(people.some(({ noted }) => noted === "member") ? [plain("training-staff-came-own")] : []),
		],
		data: paged(
			people.map((each) => ({ id: String(each.order), label: `${signOf(each, signs)} ${each.pseudonym ?? gone}` })),
			from,
			{ more: labelOf(organizing, "training-staff-more"), tail: done },
		),
	};
}

/** Begins noting who came, once the training has. */
export async function beginAttendance(organizing: OrganizingDate): Promise<Next> {
	const { date, at } = organizing;
	if (date.state === "cancelled") return { to: dateMenu(organizing), lines: [plain("training-staff-date-over")] };
	const opens = date.startsAt.subtract({ minutes: EARLY_MINUTES });
	if (Temporal.Instant.compare(at, opens) < 0)
		return { to: dateMenu(organizing), lines: [plain("training-staff-too-early")] };
	return attendancePage(organizing, 0);
}

/** One member to note, the next page, the rest, or the end. */
export async function askAttendance(organizing: OrganizingDate): Promise<Next> {
	const { tx, date, data, answer } = organizing;
	const from = Number(data.from ?? 0);
	switch (answer) {
		case "done":
		case "":
			return { to: dateMenu(organizing) };
		case "more":
			return attendancePage(organizing, Number(data.next ?? 0));
		case "rest":
			await noteAttendance(tx, date, "rest", actOf(organizing));
			return attendancePage(organizing, from);
		default:
			await noteAttendance(tx, date, Number(answer), actOf(organizing));
			return attendancePage(organizing, from);
	}
}
