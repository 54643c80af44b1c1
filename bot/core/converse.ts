import { isOption } from "./advance.ts";
import type { Content } from "./channel.ts";
import type { WakeKind } from "./effect.ts";
import { guessLocale } from "./guess-locale.ts";
import type { MediaFile } from "./media.ts";
import { isBlank, normalise } from "./normalise.ts";
import type { Session } from "./session.ts";
import { settle } from "./settle.ts";
import {
	type Beginning,
	byAsked,
	type Heard,
	type Known,
	type Pending,
	plain,
	type Setting,
	say,
	Talk,
} from "./talk.ts";
import { BEGIN_TAP, CARE, type Tap } from "./tap.ts";
import type { Line } from "./text.ts";

/**
 * A member's own words. The order is that of `docs/how-a-message-travels.md`.
 *
 * @param asCommand the words came as a command or with a link: they may choose, but are no answer in words of one's own
 */
function hearText(talk: Talk, typed: string, known: Known, asCommand = false): void {
	const { lexicon, registry } = talk.setting;
	const text = normalise(typed);
	const newcomer = talk.view.profile.locale === undefined && talk.sessions.length === 0;
	if (newcomer) speakLike(talk, { text: typed, ...known });
	const stop = lexicon.stop(text, talk.view.locale);
	if (stop) {
		if (talk.view.profile.locale === undefined && stop !== "en" && stop !== talk.view.locale) talk.speak(stop);
		talk.sessions = [];
		talk.begin(registry.commands.stop);
		return;
	}
	const [current] = talk.asking();
	const others = byAsked(talk.sessions).filter((session) => session !== current);
	const flow = current && talk.flow(current);
	const step = current && flow?.steps[settle(current, flow).session.step];
	const command = lexicon.command(text, talk.view.locale);
	// What waits in the background and asked later than the open question hears its own options first.
	const [latest] = byAsked(talk.sessions);
	if (latest && latest !== current && names(talk, latest, typed)) {
		talk.apply(latest, { kind: "text", text: typed });
		return;
	}
	// A command beats a part of a label ("about" in "Collect less about us"), but in the flow that it would only begin again.
	const exactly = command !== undefined && registry.commands[command.command] !== current?.flow;
	if (current && flow && isOption(flow, current, talk.viewOf(current), typed, talk.setting, exactly)) {
		talk.apply(current, { kind: "text", text: typed });
		return;
	}
	if (current && flow?.response && isBack(talk, current, text)) {
		const lines = [plain("survey-back")];
		if (!talk.apply(current, { kind: "back", lines })) talk.askAgain([plain("survey-back-none")]);
		return;
	}
	// Six digits are a link code, but where a number was asked for they are that number.
	const number = step?.kind === "number" && /^\d+$/.test(text) && !asCommand;
	if (number && current && talk.apply(current, { kind: "text", text: typed })) return;
	if (command) {
		talk.begin(registry.commands[command.command], command.rest === "" ? {} : { code: command.rest });
		return;
	}
	// Asked once: what answers the guess in words of its own has the same question again, and no second hold.
	const asked = current?.flow === registry.commands.stopGuess;
	// What somebody on the staff writes for others in a form's place may well speak of stopping something.
	const forOthers = step?.kind === "text" && step.form === true && talk.view.role !== "member";
	// In a story, also while it is asked whether its photos may be kept, words may tell of anything.
	const telling = step?.kind === "story" || (step?.kind === "choose" && step.aside !== undefined);
	const danger = current !== undefined && speaksOfDanger(talk, current, text);
	const guess = lexicon.hintsAtStop(text) && !telling && !forOthers && !asked && !danger;
	if (!guess && !asCommand && current && answers(talk, current, typed)) return;
	const elsewhere = others.find((session) => names(talk, session, typed));
	if (elsewhere) {
		talk.apply(elsewhere, { kind: "text", text: typed });
		return;
	}
	if (guess) {
		talk.effects.push({ kind: "hold" });
		talk.begin(registry.commands.stopGuess);
		return;
	}
	// No answer to this question, and yet not to be met by "I did not understand".
	if (danger && current) {
		offerHelp(talk, current);
		return;
	}
	if (newcomer) {
		talk.begin(registry.commands.join);
		return;
	}
	const blank = isBlank(typed);
	if (!current) {
		const hello: Line = { key: "engine-hello", params: { name: talk.view.profile.name ?? "none" } };
		talk.effects.push(say(blank ? plain("engine-empty") : hello));
	} else if (blank) talk.askAgain([plain("engine-empty")]);
	else talk.retry(current);
}

/** True when the words ask for the question before, in any language: the answer in words of one's own that reads so is lost. */
function isBack(talk: Talk, session: Session, text: string): boolean {
	const { lexicon } = talk.setting;
	return text.length > 1 ? lexicon.means("back", text) : lexicon.means("back", text, session.offeredIn);
}

/**
 * Takes words as an answer, with the files that came with them; offers help when words of a response speak of danger.
 * False when they are no answer.
 */
function answers(talk: Talk, session: Session, typed: string, files?: readonly MediaFile[]): boolean {
	const from = talk.effects.length;
	if (!talk.apply(session, files ? { kind: "media", files, text: typed } : { kind: "text", text: typed })) return false;
	const filed = talk.effects
		.slice(from)
		.some((effect) => effect.kind === "record" && effect.value.trim() === typed.trim());
	if (!filed || !speaksOfDanger(talk, session, normalise(typed))) return true;
	if (talk.sessions.some(({ id }) => id === session.id))
		// The next question waits until the help is answered, and is asked then.
		talk.effects.splice(from, Infinity, ...talk.effects.slice(from).filter(({ kind }) => kind !== "say"));
	offerHelp(talk, session);
	return true;
}

/** True when words in a response may speak of danger, and help was not offered in it yet. */
function speaksOfDanger(talk: Talk, session: Session, text: string): boolean {
	const { registry, lexicon } = talk.setting;
	if (session.helped || !talk.flow(session)?.response || !registry.flows.has(CARE)) return false;
	return lexicon.hintsAtDanger(text);
}

/** Offers help, once in a response; its question is asked again afterwards. */
function offerHelp(talk: Talk, { id }: Session): void {
	talk.sessions = talk.sessions.map((open) => (open.id === id ? { ...open, helped: true } : open));
	talk.begin(CARE);
}

/** Takes photos and voice notes as a part of an answer, where the open question asks for them; false where it does not. */
function hearMedia(talk: Talk, files: readonly MediaFile[], caption: string): boolean {
	const [current] = talk.asking();
	const flow = current && talk.flow(current);
	if (files.length === 0 || !current || !flow?.response) return false;
	const text = normalise(caption);
	// That the story is told is no part of it; its end is asked for once more, with the picture in it.
	const done = talk.setting.lexicon.means("done", text);
	// To stop, to go back, to skip: whatever the picture is, that was meant.
	const meant = isCommand(caption, talk) || isBack(talk, current, text) || names(talk, current, caption);
	return (done || text === "" || !meant) && answers(talk, current, done ? "" : caption, files);
}

/** True when words are exactly one of the options that a session offered. */
function names(talk: Talk, session: Session, typed: string): boolean {
	const flow = talk.flow(session);
	return flow !== undefined && isOption(flow, session, talk.viewOf(session), typed, talk.setting, true);
}

/** The session that a button belongs to, while the step that it stood under is still the one that asks. */
function sessionOf(talk: Talk, tap: Tap): Session | undefined {
	const session = talk.sessions.find((open) => open.tag === tap.tag && open.flow === tap.flow);
	const flow = session && talk.flow(session);
	const current = session && flow && settle(session, flow);
	// A tap on a renamed step is an answer to the new name, as typed text would be.
	const meant = current && settle({ ...session, step: tap.step }, flow);
	const same =
		current && (tap.step === session.step || (!meant?.stale && meant?.session.step === current.session.step));
	return same ? session : undefined;
}

/** Greets a newcomer in the likeliest language; it is kept only when confirmed. */
function speakLike(talk: Talk, signs: { text?: string; language?: string }): void {
	const country = talk.view.addressCountry;
	const locale = guessLocale({ ...signs, ...(country ? { country } : {}) }, talk.setting.lexicon);
	talk.speak(locale);
}

/** True when words are a command by themselves, STOP included. */
function isCommand(words: string, talk: Talk): boolean {
	const text = normalise(words);
	const { lexicon } = talk.setting;
	return lexicon.stop(text) !== undefined || lexicon.command(text, talk.view.locale) !== undefined;
}

/** Applies what a person did to the member's conversation. Pure. */
export function hear(known: Known, content: Content, setting: Setting): Heard {
	const talk = new Talk(known, setting);
	const openBefore = known.sessions.map((session) => session.id);
	// A session that never asked is that of a post in public, whose button anyone may press.
	const newcomer = known.view.profile.locale === undefined && known.sessions.every(({ askedAt }) => askedAt === 0);
	switch (content.kind) {
		case "text":
			hearText(talk, content.text, known);
			break;
		case "command": {
			const { name } = content;
			const greeting = name === "start" || name === "union";
			const words = (greeting ? content.args : `${name} ${content.args}`).replaceAll("_", " ").trim();
			// What follows "start" comes from a link, not from the member: a command, or a word of the link's own.
			const bare = words === "" || (name === "start" && !isCommand(words, talk));
			if (bare && newcomer) speakLike(talk, known);
			if (bare) talk.begin(setting.registry.commands.join);
			else hearText(talk, words, known, name !== "union");
			break;
		}
		case "tap": {
			const { tap } = content;
			const session = sessionOf(talk, tap);
			if (newcomer) speakLike(talk, known);
			const begins = tap.step === BEGIN_TAP && Object.values(setting.registry.commands).includes(tap.flow);
			if (begins) talk.begin(tap.flow, tap.options[0] === undefined ? {} : { code: tap.options[0] });
			else if (!session || !talk.apply(session, { kind: "tap", options: tap.options }))
				talk.askAgain([plain("engine-stale")]);
			break;
		}
		case "form": {
			const session = sessionOf(talk, content.tap);
			if (newcomer) speakLike(talk, known);
			// What was written is no command and no option: it was written for this question.
			if (!session) talk.askAgain([plain("engine-stale")]);
			else if (!answers(talk, session, content.text)) talk.retry(session);
			break;
		}
		case "badTap":
			if (newcomer) speakLike(talk, known);
			talk.askAgain([plain("engine-stale")]);
			break;
		case "edit":
			if (newcomer) speakLike(talk, known);
			talk.askAgain([plain("engine-edited")]);
			break;
		case "media":
			if (hearMedia(talk, content.files ?? [], content.caption?.trim() ?? "")) break;
			if (content.caption?.trim()) {
				const [current] = talk.asking();
				// The words are an answer like any others; what came with them is kept nowhere.
				if (current && talk.flow(current)?.response) talk.effects.push(say(plain("survey-media-words")));
				hearText(talk, content.caption, known);
			} else if (newcomer) {
				speakLike(talk, known);
				talk.begin(setting.registry.commands.join);
			} else talk.askAgain([plain("engine-media")]);
			break;
	}
	return talk.heard(openBefore);
}

/**
 * Goes on after the shell performed a `run`. `known` is the member as that left them. Pure.
 *
 * @param begin a flow that begins after it
 */
export function ran(
	known: Known,
	pending: Pending,
	outcome: string,
	data: Readonly<Record<string, string>>,
	setting: Setting,
	begin?: Beginning,
): Heard {
	const talk = new Talk(known, setting);
	const openBefore = known.sessions.map((session) => session.id).filter((id) => id !== pending.session.id);
	talk.apply(pending.session, { kind: "ran", outcome, data });
	if (begin) talk.begin(begin.flow, begin.data);
	return talk.heard(openBefore);
}

/** Lets a silent session know that its time has come. Pure. */
export function wake(known: Known, session: Session, what: WakeKind, setting: Setting): Heard {
	const talk = new Talk(known, setting);
	talk.apply(session, { kind: "silence", wake: what });
	return talk.heard([]);
}
