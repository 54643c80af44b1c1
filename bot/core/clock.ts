/** Tells the time. The only clock code may read. */
export interface Clock {
	now(): Temporal.Instant;
}
