import { randomUUID } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { WebSocketServer } from "ws";
import { Flaky } from "../../bot/core/flaky.ts";
import type { Fault, Shown, Simulator } from "../../bot/core/simulator.ts";
import { type ApiRules, answerApi, answerFile, answerResponse, answerUpload } from "./simulator-api.ts";
import type { Delivery } from "./simulator-delivery.ts";
import { Events } from "./simulator-events.ts";
import { HttpDelivery } from "./simulator-http.ts";
import type { Workspace } from "./simulator-method.ts";
import { personOf, type SlackPerson } from "./simulator-person.ts";
import { Pace } from "./simulator-rate.ts";
import { shownOf } from "./simulator-shown.ts";
import { SocketDelivery } from "./simulator-socket.ts";
import { HALL, World } from "./simulator-world.ts";

const BOT_TOKEN = "xoxb-simulated";
const APP_TOKEN = "xapp-simulated";
const SIGNING_SECRET = "simulated-signing-secret";
/** How long Slack waits for an acknowledgement, in milliseconds. Source: docs.slack.dev/apis/events-api. */
const ACK_MS = 3_000;

/** How a simulated Slack behaves. */
export interface SlackSimulatorOptions {
	/** `socket`: Socket Mode; `http`: signed requests to the address given to `connect`. */
	readonly mode?: "socket" | "http";
	/** How long to wait for an acknowledgement, in milliseconds; Slack's 3 s when unset. */
	readonly ackMs?: number;
	/** Called with each refusal. */
	readonly onLog?: (line: string) => void;
}

/** A simulated Slack, with what only Slack has. */
export interface SlackSimulator extends Simulator {
	person(address: string, language?: string): SlackPerson;
	/** The public channel that everyone is in, as `send` addresses it. */
	readonly hallAddress: string;
	/** What stands in the public channel, oldest first; `Person.press` and `fill` take its messages too. */
	hall(): readonly Shown[];
	/** How often each method of the Web API was called. */
	readonly calls: ReadonlyMap<string, number>;
	/** Slack recycles its Socket Mode connections. */
	refresh(): void;
	/** Slack says that it held events back; resolves when it is acknowledged or given up. */
	limited(): Promise<unknown>;
	/** Cuts every Socket Mode connection. */
	drop(): void;
}

/** Makes a Slack workspace with one bot, on loopback. */
export function createSlackSimulator(options: SlackSimulatorOptions = {}): SlackSimulator {
	const { mode = "socket", ackMs = ACK_MS, onLog } = options;
	const world = new World();
	world.channel(HALL);
	const pace = new Pace();
	const faults: Fault[] = [];
	const flaky = new Flaky();
	const tickets = new Set<string>();
	const refuse = (why: string) => {
		world.refusals.push(why);
		onLog?.(why);
	};
	const sockets = new SocketDelivery(ackMs, refuse);
	const http = new HttpDelivery(SIGNING_SECRET, ackMs);
	const delivery: Delivery = mode === "http" ? http : sockets;
	const events = new Events(world, delivery);
	const people = new Map<string, SlackPerson>();
	const rules: ApiRules = {
		botToken: BOT_TOKEN,
		appToken: APP_TOKEN,
		pace,
		fault: () => faults.shift() ?? (flaky.hits() ? "serverError" : undefined),
		refuse,
	};
	let server: Server | undefined;
	let port = 0;
	const workspace: Workspace = {
		world,
		events,
		get origin() {
			return `http://127.0.0.1:${port}`;
		},
		ticket: () => {
			const ticket = randomUUID();
			tickets.add(ticket);
			return `ws://127.0.0.1:${port}/link/?ticket=${ticket}&app_id=A0STEWARD`;
		},
	};

	return {
		channel: "slack",
		refusals: world.refusals,
		files: world.files,
		start: (wanted = 0) => {
			const links = new WebSocketServer({ noServer: true });
			const listening = createServer((request, response) => {
				const path = request.url ?? "";
				const answer = path.startsWith("/upload/v1/")
					? answerUpload
					: path.startsWith("/actions/")
						? answerResponse
						: path.startsWith("/files-pri/")
							? answerFile
							: answerApi;
				answer(request, response, workspace, rules).catch(() => {
					refuse(`a request that could not be read: ${path}`);
					response.destroy();
				});
			});
			listening.on("upgrade", (request, socket, head) => {
				// A ticket opens one connection.
				const ticket = new URL(request.url ?? "", "ws://127.0.0.1").searchParams.get("ticket") ?? "";
				if (!tickets.delete(ticket)) {
					refuse("socket: an unknown ticket");
					socket.destroy();
					return;
				}
				links.handleUpgrade(request, socket, head, (link) => sockets.add(link));
			});
			server = listening;
			return new Promise((resolve, reject) => {
				listening.once("error", reject);
				listening.listen(wanted, "127.0.0.1", () => {
					port = (listening.address() as AddressInfo).port;
					world.origin = workspace.origin;
					resolve();
				});
			});
		},
		stop: async () => {
			events.close();
			sockets.close();
			http.close();
			server?.closeAllConnections();
			await new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve()));
			server = undefined;
		},
		settings: () => ({
			SLACK_BOT_TOKEN: BOT_TOKEN,
			...(mode === "http" ? { SLACK_SIGNING_SECRET: SIGNING_SECRET } : { SLACK_APP_TOKEN: APP_TOKEN }),
			SLACK_API_URL: `${workspace.origin}/api/`,
		}),
		connect: (botUrl) => {
			http.botUrl = botUrl.replace(/\/$/, "");
		},
		person: (address, language) => {
			const known = people.get(address);
			if (known) return known;
			const person = personOf(world.account(address, language), world, events, delivery);
			people.set(address, person);
			return person;
		},
		fail: (fault, times = 1) => {
			for (let time = 0; time < times; time++) faults.push(fault);
		},
		deliver: (given) => {
			events.mode = given;
		},
		rate: (perSecond) => pace.set(perSecond),
		flaky: (every) => flaky.set(every),
		tally: pace.tally,
		spent: () => pace.spent,
		onChange: (listener) => world.listen(listener),
		hallAddress: HALL,
		calls: world.calls,
		hall: () => world.channel(HALL).messages.map((message) => shownOf(message)),
		limited: () => events.limited(),
		refresh: () => sockets.refresh(),
		drop: () => sockets.drop(),
	};
}
