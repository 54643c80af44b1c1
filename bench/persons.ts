import { CHANNELS, type ChannelName } from "../bot/core/channel.ts";
import type { Texts } from "../bot/core/message.ts";
import type { Person, Shown } from "../bot/core/simulator.ts";
import type { Random } from "./random.ts";
import { nameOf, type Step, scriptOf } from "./script.ts";
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
	/** Waits for the replies to everything written so far; false when one never came. */
	answered(): Promise<boolean>;
}

/** A text without the marks that keep directions apart. */
export const bare = (text: string) => text.replace(/[\u2066-\u2069]/g, "");

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

/** Waits until `probe` is true, looking again whenever `onChange` calls; false after `ms`. */
export function until(
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

/** The address of the n-th person of a trial. */
export function addressOf(channel: ChannelName, number: number): string {
	return {
		sms: `+1202555${String(1_000 + number)}`,
		telegram: `7${String(10_000_000_000 + number)}`,
		slack: `U0TRIAL${String(number).padStart(4, "0")}`,
		discord: `11${String(number).padStart(16, "0")}`,
	}[channel];
}

function actorOf(town: Town, channel: ChannelName, number: number, steps: readonly Step[], name: string): Actor {
	const simulator = town.simulator(channel);
	const person: Person = simulator.person(addressOf(channel, number), "en");
	let written = 0;
	const heard = () => person.screen().filter((shown) => shown.from === "bot");
	/** The messages taken for replies, by the step that they answer. */
	const taken = new Map<number, string>();
	const answeredAll = () => {
		const used = new Set(taken.values());
		for (let at = 0; at < written; at++) {
			const step = steps[at];
			if (!step || taken.has(at)) continue;
			const reply = heard().find((shown) => !used.has(shown.id) && isReply(shown, step));
			if (!reply) return false;
			taken.set(at, reply.id);
			used.add(reply.id);
		}
		return true;
	};
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
		answered: () =>
			until(
				answeredAll,
				(listener) => simulator.onChange((address) => address === person.address && listener(address)),
				PATIENCE_MS,
			),
	};
}

/** As many people as are asked for, spread over the four channels, who together write `messages` messages. */
export function gather(
	town: Town,
	texts: Texts,
	{ people, messages }: { readonly people: number; readonly messages: number },
	random: Random,
): readonly Actor[] {
	return Array.from({ length: people }, (_, number) => {
		const channel = CHANNELS[number % CHANNELS.length] ?? "sms";
		const length = Math.floor(messages / people) + (number < messages % people ? 1 : 0);
		const name = nameOf(number);
		return actorOf(town, channel, number, scriptOf(texts, channel, name, length, random), name);
	});
}
