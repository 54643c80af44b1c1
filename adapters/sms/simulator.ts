import { randomBytes } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Flaky } from "../../bot/core/flaky.ts";
import type { MediaKind } from "../../bot/core/media.ts";
import { segmentsOf, smartEncoded } from "../../bot/core/segments.ts";
import type { Fault, Person, Shown, ShownFile, Simulator } from "../../bot/core/simulator.ts";
import { SimFiles } from "../../bot/core/simulator-files.ts";
import { type Api, serve, type Taken } from "./simulator-api.ts";
import { createPoster } from "./simulator-poster.ts";
import { createRate } from "./simulator-rate.ts";
import { createStore, newSid, type StoredMessage } from "./simulator-store.ts";
import { MESSAGE_PATH } from "./webhooks.ts";
import { type Handled, handledWord, YES } from "./words.ts";

/** How to make a simulated Twilio. */
export interface SmsSimulatorOptions {
	/** Hears one line per request and webhook, without addresses or texts. */
	readonly onLog?: (line: string) => void;
	/** Whether webhooks carry `OptOutType`, as they do with Advanced Opt-Out; default true. */
	readonly advancedOptOut?: boolean;
	/** How long a webhook may take, in milliseconds; default Twilio's 15 s. */
	readonly readTimeoutMs?: number;
}

/** A fault of a number: Twilio refuses the create, or takes it and reports it undelivered. */
const REFUSED = [21211, 21610, 21614] as const;
const UNDELIVERED = [30003, 30005, 30006, 30007] as const;

/** Twilio's code of a number that cannot be reached, has opted out or is filtered. */
export type BadNumber = (typeof REFUSED)[number] | (typeof UNDELIVERED)[number];

/** The simulated Twilio, and what only SMS has. */
export interface SmsSimulator extends Simulator {
	/**
	 * Makes a number bad, or good again (undefined): 21211, 21610 and 21614 refuse each create; with 30003, 30005, 30006
	 * and 30007 it is taken, and a status callback says `undelivered`.
	 */
	bad(address: string, code: BadNumber | undefined): void;
	/** Segments per second before 429; undefined: Twilio's own queue. */
	rate(perSecond: number | undefined): void;
	/** Messages taken, their segments, and creates answered 429. */
	readonly tally: { readonly taken: number; readonly refused: number; readonly segments: number };
}

/** The bot's number: one of Twilio's own test numbers. */
const NUMBER = "+15005550006";

/** What Twilio answers by itself on a long code. Source: Twilio, "Support for opt-out keywords (SMS STOP filtering)". */
const AUTO_REPLIES: Record<Handled, string> = {
	stop: "You have successfully been unsubscribed. You will not receive any more messages from this number. Reply START to resubscribe.",
	start:
		"You have successfully been re-subscribed to messages from this number. Reply HELP for help. Reply STOP to unsubscribe. Msg&Data Rates May Apply.",
	help: "Reply STOP to unsubscribe. Msg&Data Rates May Apply.",
};

/**
 * Twilio with one long code, over loopback: its REST API, its list of messages, its own handling of STOP, START and HELP,
 * and its signed webhooks. Screens show what a phone shows: texts as Smart Encoding leaves them.
 */
export function createSmsSimulator(options: SmsSimulatorOptions = {}): SmsSimulator {
	const onLog = options.onLog ?? (() => undefined);
	const accountSid = newSid("AC");
	const authToken = randomBytes(16).toString("hex");
	const store = createStore();
	const rate = createRate();
	const poster = createPoster(authToken, onLog, options.readTimeoutMs);
	const faults: Fault[] = [];
	const badNumbers = new Map<string, BadNumber>();
	const tally = { taken: 0, refused: 0, segments: 0 };
	let spent = 0;
	const flaky = new Flaky();
	const refusals: string[] = [];
	const persons = new Map<string, Person>();
	let botUrl: string | undefined;
	let server: Server | undefined;
	let apiUrl = "";

	const files = new SimFiles();
	const show = (address: string, id: string, from: Shown["from"], text: string, file?: ShownFile) =>
		store.show(address, {
			id,
			from,
			text,
			at: Date.now(),
			buttons: [],
			many: false,
			sms: cost(text),
			...(file ? { file } : {}),
		});

	const api: Api = {
		accountSid,
		authToken,
		number: NUMBER,
		store,
		files,
		rate,
		nextFault: () => faults.shift() ?? (flaky.hits() ? "unavailable" : undefined),
		refusalOf: (address) => REFUSED.find((code) => code === badNumbers.get(address)),
		tooFast() {
			tally.refused += 1;
		},
		spend(segments) {
			spent += segments;
		},
		refuse: (line) => refusals.push(line),
		taken({ message, callback, smart }: Taken) {
			const text = smart ? (smartEncoded(message.body) ?? message.body) : message.body;
			tally.taken += 1;
			tally.segments += message.segments;
			const errorCode = UNDELIVERED.find((code) => code === badNumbers.get(message.to));
			if (errorCode === undefined) show(message.to, message.sid, "bot", text);
			// The answer to the create goes out before the first status.
			setImmediate(() => {
				for (const status of ["sent", errorCode === undefined ? "delivered" : "undelivered"] as const) {
					message.sentAt ??= Date.now();
					message.status = status;
					if (status === "undelivered" && errorCode !== undefined) message.errorCode = errorCode;
					if (callback) poster.post(message.sid, callback, statusForm(accountSid, message));
				}
			});
		},
	};

	const arrive = (from: string, body: string, kind?: MediaKind, bytes?: Uint8Array): string => {
		const now = Date.now();
		const medium = kind && newSid("ME");
		const sent = kind && medium ? files.add(medium, kind, bytes) : undefined;
		const mediaType = sent?.mediaType;
		const message: StoredMessage = {
			sid: newSid(mediaType === undefined ? "SM" : "MM"),
			direction: "inbound",
			from,
			to: NUMBER,
			body,
			segments: mediaType === undefined ? segmentsOf(body).segments : 1,
			...(mediaType === undefined || medium === undefined ? {} : { mediaType, medium }),
			createdAt: now,
			sentAt: now,
			status: "received",
		};
		store.add(message);
		show(from, message.sid, "person", body, sent?.shown);
		const handled = mediaType === undefined ? providerActs(from, body) : undefined;
		const optOutType = handled && options.advancedOptOut !== false ? handled.toUpperCase() : undefined;
		if (botUrl !== undefined)
			poster.post(from, `${botUrl}${MESSAGE_PATH}`, messageForm(accountSid, message, optOutType));
		if (handled) show(from, newSid("SM"), "bot", AUTO_REPLIES[handled]);
		return message.sid;
	};
	const providerActs = (from: string, body: string): Handled | undefined => {
		const isOptedOut = store.optedOut.has(from);
		const handled = handledWord(body) ?? (isOptedOut && body.toUpperCase() === YES ? "start" : undefined);
		if (handled === "stop") store.optedOut.add(from);
		if (handled === "start") store.optedOut.delete(from);
		return handled;
	};

	return {
		channel: "sms",
		refusals,
		files,
		async start(port = 0) {
			const made = createServer((request, response) => {
				response.on("finish", () => onLog(`${request.method} Messages ${response.statusCode}`));
				serve(api, request, response).catch(() => response.destroy());
			});
			server = made;
			poster.open();
			await new Promise<void>((resolve, reject) => {
				made.once("error", reject);
				made.listen(port, "127.0.0.1", resolve);
			});
			apiUrl = `http://127.0.0.1:${(made.address() as AddressInfo).port}`;
		},
		async stop() {
			await poster.close();
			const closing = server;
			server = undefined;
			if (!closing) return;
			closing.closeAllConnections();
			await new Promise((resolve) => closing.close(resolve));
		},
		settings: () => ({
			TWILIO_ACCOUNT_SID: accountSid,
			TWILIO_AUTH_TOKEN: authToken,
			TWILIO_FROM: NUMBER,
			TWILIO_API_URL: apiUrl,
		}),
		connect(url) {
			botUrl = url.replace(/\/+$/, "");
		},
		person(address) {
			const known = persons.get(address);
			if (known) return known;
			if (!/^\+[1-9]\d{6,14}$/.test(address)) throw new Error("a person on SMS has an E.164 number");
			const person: Person = {
				address,
				write: async (text) => arrive(address, text),
				command: async (text) => arrive(address, text),
				media: async (kind, caption = "", bytes) => arrive(address, caption, kind, bytes),
				async fill() {
					throw new Error("SMS has no forms: write the answer");
				},
				async press() {
					throw new Error("SMS has no buttons: write the option's number");
				},
				screen: () => store.screen(address),
			};
			persons.set(address, person);
			return person;
		},
		fail(fault, times = 1) {
			for (let count = 0; count < times; count++) faults.push(fault);
		},
		deliver(mode) {
			poster.mode = mode;
		},
		rate: (perSecond) => rate.set(perSecond),
		flaky: (every) => flaky.set(every),
		bad(address, code) {
			if (code === undefined) badNumbers.delete(address);
			else badNumbers.set(address, code);
		},
		tally,
		spent: () => spent,
		onChange: (listener) => store.onChange(listener),
	};
}

function cost(text: string): NonNullable<Shown["sms"]> {
	const { segments, encoding } = segmentsOf(text);
	return { segments, encoding };
}

/** The form of an incoming message. Source: Twilio, "Twilio's request to your incoming message webhook URL". */
function messageForm(
	accountSid: string,
	message: StoredMessage,
	optOutType: string | undefined,
): Record<string, string> {
	return {
		ToCountry: "US",
		SmsMessageSid: message.sid,
		NumMedia: message.mediaType === undefined ? "0" : "1",
		SmsSid: message.sid,
		SmsStatus: "received",
		Body: message.body,
		To: message.to,
		NumSegments: String(message.segments),
		MessageSid: message.sid,
		AccountSid: accountSid,
		From: message.from,
		ApiVersion: "2010-04-01",
		...(message.mediaType === undefined
			? {}
			: {
					MediaContentType0: message.mediaType,
					MediaUrl0: `https://api.twilio.com/2010-04-01/Accounts/${accountSid}/Messages/${message.sid}/Media/${message.medium}`,
				}),
		...(optOutType === undefined ? {} : { OptOutType: optOutType }),
	};
}

/** The form of a status callback. Source: Twilio, "Track the message status of outbound messages". */
function statusForm(accountSid: string, message: StoredMessage): Record<string, string> {
	return {
		SmsSid: message.sid,
		SmsStatus: message.status,
		MessageStatus: message.status,
		To: message.to,
		MessageSid: message.sid,
		AccountSid: accountSid,
		From: message.from,
		ApiVersion: "2010-04-01",
		...(message.errorCode === undefined ? {} : { ErrorCode: String(message.errorCode) }),
		...(message.service === undefined ? {} : { MessagingServiceSid: message.service }),
	};
}
