import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { ChannelName } from "./core/channel.ts";
import type { Database } from "./store/database.ts";
import { countOutbox } from "./store/outbox.ts";

/** What `/metrics` tells, in Prometheus' text. */
export interface Metrics {
	/** Counts a handled message and how long it took to commit, in milliseconds. */
	handled(channel: ChannelName, ms: number): void;
	text(): Promise<string>;
}

/** Counters of this process, and the outbox as it stands. */
export function createMetrics(database: Database): Metrics {
	const registry = new Registry();
	collectDefaultMetrics({ register: registry });
	const messages = new Counter({
		name: "steward_messages_total",
		help: "Messages handled, by channel.",
		labelNames: ["channel"],
		registers: [registry],
	});
	const seconds = new Histogram({
		name: "steward_message_seconds",
		help: "Time from a message's arrival to its commit.",
		labelNames: ["channel"],
		buckets: [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.5, 1, 5, 20],
		registers: [registry],
	});
	new Gauge({
		name: "steward_outbox_messages",
		help: "Messages in the outbox, by state.",
		labelNames: ["state"],
		registers: [registry],
		async collect() {
			this.reset();
			for (const [state, count] of await countOutbox(database)) this.set({ state }, count);
		},
	});
	return {
		handled(channel, ms) {
			messages.inc({ channel });
			seconds.observe({ channel }, ms / 1000);
		},
		text: () => registry.metrics(),
	};
}
