/** Random numbers that a seed repeats. */
export interface Random {
	/** A number from 0 up to, and without, `below`. */
	number(below: number): number;
	/** A whole number from 0 to `below` − 1. */
	whole(below: number): number;
	/** The entries in another order. */
	shuffled<T>(entries: readonly T[]): T[];
}

/** The generator mulberry32: small, and good enough to choose moments and words with. */
export function createRandom(seed: number): Random {
	let state = seed >>> 0;
	const next = (): number => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const whole = (below: number) => Math.floor(next() * below);
	return {
		number: (below) => next() * below,
		whole,
		shuffled(entries) {
			const left = [...entries];
			return entries.flatMap(() => left.splice(whole(left.length), 1));
		},
	};
}
