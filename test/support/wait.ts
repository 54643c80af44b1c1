/** Waits until `probe` gives something truthy, polling every 10 ms; throws after `ms`. */
export async function until<T>(
	probe: () => T | Promise<T>,
	what: string,
	ms = 20_000,
): Promise<Exclude<T, undefined | null | false>> {
	const end = performance.now() + ms;
	for (;;) {
		const value = await probe();
		if (value) return value as Exclude<T, undefined | null | false>;
		if (performance.now() > end) throw new Error(`waited ${ms} ms in vain for ${what}`);
		await new Promise((resolve) => setTimeout(resolve, 10));
	}
}
