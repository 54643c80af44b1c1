/** Runs pieces of work with the same key one after another. What one comes to is no other's matter. */
export function createTurns(): <Value>(key: string, work: () => Promise<Value>) => Promise<Value> {
	const last = new Map<string, Promise<unknown>>();
	return (key, work) => {
		const mine = (last.get(key) ?? Promise.resolve()).then(work, work);
		last.set(key, mine);
		const end = () => {
			if (last.get(key) === mine) last.delete(key);
		};
		mine.then(end, end);
		return mine;
	};
}
