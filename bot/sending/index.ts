import type { ChannelName, OutMessage, StatusUpdate, TerminalReason } from "../core/channel.ts";
import { halt } from "../store/halts.ts";
import { type Claimed, claim, setReachOf } from "../store/outbox.ts";
import type { Outgoing } from "../store/write.ts";
import { Feed } from "./feed.ts";
import { SOON_MS } from "./gate.ts";
import { BEGIN_WITHIN_MS, type Job } from "./job.ts";
import { Lane } from "./lane.ts";
import { Settler } from "./settler.ts";
import type { SendingShell } from "./shell.ts";

/** Most messages of the outbox claimed at once, and fewest. */
const BATCH = { most: 100, fewest: 5 };

/** How often the outbox is looked through for what waits, in milliseconds. */
const SWEEP_MS = 1_000;

const NONE: ReadonlySet<string> = new Set();

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The post of the process that drives a channel's lane, and receives where the bot itself dials out. */
export const postOf = (channel: ChannelName): string => `channel/${channel}`;

/** Everything that leaves this process for a provider. */
export interface Sending {
	/** True while this process drives the channel's lane: only then may messages be left leased to it. */
	drives(channel: ChannelName): boolean;
	/** Begins to feed the lane of a channel whose post this process holds. */
	drive(channel: ChannelName): void;
	/** Sends messages that the caller's transaction left leased to this process. Returns at once. */
	send(messages: readonly Outgoing[]): void;
	/** Calls back what is on its way to an address unasked and has not begun, as the answer to a message would. */
	recall(channel: ChannelName, to: string): void;
	/** Takes up what waits in the outbox: queued, due again, or left behind by a process that died. */
	sweep(): Promise<void>;
	/** Waits until so many requests that nobody waits for may go to a provider. */
	pace(channel: ChannelName, units: number): Promise<void>;
	/** Looks at the outbox of a channel soon: another process has left something there. */
	poke(channel: string): void;
	/** Changes a message that was sent; false when it could not be, or this process does not drive the lane. */
	edit(channel: ChannelName, to: string, providerId: string, message: OutMessage): Promise<boolean>;
	/** Files what a provider reported of a message; resolves when it is written down. */
	report(channel: ChannelName, update: StatusUpdate & { readonly kind: "delivery" }): Promise<void>;
	/** Takes nothing more from the queue, and waits for what is being sent. */
	stop(): Promise<void>;
	/** Waits for what is being sent, and for its outcome to be written down. */
	drain(): Promise<void>;
}

/** Makes a lane for each channel. What this process drives is decided by its posts. */
export function createSending(shell: SendingShell): Sending {
	const { posts, clock, database, keys, log } = shell;
	const settler = new Settler(shell);
	const lanes = new Map(
		[...shell.channels.values()].map((each) => [each.name, new Lane(shell, settler, each)] as const),
	);
	const feeds = new Map<ChannelName, Feed>();
	const sweeping = new Map<ChannelName, Promise<void>>();
	const askedAgain = new Set<ChannelName>();
	/** How many claimed messages of a channel are not over, and what follows each of them. */
	const inHand = new Map<ChannelName, number>();
	const afterwards = new Set<Promise<void>>();
	let stopped = false;
	const trouble = (error: unknown) =>
		log.warn({ error: error instanceof Error ? error.name : typeof error }, "outbox.not-swept");

	/** Claims what there is room for, and waits for none of it: one that hangs must hold up no other. */
	async function sweepLane(lane: Lane): Promise<void> {
		const { name, limits } = lane.channel;
		const most = Math.min(BATCH.most, Math.ceil((limits.pace.perSecond * BEGIN_WITHIN_MS) / 2_000));
		const batch = Math.max(BATCH.fewest, most);
		while (!stopped && posts.holds(postOf(name))) {
			const room = batch - (inHand.get(name) ?? 0);
			// What is claimed long before it can go only keeps its lease.
			if (room <= 0 || lane.gate.opensInMs("reply") > SOON_MS) return;
			const takenAt = performance.now();
			const unasked = lane.gate.opensInMs("unasked") <= SOON_MS;
			const claimed = await claim(database, keys, [name], clock.now(), room, unasked);
			for (const row of claimed) takeClaimed(lane, jobOf(row, takenAt));
			if (claimed.length < room) return;
		}
	}

	/** Takes a message that the queue gave out; when it is over, the next to its address may be due. */
	function takeClaimed(lane: Lane, job: Job): void {
		const { name } = lane.channel;
		if (job.instead && !job.doubtful) {
			settler.add("outbox", job.instead);
			return;
		}
		inHand.set(name, (inHand.get(name) ?? 0) + 1);
		const over = async () => {
			inHand.set(name, (inHand.get(name) ?? 1) - 1);
			await settler.flush();
			if (!stopped) await sweepOnce(lane);
		};
		const work = lane
			.take(job, true)
			.then(over)
			.finally(() => afterwards.delete(work));
		afterwards.add(work);
	}

	/** One sweep of a lane at a time; whoever asks during one is heard after it. */
	function sweepOnce(lane: Lane): Promise<void> {
		const { name } = lane.channel;
		const running = sweeping.get(name);
		if (running) {
			askedAgain.add(name);
			return running;
		}
		const work = sweepLane(lane)
			.catch(trouble)
			.finally(() => {
				sweeping.delete(name);
				if (askedAgain.delete(name) && !stopped) void sweepOnce(lane);
			});
		sweeping.set(name, work);
		return work;
	}

	/** What a reported failure means for the address, or for everything that would go out on the channel. */
	async function reached(channel: ChannelName, id: string, reason: TerminalReason): Promise<void> {
		if (reason === "filtered") {
			log.error({ channel, delivery: id }, "lane.filtered");
			await halt(database, channel, "filtered", "steward", clock.now());
		} else if (reason !== "refused") await setReachOf(database, id, reason, clock.now());
	}

	const timer = setInterval(() => [...lanes.values()].map(sweepOnce), SWEEP_MS);
	const drain = async (): Promise<void> => {
		await Promise.all([...lanes.values()].map((lane) => lane.drain()));
		while (afterwards.size > 0) await Promise.all(afterwards);
		await settler.flush();
	};

	return {
		drives: (channel) => posts.holds(postOf(channel)),
		drive(channel) {
			const lane = lanes.get(channel);
			if (!lane || feeds.has(channel) || stopped) return;
			const feed = new Feed(shell, lane, settler, postOf(channel));
			feeds.set(channel, feed);
			feed.start();
		},
		send(messages) {
			const takenAt = performance.now();
			for (const message of messages.filter((each) => each.leased))
				void lanes.get(message.channel)?.take(
					{
						...message,
						source: "outbox",
						attempts: 0,
						firstTriedAt: undefined,
						doubtful: false,
						others: NONE,
						takenAt,
					},
					false,
				);
		},
		recall: (channel, to) => lanes.get(channel)?.recall(to),
		async sweep() {
			await Promise.all([...lanes.values()].map(sweepOnce));
			await Promise.all(afterwards);
		},
		poke(channel) {
			for (const lane of lanes.values()) if (lane.channel.name === channel) void sweepOnce(lane);
		},
		async pace(channel, units) {
			await lanes.get(channel)?.gate.pass(units, "unasked", async () => undefined);
		},
		async edit(channel, to, providerId, message) {
			const lane = lanes.get(channel);
			return lane !== undefined && posts.holds(postOf(channel)) && lane.edit(to, providerId, message);
		},
		async report(channel, { id, state, code, reason, providerId }) {
			// An id that is none of ours would keep all the others from being written.
			if (!UUID.test(id)) return;
			if (state === "failed" && reason !== undefined) await reached(channel, id, reason);
			await settler.reported({
				id,
				state,
				...(code === undefined ? {} : { errorCode: code }),
				...(providerId === undefined ? {} : { providerId }),
				reported: true,
			});
		},
		async stop() {
			stopped = true;
			clearInterval(timer);
			await Promise.all([...feeds.values()].map((feed) => feed.stop()));
			while (sweeping.size > 0) await Promise.all(sweeping.values());
			await drain();
		},
		drain,
	};
}

function jobOf({ stopped, ...row }: Claimed, takenAt: number): Job {
	const instead = { id: row.id, state: "suppressed", errorCode: "no-consent" } as const;
	return { ...row, source: "outbox", takenAt, ...(stopped ? { instead } : {}) };
}
