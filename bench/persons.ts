import { CHANNELS, type ChannelName } from "../bot/core/channel.ts";
import type { Texts } from "../bot/core/message.ts";
import type { Person, Shown } from "../bot/core/simulator.ts";
import type { Random } from "./random.ts";
import { LONGEST, nameOf, type Step, scriptOf } from "./script.ts";
import type { Town } from "./town.ts";

/** Longest wait for one reply, in milliseconds: several leases of a killed process, and the waits between tries. */
const PATIENCE_MS = 150_000;

/** One person of a trial: an app, and a script. */
export interface Actor {
	readonly channel: ChannelName;
	readonly address: string;
	readonly name: string;
	readonly steps: readonly Step[];
	/** How many of the steps were written. */
	written(): number;
	/** Messages of the bot on the screen, oldest first. */
	heard(): readonly Shown[];
	/** Writes the next message of the script. */
	write(): Promise<void>;
	/** Waits for the reply to what was written last; false when it never came. */
	answered(): Promise<boolean>;
}

/** A text without the marks that keep directions apart. */
const bare = (text: string) => text.replace(/[\u2066-\u2069]/g, "");

/** True when a message of the bot is the reply that a step expects. */
export function isReply(shown: Shown, step: Step): boolean {
	const text = bare(shown.text);
	let from = 0;
	return step.expects.every((part) => {
		const at = text.indexOf(part, from);
		from = at + part.length;
		return at >= 0;
	});
}

/** Waits until `probe` is true, looking again whenever `changed` is called; false after `ms`. */
function until(
	probe: () => boolean,
	onChange: (listener: (address: string) => void) => () => void,
	ms: number,
): Promise<boolean> {
	return new Promise((resolve) => {
		const look = () => {
			if (!probe()) return;
			end(true);
		};
		const end = (came: boolean) => {
			clearTimeout(timer);
			off();
			resolve(came);
		};
		const timer = setTimeout(end, ms, false);
		const off = onChange(look);
		look();
	});
}

function addressOf(channel: ChannelName, number: number): string {
	return {
		sms: `+1202555${String(1_000 + number)}`,
		telegram: `7${String(10_000_000_000 + number)}`,
		slack: `U0TRIAL${String(number).padStart(4, "0")}`,
		discord: `1${String(10_000_000_000_000_000 + number)}`,
	}[channel];
}

function actorOf(town: Town, channel: ChannelName, number: number, steps: readonly Step[], name: string): Actor {
	const simulator = town.simulator(channel);
	const person: Person = simulator.person(addressOf(channel, number), "en");
	let written = 0;
	const heard = () => person.screen().filter((shown) => shown.from === "bot");
	/** The messages that were taken for replies: one for each step. */
	const taken = new Set<string>();
	return {
		channel,
		address: person.address,
		name,
		steps,
		written: () => written,
		heard,
		async write() {
			const step = steps[written];
			if (!step) throw new Error("the script has ended");
			written += 1;
			await person.write(step.write);
		},
		answered() {
			const step = steps[written - 1];
			const reply = () => step && heard().find((shown) => !taken.has(shown.id) && isReply(shown, step));
			return until(
				() => {
					const found = reply();
					if (found) taken.add(found.id);
					return found !== undefined;
				},
				(listener) => simulator.onChange((address) => address === person.address && listener(address)),
				PATIENCE_MS,
			);
		},
	};
}

/** As many people as it takes to write `messages` messages, spread over the four channels, no script over-long. */
export function gather(town: Town, texts: Texts, messages: number, random: Random): readonly Actor[] {
	const people = Math.max(CHANNELS.length, Math.ceil(messages / LONGEST));
	return Array.from({ length: people }, (_, number) => {
		const channel = CHANNELS[number % CHANNELS.length] ?? "sms";
		const length = Math.floor(messages / people) + (number < messages % people ? 1 : 0);
		const name = nameOf(number);
		return actorOf(town, channel, number, scriptOf(texts, channel, name, length, random), name);
	});
}
