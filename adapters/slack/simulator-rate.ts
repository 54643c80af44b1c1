/** Messages per second and channel. Source: docs.slack.dev/apis/web-api/rate-limits, "Special Tier". */
const PER_CHANNEL = 1;
/** The "short bursts" that Slack allows a channel, unnumbered in its documents. */
const CHANNEL_BURST = 10;
/** Messages per second of a workspace ("several hundred per minute"), and their burst. */
const PER_WORKSPACE = 10;
const WORKSPACE_BURST = 100;

interface Bucket {
	tokens: number;
	at: number;
}

/** The pace at which Slack takes messages. */
export class Pace {
	#perSecond: number | undefined;
	readonly #channels = new Map<string, Bucket>();
	#workspace: Bucket | undefined;
	/** Messages that people see, and requests answered 429. */
	readonly tally = { taken: 0, refused: 0 };
	/** Posts that came in and were not answered 429. */
	spent = 0;

	/** A fixed pace over all channels; undefined: Slack's own. */
	set(perSecond: number | undefined): void {
		this.#perSecond = perSecond;
		this.#workspace = undefined;
	}

	/** Takes one message; 0, or the whole seconds after which to try again. */
	take(channel: string): number {
		const rate = this.#perSecond ?? PER_WORKSPACE;
		const burst = this.#perSecond === undefined ? WORKSPACE_BURST : Math.max(1, rate);
		this.#workspace = filled(this.#workspace, rate, burst);
		const buckets: (readonly [Bucket, number])[] = [[this.#workspace, rate]];
		if (this.#perSecond === undefined) {
			const own = filled(this.#channels.get(channel), PER_CHANNEL, CHANNEL_BURST);
			this.#channels.set(channel, own);
			buckets.push([own, PER_CHANNEL]);
		}
		const wait = Math.max(...buckets.map(([bucket, speed]) => (1 - bucket.tokens) / speed));
		if (wait > 0) return Math.max(1, Math.ceil(wait));
		for (const [bucket] of buckets) bucket.tokens -= 1;
		return 0;
	}
}

function filled(bucket: Bucket | undefined, rate: number, burst: number): Bucket {
	const now = performance.now();
	if (bucket === undefined) return { tokens: burst, at: now };
	return { tokens: Math.min(burst, bucket.tokens + ((now - bucket.at) / 1_000) * rate), at: now };
}
