import { type Logger, SocketModeReceiver, type webApi } from "@slack/bolt";
import type { Clock } from "../../bot/core/clock.ts";
import type { Log } from "../../bot/core/log.ts";
import { within } from "./wait.ts";

/** How long a connection may take until Slack says hello, in milliseconds. */
const HELLO_WITHIN_MS = 15_000;
/** How long to wait for Slack's half of the closing handshake; Slack may keep the line open after it. */
const CLOSE_WITHIN_MS = 1_000;

/** One envelope of Socket Mode, as the SDK hands it over. */
export interface Envelope {
	readonly body: Record<string, unknown>;
	readonly retry_num?: number;
	readonly retry_reason?: string;
	ack(response?: unknown): Promise<void>;
}

/** One WebSocket to Slack, from its opening to its end. */
export interface Link {
	/** Resolves when Slack said hello; rejects when it did not, and the link is closed. */
	connect(): Promise<void>;
	/** Resolves when the connection is gone, by whichever side. */
	readonly closed: Promise<void>;
	/** When the connection was lost; undefined while it stands. */
	lostAt(): Temporal.Instant | undefined;
	/** After how many milliseconds Slack means to recycle the connection, as its hello said. */
	lifetimeMs(): number | undefined;
	close(): Promise<void>;
}

interface LinkOptions {
	readonly appToken: string;
	readonly clientOptions: webApi.WebClientOptions;
	readonly logger: Logger;
	readonly log: Log;
	readonly clock: Clock;
	onEnvelope(envelope: Envelope): void;
}

/**
 * Makes one link on the SDK's client, whose own reconnecting stays off: it gives
 * up after a failed request, and leaves a gap of seconds at each renewal.
 */
export function createLink({ appToken, clientOptions, logger, log, clock, onEnvelope }: LinkOptions): Link {
	const { client } = new SocketModeReceiver({
		appToken,
		logger,
		autoReconnectEnabled: false,
		installerOptions: { clientOptions },
	});
	let lostAt: Temporal.Instant | undefined;
	let lifetimeMs: number | undefined;
	const closed = new Promise<void>((resolve) => {
		client.once("disconnected", () => {
			lostAt = clock.now();
			resolve();
		});
	});

	// The SDK's handler is async and rejects on a payload without an inner event
	// (app_rate_limited), which nothing would catch.
	const handlers = client.listeners("ws_message");
	client.removeAllListeners("ws_message");
	client.on("ws_message", async (data: unknown, binary: unknown) => {
		lifetimeMs ??= lifetimeOf(data);
		try {
			for (const handler of handlers) await handler.call(client, data, binary);
		} catch {
			log.warn({}, "slack.unreadable-envelope");
		}
	});
	client.on("slack_event", onEnvelope);

	const close = async () => {
		if (lostAt !== undefined) return;
		void client.disconnect();
		await within(closed, CLOSE_WITHIN_MS, undefined);
		// Asked a second time, the SDK cuts the line.
		if (lostAt === undefined) await within(client.disconnect(), CLOSE_WITHIN_MS, undefined);
	};

	return {
		closed,
		lostAt: () => lostAt,
		lifetimeMs: () => lifetimeMs,
		close,
		connect: async () => {
			const hello = client.start().then(() => "hello" as const);
			if ((await within(hello, HELLO_WITHIN_MS, "late" as const)) === "hello") return;
			await close();
			throw new Error("Slack did not say hello in time");
		},
	};
}

function lifetimeOf(data: unknown): number | undefined {
	const [, seconds] = /"approximate_connection_time":\s*(\d{1,7})/.exec(typeof data === "string" ? data : "") ?? [];
	return seconds === undefined ? undefined : Number(seconds) * 1_000;
}
