/** Runs tasks of one key one after another, and those of different keys side by side. Tasks must not reject. */
export class Lanes {
	readonly #tails = new Map<string, Promise<void>>();
	readonly #waiting: (() => void)[] = [];
	#free: number;

	/** `limit`: how many calls of `bounded` may run at once. */
	constructor(limit: number) {
		this.#free = limit;
	}

	/** True while a task runs or waits. */
	get busy(): boolean {
		return this.#tails.size > 0;
	}

	/** Queues a task behind the others of its key. */
	run(key: string, task: () => Promise<void>): void {
		const tail = (this.#tails.get(key) ?? Promise.resolve()).then(task).finally(() => {
			if (this.#tails.get(key) === tail) this.#tails.delete(key);
		});
		this.#tails.set(key, tail);
	}

	/** Runs `work` when fewer than the limit are running. A task that only waits (to try again) takes no place. */
	async bounded<T>(work: () => Promise<T>): Promise<T> {
		if (this.#free === 0) await new Promise<void>((resolve) => this.#waiting.push(resolve));
		else this.#free -= 1;
		try {
			return await work();
		} finally {
			const next = this.#waiting.shift();
			if (next) next();
			else this.#free += 1;
		}
	}

	/** Resolves when every task queued so far is over. */
	async idle(): Promise<void> {
		await Promise.all(this.#tails.values());
	}
}
