import parsePhoneNumber from "libphonenumber-js/min";
import { ran } from "../core/converse.ts";
import type { Effect } from "../core/effect.ts";
import { mergeSays } from "../core/merge-says.ts";
import { type Heard, type Known, say } from "../core/talk.ts";
import type { Transaction } from "../store/database.ts";
import { loadState, type MemberState } from "../store/state.ts";
import { type ConsentRow, type Outgoing, write } from "../store/write.ts";
import { finishedResponses } from "../surveys/responses.ts";
import { changeOf } from "./change.ts";
import { perform } from "./runs.ts";
import { type Shell, settingAt } from "./surroundings.ts";

/** How the messages of a turn go out. */
export interface Dispatch {
	readonly kind: Outgoing["kind"];
	readonly notBefore: Temporal.Instant;
	/** True when this process sends them right after the commit. */
	readonly leased: boolean;
	/** True: rather than to lose a file that is being fetched, the turn throws `MediaUnderWay`. */
	readonly awaitsMedia?: boolean;
}

/** What is known of a member, as the pure conversation wants it. */
export function knownOf(shell: Shell, state: MemberState, language: string | undefined): Known {
	const { channel, address } = state.identity;
	const country = channel === "sms" ? parsePhoneNumber(address)?.country : undefined;
	return {
		view: {
			locale: state.locale,
			channel,
			profile: state.profile,
			role: state.role,
			topics: state.topics,
			reviewed: shell.reviewed,
			...(country ? { addressCountry: country } : {}),
		},
		sessions: state.sessions,
		...(language === undefined ? {} : { language }),
	};
}

/** Makes sure that the flow of each open session is known: one that is not would end. */
export function knowSurveys({ surveys }: Shell, tx: Transaction, { sessions }: MemberState): Promise<void> {
	return surveys.know(
		tx,
		sessions.map(({ flow }) => flow),
	);
}

/**
 * Carries one turn from what was heard to what is written, inside the caller's transaction: performs each `run` the
 * conversation waits for, then writes sessions, profile, answers, wake-ups and messages in one round trip.
 *
 * @returns the messages as they lie in the outbox.
 */
export async function carryOut(
	shell: Shell,
	tx: Transaction,
	before: MemberState,
	first: Heard,
	dispatch: Dispatch,
	at: Temporal.Instant,
): Promise<readonly Outgoing[]> {
	const setting = settingAt(shell, at);
	const effects: Effect[] = [];
	let heard = first;
	let state = before;
	let erased = false;
	let suppressUnasked = false;
	let released = false;
	const consents: ConsentRow[] = [];
	for (;;) {
		effects.push(...heard.effects);
		const { pending } = heard;
		if (!pending) break;
		// What is asked of the shell is answered in the language of this turn, which may be kept nowhere yet.
		const done = await perform(shell, tx, { ...state, locale: heard.view.locale }, pending, at);
		effects.push(...(done.effects ?? []));
		erased ||= done.erased ?? false;
		suppressUnasked ||= done.suppressUnasked ?? false;
		released ||= done.released ?? false;
		consents.push(...(done.consents ?? []));
		if (done.memberId !== undefined) {
			state = (await loadState(tx, shell.keys, done.memberId, state.identity.id, at)) ?? state;
			await knowSurveys(shell, tx, state);
			// The language that a newcomer was taken to speak is not that of the member who they turned out to be.
			effects.splice(0, Infinity, ...effects.filter(({ kind }) => kind !== "speak"));
		}
		const stale = done.memberId !== undefined || done.erased;
		const known = knownOf(shell, state, undefined);
		heard = ran(
			{
				...known,
				view: {
					...(stale ? known.view : heard.view),
					locale: done.memberId === undefined ? heard.view.locale : known.view.locale,
					topics: done.topics ?? known.view.topics,
				},
				// Who linked goes on with what the other had open; who was erased has nothing open.
				sessions: stale ? [...(done.erased ? [] : state.sessions), pending.session] : heard.sessions,
			},
			pending,
			done.outcome,
			done.data ?? {},
			setting,
			done.begin,
		);
	}
	const finished = erased ? [] : await finishedResponses(tx, shell, state, heard, effects, dispatch.awaitsMedia);
	const lost = finished.reduce((sum, response) => sum + response.lost, 0);
	if (lost > 0) effects.unshift(say({ key: "survey-media-lost", params: { count: lost } }));
	const change = changeOf(shell, {
		finished,
		state,
		heard,
		effects: mergeSays(effects),
		dispatch,
		at,
		erased,
		consents,
		suppressUnasked,
		released,
	});
	await write(tx, shell.keys, shell.ids, change);
	return change.outbox;
}
