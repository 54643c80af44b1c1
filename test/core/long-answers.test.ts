import { expect, test } from "vitest";
import { checkSession } from "../../bot/core/check-session.ts";
import { ask, choose, end, flow, run } from "../../bot/core/flow.ts";
import { SESSION_MAX_BYTES } from "../../bot/core/session.ts";
import { factsOf } from "../check/facts.ts";
import { registryOf, settingOf, Talker, viewOf } from "./kit.ts";

/*
 * Words that are longer than a session may be: remembered for one `run`, and gone when the next question is asked.
 */

/** Every outcome but the one that the test is about ends the flow. */
const OTHERS = {
	which: "bye",
	call: "bye",
	link: "bye",
	goal: "bye",
	audience: "bye",
	saved: "bye",
	language: "bye",
	country: "bye",
	when: "bye",
	zone: "bye",
	time: "bye",
	places: "bye",
	menu: "bye",
	change: "bye",
	channel: "bye",
	locale: "bye",
	decision: "bye",
	sure: "bye",
	refused: "bye",
	closed: "bye",
	later: "bye",
	submitted: "bye",
	discarded: "bye",
} as const;

const steps = {
	words: ask({
		message: "onboarding-name",
		parse: (typed) => typed,
		retry: "onboarding-name-retry",
		form: true,
		remember: true,
		next: "keep",
	}),
	keep: run("composeAlert", { ...OTHERS, text: "colour" }, (view) => view.data),
	colour: choose({
		message: "about-intro",
		options: { red: { label: "topic-alerts", next: "bye" } },
	}),
	bye: end("stop-kept"),
} as const;

const long = flow({ name: "join", version: 1, start: "words", patience: { expireHours: 1 }, steps });

test("a long text reaches the run that follows, and does not stay in the session", () => {
	const text = "ሰላም ".repeat(400);
	const seen: (string | undefined)[] = [];
	const talker = new Talker(
		{ view: viewOf({ profile: { locale: "en" }, role: "organizer" }), sessions: [] },
		settingOf(registryOf([long])),
		({ data }) => {
			seen.push(data.words);
			return { outcome: "text", data: { tag: "ab2c" } };
		},
	);
	talker.says("join");
	talker.says(text);
	expect(seen).toEqual([text]);
	const [session] = talker.known.sessions;
	expect(session?.data).toEqual({ tag: "ab2c" });
	expect(new TextEncoder().encode(JSON.stringify(session)).length).toBeLessThan(SESSION_MAX_BYTES);
});

test("the check counts remembered words only where no run follows", () => {
	const kept = (next: string) => ({
		...long,
		steps: Object.fromEntries([
			["colour", long.steps.colour],
			["bye", long.steps.bye],
			["keep", long.steps.keep],
			...Array.from({ length: 8 }, (_, at) => [`words${at}`, { ...long.steps.words, next }] as const),
		]),
	});
	expect(checkSession(kept("keep") as never, factsOf(""))).toEqual([]);
	expect(checkSession(kept("colour") as never, factsOf(""))).toMatchObject([{ code: "flow.session-too-big" }]);
});

test("what staff write for others may speak of stopping something; what a member writes is still heard as a possible stop", () => {
	const talkerOf = (role: "member" | "organizer") => {
		const talker = new Talker(
			{ view: viewOf({ profile: { locale: "en" }, role }), sessions: [] },
			settingOf(registryOf([long, stopGuess])),
			() => ({ outcome: "text" }),
		);
		talker.says("join");
		talker.says("please stop the hate");
		return talker.known.sessions.map(({ flow: name, step }) => `${name}/${step}`);
	};
	expect(talkerOf("organizer")).toEqual(["join/colour"]);
	expect(talkerOf("member")).toContain("stop-guess/meant");
});

const stopGuess = flow({
	name: "stop-guess",
	version: 1,
	start: "meant",
	patience: { expireHours: 1 },
	steps: {
		meant: choose({ message: "stop-guess", options: { on: { label: "stop-guess-no", next: "bye" } } }),
		bye: end("stop-kept"),
	},
});
