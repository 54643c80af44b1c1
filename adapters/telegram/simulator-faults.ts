import { Flaky } from "../../bot/core/flaky.ts";
import type { Fault } from "../../bot/core/simulator.ts";
import { Refusal } from "./simulator-http.ts";

/**
 * Messages a second that Telegram takes of one bot. Source: Telegram, Bots FAQ ("about 30 messages per second").
 * Its "one message per second in a chat" is advice that bursts may pass, so it is not enforced here.
 */
const PER_SECOND = 30;

// A bucket of a second's worth, as the other simulators have; Telegram does not say how it counts.

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
	/** What may come at once: up to a second's worth, and as of when. */
	#tokens = PER_SECOND;
	#at = performance.now();

	add(fault: Fault, times: number): void {
		for (let at = 0; at < times; at++) this.#next.push(fault);
	}

	rate(perSecond: number | undefined): void {
		this.#perSecond = Math.max(1, perSecond ?? PER_SECOND);
		this.#tokens = this.#perSecond;
		this.#at = performance.now();
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
		this.#tokens = Math.min(this.#perSecond, this.#tokens + ((now - this.#at) / 1_000) * this.#perSecond);
		this.#at = now;
		if (this.#tokens < 1) throw this.#tooFast();
		this.#tokens -= 1;
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
