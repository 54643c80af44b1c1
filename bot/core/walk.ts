import type { Effect, WakeKind } from "./effect.ts";
import type { Flow } from "./flow.ts";
import { FlowError } from "./flow-error.ts";
import type { Field, Profile, View } from "./profile.ts";
import type { Prompt } from "./prompt.ts";
import { type Answer, optionsOf } from "./question.ts";
import { SESSION_MAX_BYTES, type Session } from "./session.ts";
import type { Question, Step } from "./step.ts";
import { storyAt } from "./story-media.ts";
import type { Surroundings } from "./surroundings.ts";
import { type Line, line } from "./text.ts";
import { questionsAsked } from "./way.ts";

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

/** The step of a name. Throws when the flow has none. */
export function stepOf(flow: Flow, name: string): Step {
	const step = flow.steps[name];
	if (!step) throw new FlowError("flow.no-such-step", flow.name, name);
	return step;
}

/** Collects what one turn does while it walks from step to step. */
export class Walk {
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

	record(
		step: string,
		value: string,
		how: Pick<Extract<Effect, { kind: "record" }>, "adds" | "withdraws" | "media"> = {},
	): void {
		const { id, flow } = this.session;
		this.effects.push({ kind: "record", session: id, flow, version: this.flow.version, step, value, ...how });
	}

	/** The story that is told begins anew: what comes next takes the place of what was filed. */
	forgetStory(): void {
		const { heard: _, media: __, ...session } = this.session;
		this.session = session;
	}

	/** Files that a question of a response was passed over, and forgets what was remembered of an earlier answer. */
	pass(name: string, step: Question): void {
		// What was told of a story stays.
		if (step.kind === "story" && this.session.heard) return;
		if (!this.flow.response || !("record" in step ? step.record : step.kind === "story")) return;
		this.record(name, "", step.kind === "number" ? {} : { withdraws: true });
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
		const options = optionsOf(step, view);
		const mode = step.kind === "pick" ? "many" : "one";
		const { heard, media, ...before } = this.session;
		// Asked anew, a story begins anew.
		const goesOn = heard === true && storyAt(flow, before.step) === storyAt(flow, name);
		this.lines.push(...this.asking(step, goesOn));
		const session: Session = {
			...before,
			...(goesOn ? { heard, ...(media === undefined ? {} : { media }) } : {}),
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

	/** What a question says: in the middle of a story that more may come, and after something else between also what of. */
	private asking(step: Question, goesOn: boolean): readonly Line[] {
		const { view } = this;
		if (step.kind !== "story") return [line(step.message, view)];
		if (this.heardPart) return [line(step.more, view)];
		const invited = step.media && step.media.agreed(view) !== false;
		return [
			line(step.message, view),
			...(step.media && invited ? [line(step.media.invite, view)] : []),
			...(goesOn ? [line(step.more, view)] : []),
		];
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
						this.effects.push({
							kind: "finish",
							session: this.session.id,
							asked: questionsAsked(this.flow, this.view),
						});
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
				if (option.keepsMedia !== undefined)
					this.effects.push({ kind: "agree", session: this.session.id, agreed: option.keepsMedia });
				if (step.aside !== undefined) this.heardPart = true;
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
					this.pass(name, step);
					return step.next;
				}
				if (answer.kind === "value") {
					this.record(name, answer.value, this.session.heard ? { adds: true } : {});
					this.session = { ...this.session, heard: true };
					if (step.brief) return step.next;
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
