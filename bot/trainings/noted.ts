import type { Line } from "../core/text.ts";
import type { Noted } from "../core/training-places.ts";

/**
 * A line on whether somebody came, with how that is known in brackets after it.
 *
 * @param by who on the staff noted it, a pseudonym; empty where nobody did
 */
export function withNoted(line: Line, how: Noted | undefined, by: string, format: (line: Line) => string): Line {
	if (how === undefined) return line;
	return { literal: `${format(line)} (${format({ key: "train-noted", params: { how, by } })})` };
}
