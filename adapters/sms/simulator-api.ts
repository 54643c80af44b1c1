import { timingSafeEqual } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { segmentsOf } from "../../bot/core/segments.ts";
import type { Fault } from "../../bot/core/simulator.ts";
import type { SimFiles } from "../../bot/core/simulator-files.ts";
import { LIMITS } from "./render.ts";
import type { Rate } from "./simulator-rate.ts";
import { type Filter, newSid, type Store, type StoredMessage } from "./simulator-store.ts";

/** Twilio's largest and usual page. Source: Twilio, "Twilio's response", paging. */
const PAGE_MAX = 1_000;
const PAGE_DEFAULT = 50;

/** Parameters of a create that Twilio documents; others are a mistake of the caller. */
const CREATE_PARAMETERS = new Set(
	`To From MessagingServiceSid Body StatusCallback SmartEncoded ApplicationSid MaxPrice ProvideFeedback Attempt
	ValidityPeriod ForceDelivery ContentRetention AddressRetention PersistentAction TrafficType ShortenUrls ScheduleType
	SendAt SendAsMms ContentVariables MessageIntent RiskCheck FallbackFrom MediaUrl ContentSid`.split(/\s+/),
);
const LIST_PARAMETERS = new Set(["To", "From", "DateSent", "DateSent<", "DateSent>", "PageSize", "Page", "PageToken"]);

/** A message that was just taken, and where its statuses go. */
export interface Taken {
	readonly message: StoredMessage;
	readonly callback: string | undefined;
	readonly smart: boolean;
}

/** What the API works on. */
export interface Api {
	readonly accountSid: string;
	readonly authToken: string;
	readonly number: string;
	readonly store: Store;
	readonly files: SimFiles;
	readonly rate: Rate;
	/** The fault that the next send meets, taken off the queue; `unavailable`: a passing failure before it is taken. */
	nextFault(): Fault | "unavailable" | undefined;
	/** The code with which a create to this number is refused. */
	refusalOf(address: string): number | undefined;
	/** Called for each create answered 429. */
	tooFast(): void;
	/** Called with the segments of each other create. */
	spend(segments: number): void;
	refuse(line: string): void;
	/** Called once the message is taken; statuses follow. */
	taken(taken: Taken): void;
}

interface Problem {
	readonly status: number;
	readonly code: number;
	readonly message: string;
	/** An injected fault or the rate: no mistake of the caller. */
	readonly isExpected?: boolean;
	readonly retryAfter?: number;
}

/** Serves one request of Twilio's REST API, version 2010-04-01. */
export async function serve(api: Api, request: IncomingMessage, response: ServerResponse): Promise<void> {
	const url = new URL(request.url ?? "/", "http://localhost");
	const base = `/2010-04-01/Accounts/${api.accountSid}/Messages`;
	const body = await read(request);
	const refuse = (problem: Problem) => {
		if (!problem.isExpected) api.refuse(`${request.method} ${problem.code}: ${problem.message}`);
		fail(response, problem);
	};
	if (!isAuthentic(api, request)) return refuse({ status: 401, code: 20003, message: "Authenticate" });
	if (url.pathname === `${base}.json` && request.method === "POST")
		return create(api, new URLSearchParams(body), response, refuse);
	if (url.pathname === `${base}.json` && request.method === "GET") return list(api, url, response);
	const one = url.pathname.startsWith(`${base}/`) ? url.pathname.slice(base.length + 1).replace(/\.json$/, "") : "";
	const [, of = "", sid] = /^(\w+)\/Media(?:\/(\w+))?$/.exec(one) ?? [];
	const owner = of === "" ? undefined : api.store.get(of);
	if (owner && sid === undefined && request.method === "GET") return json(response, 200, mediaList(api, owner, url));
	if (owner && sid === owner.medium && sid !== undefined) return medium(api, sid, request, response);
	const message = request.method === "GET" ? api.store.get(one) : undefined;
	if (message) return json(response, 200, resource(api, message));
	refuse({ status: 404, code: 20404, message: "The requested resource was not found" });
}

/** Gives a medium's bytes, or deletes it. Twilio sends on to where they lie; here they lie behind one more address. */
function medium(api: Api, sid: string, request: IncomingMessage, response: ServerResponse): void {
	const url = new URL(request.url ?? "/", "http://localhost");
	if (request.method === "DELETE") {
		response.writeHead(api.files.remove(sid) ? 204 : 404).end();
		return;
	}
	if (!url.searchParams.has("there")) {
		response.writeHead(307, { location: `${url.pathname}?there` }).end();
		return;
	}
	const { status, bytes } = api.files.ask(sid);
	if (status === 200)
		response.writeHead(200, { "content-type": "application/octet-stream", "content-length": bytes.length }).end(bytes);
	else response.writeHead(status).end();
}

/** The media of a message, as Twilio lists them. */
function mediaList(api: Api, message: StoredMessage, { pathname }: URL): Record<string, unknown> {
	const { medium: sid, mediaType, createdAt } = message;
	const one = {
		sid,
		account_sid: api.accountSid,
		parent_sid: message.sid,
		content_type: mediaType,
		date_created: rfc2822(createdAt),
		date_updated: rfc2822(createdAt),
		uri: `${pathname.replace(/\.json$/, "")}/${sid}.json`,
	};
	const media_list = sid !== undefined && api.files.peek(sid) ? [one] : [];
	return { media_list, page: 0, page_size: PAGE_DEFAULT, start: 0, end: 0, uri: pathname, next_page_uri: null };
}

function create(api: Api, params: URLSearchParams, response: ServerResponse, refuse: (problem: Problem) => void): void {
	const fault = api.nextFault();
	if (fault === "reset") {
		response.socket?.destroy();
		return;
	}
	const body = params.get("Body") ?? "";
	const { segments } = segmentsOf(body);
	const problem = injected(fault) ?? bad(api, params) ?? mistake(api, params) ?? tooMuch(api, segments);
	if (problem?.status !== 429) api.spend(segments);
	if (problem) {
		if (problem.status === 429) api.tooFast();
		refuse(problem);
		return;
	}
	const service = params.get("MessagingServiceSid");
	const message: StoredMessage = {
		sid: newSid("SM"),
		direction: "outbound-api",
		from: params.get("From") ?? api.number,
		to: params.get("To") ?? "",
		body,
		segments,
		...(service === null ? {} : { service }),
		createdAt: Date.now(),
		sentAt: null,
		status: service === null ? "queued" : "accepted",
	};
	api.store.add(message);
	if (fault === "acceptThenReset") response.socket?.destroy();
	else if (fault !== "acceptThenHang") json(response, 201, resource(api, message));
	api.taken({
		message,
		callback: params.get("StatusCallback") ?? undefined,
		smart: params.get("SmartEncoded") === "true",
	});
}

function tooMuch(api: Api, segments: number): Problem | undefined {
	const admitted = api.rate.admit(segments);
	if (admitted === "tooFast") return tooMany();
	if (admitted === "queueFull")
		return { status: 400, code: 21611, message: "The queue of this number is full", isExpected: true };
	return undefined;
}

/** The refusal of a number that was made bad. */
function bad(api: Api, params: URLSearchParams): Problem | undefined {
	const code = api.refusalOf(params.get("To") ?? "");
	return code === undefined ? undefined : { status: 400, code, message: "The number is bad", isExpected: true };
}

function injected(fault: Fault | "unavailable" | undefined): Problem | undefined {
	if (fault === "unavailable")
		return { status: 503, code: 21730, message: "System under maintenance", isExpected: true };
	if (fault === "rateLimit") return tooMany();
	if (fault === "serverError")
		return { status: 500, code: 20500, message: "An internal server error has occurred", isExpected: true };
	if (fault === "unreachable")
		return { status: 400, code: 21614, message: "'To' number is not a valid mobile number", isExpected: true };
	return undefined;
}

function tooMany(): Problem {
	return { status: 429, code: 20429, message: "Too Many Requests", isExpected: true, retryAfter: 1 };
}

/** What Twilio would refuse in a create. Unknown parameters are noted, as Twilio lets them pass. */
function mistake(api: Api, params: URLSearchParams): Problem | undefined {
	for (const name of params.keys()) if (!CREATE_PARAMETERS.has(name)) api.refuse(`POST unknown parameter ${name}`);
	const bad = (code: number, message: string): Problem => ({ status: 400, code, message });
	const { To, From, Body, MessagingServiceSid, StatusCallback, SmartEncoded } = Object.fromEntries(params);
	if (!To) return bad(21604, "A 'To' phone number is required");
	if (!/^\+[1-9]\d{6,14}$/.test(To)) return bad(21211, "The 'To' number is not a valid phone number");
	if (!From && !MessagingServiceSid) return bad(21603, "A 'From' phone number is required");
	if (From && From !== api.number) return bad(21606, "The 'From' number is not yours");
	if (MessagingServiceSid && !/^MG[0-9a-f]{32}$/.test(MessagingServiceSid))
		return bad(21701, "The Messaging Service does not exist");
	if (To === api.number) return bad(21266, "'To' and 'From' cannot be the same number");
	if (!Body) return bad(21602, "A message body is required");
	if (Body.length > LIMITS.text) return bad(21617, "The message body exceeds 1600 characters");
	if (StatusCallback && !URL.canParse(StatusCallback)) return bad(21609, "The 'StatusCallback' URL is not valid");
	if (SmartEncoded && !/^(true|false)$/.test(SmartEncoded)) return bad(20001, "'SmartEncoded' must be a boolean");
	if (api.store.optedOut.has(To)) return bad(21610, "Attempt to send to an unsubscribed recipient");
	return undefined;
}

function list(api: Api, url: URL, response: ServerResponse): void {
	const params = url.searchParams;
	for (const name of params.keys()) if (!LIST_PARAMETERS.has(name)) api.refuse(`GET unknown parameter ${name}`);
	const size = Math.min(Number(params.get("PageSize") ?? PAGE_DEFAULT) || PAGE_DEFAULT, PAGE_MAX);
	const token = params.get("PageToken");
	const page = api.store.list(filterOf(params), size, token === null ? undefined : Number(token.slice(2)));
	const number = Number(params.get("Page") ?? 0);
	const uri = (next: number, more: Record<string, string>) => {
		const query = new URLSearchParams(params);
		for (const [name, value] of Object.entries({ PageSize: String(size), Page: String(next), ...more }))
			query.set(name, value);
		return `${url.pathname}?${query}`;
	};
	json(response, 200, {
		messages: page.messages.map((message) => resource(api, message)),
		page: number,
		page_size: size,
		start: number * size,
		end: number * size + Math.max(0, page.messages.length - 1),
		uri: `${url.pathname}${url.search}`,
		first_page_uri: uri(0, {}),
		previous_page_uri: null,
		next_page_uri: page.next === undefined ? null : uri(number + 1, { PageToken: `PA${page.next}` }),
	});
}

/** Days or instants, as `DateSent`, `DateSent<` (on or before the day) and `DateSent>` (on or after it). */
function filterOf(params: URLSearchParams): Filter {
	const day = 86_400_000;
	const time = (name: string) => (params.has(name) ? Date.parse(params.get(name) ?? "") : undefined);
	const isDay = (name: string) => /^\d{4}-\d\d-\d\d$/.test(params.get(name) ?? "");
	const on = time("DateSent");
	const from = on ?? time("DateSent>");
	const last = time("DateSent<");
	const before = on === undefined ? last && last + (isDay("DateSent<") ? day : 1_000) : on + day;
	const to = params.get("To");
	const sender = params.get("From");
	return {
		...(to === null ? {} : { to }),
		...(sender === null ? {} : { from: sender }),
		...(from === undefined ? {} : { sentFrom: from }),
		...(before === undefined ? {} : { sentBefore: before }),
	};
}

/** A message as Twilio's API writes it. */
function resource(api: Api, message: StoredMessage): Record<string, unknown> {
	const uri = `/2010-04-01/Accounts/${api.accountSid}/Messages/${message.sid}`;
	return {
		account_sid: api.accountSid,
		api_version: "2010-04-01",
		body: message.body,
		date_created: rfc2822(message.createdAt),
		date_sent: message.sentAt === null ? null : rfc2822(message.sentAt),
		date_updated: rfc2822(message.sentAt ?? message.createdAt),
		direction: message.direction,
		error_code: message.errorCode ?? null,
		error_message: null,
		from: message.from,
		messaging_service_sid: message.service ?? null,
		num_media: message.mediaType === undefined ? "0" : "1",
		num_segments: String(message.segments),
		price: null,
		price_unit: "USD",
		sid: message.sid,
		status: message.status,
		subresource_uris: { media: `${uri}/Media.json` },
		to: message.to,
		uri: `${uri}.json`,
	};
}

function rfc2822(epochMs: number): string {
	return new Date(epochMs).toUTCString().replace("GMT", "+0000");
}

function isAuthentic(api: Api, request: IncomingMessage): boolean {
	const wanted = Buffer.from(`Basic ${Buffer.from(`${api.accountSid}:${api.authToken}`).toString("base64")}`);
	const given = Buffer.from(request.headers.authorization ?? "");
	return given.length === wanted.length && timingSafeEqual(given, wanted);
}

async function read(request: IncomingMessage): Promise<string> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(Buffer.from(chunk));
	return Buffer.concat(chunks).toString("utf8");
}

function json(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
	response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers });
	response.end(JSON.stringify(body));
}

function fail(response: ServerResponse, problem: Problem): void {
	const { status, code, message, retryAfter } = problem;
	const wait: Record<string, string> = retryAfter === undefined ? {} : { "retry-after": String(retryAfter) };
	json(response, status, { code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status }, wait);
}
