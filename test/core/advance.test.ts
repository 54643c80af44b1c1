import { describe, expect, test } from "vitest";
import { advance, type Input, isOption, type Turn } from "../../bot/core/advance.ts";
import { ask, askNumber, choose, end, type Flow, flow, pick, route, run, say, story } from "../../bot/core/flow.ts";
import { FlowError } from "../../bot/core/flow-error.ts";
import { parseName } from "../../bot/core/parsers.ts";
import type { View } from "../../bot/core/profile.ts";
import { SESSION_MAX_BYTES, type Session } from "../../bot/core/session.ts";
import { settle } from "../../bot/core/settle.ts";
import { targets } from "../../bot/core/step.ts";
import { text } from "../../bot/core/text.ts";
import { around, deepFreeze, filed, keysOf, promptsOf, questionOf, sessionOf, viewOf } from "./kit.ts";

const colours = {
	red: { label: "topic-alerts" },
	green: { label: "topic-trainings" },
	blue: { label: "topic-listening" },
} as const;

const HOUR = 3_600_000;

/** Every kind of step, one after another. */
const all = flow({
	name: "all",
	version: 3,
	start: "greet",
	patience: { nudgeHours: 24, expireHours: 72, expired: "onboarding-expired" },
	steps: {
		greet: say({ message: text("help-text", (view) => ({ channel: view.channel })), next: "where" }),
		where: route(["agree", "name"], (view) => (view.topics.length > 0 ? "name" : "agree")),
		agree: choose({
			message: "forget-first",
			record: true,
			remember: true,
			options: {
				yes: {
					label: "forget-erase",
					words: ["yes"],
					next: "colours",
					consent: { topic: "alerts", granted: true },
					set: () => ({ country: "KE", zone: "Africa/Nairobi" }),
				},
				no: { label: "forget-keep", words: ["no"], next: "bye" },
			},
		}),
		colours: pick({ message: "forget-second", options: colours, record: true, remember: true, next: "name" }),
		name: ask({
			message: "onboarding-name",
			parse: parseName,
			retry: "onboarding-name-retry",
			save: "name",
			record: true,
			skip: "age",
			next: "age",
		}),
		age: askNumber({
			message: "onboarding-country",
			retry: "onboarding-country-retry",
			min: -5,
			max: 120,
			record: true,
			skip: "tell",
			next: "tell",
		}),
		tell: story({ message: "about-intro", more: "about-site", skip: "bye", next: "work" }),
		work: run("makeLinkCode", { made: "code" }, (view) => ({ for: view.profile.name ?? "" })),
		code: say({ message: text("link-code", (view) => ({ code: view.data.made ?? "" })), next: "bye" }),
		bye: end("stop-kept"),
	},
});

const turn = (
	step: string,
	input: Input,
	over: { session?: Partial<Session>; view?: Partial<View>; flow?: Flow } = {},
) =>
	advance(over.flow ?? all, sessionOf(over.flow?.name ?? "all", step, over.session), input, viewOf(over.view), around);
const typed = (text: string): Input => ({ kind: "text", text });
const tap = (...options: string[]): Input => ({ kind: "tap", options });
const kinds = (done: Turn) => done.effects.map(({ kind }) => kind);

describe("each kind of step", () => {
	test("say and route go on until something is asked", () => {
		const done = turn("", { kind: "start" });
		expect(keysOf(done.effects)).toEqual(["help-text", "forget-first"]);
		expect(promptsOf(done.effects)[0]?.lines[0]).toEqual({ key: "help-text", params: { channel: "telegram" } });
		expect(done.session).toMatchObject({
			step: "agree",
			offered: ["yes", "no"],
			offeredIn: "en",
			version: 3,
			askedAt: around.now,
		});
		expect(questionOf(done.effects)).toMatchObject({
			mode: "one",
			open: false,
			at: { flow: "all", step: "agree", tag: "aaaa" },
		});
	});

	test("route goes where the member's state sends it", () => {
		expect(turn("", { kind: "start" }, { view: { topics: ["alerts"] } }).session?.step).toBe("name");
	});

	test.each([
		["typed", typed("yes"), ["yes", "no"]],
		["typed as a number", typed("1"), ["yes", "no"]],
		["typed as the number it had", typed("2"), ["no", "yes"]],
		["tapped", tap("yes"), ["yes", "no"]],
	] as const)("choose, %s: records, remembers, consents and sets", (_how, input, offered) => {
		const done = turn("agree", input, { session: { offered } });
		expect(filed(done.effects)).toEqual([
			"save country=KE",
			"save zone=Africa/Nairobi",
			"record agree=yes",
			"consent alerts=true",
		]);
		expect(done.effects).toContainEqual({ kind: "consent", topic: "alerts", granted: true, wording: "forget-first" });
		expect(done.effects).toContainEqual({
			kind: "record",
			session: "id-all",
			flow: "all",
			version: 3,
			step: "agree",
			value: "yes",
		});
		expect(done.view.profile).toEqual({ country: "KE", zone: "Africa/Nairobi" });
		expect(done.session).toMatchObject({ step: "colours", data: { agree: "yes" } });
	});

	test.each([
		["typed", typed("3 1"), "red,blue"],
		["tapped, in the order offered", tap("blue", "red"), "red,blue"],
		["tapped twice", tap("red", "red"), "red"],
		["none, typed", typed("0"), ""],
		["none, tapped", tap(), ""],
	] as const)("pick, %s", (_how, input, value) => {
		const done = turn("colours", input, { session: { offered: ["red", "green", "blue"] } });
		expect(filed(done.effects)).toEqual([`record colours=${value}`]);
		expect(done.session).toMatchObject({ step: "name", data: { colours: value } });
	});

	test("text saves what its parser reads", () => {
		const done = turn("name", typed("  Amina "), { session: { offered: ["skip"] } });
		expect(filed(done.effects)).toEqual(["save name=Amina", "record name=Amina"]);
		expect(done.view.profile.name).toBe("Amina");
		expect(done.session?.step).toBe("age");
	});

	test.each([
		["its number", typed("1")],
		["its label", typed("Skip")],
		["a word for it", typed("omitir")],
		["no, in the member's language", typed("No")],
		["a tap", tap("skip")],
	] as const)("text is left by %s", (_how, input) => {
		const done = turn("name", input, { session: { offered: ["skip"] } });
		expect(filed(done.effects)).toEqual([]);
		expect(done.session?.step).toBe("age");
	});

	test("what is a name is no part of a label, and no in another language may be one", () => {
		expect(filed(turn("name", typed("Ski"), { session: { offered: ["skip"] } }).effects)).toContain("save name=Ski");
		expect(filed(turn("name", typed("Hapana"), { session: { offered: ["skip"] } }).effects)).toContain(
			"save name=Hapana",
		);
	});

	test.each([
		["1", "1"],
		["٤٢", "42"],
		["120", "120"],
		["-5", "-5"],
		["− 3", "-3"],
		["007", "7"],
	] as const)("number: %j is %s, though an option has that place", (text, value) => {
		const done = turn("age", typed(text), { session: { offered: ["skip"] } });
		expect(filed(done.effects)).toEqual([`record age=${value}`]);
	});

	test.each(["121", "-6", "3.5", "4 5", "12a", "forty", "", "1e2", "9".repeat(30)])("number: %j is none", (text) => {
		expect(turn("age", typed(text), { session: { offered: ["skip"] } }).understood).toBe(false);
	});

	test("story listens until DONE; each part is filed as it was typed, and the question is not asked again", () => {
		const one = turn("tell", typed(" It began, in 2 places. "), { session: { offered: ["skip"] } });
		expect(filed(one.effects)).toEqual(["record tell= It began, in 2 places. "]);
		expect(keysOf(one.effects)).toEqual(["about-site"]);
		expect(one.session?.step).toBe("tell");
		const two = turn("tell", typed("no"), { session: { offered: ["skip"] } });
		expect(filed(two.effects)).toEqual(["record tell=no"]);
		const done = turn("tell", typed("LISTO"), { session: { offered: ["skip"] } });
		expect(filed(done.effects)).toEqual([]);
		expect(done.session?.step).toBe("work");
		expect(turn("tell", typed("skip"), { session: { offered: ["skip"] } }).session).toBeUndefined();
	});

	test.each(["", " ", "\u200f\n", "\0"])("story: %j is no part of one", (text) => {
		expect(turn("tell", typed(text)).understood).toBe(false);
	});

	test("run waits for its outcome, and remembers what that brings", () => {
		const waiting = turn("tell", typed("done"), { view: { profile: { name: "Ann" } } });
		expect(waiting.effects.at(-1)).toEqual({
			kind: "run",
			session: "id-all",
			run: "makeLinkCode",
			data: { for: "Ann" },
		});
		expect(waiting.session?.step).toBe("work");
		const done = turn("work", { kind: "ran", outcome: "made", data: { made: "123456" } });
		expect(promptsOf(done.effects)[0]?.lines).toEqual([
			{ key: "link-code", params: { code: "123456" } },
			{ key: "stop-kept", params: {} },
		]);
		expect(done.session).toBeUndefined();
	});

	test("end ends the session, with a word or in silence", () => {
		const silent = flow({ name: "all", version: 1, start: "a", patience: { expireHours: 1 }, steps: { a: end() } });
		expect(turn("agree", typed("no"), { session: { offered: ["yes", "no"] } }).session).toBeUndefined();
		expect(turn("", { kind: "start" }, { flow: silent })).toMatchObject({ session: undefined, effects: [] });
	});

	test("targets names every step that a step may lead to", () => {
		const found = Object.fromEntries(Object.entries(all.steps).map(([name, step]) => [name, targets(step)]));
		expect(found).toEqual({
			greet: ["where"],
			where: ["agree", "name"],
			agree: ["colours", "bye"],
			colours: ["name"],
			name: ["age", "age"],
			age: ["tell", "tell"],
			tell: ["work", "bye"],
			work: ["code"],
			code: ["bye"],
			bye: [],
		});
	});
});

describe("what is no answer", () => {
	test.each([
		["agree", typed("maybe"), ["yes", "no"]],
		["agree", typed("1 2"), ["yes", "no"]],
		["agree", typed("3"), ["yes", "no"]],
		["agree", typed("2"), ["yes"]],
		["agree", tap("colours"), ["yes", "no"]],
		["agree", tap("yes", "no"), ["yes", "no"]],
		["agree", tap(), ["yes", "no"]],
		["agree", tap("no"), ["yes"]],
		["colours", typed("1 9"), ["red", "green", "blue"]],
		["colours", tap("red", "purple"), ["red", "green", "blue"]],
		["colours", tap("skip"), ["red", "green", "blue"]],
		["name", typed("12 34"), ["skip"]],
		["name", tap(), ["skip"]],
		["name", tap("Amina"), ["skip"]],
		["age", tap("1"), ["skip"]],
		["tell", tap("done"), ["skip"]],
		["work", typed("1"), []],
	] as const)("at %s: %j", (step, input, offered) => {
		const session = deepFreeze(sessionOf("all", step, { offered }));
		const view = viewOf();
		expect(advance(all, session, input, view, around)).toEqual({ session, effects: [], view, understood: false });
	});

	test.each(["agree", "name"])("an option that was offered at %s and is gone", (step) => {
		expect(turn(step, tap("gone-2"), { session: { offered: ["gone-2", "yes"] } }).understood).toBe(false);
		expect(turn(step, typed("1"), { session: { offered: ["gone-2", "yes"] } }).understood).toBe(false);
	});

	test("a picked option that is gone is not filed with the others", () => {
		const session = { offered: ["gone", "red"] };
		for (const input of [tap("gone", "red"), typed("1 2"), typed("12")])
			expect(turn("colours", input, { session }).understood).toBe(false);
		expect(filed(turn("colours", tap("red"), { session }).effects)).toEqual(["record colours=red"]);
		expect(filed(turn("colours", typed("2"), { session }).effects)).toEqual(["record colours=red"]);
	});
});

describe("suggestions", () => {
	const where = flow({
		name: "where",
		version: 1,
		start: "country",
		patience: { expireHours: 1 },
		steps: {
			country: ask({
				message: "onboarding-country",
				retry: "onboarding-country-retry",
				parse: (text) => (/^(nigeria|niger|Africa\/Lagos)$/i.test(text.trim()) ? text.trim() : undefined),
				suggest: () => [
					{ id: "Nigeria", label: "Nigeria" },
					{ id: "Africa.Lagos", label: "Lagos time" },
				],
				set: (value) => ({ zone: value }),
				save: "country",
				next: "bye",
			}),
			bye: end(),
		},
	});
	const offered = ["Nigeria", "Africa.Lagos"];
	const answer = (input: Input) => filed(turn("country", input, { flow: where, session: { offered } }).effects);

	test.each([
		["a tap", tap("Africa.Lagos"), "Africa/Lagos"],
		["a number", typed("2"), "Africa/Lagos"],
		["a label", typed("lagos time"), "Africa/Lagos"],
		["part of a label", typed("lagos"), "Africa/Lagos"],
		["the beginning of a label that is a value itself", typed("Niger"), "Niger"],
	] as const)("%s", (_how, input, value) => {
		expect(answer(input)).toEqual([`save country=${value}`, `save zone=${value}`]);
	});

	test("they are offered as they are, and free words stay open", () => {
		const prompt = questionOf(turn("", { kind: "start" }, { flow: where }).effects);
		expect(prompt.options.map(({ id, label }) => [id, label])).toEqual([
			["Nigeria", { literal: "Nigeria" }],
			["Africa.Lagos", { literal: "Lagos time" }],
		]);
		expect(prompt.open).toBe(true);
	});
});

describe("what is known is not asked", () => {
	const known = flow({
		name: "known",
		version: 1,
		start: "language",
		patience: { expireHours: 1 },
		steps: {
			language: choose({
				message: "language-question",
				options: { en: { label: "language-en", next: "name" }, es: { label: "language-es", next: "demands" } },
				save: "locale",
			}),
			name: ask({
				message: "onboarding-name",
				parse: parseName,
				retry: "onboarding-name-retry",
				save: "name",
				next: "demands",
			}),
			demands: pick({
				message: "forget-second",
				options: { hate: { label: "demand-hate" } },
				save: "demands",
				next: "again",
			}),
			again: choose({
				message: "language-question",
				options: { en: { label: "language-en", next: "bye" } },
				save: "locale",
				always: true,
			}),
			bye: end(),
		},
	});
	const first = (profile: View["profile"]) =>
		turn("", { kind: "start" }, { flow: known, view: { profile } }).session?.step;

	test.each([
		["nothing", {}, "language"],
		["the language, which leads to its own branch", { locale: "en" }, "name"],
		["another language", { locale: "es" }, "demands"],
		["a language that is no option here", { locale: "sw" }, "language"],
		["more", { locale: "en", name: "Ann" }, "demands"],
		["that nothing was chosen", { locale: "en", name: "Ann", demands: [] }, "again"],
	] as const)("%s", (_what, profile, step) => {
		expect(first(profile)).toBe(step);
	});

	test("what is learned within a turn counts at once, and is said in the new language", () => {
		const done = turn("language", typed("2"), { flow: known, session: { offered: ["en", "es"] } });
		expect(done.view).toMatchObject({ locale: "es", profile: { locale: "es" } });
		expect(done.session).toMatchObject({ step: "demands", offeredIn: "es" });
	});

	test("a question that has been answered elsewhere meanwhile is not asked again", () => {
		const done = turn(
			"name",
			{ kind: "ask", lines: [{ key: "engine-back-to", params: {} }] },
			{ flow: known, view: { profile: { name: "Ann" } } },
		);
		expect(keysOf(done.effects)).toEqual(["engine-back-to", "forget-second"]);
	});
});

describe("silence", () => {
	const nudge: Input = { kind: "silence", wake: "nudge" };
	const expire: Input = { kind: "silence", wake: "expire" };
	const wakes = (done: Turn) =>
		done.effects.flatMap((effect) => (effect.kind === "wake" ? [[effect.what, effect.afterMs / HOUR]] : []));

	test("a question sets its wake-ups", () => {
		expect(wakes(turn("", { kind: "start" }))).toEqual([
			["nudge", 24],
			["expire", 72],
		]);
	});

	test("it is asked once more, and no second time", () => {
		const once = turn("agree", nudge);
		expect(keysOf(once.effects)).toEqual(["engine-nudge", "forget-first"]);
		expect(once.session?.nudged).toBe(true);
		expect(wakes(once)).toEqual([["expire", 72]]);
		expect(turn("agree", nudge, { session: { nudged: true } })).toMatchObject({ understood: false, effects: [] });
	});

	test("an answer brings the patience back", () => {
		const done = turn("agree", typed("yes"), { session: { nudged: true, offered: ["yes", "no"] } });
		expect(done.session?.nudged).toBe(false);
		expect(wakes(done)).toEqual([
			["nudge", 24],
			["expire", 72],
		]);
	});

	test("it ends with a word, and nothing is filed", () => {
		const done = turn("agree", expire);
		expect(done.session).toBeUndefined();
		expect(keysOf(done.effects)).toEqual(["onboarding-expired"]);
		expect(kinds(done)).toEqual(["say"]);
	});

	test("without a word it ends in silence; a flow may have its own nudge, or none", () => {
		const quiet: Flow = { ...all, patience: { expireHours: 1 } };
		expect(turn("agree", expire, { flow: quiet }).effects).toEqual([]);
		expect(wakes(turn("", { kind: "start" }, { flow: quiet }))).toEqual([["expire", 1]]);
		const own: Flow = { ...all, patience: { nudgeHours: 1, nudge: "engine-back-to", expireHours: 2 } };
		expect(keysOf(turn("agree", nudge, { flow: own }).effects)[0]).toBe("engine-back-to");
	});

	test("a session that waits for the shell is left alone", () => {
		expect(turn("work", nudge).understood).toBe(false);
	});
});

describe("where a session stands after a change", () => {
	const changed: Flow = { ...all, moved: { agreed: "agree", gone: { ask: "age" }, said: { ask: "greet" } } };

	test("a renamed step is the step it became", () => {
		expect(settle(sessionOf("all", "agreed"), changed)).toMatchObject({ session: { step: "agree" }, stale: false });
		expect(
			filed(turn("agreed", typed("yes"), { flow: changed, session: { offered: ["yes", "no"] } }).effects),
		).toContain("record agree=yes");
	});

	test.each([
		["gone", ["onboarding-country"], "age"],
		["said", ["help-text", "forget-first"], "agree"],
		["never-was", ["help-text", "forget-first"], "agree"],
	] as const)("at %s, what is answered is filed nowhere, and the flow goes on from there", (step, keys, stands) => {
		for (const input of [typed("1"), typed("yes"), tap("yes")]) {
			const done = turn(step, input, { flow: changed, session: { offered: ["yes", "no", "skip"] } });
			expect(filed(done.effects)).toEqual([]);
			expect(keysOf(done.effects)).toEqual(keys);
			expect(done.session?.step).toBe(stands);
		}
		expect(isOption(changed, sessionOf("all", step, { offered: ["skip"] }), viewOf(), "1", around, false)).toBe(false);
	});
});

describe("what a turn can rely on", () => {
	const inputs: readonly Input[] = [
		{ kind: "start" },
		typed("1"),
		typed("Ann"),
		typed("done"),
		typed("?"),
		tap("yes"),
		tap("skip"),
		{ kind: "silence", wake: "nudge" },
		{ kind: "silence", wake: "expire" },
		{ kind: "ask", lines: [{ key: "engine-back-to", params: {} }] },
	];

	test.each(Object.keys(all.steps).filter((step) => step !== "work"))(
		"at %s: pure, and nothing it is given changes",
		(step) => {
			const session = deepFreeze(sessionOf("all", step, { offered: ["yes", "no", "skip"], data: { a: "b" } }));
			const view = deepFreeze(viewOf({ profile: { demands: ["hate"] }, topics: ["alerts"] }));
			for (const input of inputs) {
				const once = advance(all, session, deepFreeze(input), view, around);
				expect(advance(all, session, input, view, around)).toEqual(once);
				// A session is data: it comes back from JSON as it went.
				if (once.session) expect(JSON.parse(JSON.stringify(once.session))).toEqual(once.session);
			}
		},
	);

	test("a flow that goes round in a circle is an error", () => {
		const circle = flow({
			name: "circle",
			version: 1,
			start: "a",
			patience: { expireHours: 1 },
			steps: { a: say({ message: "stop-kept", next: "b" }), b: route(["a"], () => "a") },
		});
		const act = () => turn("", { kind: "start" }, { flow: circle });
		expect(act).toThrow(FlowError);
		expect(act).toThrow(expect.objectContaining({ code: "flow.endless" }));
	});

	test("an outcome, or a step, that the flow does not know is an error", () => {
		const code = (act: () => Turn) => {
			try {
				act();
			} catch (error) {
				return error instanceof FlowError ? error.code : error;
			}
			return undefined;
		};
		expect(code(() => turn("work", { kind: "ran", outcome: "other", data: {} }))).toBe("flow.no-such-outcome");
		expect(code(() => turn("agree", { kind: "ran", outcome: "made", data: {} }))).toBe("flow.no-such-step");
		const broken: Flow = { ...all, start: "nowhere" };
		expect(code(() => turn("", { kind: "start" }, { flow: broken }))).toBe("flow.no-such-step");
	});

	test("a session never grows beyond its limit, in bytes", () => {
		const size = (session: Session) => new TextEncoder().encode(JSON.stringify(session)).length;
		const start = (length: number) => turn("", { kind: "start" }, { session: { data: { long: "ሀ".repeat(length) } } });
		const room = Math.floor((SESSION_MAX_BYTES - size(start(0).session as Session)) / 3);
		expect(size(start(room).session as Session)).toBeLessThanOrEqual(SESSION_MAX_BYTES);
		expect(() => start(room + 1)).toThrow(expect.objectContaining({ code: "flow.session-too-big" }));
	});
});
