import { randomUUID } from "node:crypto";
import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import { type WebSocket, WebSocketServer } from "ws";
import { objectOf } from "./simulator-check.ts";
import { type Json, userJson, type World } from "./simulator-world.ts";

/** Opcodes and close codes. Source: Discord API docs, "Gateway Opcodes and Status Codes". */
const OP = { dispatch: 0, heartbeat: 1, identify: 2, presence: 3, resume: 6, invalid: 9, hello: 10, ack: 11 } as const;
const CLOSE = { opcode: 4001, decode: 4002, stranger: 4003, token: 4004, again: 4005, silent: 4009 } as const;

/** Which intent an event needs. Source: Discord API docs, "List of Intents". */
export const INTENT = { guildMessages: 1 << 9, directMessages: 1 << 12, none: 0 } as const;

/** Events kept for a session that may resume; more and it is invalid. */
const KEPT = 5_000;

/** How a lone event waits for its partner in mode `reorder`, in milliseconds. */
const PAIR_MS = 40;

interface Session {
	readonly id: string;
	readonly intents: number;
	seq: number;
	readonly sent: { readonly seq: number; readonly frame: string }[];
	socket: WebSocket | undefined;
}

interface Event {
	readonly name: string;
	readonly data: Json;
	readonly intent: number;
}

/** The gateway of the simulated Discord. */
export interface SimGateway {
	/** Takes WebSocket upgrades of this server. */
	attach(server: Server): void;
	dispatch(name: string, data: Json, intent: number): void;
	deliver(mode: "normal" | "duplicate" | "reorder"): void;
	/** True while a bot is connected and ready. */
	connected(): boolean;
	/** Cuts every connection; the sessions can be resumed. */
	drop(): void;
	/** Forgets every session, as after a long outage, and cuts the connections. */
	forget(): void;
	stop(): void;
}

/** What the gateway needs to know of the rest. */
interface SimGatewayOptions {
	readonly world: World;
	readonly token: string;
	readonly url: () => string;
	readonly heartbeatMs: number;
	readonly refuse: (why: string) => void;
}

/** Speaks the gateway's protocol in JSON, without compression. */
export function createSimGateway({ world, token, url, heartbeatMs, refuse }: SimGatewayOptions): SimGateway {
	const sockets = new WebSocketServer({ noServer: true });
	const sessions = new Map<string, Session>();
	let mode: "normal" | "duplicate" | "reorder" = "normal";
	let held: { event: Event; timer: NodeJS.Timeout } | undefined;

	function emit({ name, data, intent }: Event): void {
		for (const session of sessions.values()) {
			if (intent !== INTENT.none && (session.intents & intent) === 0) continue;
			session.seq += 1;
			const frame = JSON.stringify({ op: OP.dispatch, t: name, s: session.seq, d: data });
			session.sent.push({ seq: session.seq, frame });
			if (session.sent.length > KEPT) session.sent.shift();
			session.socket?.send(frame);
		}
	}

	function release(): void {
		if (held === undefined) return;
		clearTimeout(held.timer);
		const { event } = held;
		held = undefined;
		emit(event);
	}

	function identify(socket: WebSocket, data: Json): Session | undefined {
		const { intents } = data;
		if (data.token !== token || typeof intents !== "number") {
			refuse("gateway: identify with a wrong token or no intents");
			socket.close(CLOSE.token);
			return undefined;
		}
		for (const [id, session] of sessions) if (!session.socket) sessions.delete(id);
		const session: Session = { id: randomUUID(), intents, seq: 0, sent: [], socket };
		sessions.set(session.id, session);
		session.seq += 1;
		const ready = {
			v: 10,
			user: { ...userJson(world.bot), verified: true, mfa_enabled: false, flags: 0, email: null },
			guilds: [{ id: world.guildId, unavailable: true }],
			session_id: session.id,
			resume_gateway_url: url(),
			shard: data.shard,
			application: { id: world.applicationId, flags: 0 },
		};
		socket.send(JSON.stringify({ op: OP.dispatch, t: "READY", s: session.seq, d: ready }));
		return session;
	}

	function resume(socket: WebSocket, data: Json): Session | undefined {
		const session = typeof data.session_id === "string" ? sessions.get(data.session_id) : undefined;
		const { seq } = data;
		if (data.token !== token) {
			refuse("gateway: resume with a wrong token");
			socket.close(CLOSE.token);
			return undefined;
		}
		const oldest = session?.sent[0]?.seq ?? 0;
		if (!session || typeof seq !== "number" || seq > session.seq || oldest > seq + 1) {
			socket.send(JSON.stringify({ op: OP.invalid, d: false }));
			return undefined;
		}
		session.socket?.terminate();
		for (const { seq: at, frame } of session.sent) if (at > seq) socket.send(frame);
		session.seq += 1;
		socket.send(JSON.stringify({ op: OP.dispatch, t: "RESUMED", s: session.seq, d: {} }));
		session.socket = socket;
		return session;
	}

	function serve(socket: WebSocket): void {
		let session: Session | undefined;
		let silence = setTimeout(() => socket.close(CLOSE.silent), heartbeatMs * 2);
		socket.send(JSON.stringify({ op: OP.hello, d: { heartbeat_interval: heartbeatMs } }));
		socket.on("message", (raw) => {
			const packet = objectOf(String(raw));
			const data = (packet?.d ?? {}) as Json;
			if (packet === undefined) return socket.close(CLOSE.decode);
			switch (packet.op) {
				case OP.heartbeat:
					clearTimeout(silence);
					silence = setTimeout(() => socket.close(CLOSE.silent), heartbeatMs * 2);
					return socket.send(JSON.stringify({ op: OP.ack }));
				case OP.identify:
				case OP.resume:
					if (session) return socket.close(CLOSE.again);
					session = packet.op === OP.identify ? identify(socket, data) : resume(socket, data);
					return;
				case OP.presence:
					return session ? undefined : socket.close(CLOSE.stranger);
				default:
					refuse("gateway: unknown opcode");
					return socket.close(CLOSE.opcode);
			}
		});
		socket.on("close", (code) => {
			clearTimeout(silence);
			if (session?.socket !== socket) return;
			session.socket = undefined;
			// A bot that closes with 1000 or 1001 ends its session.
			if (code === 1000 || code === 1001) sessions.delete(session.id);
		});
	}

	return {
		attach(server) {
			server.on("upgrade", (request: IncomingMessage, socket: Duplex, head: Buffer) => {
				const asked = new URL(request.url ?? "/", "http://localhost");
				const { searchParams: query } = asked;
				if (asked.pathname !== "/gateway" || query.get("v") !== "10" || query.get("encoding") !== "json") {
					refuse("gateway: wrong path, version or encoding");
					socket.destroy();
				} else sockets.handleUpgrade(request, socket, head, serve);
			});
		},
		dispatch(name, data, intent) {
			const event = { name, data, intent };
			if (mode === "reorder" && held === undefined) {
				held = { event, timer: setTimeout(release, PAIR_MS) };
				return;
			}
			emit(event);
			if (mode === "duplicate") emit(event);
			release();
		},
		deliver(wanted) {
			mode = wanted;
			release();
		},
		connected: () => [...sessions.values()].some((session) => session.socket !== undefined),
		drop() {
			for (const socket of sockets.clients) socket.terminate();
		},
		forget() {
			sessions.clear();
			for (const socket of sockets.clients) socket.terminate();
		},
		stop() {
			release();
			for (const socket of sockets.clients) socket.terminate();
		},
	};
}
