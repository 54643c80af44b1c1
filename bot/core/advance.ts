import type { WakeKind } from "./effect.ts";
import type { Flow } from "./flow.ts";
import { FlowError } from "./flow-error.ts";
import type { MediaFile } from "./media.ts";
import type { View } from "./profile.ts";
import { type Answer, readAnswer, readTap } from "./question.ts";
import type { Session } from "./session.ts";
import { settle } from "./settle.ts";
import { isQuestion } from "./step.ts";
import { fileMedia, fileWords } from "./story-media.ts";
import type { Surroundings } from "./surroundings.ts";
import { decodeName } from "./tap.ts";
import type { Line } from "./text.ts";
import { stepOf, type Turn, Walk } from "./walk.ts";
import { questionBefore } from "./way.ts";

export type { Turn } from "./walk.ts";

/** One input of one session. */
export type Input =
	/** Begin, or begin again. */
	| { readonly kind: "start" }
	| { readonly kind: "text"; readonly text: string }
	/** Photos and voice notes, with the words that came with them; empty when there were none. */
	| { readonly kind: "media"; readonly files: readonly MediaFile[]; readonly text: string }
	/** Options by name, from a button of this session and step. */
	| { readonly kind: "tap"; readonly options: readonly string[] }
	/** A `run` step's effect was performed. */
	| { readonly kind: "ran"; readonly outcome: string; readonly data: Readonly<Record<string, string>> }
	| { readonly kind: "silence"; readonly wake: WakeKind }
	/** Ask the question before, so that a new answer takes the place of the old one. */
	| { readonly kind: "back"; readonly lines: readonly Line[] }
	/** Ask the current question (again), after these lines. */
	| { readonly kind: "ask"; readonly lines: readonly Line[] };

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
			// In the middle of a story, that story is the question before.
			const aside = step.kind === "choose" ? step.aside : undefined;
			const before = aside ?? questionBefore(flow, session.step, walk.view);
			if (before === undefined) return untouched;
			walk.lines.push(...input.lines);
			walk.forgetStory();
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
		case "media": {
			if (stale) return walk.go(session.step);
			const next = fileMedia(walk, session.step, input.files, input.text);
			if (next === undefined) return untouched;
			walk.session = { ...walk.session, nudged: false };
			return walk.go(next);
		}
		case "tap":
		case "text": {
			if (stale) return walk.go(session.step);
			if (!isQuestion(step)) return untouched;
			const answer: Answer | undefined =
				input.kind === "tap"
					? readTap(step, session, walk.view, input.options)
					: readAnswer(step, session, walk.view, input.text, around);
			if (!answer) {
				const next = input.kind === "text" ? fileWords(walk, session.step, input.text) : undefined;
				return next === undefined ? untouched : walk.go(next);
			}
			const value: Answer =
				answer.kind === "options" && step.kind === "text"
					? { kind: "value", value: decodeName(answer.ids[0] ?? "") }
					: answer;
			walk.session = { ...session, nudged: false };
			return walk.go(walk.file(session.step, step, value));
		}
	}
}
