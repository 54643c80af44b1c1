import { createDiscordSimulator } from "../adapters/discord/simulator.ts";
import { createSlackSimulator } from "../adapters/slack/simulator.ts";
import { createSmsSimulator } from "../adapters/sms/simulator.ts";
import { createTelegramSimulator } from "../adapters/telegram/simulator.ts";
import type { Simulator } from "./core/simulator.ts";

/** The pace of a practice number: a short code's, since nobody wants to wait for a long code's one segment a second. */
export const PRACTICE_PACE = { TWILIO_SEGMENTS_PER_SECOND: 100 };

/** The four providers, simulated on this machine. */
export interface Practice {
	readonly simulators: readonly Simulator[];
	/** The settings that point every channel at them. */
	settings(): Readonly<Record<string, string>>;
	stop(): Promise<void>;
}

/** Starts the four simulators, for a bot whose webhooks are reached at `botUrl`. */
export async function startPractice(botUrl: string): Promise<Practice> {
	const simulators: readonly Simulator[] = [
		createSmsSimulator(),
		createTelegramSimulator(),
		createSlackSimulator(),
		createDiscordSimulator(),
	];
	for (const simulator of simulators) {
		await simulator.start();
		simulator.connect(botUrl);
	}
	return {
		simulators,
		settings: () => Object.assign({}, ...simulators.map((simulator) => simulator.settings())) as Record<string, string>,
		async stop() {
			for (const simulator of simulators) await simulator.stop();
		},
	};
}
