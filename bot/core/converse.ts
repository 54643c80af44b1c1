import { advance, type Input, isOption } from "./advance.ts";
import type { Content } from "./channel.ts";
import type { Effect, RunName, WakeKind } from "./effect.ts";
import type { Flow } from "./flow.ts";
import { guessLocale } from "./guess-locale.ts";
import type { Asked } from "./keywords.ts";
import type { Locale } from "./locale.ts";
import { mergeSays } from "./merge-says.ts";
import { isBlank, normalise } from "./normalise.ts";
import type { View } from "./profile.ts";
import type { Session } from "./session.ts";
import { settle } from "./settle.ts";
import type { Surroundings } from "./surroundings.ts";
import { type Line, line, type PlainKey } from "./text.ts";

/** What is known of the member whose message arrived. */
export interface Known {
	readonly view: Omit<View, "data">;
	/** Open sessions, in any order. */
	readonly sessions: readonly Session[];
	/** The language the member's app is set to, as a BCP 47 tag. */
	readonly language?: string;
}

/** The flows, and which of them answers which command. */
export interface Registry {
	readonly flows: ReadonlyMap<string, Flow>;
	readonly commands: Readonly<Record<Asked | "stop" | "stopGuess", string>>;
}

/** What a conversation draws on, names for new sessions included. */
export interface Setting extends Surroundings {
	readonly registry: Registry;
	/** A fresh id (UUIDv7) and tag (four letters or digits) for a session. */
	readonly newSession: () => { readonly id: string; readonly tag: string };
}

/** What the shell must do before the conversation can go on. */
export interface Pending {
	readonly session: Session;
	readonly run: RunName;
	readonly data: Readonly<Record<string, string>>;
}

/** What one input did. */
export interface Heard {
	/** Every effect but `run`, in order; what is said in one breath is one prompt. */
	readonly effects: readonly Effect[];
	/** The open sessions after it. */
	readonly sessions: readonly Session[];
	readonly view: Omit<View, "data">;
	/** Set when the shell must perform a `run` and call `ran` with its outcome. */
	readonly pending?: Pending;
}

const say = (...lines: readonly Line[]): Effect => ({ kind: "say", prompt: { lines, options: [], mode: "one" } });
const plain = (key: PlainKey): Line => ({ key, params: {} });

/** The sessions with the one that asked last first. */
function byAsked(sessions: readonly Session[]): readonly Session[] {
	return [...sessions].sort((a, b) => b.askedAt - a.askedAt || (a.id < b.id ? 1 : -1));
}

/** One member's side of the talk while one input is worked through. */
class Talk {
	view: Omit<View, "data">;
	sessions: readonly Session[];
	readonly effects: Effect[] = [];
	readonly setting: Setting;

	constructor(known: Known, setting: Setting) {
		this.view = known.view;
		// A session of a flow that a deploy removed could never answer: it ends here.
		this.sessions = known.sessions.filter((session) => setting.registry.flows.has(session.flow));
		this.setting = setting;
	}

	flow(session: Session): Flow | undefined {
		return this.setting.registry.flows.get(session.flow);
	}

	viewOf(session: Session): View {
		return { ...this.view, data: session.data };
	}

	/** Goes on in another language, which the member has not confirmed. */
	speak(locale: Locale): void {
		this.view = { ...this.view, locale };
		this.effects.push({ kind: "speak", locale });
	}

	/** Applies an input; says whether it was understood. A `run` is left in `effects` for `heard`. */
	apply(session: Session, input: Input): boolean {
		const flow = this.flow(session);
		if (!flow) return false;
		const turn = advance(flow, session, input, this.viewOf(session), this.setting);
		if (!turn.understood) return false;
		const { data: _, ...view } = turn.view;
		this.view = view;
		this.effects.push(...turn.effects);
		this.sessions = this.sessions.filter((other) => other.id !== session.id);
		if (turn.session) this.sessions = [...this.sessions, turn.session];
		return true;
	}

	/** Starts a flow afresh; a session of the same flow gives way. */
	begin(name: string, data: Readonly<Record<string, string>> = {}): void {
		const fresh = this.setting.newSession();
		const session: Session = {
			...fresh,
			flow: name,
			version: this.setting.registry.flows.get(name)?.version ?? 0,
			step: "",
			offered: [],
			offeredIn: this.view.locale,
			data,
			askedAt: this.setting.now,
			nudged: false,
		};
		this.sessions = [...this.sessions.filter((other) => other.flow !== name), session];
		this.apply(session, { kind: "start" });
	}

	/** Asks the question that was asked last once more, after `lines`; without one, only says them. */
	askAgain(lines: readonly Line[]): void {
		const [current] = byAsked(this.sessions);
		if (!current || !this.apply(current, { kind: "ask", lines })) this.effects.push(say(...lines));
	}

	/** The talk as it stands, with the interrupted question asked again when something else has just ended. */
	heard(openBefore: readonly string[]): Heard {
		const last = this.effects.at(-1);
		if (last?.kind === "run") {
			const session = this.sessions.find((other) => other.id === last.session);
			if (session) {
				this.effects.pop();
				return { ...this.result(), pending: { session, run: last.run, data: last.data } };
			}
		}
		const asked = this.effects.some((effect) => effect.kind === "say" && effect.prompt.at !== undefined);
		const [next] = byAsked(this.sessions);
		if (!asked && next && openBefore.includes(next.id)) this.askAgain([plain("engine-back-to")]);
		return this.result();
	}

	private result(): Heard {
		return { effects: mergeSays(this.effects), sessions: this.sessions, view: this.view };
	}
}

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
	const [current, ...others] = byAsked(talk.sessions);
	const flow = current && talk.flow(current);
	const step = current && flow?.steps[settle(current, flow).session.step];
	const command = lexicon.command(text, talk.view.locale);
	// A command beats a part of a label ("about" in "Collect less about us"), but in the flow that it would only begin again.
	const exactly = command !== undefined && registry.commands[command.command] !== current?.flow;
	if (current && flow && isOption(flow, current, talk.viewOf(current), typed, talk.setting, exactly)) {
		talk.apply(current, { kind: "text", text: typed });
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
	const guess = lexicon.hintsAtStop(text) && step?.kind !== "story" && !asked;
	if (!guess && !asCommand && current && talk.apply(current, { kind: "text", text: typed })) return;
	const elsewhere = others.find((session) => {
		const other = talk.flow(session);
		return other && isOption(other, session, talk.viewOf(session), typed, talk.setting, true);
	});
	if (elsewhere && current) {
		talk.apply(elsewhere, { kind: "text", text: typed });
		return;
	}
	if (guess) {
		talk.effects.push({ kind: "hold" });
		talk.begin(registry.commands.stopGuess);
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
	else
		talk.askAgain([step && "retry" in step ? line(step.retry, talk.viewOf(current)) : plain("engine-not-understood")]);
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
	const newcomer = known.view.profile.locale === undefined && known.sessions.length === 0;
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
			const session = talk.sessions.find((open) => open.tag === tap.tag && open.flow === tap.flow);
			const flow = session && talk.flow(session);
			const current = session && flow && settle(session, flow);
			// A tap on a renamed step is an answer to the new name, as typed text would be.
			const meant = current && settle({ ...session, step: tap.step }, flow);
			const same =
				current && (tap.step === session.step || (!meant?.stale && meant?.session.step === current.session.step));
			if (newcomer) speakLike(talk, known);
			if (!same || !talk.apply(session, { kind: "tap", options: tap.options })) talk.askAgain([plain("engine-stale")]);
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
			if (content.caption?.trim()) hearText(talk, content.caption, known);
			else if (newcomer) {
				speakLike(talk, known);
				talk.begin(setting.registry.commands.join);
			} else talk.askAgain([plain("engine-media")]);
			break;
	}
	return talk.heard(openBefore);
}

/** Goes on after the shell performed a `run`. `known` is the member as that left them. Pure. */
export function ran(
	known: Known,
	pending: Pending,
	outcome: string,
	data: Readonly<Record<string, string>>,
	setting: Setting,
): Heard {
	const talk = new Talk(known, setting);
	const openBefore = known.sessions.map((session) => session.id).filter((id) => id !== pending.session.id);
	talk.apply(pending.session, { kind: "ran", outcome, data });
	return talk.heard(openBefore);
}

/** Lets a silent session know that its time has come. Pure. */
export function wake(known: Known, session: Session, what: WakeKind, setting: Setting): Heard {
	const talk = new Talk(known, setting);
	talk.apply(session, { kind: "silence", wake: what });
	return talk.heard([]);
}
