/** Names that are counted together. */
export type Block = readonly string[];

/** Splits everything into blocks: each name is in exactly one. */
export type Partition = readonly Block[];

/** True when every block of `coarse` that any of `fine` touches holds that one whole. */
export function refines(fine: Partition, coarse: Partition): boolean {
	return fine.every((block) =>
		coarse.every((other) => {
			const inside = block.filter((name) => other.includes(name)).length;
			return inside === 0 || inside === block.length;
		}),
	);
}

type Weigh = (block: Block) => number;

const bySize = (weigh: Weigh) => (a: Block, b: Block) => weigh(a) - weigh(b);

/** Merges what is under the threshold, and then the smallest, until no block is under it; undefined when all together is. */
function split(atoms: Partition, weigh: Weigh, threshold: number): Partition | undefined {
	const shown = atoms.filter((atom) => weigh(atom) >= threshold).toSorted(bySize(weigh));
	const small = atoms.filter((atom) => weigh(atom) < threshold);
	if (small.length === 0) return shown;
	let rest = small.flat();
	while (weigh(rest) < threshold) {
		const smallest = shown.shift();
		if (!smallest) return undefined;
		rest = [...rest, ...smallest];
	}
	return [...shown, rest];
}

/**
 * The finest partition of `atoms` that splits the blocks of `start`, each by the rule "what is under the threshold goes
 * into a rest that is not". Undefined when there is none.
 */
export function partition(atoms: Partition, weigh: Weigh, threshold: number, start: Partition): Partition | undefined {
	const parts = start.map((block) => {
		const inside = atoms.filter((atom) => atom.every((name) => block.includes(name)));
		return split(inside, weigh, threshold);
	});
	const found = parts.every((part) => part !== undefined) ? parts.flat() : [];
	// All of them, or none: an atom that no block holds whole would be left out.
	return found.flat().length === atoms.flat().length ? found.filter((block) => block.length > 0) : undefined;
}

/** Ever coarser partitions: each merges the two smallest blocks of the one before, the `fixed` ones left alone. */
export function coarsenings(start: Partition, weigh: Weigh, fixed: (block: Block) => boolean): readonly Partition[] {
	const found: Partition[] = [start];
	for (;;) {
		const last = found.at(-1) ?? [];
		const [first, second, ...others] = last.filter((block) => !fixed(block)).toSorted(bySize(weigh));
		if (!first || !second) return found;
		found.push([...last.filter(fixed), ...others, [...first, ...second]]);
	}
}
