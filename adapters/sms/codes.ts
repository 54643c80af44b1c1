import type { TerminalReason } from "../../bot/core/channel.ts";

/** What a code says of a send: never again for this address or text, or not taken and worth another try. */
type Verdict = readonly ["terminal", TerminalReason] | readonly ["retry"];

/**
 * What Twilio's codes mean for a send. A code that is not here is not tried again.
 * Source: Twilio, "Error and warning dictionary".
 */
export const VERDICTS: ReadonlyMap<number, Verdict> = new Map<number, Verdict>([
	[21610, ["terminal", "opted-out"]],
	[21211, ["terminal", "unreachable"]],
	[21214, ["terminal", "unreachable"]],
	[21217, ["terminal", "unreachable"]],
	[21612, ["terminal", "unreachable"]],
	[21614, ["terminal", "unreachable"]],
	[30004, ["terminal", "unreachable"]],
	[30005, ["terminal", "unreachable"]],
	[30006, ["terminal", "unreachable"]],
	[30007, ["terminal", "filtered"]],
	[21408, ["terminal", "refused"]],
	[21617, ["terminal", "refused"]],
	[20429, ["retry"]],
	// "System under maintenance": the operation is not allowed just then. 20500 and 20503 say no such thing: `unknown`.
	[21730, ["retry"]],
	[21611, ["retry"]],
	[30001, ["retry"]],
	[30003, ["retry"]],
	[30008, ["retry"]],
	// Our credentials or account: nothing was taken, and the address is not at fault.
	[20003, ["retry"]],
	[20005, ["retry"]],
	[30002, ["retry"]],
]);

/** What a status callback's `ErrorCode` means for the address or the text; undefined where Twilio's code does not say. */
export function reasonOf(errorCode: string): TerminalReason | undefined {
	const verdict = VERDICTS.get(Number(errorCode));
	return verdict?.[0] === "terminal" ? verdict[1] : undefined;
}
