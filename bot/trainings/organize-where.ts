import type { Labelled } from "../broadcasts/composing.ts";
import { MORE, pageAfter, paged } from "../broadcasts/paging.ts";
import { AUDIENCE_NAME, type Rule } from "../core/audience.ts";
import { isLocale } from "../core/locale.ts";
import { DEMANDS } from "../core/profile.ts";
import { listAudiences } from "../store/audience.ts";
import { changeTraining, isOnStaff, staffPseudonyms, type TrainingChange } from "../store/training-changes.ts";
import { oneLine } from "./organize-words.ts";
import { actOf, type Handle, type Next, type OrganizingOne, onward, plain } from "./organizing.ts";
import { settleAll, tellOfChange } from "./tell.ts";

/** Longest place, in characters. Reason: it stands in a reminder. */
const PLACE_MAX = 200;

type Asked = Parameters<typeof onward>[1];

/** Keeps a change and goes on. */
async function keep(organizing: OrganizingOne, change: TrainingChange, asked: Asked): Promise<Next> {
	const { shell, tx, training } = organizing;
	const after = await changeTraining(tx, shell.keys, training, change, actOf(organizing));
	return { to: onward(organizing, asked), training: after };
}

/** How long it takes. */
export const askLength: Handle = async (organizing) => {
	const next = await keep(organizing, { minutes: Number(organizing.answer) }, "length");
	return { ...next, lines: await tellOfChange({ ...organizing, ...next }, "length") };
};

/** Where it is, or its link; skipped, it is added later. */
export const askPlace: Handle = async (organizing) => {
	const place = oneLine(organizing.answer);
	if ([...place].length > PLACE_MAX)
		return { to: "place", lines: [{ key: "training-staff-too-long", params: { max: PLACE_MAX } }] };
	if (place === "") return { to: onward(organizing, "place") };
	const next = await keep(organizing, { place }, "place");
	return { ...next, lines: await tellOfChange({ ...organizing, ...next }, "place") };
};

/** How many can take part; skipped, as many as come. Places that become free are offered to those who wait. */
export const askCapacity: Handle = async (organizing) => {
	const capacity = organizing.answer === "" ? null : Number(organizing.answer);
	const next = await keep(organizing, { capacity }, "capacity");
	await settleAll({ ...organizing, ...next });
	return next;
};

const choose = (organizing: OrganizingOne, rule: Rule, audienceName: string | null = null) =>
	keep(organizing, { rule, audienceName }, "audience");

/** Who may see it. */
export const askAudience: Handle = async (organizing) => {
	switch (organizing.answer) {
		case "saved": {
			const saved = await listAudiences(organizing.tx);
			if (saved.length === 0) return { to: "audience", lines: [plain("alert-no-audiences")] };
			return { to: "saved", data: await savedList(organizing) };
		}
		case "language":
			return { to: "speaking" };
		case "country":
			return { to: "country" };
		default:
			return choose(organizing, { all: [] });
	}
};

/** A page of suggestions: the next one when that was asked for, else the first. */
function pageFor({ shell, state, data, answer }: OrganizingOne, items: readonly Labelled[]) {
	const more = shell.texts.format(state.locale, { key: "training-staff-more", params: {} }, false);
	return paged(items, pageAfter(answer, data), { more });
}

async function savedList(organizing: OrganizingOne) {
	const saved = await listAudiences(organizing.tx);
	return pageFor(
		organizing,
		saved.map(({ name }) => ({ id: name, label: name })),
	);
}

/** An audience that was saved under a name. Its rule is copied: a later change of it does not change this. */
export const askSaved: Handle = async (organizing) => {
	if (organizing.answer === MORE) return { to: "saved", data: await savedList(organizing) };
	const name = organizing.answer.toLowerCase();
	const saved = AUDIENCE_NAME.test(name) ? await listAudiences(organizing.tx) : [];
	const found = saved.find((each) => each.name === name);
	if (found) return choose(organizing, found.rule, found.name);
	return { to: "saved", lines: [plain("alert-audience-unknown")], data: await savedList(organizing) };
};

/** Members who read one language. */
export const askSpeaking: Handle = async (organizing) =>
	isLocale(organizing.answer) ? choose(organizing, { locale: [organizing.answer] }) : { to: "speaking" };

/** Members in one country. */
export const askCountry: Handle = async (organizing) => choose(organizing, { country: [organizing.answer] });

/** Which demands it is about, of which there may be none. */
export const askTopics: Handle = async (organizing) => {
	const chosen = organizing.answer.split(",");
	const next = await keep(organizing, { topics: DEMANDS.filter((each) => chosen.includes(each)) }, "topics");
	return next.to === "trainer" ? { ...next, data: await trainers(organizing) } : next;
};

/** The question for the trainer, with the staff as suggestions. */
export async function trainers(organizing: OrganizingOne): Promise<Readonly<Record<string, string>>> {
	const names = await staffPseudonyms(organizing.tx);
	return pageFor(
		organizing,
		names.map((name) => ({ id: name.replaceAll(" ", "_"), label: name })),
	);
}

/** Who the trainer is; skipped, it is whoever is asked. */
export const askTrainer: Handle = async (organizing) => {
	const { tx, state, answer } = organizing;
	if (answer === MORE) return { to: "trainer", data: await trainers(organizing) };
	// A suggestion stands for a name whose spaces a button cannot carry.
	const trainer = answer === "" ? state.pseudonym : answer.trim().replaceAll("_", " ");
	if (!(await isOnStaff(tx, trainer)))
		return { to: "trainer", lines: [plain("training-staff-trainer-unknown")], data: await trainers(organizing) };
	return keep(organizing, { trainer }, "trainer");
};
