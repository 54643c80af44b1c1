import type { Shell } from "../conversation/surroundings.ts";
import { nextOpening } from "../core/quiet-hours.ts";
import { zonesOf } from "../core/recipient-hours.ts";
import { render } from "../core/render.ts";
import type { Line } from "../core/text.ts";
import { caseCode } from "../store/care.ts";
import type { Transaction } from "../store/database.ts";
import { memberCalled } from "../store/members.ts";
import type { Reach } from "../store/staff-reach.ts";
import { loadState } from "../store/state.ts";
import { lastUsedIdentity } from "../store/wake-ups.ts";
import { emptyChange, write } from "../store/write.ts";

/**
 * Tells one of the staff about their own work, where they last wrote and in their language. It needs no consent to a
 * topic, but waits for a humane hour. Who has left, or cannot be reached, is told nothing.
 *
 * @param pseudonym whom.
 */
export async function tell(
	shell: Shell,
	tx: Transaction,
	pseudonym: string,
	lines: readonly Line[],
	at: Temporal.Instant,
): Promise<void> {
	const memberId = await memberCalled(tx, pseudonym);
	const identityId = memberId === undefined ? undefined : await lastUsedIdentity(tx, memberId);
	const state = memberId && identityId ? await loadState(tx, shell.keys, memberId, identityId, at) : undefined;
	if (!state) return;
	const { identity, profile, locale } = state;
	const { zone, country } = profile;
	const { channel, address } = identity;
	await tellAll(shell, tx, [{ memberId: state.memberId, locale, zone, country, channel, address }], lines, at);
}

/**
 * Tells all of these staff the same: each where they last wrote, in their language, at a humane hour of theirs. Written
 * in the transaction of its cause, in one round trip; none when there is nobody.
 */
async function tellAll(
	shell: Shell,
	tx: Transaction,
	staff: readonly Reach[],
	lines: readonly Line[],
	at: Temporal.Instant,
): Promise<void> {
	const outbox = staff.flatMap(({ memberId, locale, zone, country, channel, address }) => {
		const limits = shell.channels.get(channel)?.limits;
		const notBefore = limits && nextOpening(at, zonesOf({ zone, country, channel, address, locale }));
		if (!limits || !notBefore) return [];
		return render({ lines, options: [], mode: "one" }, locale, limits, shell.texts).map((message) => ({
			id: shell.ids.uuid(),
			memberId,
			channel,
			to: address,
			message,
			kind: "unasked" as const,
			notBefore,
			leased: false,
		}));
	});
	await write(tx, shell.keys, shell.ids, { ...emptyChange(at), outbox });
}

/**
 * Tells the staff that a member waits for one of them: the name of the case, and nothing of who it is or what it is about.
 * Among the staff are those who read anonymous answers, and one of these may be what the case came of.
 */
export function tellOfCase(
	shell: Shell,
	tx: Transaction,
	{ id, staff }: { readonly id: string; readonly staff: readonly Reach[] },
	at: Temporal.Instant,
): Promise<void> {
	return tellAll(shell, tx, staff, [{ key: "care-notice", params: { case: caseCode(id) } }], at);
}
