import { randomUUID } from "node:crypto";
import type { WebSocket } from "ws";
import { type Answer, type Delivery, type Kind, RETRIES } from "./simulator-delivery.ts";

/** How long a connection is announced to last, in seconds, as Slack's hello says it. */
const LIFETIME_S = 18_060;

interface Pending {
	readonly kind: Kind;
	readonly payload: Record<string, unknown>;
	readonly resolve: (answer: Answer) => void;
	attempt: number;
	socket: WebSocket | undefined;
	timer: ReturnType<typeof setTimeout> | undefined;
	ids: string[];
}

/** Socket Mode: envelopes to one open socket at random, again when nobody acknowledges. */
export class SocketDelivery implements Delivery {
	readonly #sockets = new Set<WebSocket>();
	readonly #pending = new Map<string, Pending>();
	readonly #waiting = new Set<Pending>();
	readonly #ackMs: number;
	readonly #refuse: (why: string) => void;

	constructor(ackMs: number, refuse: (why: string) => void) {
		this.#ackMs = ackMs;
		this.#refuse = refuse;
	}

	get connected(): boolean {
		return this.#sockets.size > 0;
	}

	/** A bot connected: hello, then what an earlier connection left unacknowledged. */
	add(socket: WebSocket): void {
		this.#sockets.add(socket);
		socket.on("message", (data) => this.#acknowledge(String(data)));
		socket.on("close", () => this.#lose(socket));
		socket.on("error", () => socket.terminate());
		socket.send(
			JSON.stringify({
				type: "hello",
				num_connections: this.#sockets.size,
				debug_info: { host: "applink-1", build_number: 1, approximate_connection_time: LIFETIME_S },
				connection_info: { app_id: "A0STEWARD" },
			}),
		);
		const waiting = [...this.#waiting];
		this.#waiting.clear();
		for (const pending of waiting) this.#dispatch(pending);
	}

	post(kind: Kind, payload: Record<string, unknown>): Promise<Answer> {
		return new Promise((resolve) => {
			this.#dispatch({ kind, payload, resolve, attempt: 0, socket: undefined, timer: undefined, ids: [] });
		});
	}

	/** Slack recycles its connections: each is told to go. */
	refresh(): void {
		const message = { type: "disconnect", reason: "refresh_requested", debug_info: { host: "applink-1" } };
		for (const socket of this.#sockets) socket.send(JSON.stringify(message));
	}

	/** The network goes: every connection is cut without a word. */
	drop(): void {
		for (const socket of [...this.#sockets]) {
			this.#lose(socket);
			socket.terminate();
		}
	}

	close(): void {
		for (const pending of [...this.#pending.values(), ...this.#waiting]) this.#end(pending, { acked: false });
		this.drop();
	}

	#dispatch(pending: Pending): void {
		const sockets = [...this.#sockets];
		const socket = sockets[Math.floor(Math.random() * sockets.length)];
		if (socket === undefined) {
			if (pending.kind === "events_api") this.#waiting.add(pending);
			else this.#end(pending, { acked: false });
			return;
		}
		const id = randomUUID();
		pending.ids.push(id);
		pending.socket = socket;
		this.#pending.set(id, pending);
		pending.timer = setTimeout(() => this.#again(pending), this.#ackMs);
		socket.send(
			JSON.stringify({
				envelope_id: id,
				type: pending.kind,
				accepts_response_payload: pending.kind === "slash_commands",
				payload: pending.payload,
				...(pending.kind === "events_api"
					? { retry_attempt: pending.attempt, retry_reason: pending.attempt === 0 ? "" : "timeout" }
					: {}),
			}),
		);
	}

	#again(pending: Pending): void {
		clearTimeout(pending.timer);
		if (pending.kind !== "events_api" || pending.attempt >= RETRIES) {
			this.#end(pending, { acked: false });
			return;
		}
		pending.attempt += 1;
		this.#dispatch(pending);
	}

	#acknowledge(data: string): void {
		const ack = envelopeOf(data);
		if (ack === undefined) {
			this.#refuse("socket: a message that names no envelope");
			return;
		}
		// An envelope that was delivered again is settled by either acknowledgement.
		const pending = this.#pending.get(ack.envelope_id);
		if (pending) this.#end(pending, { acked: true, response: ack.payload });
	}

	#lose(socket: WebSocket): void {
		this.#sockets.delete(socket);
		for (const pending of new Set(this.#pending.values())) if (pending.socket === socket) this.#again(pending);
	}

	#end(pending: Pending, answer: Answer): void {
		clearTimeout(pending.timer);
		for (const id of pending.ids) this.#pending.delete(id);
		this.#waiting.delete(pending);
		pending.resolve(answer);
	}
}

function envelopeOf(data: string): { envelope_id: string; payload?: unknown } | undefined {
	try {
		const ack = JSON.parse(data) as { envelope_id?: unknown; payload?: unknown };
		return typeof ack.envelope_id === "string" ? { envelope_id: ack.envelope_id, payload: ack.payload } : undefined;
	} catch {
		return undefined;
	}
}
