import { DELIVERY_DIGITS } from "../core/delivery-id.ts";
import type { Transaction } from "./database.ts";

/** `deliveryPrefix` of the core as an expression, of a broadcast's id. */
export function deliveryPrefixSql(broadcastId: string): string {
	return `left(${broadcastId}::text, -${DELIVERY_DIGITS})`;
}

/**
 * `deliveryId` of the core as an expression, of a prefix and a number. The number gets a digit before its own that is
 * cut off again, at a third of the cost of `lpad`.
 */
export function deliveryIdSql(prefix: string, number: string): string {
	return `(${prefix} || substr(to_hex(x'1${"0".repeat(DELIVERY_DIGITS)}'::bigint + ${number}), 2))::uuid`;
}

/** From so many deliveries at once on, PostgreSQL is told of them. */
const MANY = 2_000;

/**
 * Has PostgreSQL look at deliveries that were just written, if they are many; in their transaction. Until it has, it
 * plans as if they were not there, and a claim may compare each with each: it looks by itself after a minute only, and
 * what it looks at before they are committed it takes for nothing.
 */
export async function noteDeliveries(tx: Pick<Transaction, "$queryRawUnsafe">, written: number): Promise<void> {
	if (written >= MANY) await tx.$queryRawUnsafe("ANALYZE deliveries");
}
