import { paged } from "../broadcasts/paging.ts";
import { trainingDates } from "../core/training-dates.ts";
import { discardTraining } from "../store/training-changes.ts";
import { openTraining } from "../store/training-dates.ts";
import { loadTraining } from "../store/trainings.ts";
import { listDates } from "./organize-dates.ts";
import { endTraining } from "./organize-endings.ts";
import { beginInvitation } from "./organize-reach.ts";
import { trainers } from "./organize-where.ts";
import { untranslated } from "./organize-words.ts";
import { actOf, type Handle, mayOrganize, menuOf, type Next, type OrganizingOne, plain } from "./organizing.ts";

/** What may be done with a training as it stands. */
export const askMenu: Handle = async (organizing) => {
	const { answer, training } = organizing;
	if (answer === "languages") return languages(organizing);
	if (answer === "dates") return listDates(organizing);
	if (!mayOrganize(organizing)) return { to: "later" };
	switch (answer) {
		case "open":
			return training.state === "draft" ? open(organizing) : { to: "open" };
		case "change":
			return { to: "change", data: { mode: "" } };
		case "invite":
			return beginInvitation(organizing);
		case "cancel":
			return { to: "sure", data: { ending: "training" } };
		case "discard":
			return { to: "sure", data: { ending: "discard" } };
		default:
			return { to: "later" };
	}
};

/** The languages that it is not in yet. */
async function languages({ shell, state, training }: OrganizingOne): Promise<Next> {
	const more = shell.texts.format(state.locale, { key: "training-staff-more", params: {} }, false);
	const open = untranslated(training, state.locale);
	return {
		to: "translation",
		data: paged(
			open.map((id) => ({ id, label: id })),
			0,
			{ more },
		),
	};
}

/** Opens a draft to members, when nothing is missing. */
async function open(organizing: OrganizingOne): Promise<Next> {
	const { shell, tx, training, at } = organizing;
	if (!training.texts.en)
		return { to: "heading", lines: [plain("training-staff-words-missing")], data: { writing: "en" } };
	const { schedule } = training;
	// A series whose first date has gone by while it was a draft would begin in its middle.
	const first =
		"rule" in schedule ? Temporal.PlainDateTime.from(schedule.start).toZonedDateTime(schedule.zone) : undefined;
	const late = first !== undefined && Temporal.Instant.compare(first.toInstant(), at) <= 0;
	const none = trainingDates(schedule, at, at.add({ hours: 24 * 1_000 })).length === 0;
	if (late || none) return { to: "zone", lines: [plain("training-staff-dates-none")] };
	await openTraining(tx, shell.ids, training, actOf(organizing));
	const opened = await loadTraining(tx, shell.keys, { id: training.id });
	return { to: "open", lines: [plain("training-staff-opened")], ...(opened ? { training: opened } : {}) };
}

/** Which of its answers is changed. */
export const askChange: Handle = async (organizing) => {
	const { state, training, answer } = organizing;
	switch (answer) {
		case "words":
			return { to: "heading", data: { writing: state.locale } };
		case "language":
		case "length":
		case "place":
		case "capacity":
		case "audience":
		case "topics":
			return { to: answer };
		case "trainer":
			return { to: "trainer", data: await trainers(organizing) };
		case "dates":
			// Members have signed up for the dates of an open one: those are moved one by one.
			return training.state === "draft" ? { to: "zone" } : listDates(organizing);
		default:
			return { to: menuOf(organizing) };
	}
};

/** The answer to "are you sure?" about the training itself. */
export const askSure: Handle = async (organizing) => {
	const { tx, training, data, answer } = organizing;
	if (answer !== "end" || !mayOrganize(organizing)) return { to: menuOf(organizing) };
	if (data.ending === "training" && training.state === "open") return endTraining(organizing);
	if (training.state !== "draft") return { to: menuOf(organizing) };
	await discardTraining(tx, training, actOf(organizing));
	return { to: "discarded" };
};
