import { readFileSync } from "node:fs";
import { CHANNELS, type ChannelName } from "../bot/core/channel.ts";
import type { Lane } from "./lanes.ts";
import type { Town } from "./town.ts";

/** How often the providers' counters are read, and how often the database is, in milliseconds. */
const SAMPLE_MS = 100;
const LOOK_MS = 500;

/** How often the memory is noted, in milliseconds. */
const MEMORY_MS = 10_000;

/** How long after everyone may be written to a lane is measured, in milliseconds. Reason: a rested lane begins with a burst. */
const SETTLED_MS = 3_000;

/** Shortest time that says something of a rate, in milliseconds. */
const SHORTEST_MS = 10_000;

type Counts = Readonly<Record<ChannelName, number>>;

const byChannel = (count: (channel: ChannelName) => number): Counts =>
	Object.fromEntries(CHANNELS.map((channel) => [channel, count(channel)])) as Counts;

const STANDING = `
SELECT b.state, coalesce(c.waiting, '{}') AS waiting
  FROM broadcasts b,
       LATERAL (SELECT jsonb_object_agg(channel, count) AS waiting FROM delivery_counts
                 WHERE broadcast_id = b.id AND state = 'queued') c
 WHERE b.id = $1`;

/** Watches a broadcast: what its lanes take of the providers, and what the bots take of the machine. */
export class Watch {
	/** Where the broadcast stood when it was looked at last. */
	state = "";
	/** The most memory that one bot has ever held, in megabytes. */
	peakMemoryMb = 0;
	private readonly samples: { readonly at: number; readonly spent: Counts }[] = [];
	private readonly lastWorkAt = new Map<ChannelName, number>();
	private memoryAt = 0;
	private mainFrom: number | undefined;
	private waiting: Counts = byChannel(() => 0);
	private readonly town: Town;
	private readonly broadcastId: string;
	private readonly later: Counts;
	private readonly lanes: readonly Lane[];
	private readonly timers: readonly NodeJS.Timeout[];
	private looking: Promise<void> | undefined;

	/** `later`: how many deliveries of each channel are not due before the trial is over. */
	constructor(town: Town, broadcastId: string, lanes: readonly Lane[], later: Counts) {
		this.town = town;
		this.broadcastId = broadcastId;
		this.lanes = lanes;
		this.later = later;
		this.timers = [
			setInterval(() => this.sample(), SAMPLE_MS),
			setInterval(() => {
				this.looking ??= this.look().finally(() => {
					this.looking = undefined;
				});
			}, LOOK_MS),
		];
	}

	/** The most memory that one bot had held at the end of each tenth second, in megabytes. */
	readonly memory: number[] = [];

	/** How long everyone may have been written to, in milliseconds; 0 before. */
	get sendingForMs(): number {
		return this.mainFrom === undefined ? 0 : performance.now() - this.mainFrom;
	}

	/** How many deliveries wait that are due. */
	get left(): number {
		return CHANNELS.reduce((sum, channel) => sum + this.leftOn(channel), 0);
	}

	async stop(): Promise<void> {
		for (const timer of this.timers) clearInterval(timer);
		await this.looking;
	}

	/**
	 * Units a second that the provider saw on a lane while it had work; undefined when that was too short. From three
	 * seconds after everyone may be written to, until less waits than is sent in a second.
	 */
	achieved({ channel }: Lane): number | undefined {
		const from = this.mainFrom === undefined ? undefined : this.mainFrom + SETTLED_MS;
		const to = this.lastWorkAt.get(channel);
		if (from === undefined || to === undefined) return undefined;
		const within = this.samples.filter(({ at }) => at >= from && at <= to);
		const [first] = within;
		const last = within.at(-1);
		if (!first || !last || last.at - first.at < SHORTEST_MS) return undefined;
		return ((last.spent[channel] - first.spent[channel]) * 1_000) / (last.at - first.at);
	}

	private leftOn(channel: ChannelName): number {
		return Math.max(0, this.waiting[channel] - this.later[channel]);
	}

	private sample(): void {
		const spent = byChannel((channel) => this.town.simulator(channel).spent());
		this.samples.push({ at: performance.now(), spent });
	}

	private async look(): Promise<void> {
		for (const { pid } of this.town.bots)
			if (pid !== undefined) this.peakMemoryMb = Math.max(this.peakMemoryMb, peakOf(pid));
		if (performance.now() > this.memoryAt) {
			this.memory.push(Math.round(this.peakMemoryMb));
			this.memoryAt = performance.now() + MEMORY_MS;
		}
		const { rows } = await this.town.pool.query<{ state: string; waiting: Partial<Counts> }>(STANDING, [
			this.broadcastId,
		]);
		const [row] = rows;
		if (!row) return;
		const at = performance.now();
		this.state = row.state;
		this.waiting = byChannel((channel) => row.waiting[channel] ?? 0);
		if (row.state === "sending") this.mainFrom ??= at;
		if (this.mainFrom === undefined) return;
		for (const { channel, allowed } of this.lanes)
			if (this.leftOn(channel) >= allowed) this.lastWorkAt.set(channel, at);
	}
}

/** The most memory that a process has held so far, in megabytes; 0 when it has just ended. Source: proc(5), `VmHWM`. */
export function peakOf(pid: number): number {
	try {
		return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1_024;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === "ENOENT" || (error as NodeJS.ErrnoException).code === "ESRCH")
			return 0;
		throw error;
	}
}
