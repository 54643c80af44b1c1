import { createHmac } from "node:crypto";
import { type Answer, type Delivery, type Kind, RETRIES } from "./simulator-delivery.ts";

/** When an event is delivered again: nearly at once, after a minute, after five. Source: docs.slack.dev/apis/events-api. */
const RETRY_AFTER_MS = [100, 60_000, 300_000] as const;

/** Signed HTTP requests to the bot's `/slack/events`. */
export class HttpDelivery implements Delivery {
	/** Where the bot is reached; undefined until `connect`. */
	botUrl: string | undefined;
	readonly #secret: string;
	readonly #ackMs: number;
	readonly #timers = new Map<ReturnType<typeof setTimeout>, (answer: Answer) => void>();
	#halt = new AbortController();

	constructor(secret: string, ackMs: number) {
		this.#secret = secret;
		this.#ackMs = ackMs;
	}

	get connected(): boolean {
		return this.botUrl !== undefined;
	}

	async post(kind: Kind, payload: Record<string, unknown>): Promise<Answer> {
		const halt = this.#halt.signal;
		for (let attempt = 0; ; attempt++) {
			const answer = await this.#once(kind, payload, attempt);
			if (answer.acked || kind !== "events_api" || attempt >= RETRIES || halt.aborted) return answer;
			const given = await this.#wait(RETRY_AFTER_MS[attempt] ?? 0);
			if (given) return given;
		}
	}

	close(): void {
		this.#halt.abort();
		for (const [timer, resolve] of this.#timers) {
			clearTimeout(timer);
			resolve({ acked: false });
		}
		this.#timers.clear();
		this.#halt = new AbortController();
	}

	/** Resolves with undefined after `ms`, or with the last answer when the simulator closes. */
	#wait(ms: number): Promise<Answer | undefined> {
		return new Promise((resolve) => {
			const timer = setTimeout(() => {
				this.#timers.delete(timer);
				resolve(undefined);
			}, ms);
			this.#timers.set(timer, resolve);
		});
	}

	async #once(kind: Kind, payload: Record<string, unknown>, attempt: number): Promise<Answer> {
		if (this.botUrl === undefined) return { acked: false };
		const { body, type } = encoded(kind, payload);
		const timestamp = String(Math.floor(Date.now() / 1_000));
		try {
			const response = await fetch(`${this.botUrl}/slack/events`, {
				method: "POST",
				headers: {
					"content-type": type,
					"x-slack-request-timestamp": timestamp,
					"x-slack-signature": signature(this.#secret, timestamp, body),
					...(attempt === 0 ? {} : { "x-slack-retry-num": `${attempt}`, "x-slack-retry-reason": "http_error" }),
				},
				body,
				signal: AbortSignal.any([this.#halt.signal, AbortSignal.timeout(this.#ackMs)]),
			});
			const text = await response.text();
			if (!response.ok) return { acked: false };
			const json = response.headers.get("content-type")?.startsWith("application/json") === true;
			return { acked: true, response: json ? (JSON.parse(text) as unknown) : { text } };
		} catch {
			// Refused, cut, too late or unreadable: all the same to Slack.
			return { acked: false };
		}
	}
}

/** Slack's signature of a request. Source: docs.slack.dev/authentication/verifying-requests-from-slack. */
export function signature(secret: string, timestamp: string, body: string): string {
	return `v0=${createHmac("sha256", secret).update(`v0:${timestamp}:${body}`).digest("hex")}`;
}

function encoded(kind: Kind, payload: Record<string, unknown>): { body: string; type: string } {
	if (kind === "events_api") return { body: JSON.stringify(payload), type: "application/json" };
	const form =
		kind === "interactive"
			? new URLSearchParams({ payload: JSON.stringify(payload) })
			: new URLSearchParams(Object.entries(payload).map(([key, value]) => [key, String(value)]));
	return { body: form.toString(), type: "application/x-www-form-urlencoded" };
}
