import type { IncomingMessage, ServerResponse } from "node:http";
import type { Fault } from "../../bot/core/simulator.ts";
import { ApiFault, type Args, type Workspace } from "./simulator-method.ts";
import { METHODS } from "./simulator-methods.ts";
import type { Pace } from "./simulator-rate.ts";

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
	const limited = (seconds: number) => json({ ok: false, error: "ratelimited" }, 429, { "retry-after": `${seconds}` });

	const method = METHODS[name];
	if (method === undefined) return refuse("unknown_method");
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
	if (fault === "rateLimit") return limited(1);
	if (fault === "serverError") return void response.writeHead(500).end("upstream error");
	if (fault === "unreachable") return json({ ok: false, error: "user_disabled" });
	if (fault === "reset") return void request.socket.destroy();
	if (method.postsTo !== undefined) {
		const wait = rules.pace.take(String(args[method.postsTo]));
		if (wait > 0) return limited(wait);
	}
	try {
		const body = method.run(args, workspace);
		if (fault === "acceptThenHang") return;
		if (fault === "acceptThenReset") return void request.socket.destroy();
		json({ ok: true, ...body });
	} catch (error) {
		if (!(error instanceof ApiFault)) throw error;
		refuse(error.message, error.messages);
	}
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
	upload.content = bytes.toString();
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
