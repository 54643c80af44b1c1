import { advance, type Input } from "./advance.ts";
import type { Effect, RunName } from "./effect.ts";
import type { Flow } from "./flow.ts";
import type { Asked } from "./keywords.ts";
import type { Locale } from "./locale.ts";
import { mergeSays } from "./merge-says.ts";
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

/** A flow to begin. */
export interface Beginning {
	readonly flow: string;
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

/** Says some lines. */
export const say = (...lines: readonly Line[]): Effect => ({
	kind: "say",
	prompt: { lines, options: [], mode: "one" },
});
/** A message without parameters. */
export const plain = (key: PlainKey): Line => ({ key, params: {} });

/** The sessions with the one that asked last first. */
export function byAsked(sessions: readonly Session[]): readonly Session[] {
	return [...sessions].sort((a, b) => b.askedAt - a.askedAt || (a.id < b.id ? 1 : -1));
}

/** One member's side of the talk while one input is worked through. */
export class Talk {
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

	/** Starts a flow afresh; a session of the same flow gives way, but a response is taken up where it was left. */
	begin(name: string, data: Readonly<Record<string, string>> = {}): void {
		const left = this.sessions.find((open) => open.flow === name);
		if (left && this.flow(left)?.response) {
			this.apply(left, { kind: "ask", lines: [plain("engine-back-to")] });
			return;
		}
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

	/** The sessions that wait for an answer, the one that asked last first; not those in the background. */
	asking(): readonly Session[] {
		return byAsked(this.sessions).filter((session) => {
			const flow = this.flow(session);
			return !flow?.passive || settle(session, flow).session.step !== flow.start;
		});
	}

	/** Asks the question that was asked last once more, after `lines`; without one, only says them. */
	askAgain(lines: readonly Line[]): void {
		const [current] = this.asking();
		if (!current || !this.apply(current, { kind: "ask", lines })) this.effects.push(say(...lines));
	}

	/** Asks a question again that could not read an answer. */
	retry(session: Session): void {
		const flow = this.flow(session);
		const step = flow?.steps[settle(session, flow).session.step];
		const why = step && "retry" in step ? line(step.retry, this.viewOf(session)) : plain("engine-not-understood");
		if (!this.apply(session, { kind: "ask", lines: [why] })) this.effects.push(say(why));
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
		const [next] = this.asking();
		if (!asked && next && openBefore.includes(next.id)) this.askAgain([plain("engine-back-to")]);
		return this.result();
	}

	private result(): Heard {
		return { effects: mergeSays(this.effects), sessions: this.sessions, view: this.view };
	}
}
