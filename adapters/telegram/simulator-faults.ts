import { Flaky } from "../../bot/core/flaky.ts";
import type { Fault } from "../../bot/core/simulator.ts";
import { Refusal } from "./simulator-http.ts";

/**
 * Messages a second that Telegram takes of one bot. Source: Telegram, Bots FAQ ("about 30 messages per second").
 * Its "one message per second in a chat" is advice that bursts may pass, so it is not enforced here.
 */
const PER_SECOND = 30;

/** What may stand in the way of a send: faults that a test asked for, and the rate. */
export class Faults {
	/** Sends taken, which whoever takes them counts, and those answered 429. */
	readonly tally = { taken: 0, refused: 0 };
	/** Sends that came in and were not answered 429. */
	spent = 0;
	/** Which sends are answered 500. */
	readonly flaky = new Flaky();
	readonly #next: Fault[] = [];
	#perSecond = PER_SECOND;
	/** When the latest sends were taken, in a ring as long as the rate. */
	#taken: number[] = [];
	#at = 0;

	add(fault: Fault, times: number): void {
		for (let at = 0; at < times; at++) this.#next.push(fault);
	}

	rate(perSecond: number | undefined): void {
		this.#perSecond = Math.max(1, Math.floor(perSecond ?? PER_SECOND));
		this.#taken = [];
		this.#at = 0;
	}

	/** Throws what refuses a send before it is taken; else gives what happens to its answer. */
	meet(): "answer" | "hang" | "cut" | "cutBefore" {
		this.spent += 1;
		const fault = this.#next.shift();
		if (fault === "rateLimit") throw this.#tooFast();
		if (fault === "serverError" || (fault === undefined && this.flaky.hits()))
			throw new Refusal(500, "Internal Server Error", { expected: true });
		if (fault === "unreachable") throw blocked();
		if (fault === "reset") return "cutBefore";
		this.#count();
		if (fault === "acceptThenHang") return "hang";
		return fault === "acceptThenReset" ? "cut" : "answer";
	}

	#tooFast(): Refusal {
		this.spent -= 1;
		this.tally.refused += 1;
		return tooFast();
	}

	#count(): void {
		const now = performance.now();
		const oldest = this.#taken[this.#at];
		if (oldest !== undefined && now - oldest < 1_000) throw this.#tooFast();
		this.#taken[this.#at] = now;
		this.#at = (this.#at + 1) % this.#perSecond;
	}
}

/** The answer to one who sends too fast; Telegram counts the wait in whole seconds. */
function tooFast(): Refusal {
	return new Refusal(429, "Too Many Requests: retry after 1", { retryAfter: 1, expected: true });
}

/** The answer when the person has blocked the bot. */
export function blocked(): Refusal {
	return new Refusal(403, "Forbidden: bot was blocked by the user", { expected: true });
}
