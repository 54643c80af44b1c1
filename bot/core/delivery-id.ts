/** Hexadecimal digits of an id that tell a delivery's number. */
const DIGITS = 12;

/**
 * The id of a broadcast's delivery: the broadcast's own with its last twelve digits replaced by the delivery's number,
 * so that the id of a send tells its broadcast, and all of one broadcast stand together in the table's primary key.
 *
 * @param number whole, from 0; below 16¹²
 */
export function deliveryId(broadcastId: string, number: number): string {
	return `${broadcastId.slice(0, -DIGITS)}${number.toString(16).padStart(DIGITS, "0")}`;
}

/** The first and the last id that a delivery of the broadcast can have. */
export function deliveryRange(broadcastId: string): readonly [string, string] {
	return [deliveryId(broadcastId, 0), deliveryId(broadcastId, 16 ** DIGITS - 1)];
}
