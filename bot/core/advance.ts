import type { Effect, WakeKind } from "./effect.ts";
import { decodeName, type Flow, isQuestion, type Question, type Step } from "./flow.ts";
import { FlowError } from "./flow-error.ts";
import type { Field, Profile, View } from "./profile.ts";
import type { Prompt } from "./prompt.ts";
import { type Answer, optionsOf, readAnswer, readTap } from "./question.ts";
import { SESSION_MAX_BYTES, type Session } from "./session.ts";
import { settle } from "./settle.ts";
import type { Surroundings } from "./surroundings.ts";
import { type Line, line } from "./text.ts";
import { questionBefore, questionsAsked } from "./way.ts";

/** One input of one session. */
export type Input =
	/** Begin, or begin again. */
	| { readonly kind: "start" }
	| { readonly kind: "text"; readonly text: string }
	/** Options by name, from a button of this session and step. */
	| { readonly kind: "tap"; readonly options: readonly string[] }
	/** A `run` step's effect was performed. */
	| { readonly kind: "ran"; readonly outcome: string; readonly data: Readonly<Record<string, string>> }
	| { readonly kind: "silence"; readonly wake: WakeKind }
	/** Ask the question before, so that a new answer takes the place of the old one. */
	| { readonly kind: "back"; readonly lines: readonly Line[] }
	/** Ask the current question (again), after these lines. */
	| { readonly kind: "ask"; readonly lines: readonly Line[] };

/** One input applied to one session. */
export interface Turn {
	/** The session after the turn; undefined when it ended. */
	readonly session: Session | undefined;
	readonly effects: readonly Effect[];
	/** What is known of the member after the turn. */
	readonly view: View;
	/** False when the input was no answer to the question: nothing was filed, and nothing was said. */
	readonly understood: boolean;
}

/**
 * Most steps one input may pass through.
 * Reason: a flow whose steps lead round in a circle without asking would never end; `check` finds such flows first.
 */
const MAX_STEPS_PER_TURN = 100;

const HOUR_MS = 3_600_000;

/** A profile with one field changed. */
function withField(profile: Profile, field: Field, value: string | readonly string[]): Profile {
	return { ...profile, [field]: value };
}

function stepOf(flow: Flow, name: string): Step {
	const step = flow.steps[name];
	if (!step) throw new FlowError("flow.no-such-step", flow.name, name);
	return step;
}

/** Collects what one turn does while it walks from step to step. */
class Walk {
	session: Session;
	view: View;
	/** A part of a story was heard: what comes next does not ask for it from the start. */
	heardPart = false;
	readonly effects: Effect[] = [];
	readonly lines: Line[] = [];
	readonly flow: Flow;
	readonly around: Surroundings;

	constructor(flow: Flow, session: Session, view: View, around: Surroundings) {
		this.flow = flow;
		this.session = session;
		this.view = { ...view, data: session.data };
		this.around = around;
	}

	save(field: Field, value: string | readonly string[]): void {
		this.effects.push({ kind: "save", field, value });
		this.view = { ...this.view, profile: withField(this.view.profile, field, value) };
		if (field === "locale") this.view = { ...this.view, locale: value as View["locale"] };
	}

	saveAll(profile: Partial<Profile> | undefined): void {
		for (const [field, value] of Object.entries(profile ?? {}))
			if (value !== undefined) this.save(field as Field, value);
	}

	remember(data: Readonly<Record<string, string>>): void {
		this.session = { ...this.session, data: { ...this.session.data, ...data } };
		this.view = { ...this.view, data: this.session.data };
	}

	/** Lets go of words of the member's own that were remembered for one `run` only: they may be longer than a session. */
	forgetWords(run: string): void {
		const isFor = (name: string) => {
			const step = this.flow.steps[name];
			return step?.kind === "text" && step.next === run;
		};
		const data = Object.fromEntries(Object.entries(this.session.data).filter(([name]) => !isFor(name)));
		this.session = { ...this.session, data };
		this.view = { ...this.view, data };
	}

	record(step: string, value: string, adds = false): void {
		const { id, flow } = this.session;
		const { version } = this.flow;
		this.effects.push({ kind: "record", session: id, flow, version, step, value, ...(adds ? { adds } : {}) });
	}

	/** Files that a question of a response was passed over, and forgets what was remembered of an earlier answer. */
	pass(name: string, step: Question): void {
		if (!this.flow.response || !("record" in step ? step.record : step.kind === "story")) return;
		this.record(name, "");
		const { [name]: _, ...data } = this.session.data;
		this.session = { ...this.session, data };
		this.view = { ...this.view, data };
	}

	/** Ends the turn with what there is to say. */
	turn(session: Session | undefined, prompt?: Omit<Prompt, "lines">): Turn {
		const rest = prompt ?? { options: [], mode: "one" as const };
		if (this.lines.length > 0) this.effects.push({ kind: "say", prompt: { lines: this.lines, ...rest } });
		return { session, effects: this.effects, view: this.view, understood: true };
	}

	/** Asks the question at `name`, and sets the wake-ups that go with it. */
	ask(name: string, step: Question): Turn {
		const { around, flow, view } = this;
		if (!this.heardPart) this.lines.push(line(step.message, view));
		const options = optionsOf(step, view);
		const mode = step.kind === "pick" ? "many" : "one";
		const { heard, ...before } = this.session;
		const session: Session = {
			...before,
			// Asked anew, a story begins anew.
			...(heard && before.step === name ? { heard } : {}),
			version: flow.version,
			step: name,
			offered: options.map((option) => option.id),
			offeredIn: view.locale,
			askedAt: around.now,
		};
		if (new TextEncoder().encode(JSON.stringify(session)).length > SESSION_MAX_BYTES)
			throw new FlowError("flow.session-too-big", flow.name, name);
		const { nudgeHours, expireHours } = flow.patience;
		const wake = (what: WakeKind, hours: number): Effect => ({
			kind: "wake",
			session: session.id,
			what,
			afterMs: hours * HOUR_MS,
		});
		if (nudgeHours !== undefined && !session.nudged) this.effects.push(wake("nudge", nudgeHours));
		this.effects.push(wake("expire", expireHours));
		const open = !["choose", "pick"].includes(step.kind);
		const form = step.kind === "text" && step.form ? { form: true } : {};
		return this.turn(session, { options, mode, open, ...form, at: { flow: flow.name, step: name, tag: session.tag } });
	}

	/** Walks from `name` until a question, a `run` or the end. */
	go(name: string): Turn {
		let at = name;
		for (let count = 0; count < MAX_STEPS_PER_TURN; count++) {
			const step = stepOf(this.flow, at);
			switch (step.kind) {
				case "say":
					this.lines.push(line(step.message, this.view));
					at = step.next;
					break;
				case "route":
					at = step.decide(this.view);
					break;
				case "run": {
					this.session = { ...this.session, step: at, offered: [], version: this.flow.version };
					const data = step.data?.(this.view) ?? {};
					const turn = this.turn(this.session);
					return {
						...turn,
						effects: [...turn.effects, { kind: "run", session: this.session.id, run: step.run, data }],
					};
				}
				case "end":
					if (this.flow.response)
						this.effects.push({ kind: "finish", session: this.session.id, asked: questionsAsked(this.flow, this.view) });
					if (step.message) this.lines.push(line(step.message, this.view));
					return this.turn(undefined);
				default: {
					const known = alreadyKnown(step, this.view);
					if (known === undefined) return this.ask(at, step);
					at = known;
				}
			}
		}
		throw new FlowError("flow.endless", this.flow.name, name);
	}

	/** Files an answer to `step` and says where to go. */
	file(name: string, step: Question, answer: Answer): string {
		const save = (field: Field | undefined, value: string | readonly string[]) => field && this.save(field, value);
		if (answer.kind === "skip") {
			this.pass(name, step);
			return ("skip" in step && step.skip) || ("next" in step ? step.next : name);
		}
		switch (step.kind) {
			case "choose": {
				const [id] = answer.kind === "options" ? answer.ids : [];
				const option = id === undefined ? undefined : step.options[id];
				if (id === undefined || !option) return name;
				save(step.save, id);
				this.saveAll(option.set?.(this.view));
				if (step.record) this.record(name, id);
				if (step.remember) this.remember({ [name]: id });
				if (option.consent) {
					const asked = line(step.message, this.view);
					// What was agreed to must be found again in the ledger: data has no key.
					if ("literal" in asked) throw new FlowError("flow.unkeyed-consent", this.flow.name, name);
					this.effects.push({ kind: "consent", ...option.consent, wording: asked.key });
				}
				return option.next;
			}
			case "pick": {
				const ids = answer.kind === "options" ? answer.ids : [];
				save(step.save, ids);
				if (step.record) this.record(name, ids.join(","));
				if (step.remember) this.remember({ [name]: ids.join(",") });
				return step.next;
			}
			case "text": {
				const value = answer.kind === "value" ? answer.value : "";
				save(step.save, value);
				this.saveAll(step.set?.(value, this.view));
				if (step.record) this.record(name, value);
				if (step.remember) this.remember({ [name]: value });
				return step.next;
			}
			case "number":
				if (answer.kind !== "value") return step.next;
				if (step.record) this.record(name, answer.value);
				if (step.remember) this.remember({ [name]: answer.value });
				return step.next;
			case "story":
				if (answer.kind === "done") {
					if (!this.session.heard) this.pass(name, step);
					return step.next;
				}
				if (answer.kind === "value") {
					this.record(name, answer.value, this.session.heard);
					this.session = { ...this.session, heard: true };
					this.lines.push(line(step.more, this.view));
					this.heardPart = true;
				}
				return name;
		}
	}
}

/** Where to go when the profile has the answer already. */
function alreadyKnown(step: Question, view: View): string | undefined {
	if (!("save" in step) || step.save === undefined || step.always) return undefined;
	const value = view.profile[step.save];
	if (value === undefined) return undefined;
	return step.kind === "choose" ? step.options[String(value)]?.next : step.next;
}

/**
 * True when `text` is one of the current question's own options (a number, a label, a word for it), not free text.
 *
 * @param exactly leaves out parts of labels
 */
export function isOption(
	flow: Flow,
	session: Session,
	view: View,
	text: string,
	around: Surroundings,
	exactly: boolean,
): boolean {
	const settled = settle(session, flow);
	const step = flow.steps[settled.session.step];
	if (!step || settled.stale || !isQuestion(step)) return false;
	const answer = readAnswer(step, settled.session, { ...view, data: session.data }, text, around, exactly);
	return answer !== undefined && answer.kind !== "value";
}

/**
 * Applies one input to one session. Pure: the same arguments give the same turn.
 * Text that answers nothing comes back as `understood: false` with the session
 * untouched; what to say then is the conversation's to decide.
 *
 * @throws FlowError when the flow itself is broken.
 */
export function advance(flow: Flow, before: Session, input: Input, known: View, around: Surroundings): Turn {
	const { session, stale } = settle(before, flow);
	const walk = new Walk(flow, session, known, around);
	const untouched: Turn = { session: before, effects: [], view: known, understood: false };
	if (input.kind === "start") return walk.go(flow.start);
	const step = stepOf(flow, session.step);
	switch (input.kind) {
		case "ran": {
			if (step.kind !== "run") throw new FlowError("flow.no-such-step", flow.name, session.step);
			const next = step.on[input.outcome];
			if (next === undefined) throw new FlowError("flow.no-such-outcome", flow.name, session.step);
			walk.forgetWords(session.step);
			walk.remember(input.data);
			return walk.go(next);
		}
		case "back": {
			const before = questionBefore(flow, session.step, walk.view);
			if (before === undefined) return untouched;
			walk.lines.push(...input.lines);
			return walk.go(before);
		}
		case "ask":
			walk.lines.push(...input.lines);
			return walk.go(session.step);
		case "silence":
			if (input.wake === "expire") {
				if (flow.patience.expired) walk.lines.push({ key: flow.patience.expired, params: {} });
				return walk.turn(undefined);
			}
			if (session.nudged || !isQuestion(step)) return untouched;
			walk.session = { ...session, nudged: true };
			walk.lines.push({ key: flow.patience.nudge ?? "engine-nudge", params: {} });
			return walk.go(session.step);
		case "tap":
		case "text": {
			if (stale) return walk.go(session.step);
			if (!isQuestion(step)) return untouched;
			const answer: Answer | undefined =
				input.kind === "tap"
					? readTap(step, session, walk.view, input.options)
					: readAnswer(step, session, walk.view, input.text, around);
			if (!answer) return untouched;
			const value: Answer =
				answer.kind === "options" && step.kind === "text"
					? { kind: "value", value: decodeName(answer.ids[0] ?? "") }
					: answer;
			walk.session = { ...session, nudged: false };
			return walk.go(walk.file(session.step, step, value));
		}
	}
}
