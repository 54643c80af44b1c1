/** Makes ids. Passed in, so that tests can foretell them. */
export interface Ids {
	/** A UUIDv7: ids made later by one process sort later. */
	uuid(): string;
	/** `length` random characters of a–z and 2–9, without those that look alike. */
	tag(length: number): string;
	/** A random whole number from 0 to `below` − 1. */
	number(below: number): number;
}
