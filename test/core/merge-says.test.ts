import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Effect } from "../../bot/core/effect.ts";
import { mergeSays } from "../../bot/core/merge-says.ts";
import type { Prompt } from "../../bot/core/prompt.ts";
import type { MessageKey } from "../../bot/core/text.ts";
import { keysOf, promptsOf } from "./kit.ts";

const at = { flow: "f", step: "s", tag: "abcd" };
const say = (key: MessageKey, over: Partial<Prompt> = {}): Effect => ({
	kind: "say",
	prompt: { lines: [{ key, params: {} }], options: [], mode: "one", ...over },
});
const option = { id: "a", label: { literal: "A" } };
const question = (key: MessageKey) => say(key, { options: [option], at });
const openQuestion = (key: MessageKey) => say(key, { at, open: true });
const file = say("data-file-intro", { file: { name: "a.txt", mediaType: "text/plain", content: "a" } });
const save: Effect = { kind: "save", field: "name", value: "Ann" };

/** The lines of each prompt. */
const rows = (effects: readonly Effect[]) =>
	promptsOf(mergeSays(effects)).map((prompt) =>
		prompt.lines.map((line) => ("literal" in line ? line.literal : line.key)).join(" "),
	);

describe("what is said in one breath", () => {
	test.each([
		["nothing", [], []],
		["one", [say("stop-kept")], ["stop-kept"]],
		["two", [say("stop-kept"), say("forget-kept")], ["stop-kept forget-kept"]],
		["with something done between", [say("stop-kept"), save, say("forget-kept")], ["stop-kept forget-kept"]],
		["up to a question", [say("stop-kept"), question("about-intro")], ["stop-kept about-intro"]],
		["not beyond one", [question("about-intro"), say("stop-kept")], ["about-intro", "stop-kept"]],
		[
			"not beyond one without options",
			[openQuestion("onboarding-name"), say("stop-kept")],
			["onboarding-name", "stop-kept"],
		],
		["two questions", [question("about-intro"), question("about-site")], ["about-intro", "about-site"]],
		["up to a file", [say("stop-kept"), file, say("forget-kept")], ["stop-kept data-file-intro", "forget-kept"]],
	] as const)("%s", (_what, effects, prompts) => {
		expect(rows(effects)).toEqual(prompts);
	});

	test("the joined prompt is the question, with what a tap names", () => {
		const [prompt] = promptsOf(mergeSays([say("stop-kept"), question("about-intro")]));
		expect(prompt).toMatchObject({ options: [option], at });
		const [open] = promptsOf(mergeSays([say("stop-kept"), openQuestion("onboarding-name"), say("stop-done")]));
		expect(open).toMatchObject({ at, open: true });
	});

	test("every line is kept in its order, and so is every other effect", () => {
		const effect = fc.constantFrom<Effect>(
			say("stop-kept"),
			say("forget-kept"),
			question("about-intro"),
			openQuestion("onboarding-name"),
			file,
			save,
			{ kind: "hold" },
		);
		fc.assert(
			fc.property(fc.array(effect, { maxLength: 12 }), (effects) => {
				const merged = mergeSays(effects);
				expect(keysOf(merged)).toEqual(keysOf(effects));
				const others = (all: readonly Effect[]) => all.filter(({ kind }) => kind !== "say");
				expect(others(merged)).toEqual(others(effects));
				const asked = (all: readonly Effect[]) => promptsOf(all).filter((prompt) => prompt.at || prompt.file).length;
				expect(asked(merged)).toBe(asked(effects));
				expect(mergeSays(merged)).toEqual(merged);
			}),
		);
	});
});
