/** The first second of 2015 in epoch milliseconds: Discord's ids count from it. Source: Discord API reference, "Snowflakes". */
export const DISCORD_EPOCH_MS = 1_420_070_400_000;

const SNOWFLAKE = /^\d{17,20}$/;

/** True when `text` has the shape of a Discord id. */
export function isSnowflake(text: string): boolean {
	return SNOWFLAKE.test(text);
}

/** When the thing with this id was made. */
export function instantOf(snowflake: string): Temporal.Instant {
	return Temporal.Instant.fromEpochMilliseconds(Number(BigInt(snowflake) >> 22n) + DISCORD_EPOCH_MS);
}

/** An id just under the first one of that millisecond: as `after`, it lists everything made from then on. */
export function snowflakeBefore(instant: Temporal.Instant): string {
	const since = BigInt(Math.max(0, instant.epochMilliseconds - DISCORD_EPOCH_MS)) << 22n;
	return String(since === 0n ? 0n : since - 1n);
}
