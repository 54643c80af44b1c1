import { CHANNELS, type ChannelName } from "../bot/core/channel.ts";
import { until } from "./persons.ts";
import type { Citizen } from "./population.ts";
import type { Town } from "./town.ts";

/** What they write: a question that is answered by one message, at any time. */
const WORDS = "about";

/** How long each of them reads before writing again, in milliseconds. Reason: Discord takes five messages in five seconds in one chat. */
const EVERY_MS = 1_200;

/** Longest wait for an answer, in milliseconds; a later one counts as none. */
const PATIENCE_MS = 30_000;

/** People who write to the bot while something else goes on. */
export interface Talk {
	/** They write no more; resolves when all were answered. */
	end(): Promise<void>;
	/** Forgets the waits so far: what counts begins now. */
	count(): void;
	/** The waits from writing to the answer on the screen, in milliseconds. */
	readonly waits: Readonly<Record<ChannelName, number[]>>;
	/** How often each of them wrote. */
	readonly written: ReadonlyMap<Citizen, number>;
}

/** Lets them write, each again some time after the answer to the last. */
export function startTalk(town: Town, talkers: readonly Citizen[]): Talk {
	const waits = Object.fromEntries(CHANNELS.map((channel) => [channel, [] as number[]])) as Record<
		ChannelName,
		number[]
	>;
	const written = new Map<Citizen, number>();
	let over = false;

	async function live(citizen: Citizen, offsetMs: number): Promise<void> {
		const { channel, address } = citizen.place;
		const simulator = town.simulator(channel);
		const person = simulator.person(address, "en");
		const heard = () => person.screen().filter(({ from }) => from === "bot").length;
		const changes = (listener: (address: string) => void) =>
			simulator.onChange((changed) => changed === address && listener(changed));
		await new Promise((resolve) => setTimeout(resolve, offsetMs));
		while (!over) {
			const before = heard();
			const began = performance.now();
			written.set(citizen, (written.get(citizen) ?? 0) + 1);
			await person.write(WORDS);
			const came = await until(() => heard() > before, changes, PATIENCE_MS);
			waits[channel].push(came ? performance.now() - began : Number.POSITIVE_INFINITY);
			await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
		}
	}

	const lives = talkers.map((citizen, at) => live(citizen, (at * EVERY_MS) / talkers.length));
	return {
		waits,
		written,
		count() {
			for (const channel of CHANNELS) waits[channel].length = 0;
		},
		async end() {
			over = true;
			await Promise.all(lives);
		},
	};
}

/** The 99th of a hundred waits, in milliseconds; undefined of none. */
export function p99(waits: readonly number[]): number | undefined {
	const ascending = waits.toSorted((a, b) => a - b);
	return ascending[Math.min(ascending.length - 1, Math.floor(ascending.length * 0.99))];
}
