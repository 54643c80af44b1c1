import { randomUUID } from "node:crypto";
import { Agent, request } from "node:http";
import twilio from "twilio";

/** Twilio's read time-out for a webhook, in milliseconds. Source: Twilio, "Webhooks: connection overrides". */
const READ_TIMEOUT_MS = 15_000;
/** Twilio tries once more by default (`rc=1`); which failures count is the URL's `rp`, here all but 4xx. */
const RETRIES = 1;
/** A short breath before the retry. */
const RETRY_AFTER_MS = 200;
/** How long one of a pair waits for the other before it goes alone. */
const PAIR_WAIT_MS = 150;
/** Posts under way at once. */
const SOCKETS_MAX = 50;

/** How events reach the bot. */
export type Delivery = "normal" | "duplicate" | "reorder";

/** Posts signed forms to the bot, the way Twilio does. */
export interface Poster {
	mode: Delivery;
	/** Posts a form. Events with one key keep their order, unless the mode says otherwise. */
	post(key: string, url: string, form: Readonly<Record<string, string>>): void;
	/** Allows posts again after `close`. */
	open(): void;
	/** Drops what is under way and waiting. */
	close(): Promise<void>;
}

type Job = () => Promise<void>;

/** A poster that signs with `authToken`; `onLog` hears each outcome, without addresses or texts. */
export function createPoster(
	authToken: string,
	onLog: (line: string) => void,
	readTimeoutMs = READ_TIMEOUT_MS,
): Poster {
	let agent = new Agent({ keepAlive: true, maxSockets: SOCKETS_MAX });
	let isOpen = true;
	const tails = new Map<string, Promise<void>>();
	const held = new Map<string, { readonly job: Job; readonly timer: NodeJS.Timeout }>();
	const pauses = new Set<() => void>();

	const enqueue = (key: string, job: Job) => {
		const tail = (tails.get(key) ?? Promise.resolve()).then(job).finally(() => {
			if (tails.get(key) === tail) tails.delete(key);
		});
		tails.set(key, tail);
	};
	const release = (key: string) => {
		const first = held.get(key);
		held.delete(key);
		clearTimeout(first?.timer);
		return first?.job;
	};
	const pause = (ms: number) =>
		new Promise<void>((resolve) => {
			const end = () => {
				clearTimeout(timer);
				pauses.delete(end);
				resolve();
			};
			const timer = setTimeout(end, ms);
			pauses.add(end);
		});
	const deliver = async (url: string, form: Readonly<Record<string, string>>, token: string) => {
		for (let attempt = 0; attempt <= RETRIES && isOpen; attempt++) {
			if (attempt > 0) await pause(RETRY_AFTER_MS);
			if (!isOpen) return;
			const status = await once(agent, authToken, url, form, token, readTimeoutMs).catch(() => undefined);
			onLog(`webhook ${new URL(url).pathname} ${status ?? "failed"}`);
			if (status !== undefined && status < 500) return;
		}
	};

	const poster: Poster = {
		mode: "normal",
		post(key, url, form) {
			if (!isOpen) return;
			const token = randomUUID();
			const job: Job = () => deliver(url, form, token);
			if (poster.mode === "duplicate") {
				enqueue(key, async () => {
					await Promise.all([job(), job()]);
				});
			} else if (poster.mode === "normal") enqueue(key, job);
			else if (held.has(key)) {
				const first = release(key);
				enqueue(key, job);
				if (first) enqueue(key, first);
			} else {
				const alone = () => {
					const first = release(key);
					if (first) enqueue(key, first);
				};
				held.set(key, { job, timer: setTimeout(alone, PAIR_WAIT_MS) });
			}
		},
		open() {
			if (isOpen) return;
			agent = new Agent({ keepAlive: true, maxSockets: SOCKETS_MAX });
			isOpen = true;
		},
		async close() {
			isOpen = false;
			for (const key of [...held.keys()]) release(key);
			for (const end of [...pauses]) end();
			agent.destroy();
			await Promise.all(tails.values());
		},
	};
	return poster;
}

/** One request; resolves with the status, rejects when there is no answer. */
function once(
	agent: Agent,
	authToken: string,
	url: string,
	form: Readonly<Record<string, string>>,
	token: string,
	timeoutMs: number,
): Promise<number> {
	return new Promise((resolve, reject) => {
		const call = request(url, {
			agent,
			method: "POST",
			timeout: timeoutMs,
			headers: {
				"content-type": "application/x-www-form-urlencoded; charset=utf-8",
				"x-twilio-signature": twilio.getExpectedTwilioSignature(authToken, url, form),
				"i-twilio-idempotency-token": token,
				"user-agent": "TwilioProxy/1.1",
			},
		});
		call.on("timeout", () => call.destroy(new Error("read time-out")));
		call.on("error", reject);
		call.on("response", (response) => {
			response.resume();
			response.on("error", reject);
			response.on("end", () => resolve(response.statusCode ?? 0));
		});
		call.end(new URLSearchParams(form).toString());
	});
}
