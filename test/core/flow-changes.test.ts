import { describe, expect, test } from "vitest";
import type { Effect } from "../../bot/core/effect.ts";
import { ask, askNumber, choose, end, type Flow, type Moved, pick, story } from "../../bot/core/flow.ts";
import type { Step } from "../../bot/core/step.ts";
import type { Known, Registry } from "../../bot/core/talk.ts";
import { questionOf, registryOf, settingOf, Talker, viewOf } from "./kit.ts";

/** A survey of five questions of every kind, in this order; each takes nearly any answer, so that a slip would show. */
const STEPS = ["mood", "colours", "name", "age", "tale"] as const;
type StepName = (typeof STEPS)[number];

const PATIENCE = { expireHours: 24 };

/** The five questions, each leading to the next in `order`; the names may be others than those of the kinds. */
function stepsOf(order: readonly string[], kindOf: (name: string) => StepName | "extra"): Record<string, Step> {
	const next = (name: string) => order[order.indexOf(name) + 1] ?? "bye";
	const make = (name: string): Step => {
		const to = next(name);
		switch (kindOf(name)) {
			case "mood":
				return choose({
					message: "about-intro",
					record: true,
					options: {
						good: { label: "topic-alerts", words: ["yes"], next: to },
						fair: { label: "topic-trainings", next: to },
						bad: { label: "topic-listening", words: ["no"], next: to },
					},
				});
			case "colours":
				return pick({
					message: "forget-second",
					record: true,
					options: {
						red: { label: "topic-alerts" },
						green: { label: "topic-trainings" },
						blue: { label: "topic-listening" },
					},
					next: to,
				});
			case "name":
				return ask({
					message: "onboarding-name",
					retry: "onboarding-name-retry",
					parse: (text) => text.trim() || undefined,
					save: "name",
					record: true,
					always: true,
					suggest: () => [{ id: "Ann", label: "Ann" }],
					skip: to,
					next: to,
				});
			case "age":
				return askNumber({
					message: "onboarding-country",
					retry: "onboarding-country-retry",
					min: 0,
					max: 9,
					record: true,
					skip: to,
					next: to,
				});
			case "tale":
				return story({ message: "about-site", more: "stop-kept", skip: to, next: to });
			case "extra":
				return choose({
					message: "forget-first",
					record: true,
					options: {
						good: { label: "topic-alerts", words: ["yes"], next: to },
						bad: { label: "topic-listening", words: ["no"], next: to },
					},
				});
		}
	};
	return { ...Object.fromEntries(order.map((name) => [name, make(name)])), bye: end("forget-done") };
}

function survey(
	order: readonly string[],
	moved: Readonly<Record<string, Moved<string>>> = {},
	names: Record<string, StepName | "extra"> = {},
): Flow {
	const kindOf = (name: string) =>
		names[name] ?? (STEPS as readonly string[] as readonly StepName[]).find((step) => step === name) ?? "extra";
	return {
		name: "survey",
		version: 2,
		start: order[0] ?? "",
		steps: stepsOf(order, kindOf),
		moved,
		patience: PATIENCE,
		interlude: false,
		passive: false,
	};
}

const before = survey(STEPS);

/** What brings a member from the start to each question. */
const WAY: Readonly<Record<StepName, string>> = { mood: "2", colours: "1 3", name: "Zoe", age: "7", tale: "done" };

/** Everything that a member may answer where they stand. */
const ANSWERS = [
	"1",
	"2",
	"3",
	"0",
	"1 3",
	"yes",
	"no",
	"red",
	"blue",
	"Ann",
	"zoe",
	"done",
	"skip",
	"omitir",
	"something else",
];

const registry = (flow: Flow): Registry => registryOf([flow]);

/** A member who stands at a question of the survey as it was, with what they were asked. */
function standingAt(step: StepName): { readonly known: Known; readonly asked: Effect[] } {
	const talker = new Talker(
		{ view: viewOf({ profile: { locale: "en" } }), sessions: [] },
		settingOf({
			...registry(before),
			commands: { ...registry(before).commands, join: "survey" },
		}),
	);
	talker.says("join");
	for (const each of STEPS.slice(0, STEPS.indexOf(step))) talker.says(WAY[each]);
	expect(talker.known.sessions[0]?.step).toBe(step);
	return { known: talker.known, asked: talker.effects };
}

/** What was filed, and under which name. */
function filedUnder(effects: readonly Effect[]): readonly string[] {
	return effects.flatMap((effect) =>
		effect.kind === "record" ? [effect.step] : effect.kind === "save" ? [`field ${effect.field}`] : [],
	);
}

/** Each kind of change: the flow as it is now, and where an answer to each old question may be filed, if anywhere. */
function changesAt(step: StepName): readonly (readonly [string, Flow, readonly string[]])[] {
	const own = step === "name" ? ["name", "field name"] : [step];
	const without = STEPS.filter((each) => each !== step);
	const renamed = STEPS.map((each) => (each === step ? "fresh" : each));
	const removals = [...without.map((each) => each as string), "bye"].map(
		(target): readonly [string, Flow, readonly string[]] => [
			`the step is removed, with ${target} asked instead`,
			survey(without, { [step]: { ask: target } }),
			[],
		],
	);
	const swaps = STEPS.filter((other) => other !== step).map((other): readonly [string, Flow, readonly string[]] => [
		`the step and ${other} change places`,
		survey(STEPS.map((each) => (each === step ? other : each === other ? step : each))),
		own,
	]);
	// What "renamed and another takes the place" would do to positions: here the name alone counts.
	const insertions = [...STEPS, "end"].map((place): readonly [string, Flow, readonly string[]] => {
		const at = place === "end" ? STEPS.length : STEPS.indexOf(place as StepName);
		return [`a step is put before ${place}`, survey([...STEPS.slice(0, at), "extra", ...STEPS.slice(at)]), own];
	});
	return [
		["nothing", before, own],
		...insertions,
		...swaps,
		["all in reverse", survey([...STEPS].reverse()), own],
		[
			"the step is renamed",
			survey(renamed, { [step]: "fresh" }, { fresh: step }),
			step === "name" ? ["fresh", "field name"] : ["fresh"],
		],
		[
			"the step is renamed, and another is put before it",
			survey(["extra", ...renamed], { [step]: "fresh" }, { fresh: step }),
			step === "name" ? ["fresh", "field name"] : ["fresh"],
		],
		...removals,
		["the step is removed without a word", survey(without), []],
	];
}

describe.each(STEPS)("a member stands at %s while the flow changes", (step) => {
	const { known, asked } = standingAt(step);
	const question = questionOf(asked);
	const offered = question.options.map(({ id }) => id);

	test.each(changesAt(step))("%s: an answer is filed under its own question, or nowhere", (_change, flow, allowed) => {
		const answers = [
			...ANSWERS.map((text) => ({ how: text, does: (member: Talker) => member.says(text) })),
			...[[], ...offered.map((id) => [id]), offered].map((options) => ({
				how: `tap ${options}`,
				does: (member: Talker) =>
					member.does({ kind: "tap", tap: { ...(question.at ?? { flow: "", step: "", tag: "" }), options } }),
			})),
		];
		let understood = 0;
		for (const { how, does } of answers) {
			const member = new Talker(known, settingOf(registry(flow)));
			const names = filedUnder(does(member));
			for (const name of names) expect([how, name, allowed]).toEqual([how, name, expect.arrayContaining([name])]);
			understood += names.length;
			// The talk goes on: something was asked, or the flow came to its end.
			expect(member.effects.some(({ kind }) => kind === "say")).toBe(true);
		}
		// The proof proves something: where an answer may be filed, some were.
		expect(understood > 0).toBe(allowed.length > 0);
	});

	test("a button of the removed question, pressed after the next was asked, files nothing", () => {
		const [target = "bye"] = STEPS.filter((each) => each !== step);
		const flow = survey(
			STEPS.filter((each) => each !== step),
			{ [step]: { ask: target } },
		);
		for (const id of offered) {
			const member = new Talker(known, settingOf(registry(flow)));
			member.says("something else");
			const effects = member.does({
				kind: "tap",
				tap: { ...(question.at ?? { flow: "", step: "", tag: "" }), options: [id] },
			});
			expect(filedUnder(effects)).toEqual([]);
		}
	});

	test("a button of the renamed question still answers it, once it was asked under its new name", () => {
		const renamed = STEPS.map((each) => (each === step ? "fresh" : each));
		const flow = survey(renamed, { [step]: "fresh" }, { fresh: step });
		const member = new Talker(known, settingOf(registry(flow)));
		member.does({ kind: "edit", text: "" });
		expect(member.known.sessions[0]?.step).toBe("fresh");
		const [id = ""] = offered;
		member.does({ kind: "tap", tap: { ...(question.at ?? { flow: "", step: "", tag: "" }), options: [id] } });
		expect(member.known.sessions[0]?.step).not.toBe("fresh");
	});
});

describe("the options change while a member reads them", () => {
	const labels = {
		red: "topic-alerts",
		green: "topic-trainings",
		blue: "topic-listening",
		fourth: "demand-hate",
	} as const;
	type Option = keyof typeof labels;
	const SEEN: readonly Option[] = ["red", "green", "blue"];
	const flowOf = (kind: "choose" | "pick", options: readonly Option[]): Flow => {
		const question: Step =
			kind === "choose"
				? choose({
						message: "about-intro",
						record: true,
						options: Object.fromEntries(options.map((id) => [id, { label: labels[id], next: "bye" }])),
					})
				: pick({
						message: "about-intro",
						record: true,
						options: Object.fromEntries(options.map((id) => [id, { label: labels[id] }])),
						next: "bye",
					});
		return {
			name: "survey",
			version: 1,
			start: "q",
			steps: { q: question, bye: end() },
			moved: {},
			patience: PATIENCE,
			interlude: false,
			passive: false,
		};
	};
	const orders: readonly (readonly Option[])[] = [
		["red", "green", "blue"],
		["red", "blue", "green"],
		["blue", "green", "red"],
		["green", "blue", "red"],
		["green", "red", "blue"],
		["blue", "red", "green"],
		["fourth", "red", "green", "blue"],
		["red", "fourth", "green", "blue"],
		["green", "blue"],
		["red", "blue"],
		["red", "green"],
		["blue"],
		["fourth", "blue"],
		["fourth"],
	];
	const member = (kind: "choose" | "pick", now: readonly Option[]) => {
		const talker = new Talker(
			{ view: viewOf({ profile: { locale: "en" } }), sessions: [] },
			settingOf({ ...registry(flowOf(kind, SEEN)), commands: { ...registry(before).commands, join: "survey" } }),
		);
		talker.says("join");
		return {
			after: new Talker(talker.known, settingOf(registry(flowOf(kind, now)))),
			at: questionOf(talker.effects).at,
		};
	};
	const values = (effects: readonly Effect[]) =>
		effects.flatMap((effect) => (effect.kind === "record" ? [effect.value] : []));

	test.each(orders.map((order) => [order] as const))(
		"they are now %j: a number means what was seen there, or nothing",
		(now) => {
			for (const kind of ["choose", "pick"] as const)
				for (const [index, id] of SEEN.entries()) {
					const expected = now.includes(id) ? [id] : [];
					const typed = member(kind, now).after.says(String(index + 1));
					expect([kind, id, values(typed)]).toEqual([kind, id, expected]);
					const { after, at } = member(kind, now);
					const tapped = after.does({
						kind: "tap",
						tap: { ...(at ?? { flow: "", step: "", tag: "" }), options: [id] },
					});
					expect([kind, id, values(tapped)]).toEqual([kind, id, expected]);
					// Nothing was filed: then the question is asked again, as it is now.
					if (expected.length === 0) expect(questionOf(typed).options.map((option) => option.id)).toEqual(now);
				}
		},
	);

	test.each(orders.map((order) => [order] as const))(
		"they are now %j: several numbers are all taken, or none",
		(now) => {
			for (const [text, ids] of [
				["1 2", ["red", "green"]],
				["13", ["red", "blue"]],
				["2,3", ["green", "blue"]],
				["123", ["red", "green", "blue"]],
			] as const) {
				const expected = ids.every((id) => now.includes(id)) ? [ids.join(",")] : [];
				expect([text, values(member("pick", now).after.says(text))]).toEqual([text, expected]);
			}
		},
	);
});
