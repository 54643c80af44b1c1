import { randomInt } from "node:crypto";
import { v7 } from "uuid";
import type { Ids } from "./core/ids.ts";

const TAG_LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

/** Ids from the machine's own randomness. */
export const machineIds: Ids = {
	uuid: () => v7(),
	tag: (length) => Array.from({ length }, () => TAG_LETTERS[randomInt(TAG_LETTERS.length)]).join(""),
	number: (below) => randomInt(below),
};
