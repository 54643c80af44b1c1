import type { Effect } from "./effect.ts";

/**
 * Joins what is said in one breath into one prompt, up to and including a question or a file: one message instead of
 * several costs less on SMS, and cannot arrive out of order.
 */
export function mergeSays(effects: readonly Effect[]): readonly Effect[] {
	const merged: Effect[] = [];
	let open: Extract<Effect, { kind: "say" }> | undefined;
	for (const effect of effects) {
		if (effect.kind !== "say") {
			merged.push(effect);
			continue;
		}
		const prompt = open ? { ...effect.prompt, lines: [...open.prompt.lines, ...effect.prompt.lines] } : effect.prompt;
		if (open) merged.splice(merged.indexOf(open), 1);
		const joined = { kind: "say" as const, prompt };
		merged.push(joined);
		open = prompt.at || prompt.options.length > 0 || prompt.file ? undefined : joined;
	}
	return merged;
}
