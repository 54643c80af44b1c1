import { tidy } from "../broadcasts/compose-content.ts";
import { counted } from "../broadcasts/counted.ts";
import { problemsIn } from "../broadcasts/text-problems.ts";
import { missingLocales } from "../core/broadcast-content.ts";
import { LOCALES, type Locale } from "../core/locale.ts";
import { discard, submit } from "../store/broadcast-approval.ts";
import { beginBroadcast, changeBroadcast, putText } from "../store/broadcast-changes.ts";
import { type Draft, PROPOSED } from "../store/broadcasts.ts";
import type { OrganizingDate } from "./organize-people.ts";
import { actOf, type Next, type OrganizingOne, plain } from "./organizing.ts";
import { plannedDates } from "./tell.ts";
import { momentText } from "./training-lines.ts";

/** Everything that goes to members on this is under the consent to trainings. */
const TOPIC = "trainings";

/** Goes on in the flow in which broadcasts are composed, with the draft. */
const hand = (tag: string): Next => ({ to: "handed", begin: { flow: "alert", data: { code: tag } } });

/** The draft of a message to those who have a place at a date. */
async function messageDraft(organizing: OrganizingDate): Promise<Draft> {
	const { shell, tx, at, date } = organizing;
	const act = actOf(organizing);
	const draft = await beginBroadcast(tx, shell.ids, "alert", act, { topic: TOPIC });
	const begun = Temporal.Instant.compare(date.startsAt, at) <= 0;
	const status = begun ? (["signed", "attended", "missed"] as const) : (["signed"] as const);
	return changeBroadcast(tx, draft, { rule: { training: { status, date: date.tag } } }, act);
}

/**
 * A message to those who have a place at a date: a broadcast like any other. It goes to many on one person's word, so
 * that a second organizer reviews it.
 */
export async function beginMessage(organizing: OrganizingDate): Promise<Next> {
	const { tag } = await messageDraft(organizing);
	return { ...hand(tag), lines: [plain("training-staff-message-next")] };
}

/**
 * The same by a trainer who is no organizer: it is handed in at once. Languages without a translation get the English,
 * unless a volunteer translates it while it waits for an organizer.
 */
export async function askNote(organizing: OrganizingDate): Promise<Next> {
	const { shell, tx, state, at, answer } = organizing;
	const text = tidy(answer);
	const act = actOf(organizing);
	const written = { text, origin: "written", by: state.pseudonym } as const;
	const problems = problemsIn({ kind: "alert", call: "none", tag: "aaaa", texts: { en: written } }, "en", shell);
	if (problems.length > 0) return { to: "note", lines: problems };
	let draft = await putText(tx, await messageDraft(organizing), "en", written, act);
	const { count, needed } = await counted(shell, tx, draft, at);
	if (count.reached === 0) {
		await discard(tx, draft, act);
		return { to: "dateHelper", lines: [plain("training-staff-note-nobody")] };
	}
	for (const locale of missingLocales(draft, needed))
		draft = await putText(tx, draft, locale, { text: "", origin: "english" }, act);
	const { channel, address } = state.identity;
	await submit(tx, shell.keys, draft, { channel, address }, act);
	return { to: "dateHelper", lines: [plain("training-staff-note-handed")] };
}

/**
 * An invitation to everyone who may see the training: a broadcast like any other, with a text to begin with, and a button
 * that opens the training, or the word TRAIN. It is written in English and in the organizer's language; what volunteers translated is proposed in the others.
 */
export async function beginInvitation(organizing: OrganizingOne): Promise<Next> {
	const { shell, tx, state, training } = organizing;
	const [next] = await plannedDates(organizing);
	if (!next) return { to: "open", lines: [plain("training-staff-no-date")] };
	const act = actOf(organizing);
	const { rule, texts } = training;
	let draft = await beginBroadcast(tx, shell.ids, "invitation", act, { topic: TOPIC, subject: training.id });
	const change = { call: "training", link: training.tag, rule, audienceName: training.audienceName ?? null } as const;
	draft = await changeBroadcast(tx, draft, change, act);
	const own: readonly Locale[] = ["en", state.locale];
	for (const locale of LOCALES) {
		const words = texts[locale];
		if (!words || words.origin === "draft") continue;
		const { title, description } = words;
		const when = momentText(shell, next.startsAt, training.schedule.zone, { locale });
		const params = { title, description, when };
		const text = shell.texts.format(locale, { key: "training-staff-invitation", params }, false);
		const origin = own.includes(locale) ? "written" : PROPOSED;
		draft = await putText(tx, draft, locale, { text, origin }, act);
	}
	return hand(draft.tag);
}
