/** A map that forgets the entry least recently used once it holds `max`. */
export class Lru<Value> {
	readonly #entries = new Map<string, Value>();
	readonly #max: number;

	constructor(max: number) {
		this.#max = max;
	}

	get(key: string): Value | undefined {
		const value = this.#entries.get(key);
		if (value === undefined) return undefined;
		this.#entries.delete(key);
		this.#entries.set(key, value);
		return value;
	}

	set(key: string, value: Value): void {
		this.#entries.delete(key);
		this.#entries.set(key, value);
		if (this.#entries.size <= this.#max) return;
		const oldest = this.#entries.keys().next();
		if (!oldest.done) this.#entries.delete(oldest.value);
	}

	delete(key: string): void {
		this.#entries.delete(key);
	}
}
