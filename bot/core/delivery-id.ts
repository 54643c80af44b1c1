/**
 * Hexadecimal digits of an id that tell a delivery's number. Reason: of a UUIDv7 the ten last are random, and those
 * before them count on within a millisecond, or while the machine's clock was put back.
 */
export const DELIVERY_DIGITS = 10;

/** The last group of an id. */
const LAST_GROUP = 12;

/**
 * The id of a broadcast's delivery: the broadcast's own with its last ten digits replaced by the delivery's number, so
 * that all of one broadcast stand together in the table's primary key.
 *
 * @param number whole, from 0; below 16¹⁰
 */
export function deliveryId(broadcastId: string, number: number): string {
	return `${deliveryPrefix(broadcastId)}${number.toString(16).padStart(DELIVERY_DIGITS, "0")}`;
}

/** What the ids of all deliveries of a broadcast begin with. */
export function deliveryPrefix(broadcastId: string): string {
	return broadcastId.slice(0, -DELIVERY_DIGITS);
}

/**
 * The id of a broadcast's post in a channel of Slack or Discord: numbered from the end, where no delivery comes.
 *
 * @param place the how manieth of its places, from 0
 */
export function postId(broadcastId: string, place: number): string {
	return deliveryId(broadcastId, 16 ** DELIVERY_DIGITS - 1 - place);
}

/**
 * Two ids between which all deliveries of a broadcast lie. Those of another that was begun in the same moment may lie
 * there too: ask for the broadcast as well.
 */
export function deliveryRange(broadcastId: string): readonly [string, string] {
	const start = broadcastId.slice(0, -LAST_GROUP);
	return [start + "0".repeat(LAST_GROUP), start + "f".repeat(LAST_GROUP)];
}
