import type { Timing } from "../core/broadcast.ts";
import { parseWhen } from "../core/when.ts";
import { changeBroadcast } from "../store/broadcast-changes.ts";
import type { Draft } from "../store/broadcasts.ts";
import { listPlaces } from "../store/places.ts";
import { type Composing, type Handle, type Next, onward } from "./composing.ts";
import { MORE, pageAfter, pageOf } from "./paging.ts";
import { timingLine } from "./summary.ts";

/** The zone that an organizer's times are read in, while none is known. */
const NO_ZONE = "UTC";

/** When it goes out. */
export const askWhen: Handle = async (composing) => {
	switch (composing.answer) {
		case "at":
			return { to: "zone", data: { clock: "at" } };
		case "local":
			return { to: "time", data: { clock: "local" } };
		default:
			return keep(composing, { kind: "now" });
	}
};

/** A date and time, of the organizer's clock or of each member's. */
export const askTime: Handle = async (composing) => {
	const { state, at, data, answer } = composing;
	const { locale } = state;
	const zone = state.profile.zone ?? NO_ZONE;
	const meant = parseWhen(answer, locale, at.toZonedDateTimeISO(zone).toPlainDate());
	if (!meant) return { to: "time", lines: [{ key: "alert-time-unclear", params: {} }] };
	const here = meant.toZonedDateTime(zone).toInstant();
	const timing: Timing =
		data.clock === "local" ? { kind: "local", at: meant.toString() } : { kind: "at", at: here.toString() };
	if (Temporal.Instant.compare(here, at) <= 0)
		return { to: "time", lines: [timingLine(timing, zone, locale), { key: "alert-time-past", params: {} }] };
	return keep(composing, timing);
};

async function keep(composing: Composing & { draft: Draft }, timing: Timing): Promise<Next> {
	const { tx, state, at, draft } = composing;
	const after = await changeBroadcast(tx, draft, { timing }, { actor: state.pseudonym, at });
	const to = onward(composing, "when");
	if (to === "menu") return { to, draft: after };
	const lines = [timingLine(timing, state.profile.zone ?? NO_ZONE, state.locale)];
	const asked = await offerPlaces({ ...composing, draft: after });
	return { ...asked, lines: [...lines, ...(asked.lines ?? [])], draft: after };
}

/** Asks for the places to post in too; nothing when there are none. */
export async function offerPlaces(composing: Composing & { draft: Draft }, from = 0): Promise<Next> {
	const { tx, draft } = composing;
	const places = await listPlaces(tx);
	if (places.length === 0) return { to: "menu" };
	const names = places.map(({ id, name }) => `${draft.places.includes(id) ? "☑" : "☐"} ${name}`);
	const { data, lines } = pageOf(
		composing,
		places.map(({ id, name }) => ({ id, label: name })),
		from,
	);
	return { to: "places", lines: [{ literal: names.join("\n") }, ...lines], data };
}

/** One place in or out, until the question is skipped. */
export const askPlaces: Handle = async (composing) => {
	const { tx, state, at, data, draft, answer } = composing;
	if (answer === "") return { to: "menu" };
	if (answer === MORE) return offerPlaces(composing, pageAfter(answer, data));
	const known = (await listPlaces(tx)).map(({ id }) => id);
	if (!known.includes(answer)) return offerPlaces(composing);
	const places = draft.places.includes(answer) ? draft.places.filter((id) => id !== answer) : [...draft.places, answer];
	const after = await changeBroadcast(tx, draft, { places }, { actor: state.pseudonym, at });
	return { ...(await offerPlaces({ ...composing, draft: after }, Number(data.from) || 0)), draft: after };
};
