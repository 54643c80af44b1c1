import { createDiscordSimulator, type DiscordSimulator } from "../adapters/discord/simulator.ts";
import { createSlackSimulator } from "../adapters/slack/simulator.ts";
import { createSmsSimulator, type SmsSimulator } from "../adapters/sms/simulator.ts";
import { createTelegramSimulator, type TelegramSimulator } from "../adapters/telegram/simulator.ts";
import type { Simulator } from "./core/simulator.ts";

/** The pace of a practice number: a short code's, since nobody wants to wait for a long code's one segment a second. */
export const PRACTICE_PACE = { TWILIO_SEGMENTS_PER_SECOND: 100 };

/** The four providers, simulated on this machine. */
export interface Practice {
	readonly simulators: readonly Simulator[];
	/** Three of them again, with what only they can do. */
	readonly sms: SmsSimulator;
	readonly telegram: TelegramSimulator;
	readonly discord: DiscordSimulator;
	/** The settings that point every channel at them. */
	settings(): Readonly<Record<string, string>>;
	stop(): Promise<void>;
}

/** Starts the four simulators, for a bot whose webhooks are reached at `botUrl`. */
export async function startPractice(botUrl: string): Promise<Practice> {
	const sms = createSmsSimulator();
	const telegram = createTelegramSimulator();
	const discord = createDiscordSimulator();
	const simulators: readonly Simulator[] = [sms, telegram, createSlackSimulator(), discord];
	for (const simulator of simulators) {
		await simulator.start();
		simulator.connect(botUrl);
	}
	return {
		simulators,
		sms,
		telegram,
		discord,
		settings: () => Object.assign({}, ...simulators.map((simulator) => simulator.settings())) as Record<string, string>,
		async stop() {
			for (const simulator of simulators) await simulator.stop();
		},
	};
}
