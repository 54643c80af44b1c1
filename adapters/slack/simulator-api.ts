import type { IncomingMessage, ServerResponse } from "node:http";
import type { Fault } from "../../bot/core/simulator.ts";
import { ApiFault, type Args, type Workspace } from "./simulator-method.ts";
import { METHODS } from "./simulator-methods.ts";
import type { Pace } from "./simulator-rate.ts";
import { unescapeText } from "./text.ts";

/** Answers at one `response_url`. Source: docs.slack.dev/interactivity/handling-user-interaction. */
const RESPONSES = 5;

/** What the Web API checks and obeys on each call. */
export interface ApiRules {
	readonly botToken: string;
	readonly appToken: string;
	readonly pace: Pace;
	/** The fault that meets this send, taken from what `fail` ordered. */
	fault(): Fault | undefined;
	refuse(why: string): void;
}

/** Answers `POST /api/<method>` as Slack would. */
export async function answerApi(
	request: IncomingMessage,
	response: ServerResponse,
	workspace: Workspace,
	rules: ApiRules,
): Promise<void> {
	const name = (request.url ?? "").replace(/^\/api\//, "").replace(/\?.*$/, "");
	const args = argsOf(request.headers["content-type"] ?? "", (await bodyOf(request)).toString());
	const json = (body: Args, status = 200, headers: Record<string, string> = {}) => {
		response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers });
		response.end(JSON.stringify(body));
	};
	const refuse = (error: string, messages: readonly string[] = []) => {
		rules.refuse(`${name}: ${error}${messages.map((message) => ` ${message}`).join("")}`);
		json({ ok: false, error, response_metadata: { messages } });
	};
	const limited = (seconds: number) => {
		rules.pace.spent -= 1;
		rules.pace.tally.refused += 1;
		json({ ok: false, error: "ratelimited" }, 429, { "retry-after": `${seconds}` });
	};

	const method = METHODS[name];
	if (method === undefined) return refuse("unknown_method");
	workspace.world.calls.set(name, (workspace.world.calls.get(name) ?? 0) + 1);
	const { authorization } = request.headers;
	if (authorization === undefined) return refuse("not_authed");
	if (authorization !== `Bearer ${method.token === "app" ? rules.appToken : rules.botToken}`)
		return refuse("invalid_auth");
	const taken = method.takes.map((field) => field.replace("!", ""));
	for (const field of Object.keys(args)) if (!taken.includes(field)) rules.refuse(`${name}: unknown argument ${field}`);
	for (const field of method.takes)
		if (field.endsWith("!") && (args[field.slice(0, -1)] ?? "") === "")
			return refuse("invalid_arguments", [`[ERROR] missing required field: ${field.slice(0, -1)}`]);

	const fault = method.postsTo === undefined ? undefined : rules.fault();
	if (method.postsTo !== undefined) rules.pace.spent += 1;
	if (fault === "rateLimit") return limited(1);
	if (fault === "serverError") return void response.writeHead(500).end("upstream error");
	if (fault === "unreachable") return json({ ok: false, error: "user_disabled" });
	if (fault === "reset") return void request.socket.destroy();
	if (method.postsTo !== undefined) {
		const to = String(args[method.postsTo]);
		const wait = rules.pace.take(workspace.world.accounts.has(to) ? workspace.world.dm(to).id : to);
		if (wait > 0) return limited(wait);
	}
	try {
		const body = method.run(args, workspace);
		if (method.postsTo !== undefined) rules.pace.tally.taken += 1;
		if (fault === "acceptThenHang") return;
		if (fault === "acceptThenReset") return void request.socket.destroy();
		json({ ok: true, ...body });
	} catch (error) {
		if (!(error instanceof ApiFault)) throw error;
		if (error.forgiven) json({ ok: false, error: error.message });
		else refuse(error.message, error.messages);
	}
}

/** Takes an answer to a press at its `response_url`: only the person who pressed sees it. */
export async function answerResponse(
	request: IncomingMessage,
	response: ServerResponse,
	{ world }: Workspace,
	rules: ApiRules,
): Promise<void> {
	const url = world.responses.get((request.url ?? "").replace("/actions/", ""));
	const body = argsOf("application/json", (await bodyOf(request)).toString());
	const text = typeof body.text === "string" ? body.text : "";
	if (url === undefined || url.used >= RESPONSES || body.response_type !== "ephemeral" || text === "") {
		rules.refuse("response_url: unknown, used up, or not an answer for one person");
		response.writeHead(404).end();
		return;
	}
	url.used += 1;
	world.whisper(url.user, unescapeText(text));
	response.writeHead(200).end("ok");
}

/** Gives a file at its `url_private` to whoever has the bot's token; to all others Slack shows its page to sign in. */
export async function answerFile(
	request: IncomingMessage,
	response: ServerResponse,
	{ world }: Workspace,
	rules: ApiRules,
): Promise<void> {
	const id = /^\/files-pri\/[A-Z0-9]+-([A-Z0-9]+)\//.exec(request.url ?? "")?.[1] ?? "";
	if (request.headers.authorization !== `Bearer ${rules.botToken}`) {
		rules.refuse("file: without the bot's token");
		response.writeHead(200, { "content-type": "text/html" }).end("<!DOCTYPE html><title>Sign in</title>");
		return;
	}
	const { status, bytes } = world.files.ask(id);
	if (status === 200)
		response.writeHead(200, { "content-type": "application/octet-stream", "content-length": bytes.length }).end(bytes);
	else response.writeHead(status).end();
}

/** Takes the bytes of `POST /upload/v1/<id>`. */
export async function answerUpload(
	request: IncomingMessage,
	response: ServerResponse,
	{ world }: Workspace,
	rules: ApiRules,
): Promise<void> {
	const upload = world.uploads.get((request.url ?? "").replace("/upload/v1/", ""));
	const bytes = await bodyOf(request);
	if (upload === undefined || upload.length !== bytes.length) {
		rules.refuse("upload: an unknown file, or not of the announced length");
		response.writeHead(400).end();
		return;
	}
	upload.bytes = new Uint8Array(bytes);
	upload.mimetype = request.headers["content-type"] ?? "application/octet-stream";
	response.writeHead(200).end(`OK - ${bytes.length}`);
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
	const parts: Buffer[] = [];
	for await (const part of request) parts.push(part as Buffer);
	return Buffer.concat(parts);
}

function argsOf(contentType: string, body: string): Args {
	if (contentType.startsWith("application/json")) return JSON.parse(body) as Args;
	return Object.fromEntries(new URLSearchParams(body));
}
