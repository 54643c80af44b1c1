import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Flaky } from "../../bot/core/flaky.ts";
import type { Fault, Shown, Simulator } from "../../bot/core/simulator.ts";
import type { SimAnswer, SimFile, SimRequest } from "./simulator-answers.ts";
import { objectOf, type Refused } from "./simulator-check.ts";
import { createSimGateway } from "./simulator-gateway.ts";
import { createSimInteractions } from "./simulator-interactions.ts";
import { createSimPerson, type DiscordPerson } from "./simulator-person.ts";
import { createWindows } from "./simulator-rates.ts";
import { createSimRest } from "./simulator-rest.ts";
import { shownOf } from "./simulator-text.ts";
import { createWorld } from "./simulator-world.ts";

export type { DiscordPerson } from "./simulator-person.ts";

/** The simulated Discord, with what only Discord does. */
export interface DiscordSimulator extends Simulator {
	person(address: string, language?: string): DiscordPerson;
	/** The server's channel, as `send` addresses it. */
	readonly square: string;
	/** The texts that stand in the server's channel, oldest first. */
	squareTexts(): readonly string[];
	/** What stands in the server's channel, oldest first; `Person.press` and `fill` take its messages too. */
	squarePosts(): readonly Shown[];
	/** The next send is refused with this status and code. */
	refuseNext(status: number, code: number): void;
	/** Cuts the gateway's connections; the session can be resumed. */
	dropGateway(): void;
	/** Cuts the gateway's connections and forgets the sessions. */
	loseSessions(): void;
	/** True while a bot is connected. */
	connected(): boolean;
}

/** Options of the simulated Discord. */
interface DiscordSimulatorOptions {
	/** Told one line per request: method, route and status, nothing of its content. */
	readonly onLog?: (line: string) => void;
	/** Between two heartbeats, in milliseconds; Discord asks for 41,250. */
	readonly heartbeatMs?: number;
}

const HEARTBEAT_MS = 41_250;

/** Reads a request; a form's `payload_json` is its body. */
async function readRequest(request: IncomingMessage): Promise<SimRequest> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(chunk as Buffer);
	const raw = Buffer.concat(chunks);
	const url = new URL(request.url ?? "/", "http://localhost");
	const type = request.headers["content-type"] ?? "";
	const files: SimFile[] = [];
	let text = raw.toString("utf8");
	if (type.startsWith("multipart/form-data")) {
		const form = await new Response(raw, { headers: { "content-type": type } }).formData();
		text = "";
		for (const [key, value] of form) {
			if (typeof value !== "string")
				files.push({ name: value.name, mediaType: value.type, bytes: new Uint8Array(await value.arrayBuffer()) });
			else if (key === "payload_json") text = value;
		}
	}
	return {
		method: request.method ?? "GET",
		path: url.pathname.replace(/^\/api\/v10/, ""),
		query: url.searchParams,
		authorization: request.headers.authorization,
		body: text.startsWith("[") ? (objectOf(`{"list":${text}}`)?.list ?? undefined) : objectOf(text),
		files,
	};
}

function write(response: ServerResponse, answer: SimAnswer): void {
	if (answer.kind === "reset") response.socket?.resetAndDestroy();
	if (answer.kind !== "answer") return;
	const json = answer.body === undefined ? "" : JSON.stringify(answer.body);
	response.writeHead(answer.status, { ...(json ? { "Content-Type": "application/json" } : {}), ...answer.headers });
	response.end(json);
}

/** Discord over loopback: REST, gateway, and people with screens. */
export function createDiscordSimulator(options: DiscordSimulatorOptions = {}): DiscordSimulator {
	const world = createWorld();
	const token = `${Buffer.from(world.bot.id).toString("base64url")}.simulated.${randomBytes(12).toString("base64url")}`;
	const refusals: string[] = [];
	const refuse = (why: string) => void refusals.push(why);
	const faults: (Fault | Refused)[] = [];
	const windows = createWindows();
	const tally = { taken: 0, refused: 0 };
	const spent = { requests: 0 };
	const flaky = new Flaky();
	const posts = () => world.square.messages.map((message) => shownOf(message));
	let origin = "";
	let perSecond: number | undefined;
	const gatewayUrl = () => `${origin.replace("http:", "ws:")}/gateway`;
	const heartbeatMs = options.heartbeatMs ?? HEARTBEAT_MS;
	const gateway = createSimGateway({ world, token, url: gatewayUrl, heartbeatMs, refuse });
	const interactions = createSimInteractions(world, gateway, refuse);
	const answer = createSimRest({
		world,
		gateway,
		interactions,
		windows,
		token,
		gatewayUrl,
		refuse,
		tally,
		spent,
		nextFault: () => faults.shift() ?? (flaky.hits() ? "serverError" : undefined),
		ratePerSecond: () => perSecond,
	});
	const server = createServer((request, response) => {
		const [, id] = /^\/attachments\/\d+\/(\d+)\//.exec(request.url ?? "") ?? [];
		if (id !== undefined) {
			// The address is signed: without its signature it opens nothing.
			const signature = new URL(request.url ?? "", "http://localhost").searchParams.get("hm") ?? "";
			const { status, bytes } = world.files.ask(`${id} ${signature}`);
			response.writeHead(status, status === 200 ? { "content-length": bytes.length } : {}).end(bytes);
			return;
		}
		readRequest(request).then(
			(read) => {
				const given = answer(read);
				const outcome = given.kind === "answer" ? given.status : given.kind;
				options.onLog?.(`${read.method} ${read.path.replaceAll(/[\w-]{17,}/g, ":id")} ${outcome}`);
				write(response, given);
			},
			() => response.destroy(),
		);
	});
	gateway.attach(server);

	return {
		channel: "discord",
		refusals,
		files: world.files,
		square: `channel:${world.square.id}`,
		squarePosts: posts,
		hall: posts,
		squareTexts: () => world.square.messages.map((message) => message.content),
		start: (port = 0) =>
			new Promise((resolve, reject) => {
				server.once("error", reject);
				server.listen(port, "127.0.0.1", () => {
					server.off("error", reject);
					origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
					world.origin = origin;
					resolve();
				});
			}),
		async stop() {
			interactions.stop();
			gateway.stop();
			server.closeAllConnections();
			if (server.listening) await new Promise((resolve) => server.close(resolve));
		},
		settings: () => ({ DISCORD_TOKEN: token, DISCORD_API_URL: `${origin}/api` }),
		connect: () => undefined,
		person: (address, language) => createSimPerson(world.user(address, language), { world, gateway, interactions }),
		fail(fault, times = 1) {
			for (let at = 0; at < times; at++) faults.push(fault);
		},
		refuseNext: (status, code) => void faults.push({ status, code, message: "Refused", why: "" }),
		deliver(mode) {
			gateway.deliver(mode);
			interactions.deliver(mode);
		},
		rate(wanted) {
			perSecond = wanted;
			windows.clear();
		},
		flaky: (every) => flaky.set(every),
		tally,
		spent: () => spent.requests,
		dropGateway: gateway.drop,
		loseSessions: gateway.forget,
		connected: gateway.connected,
		onChange(listener) {
			world.listeners.add(listener);
			return () => void world.listeners.delete(listener);
		},
	};
}
