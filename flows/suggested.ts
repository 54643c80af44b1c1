import { normalise } from "../bot/core/normalise.ts";
import type { View } from "../bot/core/profile.ts";
import type { Suggestion } from "../bot/core/step.ts";

/** What the last `run` listed for the next question, as `id=label|id=label` in `data.list`. */
function itemsOf({ data }: View): readonly Suggestion[] {
	return (data.list ?? "")
		.split("|")
		.filter(Boolean)
		.map((item) => {
			const [id = "", label = id] = item.split("=");
			return { id, label };
		});
}

/** Offers what was listed; `labelOf` words what stands there as a code only. */
export function suggested(labelOf: (id: string, view: View) => string | undefined = () => undefined) {
	return (view: View): readonly Suggestion[] =>
		itemsOf(view).map(({ id, label }) => ({ id, label: labelOf(id, view) ?? label }));
}

/** Takes only what was listed, typed or tapped; what is listed in short may be typed whole. */
export function parseListed(typed: string, view: View): string | undefined {
	const wanted = normalise(typed);
	const items = itemsOf(view);
	const named = items.find(({ id, label }) => id === typed || normalise(id) === wanted || normalise(label) === wanted);
	if (named) return named.id;
	const [meant, ...more] = items.filter(
		({ label }) => /\S…$/u.test(label) && wanted.startsWith(normalise(label.slice(0, -1))),
	);
	return more.length === 0 ? meant?.id : undefined;
}

/** Words of any length, as they were typed; the shell says what is wrong with them. */
export function parseWords(typed: string): string | undefined {
	return typed.trim() === "" ? undefined : typed;
}
