import { getCountry } from "countries-and-timezones";
import { wake } from "../core/converse.ts";
import { nextOpening } from "../core/quiet-hours.ts";
import type { Sending } from "../sending/index.ts";
import { lockMember } from "../store/members.ts";
import { loadState, type MemberState } from "../store/state.ts";
import { codesOf, inTransaction } from "../store/unit.ts";
import { type Due, dueWakeUps, lastUsedIdentity, takeWakeUp } from "../store/wake-ups.ts";
import { type Shell, settingAt } from "./surroundings.ts";
import { carryOut, knownOf, knowSurveys } from "./turn.ts";

/** Wake-ups taken up at once. */
const BATCH = 200;

/** Zones a member could be in: their own, their country's, or none that we know. */
function zonesOf(state: MemberState, addressCountry: string | undefined): readonly string[] {
	if (state.profile.zone !== undefined) return [state.profile.zone];
	return getCountry(state.profile.country ?? addressCountry ?? "")?.timezones ?? [];
}

/** Wakes one silent session, in one transaction. */
async function wakeOne(shell: Shell, due: Due): Promise<void> {
	const now = shell.clock.now();
	await inTransaction(shell.database, async (tx) => {
		if (!(await lockMember(tx, due.memberId)) || !(await takeWakeUp(tx, due, now))) return;
		const identityId = await lastUsedIdentity(tx, due.memberId);
		const state = identityId === undefined ? undefined : await loadState(tx, shell.keys, due.memberId, identityId, now);
		const session = state?.sessions.find((open) => open.id === due.sessionId);
		if (!state || !session) return;
		await knowSurveys(shell, tx, state);
		const known = knownOf(shell, state, undefined);
		// The member wrote at this hour of the day, so that an unknown zone is no reason to stay silent.
		const opening = nextOpening(now, zonesOf(state, known.view.addressCountry));
		const heard = wake(known, session, due.kind, settingAt(shell, now));
		const spoken = opening ? heard : { ...heard, effects: heard.effects.filter((effect) => effect.kind !== "say") };
		await carryOut(shell, tx, state, spoken, { kind: "unasked", notBefore: opening ?? now, leased: false }, now);
		shell.log.info({ member: state.pseudonym, flow: session.flow, kind: due.kind }, "session.woken");
	});
}

/** Wakes every session whose time has come, and sends what that gave. */
export async function wakeDue(shell: Shell, sending: Sending): Promise<void> {
	for (;;) {
		const due = await dueWakeUps(shell.database, shell.clock.now(), BATCH);
		let failed = 0;
		for (const each of due)
			await wakeOne(shell, each).catch((error: unknown) => {
				failed += 1;
				shell.log.error({ flow: each.kind, error: codesOf(error)[0] ?? (error as Error).name }, "session.not-woken");
			});
		if (due.length < BATCH || failed > 0) break;
	}
	await sending.sweep();
}
