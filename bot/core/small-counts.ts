/** Smallest count of people that is shown inside. Reason: behind fewer a person may be recognised, whom that endangers. */
export const SHOWN_FROM = 5;

/**
 * Hides counts of people below 5. Everybody knows the total: where only one would be hidden, or so few people that their
 * counts could be worked out, the smallest of the others is hidden too.
 *
 * @returns the rows in their order; `shown` is null for a hidden count.
 */
export function hideSmall<T extends { readonly count: number }>(
	rows: readonly T[],
): readonly (T & { readonly shown: number | null })[] {
	const hidden = new Set(rows.filter(({ count }) => count < SHOWN_FROM));
	const others = rows.filter((row) => !hidden.has(row)).toSorted((a, b) => a.count - b.count);
	const sum = () => [...hidden].reduce((total, { count }) => total + count, 0);
	while (hidden.size > 0 && others.length > 0 && (hidden.size === 1 || sum() < SHOWN_FROM)) {
		const [next] = others.splice(0, 1);
		if (next) hidden.add(next);
	}
	return rows.map((row) => ({ ...row, shown: hidden.has(row) ? null : row.count }));
}
