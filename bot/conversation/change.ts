import type { Effect } from "../core/effect.ts";
import { render } from "../core/render.ts";
import type { Heard } from "../core/talk.ts";
import type { MemberState } from "../store/state.ts";
import { type Change, type ConsentRow, emptyChange } from "../store/write.ts";
import type { FinishedResponse } from "../store/write-responses.ts";
import { responseAt } from "../surveys/responses.ts";
import { limitsOf, type Shell } from "./surroundings.ts";
import type { Dispatch } from "./turn.ts";

/** How long other sends wait for the answer to a guessed opt-out, in days; without one they stay stopped no longer. */
const HOLD_DAYS = 30;

/** What a turn came to. */
interface Outcome {
	readonly state: MemberState;
	readonly heard: Heard;
	readonly effects: readonly Effect[];
	readonly dispatch: Dispatch;
	readonly at: Temporal.Instant;
	/** The member is gone: only what is said remains to be written. */
	readonly erased: boolean;
	/** What was decided about topics by the shell's own work; `effects` may hold more. */
	readonly consents: readonly ConsentRow[];
	readonly suppressUnasked: boolean;
	/** Responses to surveys that ended, with what was filed in them before. */
	readonly finished: readonly FinishedResponse[];
	/** A guessed opt-out was answered: other sends may go again. */
	readonly released: boolean;
}

function membersPart(effects: readonly Effect[], at: Temporal.Instant): Pick<Change, "member" | "fields"> {
	let member: Change["member"] = {};
	let fields: Change["fields"] = {};
	for (const effect of effects)
		switch (effect.kind) {
			case "speak":
				member = { ...member, locale: effect.locale };
				break;
			case "hold":
				member = { ...member, heldUntil: at.add({ hours: 24 * HOLD_DAYS }) };
				break;
			case "save":
				if (effect.field === "name") fields = { ...fields, name: String(effect.value) };
				else member = { ...member, [effect.field]: effect.value };
				if (effect.field === "locale") member = { ...member, localeConfirmed: true };
				break;
			default:
				break;
		}
	return { member, fields };
}

/** Turns the effects of a turn into what is to be written. */
export function changeOf(shell: Shell, outcome: Outcome): Change {
	const { state, heard, effects, dispatch, at, erased } = outcome;
	const { identity } = state;
	const said = identity.blocked ? [] : effects.filter((effect) => effect.kind === "say");
	const outbox = said
		.flatMap(({ prompt }) => render(prompt, heard.view.locale, limitsOf(shell, identity.channel), shell.texts))
		.map((message) => ({
			id: shell.ids.uuid(),
			channel: identity.channel,
			to: identity.address,
			message,
			...dispatch,
		}));
	if (erased) return { ...emptyChange(at), outbox };
	const { member, fields } = membersPart(effects, at);
	const open = new Set(heard.sessions.map((session) => session.id));
	return {
		memberId: state.memberId,
		at,
		member: outcome.released ? { ...member, heldUntil: null } : member,
		fields,
		sessions: heard.sessions.filter((session) => !state.sessions.some((old) => same(old, session))),
		endedSessions: state.sessions.map((session) => session.id).filter((id) => !open.has(id)),
		wakeUps: effects
			.filter((effect) => effect.kind === "wake")
			.filter((effect) => open.has(effect.session))
			.map(({ session, what, afterMs }) => ({ session, kind: what, dueAt: at.add({ milliseconds: afterMs }) })),
		answers: effects.filter((effect) => effect.kind === "record"),
		agreements: effects.filter((effect) => effect.kind === "agree"),
		responses: heard.sessions.flatMap((session) => responseAt(session, outcome)),
		finished: outcome.finished,
		outbox,
		speaker: identity,
		consents: [
			...outcome.consents,
			...effects
				.filter((effect) => effect.kind === "consent")
				.map(({ topic, granted, wording }) => ({ topic, granted, wording, locale: heard.view.locale })),
		],
		suppressUnasked: outcome.suppressUnasked,
	};
}

/** True when a session did not change: nothing to write. */
function same(a: object, b: object): boolean {
	return JSON.stringify(a) === JSON.stringify(b);
}
