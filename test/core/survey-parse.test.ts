import fc from "fast-check";
import { expect, test } from "vitest";
import { surveyFlowName, surveyOfFlow } from "../../bot/core/survey.ts";
import { SurveyError } from "../../bot/core/survey-error.ts";
import { parseSurvey } from "../../bot/core/survey-parse.ts";
import { option, parsed, RESERVED, say, single, written, wrongs } from "./survey-kit.ts";

const color = single("color", "red", "green");

test("a survey's texts carry their states", () => {
	const survey = parsed([color], { states: { fr: "reviewed" } });
	expect(survey.intro).toEqual({
		en: { text: "Hello.", state: "written" },
		es: { text: "Hola.", state: "reviewed" },
		fr: { text: "Salut.", state: "reviewed" },
	});
	expect(parsed([color]).intro.fr?.state).toBe("drafted");
});

test("each kind of question is read", () => {
	const survey = parsed([
		color,
		{ name: "ways", kind: "several", ask: say("?"), options: ["a", "b", "c"].map(option) },
		{ name: "weight", kind: "scale", ask: say("?"), points: 5, low: say("low"), high: say("high") },
		{ name: "age", kind: "number", ask: say("?"), min: 0, max: 120, bands: [18, 30] },
		{ name: "why", kind: "text", ask: say("?"), when: { question: "weight", atLeast: 4 } },
		{ name: "tale", kind: "story", ask: say("?"), when: { question: "weight", any: [1, 2] } },
	]);
	expect(survey.questions.map(({ kind }) => kind)).toEqual(["single", "several", "scale", "number", "text", "story"]);
	expect(survey.questions[4]?.when).toEqual({ question: "weight", operator: "atLeast", values: [4] });
	expect(survey.questions[5]?.when).toEqual({ question: "weight", operator: "any", values: ["p1", "p2"] });
});

const text = (name: string, when?: object) => ({ name, kind: "text", ask: say("?"), ...(when ? { when } : {}) });
const cases: readonly (readonly [string, unknown, RegExp])[] = [
	["no object", "harms", /^survey: /],
	["a name with capitals", written([{ ...color, name: "Color" }]), /^questions\[0\].name/],
	["a name of the language's own objects", written([{ ...color, name: "constructor" }]), /^questions\[0\].name/],
	["two of one name", written([color, color]), /^questions\[1\].name: Another question is called "color"/],
	["one option", written([single("color", "red")]), /^questions\[0\].options/],
	["eleven options", written([single("color", ..."abcdefghijk")]), /^questions\[0\].options/],
	["two of one option", written([single("color", "red", "red")]), /options\[1\].name: Another option/],
	["a survey called as the next page of a list is", written([color], { id: "more" }), /^id: /],
	["an option called pass", written([single("color", "red", "pass")]), /options\[1\].name: "pass"/],
	["no English", written([{ ...color, ask: { es: "¿?" } }]), /^questions\[0\].ask/],
	["a language that is none of ours", written([{ ...color, ask: { en: "?", xx: "?" } }]), /^questions\[0\].ask/],
	["a misspelt key", written([{ ...color, wen: {} }]), /"wen"/],
	["an unknown kind", written([{ ...color, kind: "many" }]), /^questions\[0\].kind/],
	[
		"eleven points",
		written([{ name: "s", kind: "scale", ask: say("?"), points: 11, low: say("l"), high: say("h") }]),
		/points/,
	],
	["two of several", written([{ ...color, kind: "several" }]), /options: A question for several needs three/],
	[
		"numbers the wrong way",
		written([{ name: "n", kind: "number", ask: say("?"), min: 5, max: 1 }]),
		/questions\[0\].max/,
	],
	[
		"a later question",
		written([text("a", { question: "color", is: "red" }), color]),
		/when.question: "color" is not asked before/,
	],
	["itself", written([text("a", { question: "a", is: "red" })]), /is not asked before/],
	["no question", written([color, text("a", { question: "colour", is: "red" })]), /There is no question "colour"/],
	["no option", written([color, text("a", { question: "color", is: "blue" })]), /"color" has no option "blue"/],
	["a text", written([text("a"), text("b", { question: "a", is: "x" })]), /"a" has no options/],
	["points of no scale", written([color, text("a", { question: "color", atLeast: 2 })]), /is no scale or number/],
	[
		"every option",
		written([color, text("a", { question: "color", any: ["red", "green"] })]),
		/Every answer meets this/,
	],
	[
		"two operators",
		written([color, text("a", { question: "color", is: "red", isNot: "green" })]),
		/^questions\[1\].when/,
	],
	[
		"a word of Twilio's as an option",
		written([{ ...color, options: [{ name: "a", label: say("Cancel") }, option("b")] }]),
		/The option is "Cancel"/,
	],
	["a word of Twilio's asked for", written([{ ...color, ask: say("Reply QUIT to leave") }]), /It asks for "QUIT"/],
	[
		"a word that ends all messages, as an option in any language",
		written([{ ...color, options: [{ name: "a", label: { en: "High", es: "¡Alto!" } }, option("b")] }]),
		/^questions\[0\].options\[0\].label.es: Whoever sends "¡Alto!" ends all messages to them: .* \(es\)/,
	],
	["a word of another language that does", written([color], { title: say("Band") }), /^title.en: .* \(hi\)/],
	[
		"such a word as the end of a scale",
		written([
			{ name: "s", kind: "scale", points: 5, low: say("Low"), high: { en: "High", es: "alto" }, ask: say("?") },
		]),
		/^questions\[0\].high.es: Whoever sends "alto"/,
	],
	[
		"an option that is the number of another's place",
		written([
			{
				name: "n",
				kind: "single",
				ask: say("How many?"),
				options: ["0", "1", "2"].map((label, at) => ({ name: `o${at}`, label: say(label) })),
			},
		]),
		/^questions\[0\].options\[0\].label.en: .*\n.*options\[1\].label.en: The option is "1", at place 2: whoever sends that number/,
	],
	["a tap too long", written([single(`q${"x".repeat(30)}`, `o${"x".repeat(30)}`, "b")]), /a button would carry/],
];

test.each(cases)("%s is refused, with where and what", (_, value, expected) => {
	expect(wrongs(value).join("\n")).toMatch(expected);
});

test("everything that is wrong is told at once, each with a remedy", () => {
	const value = written([color, text("a", { question: "b", is: "x" }), text("A"), text("a")], { version: 0 });
	const shape = wrongs(value);
	expect(shape).toHaveLength(2);
	const meaning = wrongs(written([color, text("a", { question: "b", is: "x" }), text("a")]));
	expect(meaning).toHaveLength(2);
	try {
		parseSurvey(value, RESERVED);
	} catch (error) {
		expect(error).toBeInstanceOf(SurveyError);
		for (const { remedy } of (error as SurveyError).problems) expect(remedy).toMatch(/^[A-Z].*\.$/);
	}
});

test("anything else than a survey gets a SurveyError, never another", () => {
	fc.assert(
		fc.property(
			fc.oneof(
				fc.anything(),
				fc.json().map((json) => written([JSON.parse(json)])),
			),
			(value) => {
				wrongs(value);
			},
		),
	);
});

test("a flow's name tells the survey and the version", () => {
	expect(surveyFlowName({ id: "after-session", version: 12 })).toBe("s.after-session.12");
	expect(surveyOfFlow("s.after-session.12")).toEqual({ id: "after-session", version: 12 });
	expect(surveyOfFlow("onboarding")).toBeUndefined();
	expect(surveyOfFlow("s.x.0")).toBeUndefined();
});
