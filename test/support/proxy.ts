import type { AddressInfo } from "node:net";
import { connect, createServer, type Socket } from "node:net";

/** A wire to a server that can be cut. */
export interface Proxy {
	readonly port: number;
	/** Cuts every connection and refuses new ones. */
	cut(): Promise<void>;
	/** Lets connections through again, on the same port. */
	restore(): Promise<void>;
	close(): Promise<void>;
}

/** Starts a proxy to `host:port` on a free loopback port. */
export async function startProxy(host: string, port: number): Promise<Proxy> {
	const sockets = new Set<Socket>();
	const make = () =>
		createServer((client) => {
			const server = connect(port, host);
			for (const [from, to] of [
				[client, server],
				[server, client],
			] as const) {
				sockets.add(from);
				from.pipe(to);
				from.on("error", () => to.destroy());
				from.on("close", () => {
					sockets.delete(from);
					to.destroy();
				});
			}
		});
	let listener = make();
	const listen = (at: number) => new Promise<void>((resolve) => listener.listen(at, "127.0.0.1", resolve));
	await listen(0);
	const own = (listener.address() as AddressInfo).port;
	const cut = async () => {
		const closed = new Promise((resolve) => listener.close(resolve));
		for (const socket of sockets) socket.destroy();
		await closed;
	};
	return {
		port: own,
		cut,
		async restore() {
			listener = make();
			await listen(own);
		},
		close: cut,
	};
}
