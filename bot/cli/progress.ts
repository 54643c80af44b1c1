/** Width of the bar, in characters. */
const WIDTH = 30;

/** Shows how far a long work is: a bar on a terminal, otherwise a line for every tenth. */
export function createProgress(stream: {
	readonly isTTY?: boolean;
	write(text: string): unknown;
}): (done: number, total: number) => void {
	let told = 0;
	return (done, total) => {
		const part = total === 0 ? 1 : Math.min(done / total, 1);
		if (stream.isTTY) {
			const full = Math.round(part * WIDTH);
			const bar = `${"█".repeat(full)}${"░".repeat(WIDTH - full)}`;
			stream.write(`\r${bar} ${done} of ${total}${part === 1 ? "\n" : ""}`);
			return;
		}
		const tenths = Math.floor(part * 10);
		if (tenths > told) stream.write(`${tenths * 10} %: ${done} of ${total} rows\n`);
		told = Math.max(told, tenths);
	};
}
