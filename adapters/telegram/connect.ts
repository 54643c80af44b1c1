import { Agent as HttpAgent } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import type { Duplex } from "node:stream";

/**
 * Milliseconds after which an idle connection is closed from our side. Telegram
 * closes idle ones too, and a request written onto one that is just being closed
 * ends as "unknown": leaving first makes that rare. Our own choice.
 */
const IDLE_MS = 15_000;

/** How the code of an error begins when there never was a connection, so that nothing can have been written to it. */
export const UNCONNECTED = "unconnected:";

/**
 * The connections to one API root. A connection that fails, or does not come
 * about within `connectMs`, fails with a code of its own, so that it is not
 * mistaken for a request that was written and not answered.
 */
export function createAgent(apiRoot: string, connectMs: number): HttpAgent {
	const secure = apiRoot.startsWith("https:");
	const options = { keepAlive: true, timeout: IDLE_MS };
	const agent = secure ? new HttpsAgent(options) : new HttpAgent(options);
	const create = agent.createConnection.bind(agent);
	agent.createConnection = (to, callback) => {
		const socket = create(to, callback);
		if (socket) watch(socket, secure ? "secureConnect" : "connect", connectMs);
		return socket;
	};
	return agent;
}

function watch(socket: Duplex, connected: "connect" | "secureConnect", ms: number): void {
	const late = setTimeout(() => socket.destroy(Object.assign(new Error("no connection"), { code: "LATE" })), ms);
	// The first listener: those of the request see the new code.
	const mark = (error: Error & { code?: string }): void => {
		error.code = `${UNCONNECTED}${error.code ?? "error"}`;
	};
	const settle = (): void => {
		clearTimeout(late);
		socket.off("error", mark);
	};
	socket.once("error", mark);
	socket.once(connected, settle);
	socket.once("close", settle);
}
