import { limitsOf } from "../conversation/surroundings.ts";
import { figure } from "../core/figures.ts";
import { SHOWN_FROM } from "../core/small-counts.ts";
import type { Line } from "../core/text.ts";
import { audit } from "../store/audit.ts";
import { ratingsOf, wordsOfDate } from "../store/opinions.ts";
import { dateMenu, type OrganizingDate } from "./organize-people.ts";
import { actOf, type Next, plain } from "./organizing.ts";

/** Opinions in one part of the list: each may be of a thousand characters. */
const LISTED = { chat: 10, sms: 3 };

/** How it was rated; an average of few would give them away. */
async function ratedLine({ tx, state, date }: OrganizingDate): Promise<Line> {
	const { count, average } = await ratingsOf(tx, date.id);
	const shown = count >= SHOWN_FROM;
	const params = {
		shown: shown ? "yes" : "no",
		count: figure(count, state.locale),
		average: shown ? figure(Math.round(average * 10) / 10, state.locale) : "",
	};
	return { key: "training-staff-rated", params };
}

/**
 * How members rated a date, and what they wrote of it, without who did. Their words are for the trainer alone, as they were
 * told; that they were read is in the audit log.
 *
 * @param from the place of the first of the words
 */
export async function showOpinions(organizing: OrganizingDate, from = 0): Promise<Next> {
	const { shell, tx, state, training, date } = organizing;
	const rated = from === 0 ? [await ratedLine(organizing)] : [];
	if (training.trainer !== state.pseudonym)
		return { to: dateMenu(organizing), lines: [...rated, plain("training-staff-opinions-trainer")] };
	const size = limitsOf(shell, state.identity.channel).segments ? LISTED.sms : LISTED.chat;
	const words = await wordsOfDate(tx, shell.keys, date.id, { from, count: size + 1 });
	if (words.length === 0) return { to: dateMenu(organizing), lines: [...rated, plain("training-staff-opinions-none")] };
	const read = words.slice(0, size);
	const detail = { words: read.length };
	await audit(tx, { ...actOf(organizing), action: "training.read-opinions", subject: date.id, detail });
	return {
		to: words.length > size ? "opinions" : dateMenu(organizing),
		lines: [...rated, ...read.map((each): Line => ({ literal: `• ${each}` }))],
		data: { next: String(from + size) },
	};
}
