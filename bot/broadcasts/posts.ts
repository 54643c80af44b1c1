import { postId } from "../core/delivery-id.ts";
import { loadBroadcast } from "../store/broadcasts.ts";
import type { Transaction } from "../store/database.ts";
import { placesOf } from "../store/places.ts";
import { emptyChange, type Outgoing, write } from "../store/write.ts";
import { rendered } from "./render.ts";
import type { ConductorShell } from "./start.ts";

/**
 * Posts a broadcast in the channels of Slack and Discord that it was meant for, each in the language of the channel. A
 * correction is not posted where what it corrects had still to be.
 */
export async function postInPlaces(
	shell: ConductorShell,
	tx: Transaction,
	id: string,
	now: Temporal.Instant,
): Promise<void> {
	const broadcast = await loadBroadcast(tx, { id });
	if (!broadcast || broadcast.places.length === 0) return;
	const original = broadcast.corrects === undefined ? undefined : await loadBroadcast(tx, { id: broadcast.corrects });
	const unposted = original && (original.wave ?? 0) === 0 ? original.places : [];
	const places = broadcast.places.filter((each) => !unposted.includes(each));
	const outbox = (await placesOf(tx, places)).flatMap(({ channel, address, locale }, at): Outgoing[] => {
		const limits = shell.channels.get(channel)?.limits;
		if (!limits) return [];
		const message = rendered(broadcast, locale, limits, shell.texts);
		return [{ id: postId(id, at), channel, to: address, message, kind: "unasked", notBefore: now, leased: false }];
	});
	await write(tx, shell.keys, shell.ids, { ...emptyChange(now), outbox });
}
