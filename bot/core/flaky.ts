/** Counts calls and picks every nth: how simulated providers fail now and then, the same way each time. */
export class Flaky {
	#every: number | undefined;
	#calls = 0;

	/** From now on every `every`th call is picked, counted from here; undefined: none. */
	set(every: number | undefined): void {
		this.#every = every;
		this.#calls = 0;
	}

	/** Counts one call; true when it is picked. */
	hits(): boolean {
		if (this.#every === undefined) return false;
		this.#calls += 1;
		return this.#calls % this.#every === 0;
	}
}
