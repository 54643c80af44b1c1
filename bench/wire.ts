import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** Types of the messages by which a client of PostgreSQL ends what it asks and waits. Source: PostgreSQL, "Message Formats". */
const QUERY = 0x51;
const SYNC = 0x53;

/** A wire to PostgreSQL that counts. */
interface Wire {
	/** The database as it is reached through the wire. */
	readonly url: string;
	/** Round trips so far: each `Query` and each `Sync` that a client sent. */
	roundTrips(): number;
	close(): Promise<void>;
}

/** Reads the frontend's messages out of a stream, however it is cut, and tells the type of each. */
function reader(onMessage: (type: number) => void): (chunk: Buffer) => void {
	let rest: Buffer = Buffer.alloc(0);
	let started = false;
	return (chunk) => {
		rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
		for (;;) {
			// The first message has no type.
			const head = started ? 1 : 0;
			if (rest.length < head + 4) return;
			const length = head + rest.readUInt32BE(head);
			if (rest.length < length) return;
			if (started) onMessage(rest[0] ?? 0);
			started = true;
			rest = rest.subarray(length);
		}
	};
}

/** Puts a counting wire before a database that is reached over TCP without TLS. */
export async function openWire(databaseUrl: string): Promise<Wire> {
	const direct = new URL(databaseUrl);
	let count = 0;
	const sockets = new Set<Socket>();
	const server = createServer({ noDelay: true }, (client) => {
		const database = connect({
			port: Number(direct.port || 5432),
			host: direct.hostname.replace(/^\[|\]$/g, ""),
			noDelay: true,
		});
		const read = reader((type) => {
			if (type === QUERY || type === SYNC) count += 1;
		});
		client.on("data", read);
		for (const [from, to] of [
			[client, database],
			[database, client],
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
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const url = new URL(direct);
	url.hostname = "127.0.0.1";
	url.port = String((server.address() as AddressInfo).port);
	return {
		url: url.toString(),
		roundTrips: () => count,
		async close() {
			const closed = new Promise((resolve) => server.close(resolve));
			for (const socket of sockets) socket.destroy();
			await closed;
		},
	};
}
