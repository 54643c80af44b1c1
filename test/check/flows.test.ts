import { describe, expect, test } from "vitest";
import { checkFlows } from "../../bot/checks/flows.ts";
import { gatherFacts } from "../../bot/checks/gather.ts";
import { CHANNEL_LIMITS } from "../../bot/cli/limits.ts";
import { checkFlow } from "../../bot/core/check.ts";
import { quotedWords } from "../../bot/core/check-owned-words.ts";
import { largestSession } from "../../bot/core/check-session.ts";
import { SEGMENTS_MAX, smsCosts } from "../../bot/core/check-sms.ts";
import type { Flow } from "../../bot/core/flow.ts";
import { LOCALES, type Locale } from "../../bot/core/locale.ts";
import type { View } from "../../bot/core/profile.ts";
import { SESSION_MAX_BYTES } from "../../bot/core/session.ts";
import { registry } from "../../flows/index.ts";
import { codes, factsOf, flowOf } from "./facts.ts";

const TEXTS = `
hello = Hello.
ask = What now?
again = Again, please.
more = Go on.
one = First
two = Second
named = Hello, { $name }!
`;

const facts = factsOf(TEXTS);
const end = { kind: "end" };
const say = (next: string, message: unknown = "hello") => ({ kind: "say", message, next });
const choose = (options: Record<string, unknown>, more: object = {}) => ({
	kind: "choose",
	message: "ask",
	options,
	...more,
});
const option = (next: string, label = "one") => ({ label, next });
const ask = (more: object) => ({ kind: "text", message: "ask", retry: "again", parse: String, ...more });
const pick = (more: object) => ({ kind: "pick", message: "ask", options: { a: { label: "one" } }, ...more });
const run = (on: Record<string, string>) => ({ kind: "run", run: "stopAll", on });
const route = (...to: string[]) => ({ kind: "route", to, decide: () => to[0] });

const found = (flow: Flow, given = facts) => codes(checkFlow(flow, given));

describe("the flows that ship", () => {
	test("have no error", () => {
		const problems = checkFlows(registry, gatherFacts(CHANNEL_LIMITS));
		expect(problems.filter(({ level }) => level === "error")).toEqual([]);
		// Every prompt of every flow in every language, also where other work takes the processor.
	}, 120_000);
});

describe("a flow's ways", () => {
	test("a sound one passes", () => {
		const sound = flowOf({
			a: say("b"),
			b: choose({ yes: option("c"), no: option("d", "two") }),
			c: ask({ next: "e", skip: "d" }),
			d: route("e", "b"),
			e: run({ stopped: "f" }),
			f: end,
		});
		expect(found(sound)).toEqual([]);
	});

	test.each<[string, Flow, readonly string[]]>([
		["no start", flowOf({ a: end }, { start: "x" }), ["flow.no-start test"]],
		["a target that is no step", flowOf({ a: say("x") }), ["flow.no-such-step test.a"]],
		["an option's target", flowOf({ a: choose({ o: option("x") }) }), ["flow.no-such-step test.a"]],
		["a skip's target", flowOf({ a: ask({ next: "b", skip: "x" }), b: end }), ["flow.no-such-step test.a"]],
		["an outcome's target", flowOf({ a: run({ stopped: "x" }) }), ["flow.no-such-step test.a"]],
		["a question without options", flowOf({ a: choose({}), b: end }), ["flow.nowhere test.a"]],
		["a step that nothing leads to", flowOf({ a: end, b: say("a") }), ["flow.unreachable test.b"]],
		[
			"a trap",
			flowOf({ a: choose({ in: option("b"), out: option("c", "two") }), b: ask({ next: "b" }), c: end }),
			["flow.trap test.b"],
		],
		[
			"a circle that asks nothing",
			flowOf({ a: say("b"), b: route("a", "c"), c: end }),
			["flow.endless test.a", "flow.endless test.b"],
		],
		[
			"a circle through a question that may be answered already",
			flowOf({ a: ask({ next: "b", save: "name" }), b: route("a", "c"), c: end }),
			["flow.endless test.a", "flow.endless test.b"],
		],
		[
			"a circle through one that is always asked",
			flowOf({ a: ask({ next: "b", save: "name", always: true }), b: route("a", "c"), c: end }),
			[],
		],
		["a circle through a run", flowOf({ a: run({ stopped: "b" }), b: route("a", "c"), c: end }), []],
		["`moved` to no step", flowOf({ a: end }, { moved: { old: "x" } }), ["flow.no-such-step test.moved.old"]],
		[
			"`moved` of a step that is there",
			flowOf({ a: end }, { moved: { a: "a" } }),
			["flow.moved-but-there test.moved.a"],
		],
		[
			"`moved` to be asked where nothing is asked",
			flowOf({ a: end }, { moved: { old: { ask: "a" } } }),
			["flow.moved-to-no-question test.moved.old"],
		],
		["no patience", flowOf({ a: end }, { patience: { expireHours: 0 } }), ["flow.no-expiry test"]],
		[
			"a nudge after the end",
			flowOf({ a: end }, { patience: { nudgeHours: 25, expireHours: 24 } }),
			["flow.late-nudge test"],
		],
	])("%s", (_, flow, expected) => {
		expect(found(flow)).toEqual(expected);
	});
});

describe("a flow's texts", () => {
	test.each<[string, Flow, Partial<Record<Locale, string>>, readonly string[]]>([
		["an unknown key", flowOf({ a: { kind: "end", message: "nowhere" } }), {}, ["flow.no-such-message test.a"]],
		[
			"an unknown label",
			flowOf({ a: choose({ o: option("b", "nowhere") }), b: end }),
			{},
			["flow.no-such-message test.a"],
		],
		[
			"an unknown expiry",
			flowOf({ a: end }, { patience: { expireHours: 1, expired: "nowhere" as never } }),
			{},
			["flow.no-such-message test.patience"],
		],
		[
			"a key that a locale lacks",
			flowOf({ a: say("b"), b: end }),
			{ my: TEXTS.replace("hello =", "hullo =") },
			["flow.missing-message test.a"],
		],
		[
			"other parameters than English",
			flowOf({ a: say("b", { key: "named", params: () => ({ name: "Rosa" }) }), b: end }),
			{ hi: TEXTS.replace("$name", "$nam") },
			["flow.other-parameters test.a"],
		],
		[
			"a parameter that the step does not give",
			flowOf({ a: say("b", { key: "named", params: () => ({}) }), b: end }),
			{},
			["flow.missing-parameter test.a"],
		],
		[
			"a text that cannot be formatted",
			flowOf({ a: say("b"), b: end }),
			{ ti: TEXTS.replace("Hello.", "{ -no-such-term }") },
			["flow.unformattable test.a"],
		],
	])("%s", (_, flow, others, expected) => {
		expect(found(flow, factsOf(TEXTS, others))).toEqual(expected);
	});
});

describe("words that Twilio owns", () => {
	const flow = flowOf({ a: choose({ o: option("b"), p: option("b", "two") }), b: end });

	test.each<[string, string, Locale, string]>([
		["an option of one", "one = Yes", "en", "flow.owned-option test.a"],
		["in whatever case", "one = quit", "fr", "flow.owned-option test.a"],
		["a text that asks for YES", "ask = Shall we? Reply YES.", "en", "flow.owned-word test.a"],
		["a text that asks for CANCEL", "ask = Envíe CANCEL.", "es", "flow.owned-word test.a"],
		["between quotation marks", "ask = Envoyez « info » ou “end”.", "fr", "flow.owned-word test.a"],
	])("%s", (_, row, locale, expected) => {
		const [key = ""] = row.split(" ");
		const texts = TEXTS.replace(new RegExp(`^${key} = .*$`, "m"), row);
		expect(found(flow, factsOf(TEXTS, { [locale]: texts }))).toContain(expected);
	});

	test("STOP and HELP do what we say they do", () => {
		expect(quotedWords("Send HELP for help, STOP to end all messages.", new Set(["HELP", "STOP", "END"]))).toEqual([]);
		expect(quotedWords("Send END to end.", new Set(["HELP", "STOP", "END"]))).toEqual(["END"]);
		expect(quotedWords("BACKEND, ENDE, the end.", new Set(["END"]))).toEqual([]);
	});
});

describe("taps", () => {
	const long = "a".repeat(60);
	test.each<[string, Flow, readonly string[]]>([
		["a flow's name with a slash", flowOf({ a: end }, { name: "a/b" }), ["flow.untappable-name a/b"]],
		["a step's name with a space", flowOf({ "a b": say("c"), c: end }), ["flow.untappable-name test.a b"]],
		[
			"an option's name with a comma",
			flowOf({ a: choose({ "x,y": option("b") }), b: end }),
			["flow.untappable-name test.a.x,y"],
		],
		[
			"an option named skip",
			flowOf({ a: choose({ skip: option("b") }), b: end }),
			["flow.option-named-skip test.a.skip"],
		],
		[
			"an option named by a number",
			flowOf({ a: choose({ "2": option("b") }), b: end }),
			["flow.option-named-number test.a.2"],
		],
		["a tap too long", flowOf({ a: choose({ [long]: option("b") }), b: end }), [`flow.tap-too-long test.a.${long}`]],
		[
			"a suggestion too long",
			flowOf({ a: ask({ next: "b", suggest: () => [{ id: long, label: "One" }] }), b: end }),
			["flow.tap-too-long test.a"],
		],
		[
			"a suggestion with a slash, in one country only",
			flowOf({
				a: ask({
					next: "b",
					suggest: (view: View) => (view.profile.country === "ET" ? [{ id: "Africa/Addis_Ababa", label: "A" }] : []),
				}),
				b: end,
			}),
			["flow.untappable-name test.a"],
		],
	])("%s", (_, flow, expected) => {
		expect(found(flow)).toEqual(expected);
	});

	test("60 bytes are the limit, to the byte", () => {
		const of = (length: number) => flowOf({ a: choose({ ["x".repeat(length)]: option("b") }), b: end });
		// test/a/abcd/ is 12 bytes.
		expect(found(of(48))).toEqual([]);
		expect(found(of(49))).toHaveLength(1);
	});
});

describe("sessions", () => {
	test("one that remembers too much", () => {
		const steps = Object.fromEntries(
			Array.from({ length: 8 }, (_, at) => [
				`step${at}`,
				ask({ next: at < 7 ? `step${at + 1}` : "z", remember: true }),
			]),
		);
		expect(found(flowOf({ ...steps, z: end }))).toEqual(["flow.session-too-big test"]);
	});

	test("those of the flows that ship stay below the limit, with what they offer in any country", () => {
		const real = gatherFacts(CHANNEL_LIMITS);
		const onboarding = registry.flows.get("onboarding");
		const session = onboarding && largestSession(onboarding, real);
		expect(JSON.stringify(session).length).toBeLessThan(SESSION_MAX_BYTES);
		expect(session?.offered.length).toBeGreaterThan(9);
	});
});

describe("SMS", () => {
	const flow = flowOf({ a: say("b"), b: say("c"), c: pick({ next: "d" }), d: { kind: "end", message: "more" } });

	test("what is said in one breath is measured as one message, in each language", () => {
		const given = factsOf(TEXTS, { my: TEXTS.replace("What now?", "ဘာလဲ?") });
		const costs = smsCosts(flow, given).filter(({ step }) => step === "c");
		expect(costs.map(({ locale }) => locale)).toEqual(LOCALES);
		const text = ["Hello.", "Hello.", "What now?", "Reply with numbers.", "1 First"].join("\n");
		expect(costs.find(({ locale }) => locale === "en")).toMatchObject({
			characters: text.length,
			segments: 1,
			encoding: "GSM-7",
		});
		expect(costs.find(({ locale }) => locale === "my")?.encoding).toBe("UCS-2");
	});

	test("a breath above 1,600 characters is an error, one above ten segments is listed", () => {
		const withHello = (text: string) => factsOf(TEXTS.replace("Hello.", text));
		expect(found(flow, withHello("word ".repeat(100)))).toEqual([]);
		const dear = checkFlow(flow, withHello("ሰላም ".repeat(100)));
		expect(new Set(codes(dear))).toEqual(new Set(["flow.sms-dear test.c"]));
		expect(dear.every(({ level }) => level === "warning")).toBe(true);
		expect(new Set(found(flow, withHello("word ".repeat(160))))).toEqual(
			new Set(["flow.sms-too-long test.c", "flow.sms-dear test.c"]),
		);
	});

	test("a breath goes through questions that may be answered already, and stops at one that is asked", () => {
		const both = flowOf({ a: say("b"), b: ask({ save: "name", next: "c" }), c: { kind: "end", message: "more" } });
		const costs = smsCosts(both, facts).filter(({ locale }) => locale === "en");
		expect(costs.map(({ step, characters }) => [step, characters])).toEqual([
			["b", "Again, please.\nWhat now?".length],
			["c", "Hello.\nGo on.".length],
		]);
		expect(SEGMENTS_MAX).toBe(10);
	});
});

describe("buttons", () => {
	test("a label that one channel cuts is listed for that channel", () => {
		const given = factsOf(TEXTS.replace("First", "x".repeat(70)));
		const problems = checkFlow(flowOf({ a: pick({ next: "b" }), b: end }), given);
		expect(problems.map(({ level, code }) => `${level} ${code}`)).toEqual(
			LOCALES.map(() => "warning flow.label-too-long"),
		);
		expect(problems[0]?.message).toContain("telegram takes 64");
	});

	test("more options than a channel has buttons", () => {
		const options = Object.fromEntries(Array.from({ length: 26 }, (_, at) => [`o${at}`, { label: "one" }]));
		const problems = checkFlow(flowOf({ a: pick({ next: "b", options }), b: end }), facts);
		expect(new Set(codes(problems))).toEqual(new Set(["flow.too-many-buttons test.a"]));
		expect(problems[0]?.message).toContain("discord takes 25 buttons, it has 26");
	});
});
