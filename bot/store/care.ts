import type { Transaction } from "./database.ts";
import type { Keyring } from "./keys.ts";
import { casePlace } from "./responses.ts";

/**
 * Opens a case for a member who asked for somebody to get in touch. Nothing in it leads to what they answered elsewhere.
 *
 * @param need in the member's own words; empty when they would rather not say
 */
export async function openCareCase(
	tx: Transaction,
	keys: Keyring,
	id: string,
	memberId: string,
	need: string,
	at: Temporal.Instant,
): Promise<void> {
	const sealed = need === "" ? null : keys.seal(casePlace(id), need);
	await tx.case.create({ data: { id, memberId, openedAt: new Date(at.epochMilliseconds), sealed } });
}
