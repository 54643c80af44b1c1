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

/** True when `now` only splits what stood together in `before`; names new since then may stand anywhere. */
export function splits(now: Partition, before: Partition): boolean {
	const known = new Set(before.flat());
	return refines(
		now.map((block) => block.filter((name) => known.has(name))),
		before,
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
 * The finest partition of `atoms` by the rule "what is under the threshold goes into a rest that is not". With `before`,
 * no block of which is broken up in any other way than by splitting; names new since then go to its largest rest.
 * Undefined when there is none.
 */
export function partition(atoms: Partition, weigh: Weigh, threshold: number, before: Partition): Partition | undefined {
	const known = new Set(before.flat());
	const fresh = atoms.filter((atom) => !atom.some((name) => known.has(name)));
	const rest = before.filter((block) => block.length > 1).toSorted((a, b) => b.length - a.length)[0];
	const old = before.map((block) => [...block, ...(block === rest ? fresh.flat() : [])]);
	const blocks = rest === undefined && fresh.length > 0 ? [...old, fresh.flat()] : old;
	const parts = blocks.map((block) => {
		const inside = atoms.filter((atom) => atom.some((name) => block.includes(name)));
		return inside.length === 0 || !refines(inside, blocks) ? undefined : split(inside, weigh, threshold);
	});
	return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
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
