import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A refusal as the Bot API writes it. Source: Bot API, Making requests. */
export class Refusal extends Error {
	readonly code: number;
	readonly parameters: { readonly retry_after: number } | undefined;
	/** True when it was asked for by a test, or by the rate: nothing the bot did wrong. */
	readonly expected: boolean;

	constructor(code: number, description: string, detail: { retryAfter?: number; expected?: boolean } = {}) {
		super(description);
		this.name = "Refusal";
		this.code = code;
		this.parameters = detail.retryAfter === undefined ? undefined : { retry_after: detail.retryAfter };
		this.expected = detail.expected ?? false;
	}
}

/** An uploaded file. */
export interface Upload {
	readonly name: string;
	readonly bytes: Uint8Array;
}

/** A call of a method with its parameters, however they were sent. */
export interface ApiCall {
	readonly token: string;
	readonly method: string;
	readonly parameters: Readonly<Record<string, unknown>>;
	readonly files: ReadonlyMap<string, Upload>;
	/** Aborts when the caller hung up. */
	readonly gone: AbortSignal;
}

/** What becomes of a call: an answer, an answer that never comes, or a cut connection. */
export type Outcome = { readonly result: unknown } | "hang" | "cut";

/** Largest body, in bytes. Source: Bot API, Sending files ("50 MB max size for other files"). */
const BODY_MAX = 50_000_000;

const PATH = /^\/bot([^/]+)\/([A-Za-z]+)$/;

/** Where a file of getFile lies. Source: Bot API, getFile. */
const FILE_PATH = /^\/file\/bot([^/]+)\/files\/([\w-]+)$/;

/** A file by the bot's token and its id; undefined when it is not there, or not this bot's. */
export type FileOf = (token: string, id: string) => Uint8Array | undefined;

/** Serves `/bot<token>/<method>` on loopback, as GET or POST, with a query, JSON, a form or multipart. */
export class BotApiServer {
	readonly #server: Server;
	#port = 0;

	constructor(answer: (call: ApiCall) => Promise<Outcome>, fileOf: FileOf) {
		this.#server = createServer((request, response) => {
			const [, token, id] = FILE_PATH.exec(request.url ?? "") ?? [];
			if (token !== undefined && id !== undefined) giveFile(response, fileOf(token, id));
			else respond(request, response, answer).catch(() => response.destroy());
		});
		// Telegram keeps connections for about a minute.
		this.#server.keepAliveTimeout = 60_000;
	}

	get root(): string {
		return `http://127.0.0.1:${this.#port}`;
	}

	async start(port = 0): Promise<void> {
		await new Promise<void>((resolve, reject) => {
			this.#server.once("error", reject);
			this.#server.listen(port, "127.0.0.1", () => resolve());
		});
		this.#port = (this.#server.address() as AddressInfo).port;
	}

	async stop(): Promise<void> {
		this.#server.closeAllConnections();
		await new Promise<void>((resolve) => this.#server.close(() => resolve()));
	}
}

function giveFile(response: ServerResponse, bytes: Uint8Array | undefined): void {
	if (bytes)
		response.writeHead(200, { "content-type": "application/octet-stream", "content-length": bytes.length }).end(bytes);
	else response.writeHead(404).end();
}

async function respond(
	request: IncomingMessage,
	response: ServerResponse,
	answer: (call: ApiCall) => Promise<Outcome>,
): Promise<void> {
	const url = new URL(request.url ?? "/", "http://localhost");
	const gone = new AbortController();
	response.once("close", () => gone.abort());
	try {
		const [, token, method] = PATH.exec(decodeURIComponent(url.pathname)) ?? [];
		const body = await read(request);
		if (token === undefined || method === undefined) throw new Refusal(404, "Not Found");
		const { fields, files } = parseBody(request.headers["content-type"] ?? "", body);
		const parameters = { ...Object.fromEntries(url.searchParams), ...fields };
		const outcome = await answer({ token, method, parameters, files, gone: gone.signal });
		if (outcome === "hang") return;
		if (outcome === "cut") request.socket.resetAndDestroy();
		else write(response, 200, { ok: true, result: outcome.result });
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		const parameters = error.parameters ? { parameters: error.parameters } : {};
		write(response, error.code, { ok: false, error_code: error.code, description: error.message, ...parameters });
	}
}

function write(response: ServerResponse, status: number, body: unknown): void {
	response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}

async function read(request: IncomingMessage): Promise<Buffer> {
	const chunks: Buffer[] = [];
	let size = 0;
	for await (const chunk of request as AsyncIterable<Buffer>) {
		size += chunk.byteLength;
		if (size > BODY_MAX) throw new Refusal(413, "Request Entity Too Large");
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}

interface Body {
	readonly fields: Record<string, unknown>;
	readonly files: ReadonlyMap<string, Upload>;
}

function parseBody(type: string, body: Buffer): Body {
	const files = new Map<string, Upload>();
	if (body.byteLength === 0) return { fields: {}, files };
	if (type.startsWith("application/json")) return { fields: parseJson(body.toString("utf8")), files };
	if (type.startsWith("application/x-www-form-urlencoded"))
		return { fields: Object.fromEntries(new URLSearchParams(body.toString("utf8"))), files };
	const boundary = /^multipart\/form-data;.*boundary="?([^";]+)"?/.exec(type)?.[1];
	if (boundary === undefined) return { fields: {}, files };
	return parseMultipart(boundary, body);
}

function parseJson(text: string): Record<string, unknown> {
	try {
		const value: unknown = JSON.parse(text);
		if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
	}
	throw new Refusal(400, "Bad Request: can't parse JSON object");
}

function parseMultipart(boundary: string, body: Buffer): Body {
	const fields: Record<string, unknown> = {};
	const files = new Map<string, Upload>();
	const mark = Buffer.from(`--${boundary}`);
	let at = body.indexOf(mark);
	while (at >= 0) {
		const start = at + mark.byteLength + 2;
		const end = body.indexOf(mark, start);
		if (end < 0) break;
		const headEnd = body.indexOf("\r\n\r\n", start);
		if (headEnd >= 0 && headEnd < end) {
			const head = body.subarray(start, headEnd).toString("utf8");
			const bytes = body.subarray(headEnd + 4, end - 2);
			const name = /[;\s]name="?([^";\r\n]*)"?/i.exec(head)?.[1] ?? "";
			const filename = /filename="?([^";\r\n]*)"?/i.exec(head)?.[1];
			if (filename === undefined) fields[name] = bytes.toString("utf8");
			else files.set(name, { name: filename, bytes: new Uint8Array(bytes) });
		}
		at = end;
	}
	return { fields, files };
}
