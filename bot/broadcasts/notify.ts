import type { Shell } from "../conversation/surroundings.ts";
import { nextOpening } from "../core/quiet-hours.ts";
import { zonesOf } from "../core/recipient-hours.ts";
import { render } from "../core/render.ts";
import type { Line } from "../core/text.ts";
import type { Transaction } from "../store/database.ts";
import { memberCalled } from "../store/members.ts";
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
	const limits = state && shell.channels.get(state.identity.channel)?.limits;
	if (!state || !limits) return;
	const { identity, profile, locale } = state;
	const { channel, address } = identity;
	const notBefore = nextOpening(
		at,
		zonesOf({ zone: profile.zone, country: profile.country, channel, address, locale }),
	);
	if (!notBefore) return;
	const outbox = render({ lines, options: [], mode: "one" }, locale, limits, shell.texts).map((message) => ({
		id: shell.ids.uuid(),
		channel,
		to: address,
		message,
		kind: "unasked" as const,
		notBefore,
		leased: false,
	}));
	await write(tx, shell.keys, shell.ids, { ...emptyChange(at), memberId: state.memberId, outbox });
}
