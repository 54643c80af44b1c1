import { dueAt } from "../core/due.ts";
import { NO_HOUR, Openings, zonesOf } from "../core/recipient-hours.ts";
import { type ClaimedDelivery, claimDeliveries, claimLeft } from "../store/deliveries.ts";
import type { Settled } from "../store/outbox.ts";
import { codesOf } from "../store/unit.ts";
import { SOON_MS } from "./gate.ts";
import type { Job } from "./job.ts";
import type { Lane } from "./lane.ts";
import type { Settler } from "./settler.ts";
import type { SendingShell } from "./shell.ts";

/**
 * How much is claimed ahead of what is being sent, in seconds of the pace. Reason: a stop that comes now must find the
 * next message still in the queue, and a process that dies leaves as few behind as can be; claims cost a round trip.
 */
const AHEAD_SECONDS = 0.2;

/** Most deliveries claimed at once. */
const BATCH_MAX = 200;

/** How soon the queue is looked at again when it was empty, and when the lane is full, in milliseconds. */
const IDLE_MS = 500;
const FULL_MS = 5;

/** How soon a delivery is tried again whose words could not be read, in seconds, and how often at most. */
const UNREADABLE = { seconds: 10, tries: 8 };

/** How often it is looked for what a dead process left behind, in milliseconds. */
const LEFT_MS = 1_000;

/** Feeds one lane with the deliveries of broadcasts, while this process holds its post. */
export class Feed {
	private readonly openings = new Openings();
	private readonly ahead: number;
	private running: Promise<void> | undefined;
	private stopped = false;
	private leftAt = Number.NEGATIVE_INFINITY;
	private readonly shell: SendingShell;
	private readonly lane: Lane;
	private readonly settler: Settler;
	private readonly post: string;

	constructor(shell: SendingShell, lane: Lane, settler: Settler, post: string) {
		this.shell = shell;
		this.lane = lane;
		this.settler = settler;
		this.post = post;
		this.ahead = Math.min(BATCH_MAX, Math.max(1, Math.ceil(lane.channel.limits.pace.perSecond * AHEAD_SECONDS)));
	}

	start(): void {
		this.running ??= this.loop();
	}

	async stop(): Promise<void> {
		this.stopped = true;
		await this.running;
	}

	private async loop(): Promise<void> {
		while (!this.stopped) {
			const wait = await this.once().catch((error: unknown) => {
				const reason = codesOf(error)[0] ?? (error instanceof Error ? error.name : "unknown");
				this.shell.log.warn({ channel: this.lane.channel.name, reason }, "lane.not-fed");
				return IDLE_MS;
			});
			if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
		}
	}

	/** Claims what there is room for; the milliseconds to wait before the next look. */
	private async once(): Promise<number> {
		const { lane, shell } = this;
		if (!shell.posts.holds(this.post)) return IDLE_MS;
		const room = this.ahead - lane.gate.count("unasked");
		if (room < this.ahead / 2) return FULL_MS;
		// What is claimed long before it can go keeps its lease for nothing, and hears of no stop.
		const opensIn = lane.gate.opensInMs("unasked");
		if (opensIn > SOON_MS) return Math.min(opensIn - SOON_MS, IDLE_MS);
		const now = shell.clock.now();
		const look = performance.now() - this.leftAt > LEFT_MS ? claimLeft : claimDeliveries;
		if (look === claimLeft) this.leftAt = performance.now();
		const takenAt = performance.now();
		const { deliveries, lookedAt } = await look(shell.database, shell.keys, lane.channel.name, now, room);
		for (const delivery of deliveries) await this.take(delivery, now, takenAt);
		if (look === claimLeft && lookedAt < room) return 0;
		return lookedAt < room ? IDLE_MS : 0;
	}

	/** Hands one delivery to the lane, unless it is a bad hour where the member is, or too early by their clock. */
	private async take(delivery: ClaimedDelivery, now: Temporal.Instant, takenAt: number): Promise<void> {
		const { doubtful, zone, country, channel, locale, broadcastId, memberId } = delivery;
		const instead = this.insteadOf(delivery, now);
		if (instead && !doubtful) return this.settler.add("delivery", instead);
		try {
			const message = await this.shell.wording({ broadcastId, memberId, channel, locale, zone, country });
			const job: Job = {
				...delivery,
				source: "delivery",
				kind: "unasked",
				message,
				others: new Set(),
				takenAt,
				...(instead ? { instead } : {}),
			};
			void this.lane.take(job, true);
		} catch (error) {
			this.settler.add("delivery", this.unreadable(delivery, now, error));
		}
	}

	/** What becomes of a delivery that may not be sent now; undefined when it may. */
	private insteadOf(delivery: ClaimedDelivery, now: Temporal.Instant): Settled | undefined {
		const { id, hindrance, localAt, asked, to: address } = delivery;
		if (hindrance === "on-hold" || hindrance === "paused") return { id, state: "queued", notBefore: now };
		if (hindrance) return { id, state: "suppressed", errorCode: hindrance };
		const zones = zonesOf({ ...delivery, address });
		const due = localAt === undefined ? now : dueAt({ kind: "local", at: localAt }, zones, now);
		const opening = this.openings.next(due, zones);
		// Where no hour suits every zone, the wish of who asked for it counts.
		if (!opening && asked) return undefined;
		if (!opening) return { id, state: "suppressed", errorCode: NO_HOUR };
		if (Temporal.Instant.compare(opening, now) <= 0) return undefined;
		return { id, state: "queued", notBefore: opening, errorCode: "quiet-hours" };
	}

	/** One whose words cannot be read holds up no other: it is tried again in a while, and given up at last. */
	private unreadable({ id, attempts, doubtful }: ClaimedDelivery, now: Temporal.Instant, error: unknown): Settled {
		const reason = codesOf(error)[0] ?? (error instanceof Error ? error.name : "unknown");
		this.shell.log.warn({ delivery: id, reason }, "delivery.no-words");
		const { seconds, tries } = UNREADABLE;
		if (attempts + 1 >= tries) return { id, state: doubtful ? "unknown" : "failed", errorCode: "no-words" };
		if (doubtful) return { id, state: "sending", askAfterSeconds: seconds };
		return { id, state: "queued", notBefore: now.add({ seconds }), errorCode: "no-words" };
	}
}
