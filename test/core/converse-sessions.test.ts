import { describe, expect, test } from "vitest";
import { hear, ran, wake } from "../../bot/core/converse.ts";
import { ask, askNumber, choose, end, type Flow, flow, pick, run, say, story } from "../../bot/core/flow.ts";
import type { Session } from "../../bot/core/session.ts";
import type { Known } from "../../bot/core/talk.ts";
import {
	deepFreeze,
	filed,
	keysOf,
	NOW,
	promptsOf,
	questionOf,
	registryOf,
	sessionOf,
	settingOf,
	Talker,
	viewOf,
} from "./kit.ts";

const patience = { expireHours: 24 };
const rest = { version: 1, start: "q", patience } as const;

const yesNo = flow({
	...rest,
	name: "yesno",
	steps: {
		q: choose({
			message: "forget-first",
			record: true,
			options: {
				yes: { label: "forget-erase", words: ["yes"], next: "bye" },
				no: { label: "forget-keep", words: ["no"], next: "bye" },
			},
		}),
		bye: end("forget-done"),
	},
});

const colours = flow({
	...rest,
	name: "colours",
	steps: {
		q: choose({
			message: "about-intro",
			record: true,
			options: {
				red: { label: "topic-alerts", next: "bye" },
				green: { label: "topic-trainings", next: "bye" },
				blue: { label: "topic-listening", next: "more" },
			},
		}),
		more: choose({ message: "about-site", options: { apple: { label: "demand-hate", next: "bye" } }, record: true }),
		bye: end("stop-kept"),
	},
});

const several = flow({
	...rest,
	name: "several",
	steps: {
		q: pick({
			message: "forget-second",
			record: true,
			options: {
				apple: { label: "demand-hate" },
				pears: { label: "demand-corrections" },
				pie: { label: "demand-breakers" },
			},
			next: "bye",
		}),
		bye: end("stop-kept"),
	},
});

const name = flow({
	...rest,
	name: "name",
	steps: {
		q: ask({
			message: "onboarding-name",
			retry: "onboarding-name-retry",
			parse: (typed) => (/^\p{L}+$/u.test(typed) ? typed : undefined),
			suggest: () => [{ id: "Ann", label: "Ann of 2" }],
			record: true,
			next: "bye",
		}),
		bye: end("stop-kept"),
	},
});

const age = flow({
	...rest,
	name: "age",
	steps: {
		q: askNumber({
			message: "onboarding-country",
			retry: "onboarding-country-retry",
			min: 0,
			max: 1_000_000,
			record: true,
			next: "bye",
		}),
		bye: end("stop-kept"),
	},
});

const tale = flow({
	...rest,
	name: "tale",
	steps: { q: story({ message: "about-site", more: "stop-done", next: "bye" }), bye: end("stop-kept") },
});

const help = flow({ ...rest, name: "help", interlude: true, steps: { q: end("stop-not-meant") } });
const join = flow({
	...rest,
	name: "join",
	steps: {
		q: say({ message: "forget-kept", next: "ask" }),
		ask: choose({ message: "language-question", options: { en: { label: "language-en", next: "bye" } } }),
		bye: end(),
	},
});
const link = flow({
	...rest,
	name: "link",
	interlude: true,
	steps: {
		q: run(
			"redeemLinkCode",
			{ linked: "bye", wrong: "bye", expired: "bye", own: "bye", staff: "bye", tooMany: "bye" },
			(view) => view.data,
		),
		bye: end("forget-kept"),
	},
});
const about = flow({ ...rest, name: "about", interlude: true, steps: { q: end("stop-not-meant") } });
const stop = flow({
	...rest,
	name: "stop",
	interlude: true,
	steps: {
		q: run("stopAll", { stopped: "which" }),
		which: pick({ message: "stop-done", options: { alerts: { label: "topic-alerts" } }, next: "bye" }),
		bye: end(),
	},
});
const stopGuess = flow({
	...rest,
	name: "stop-guess",
	interlude: true,
	steps: {
		q: choose({
			message: "stop-guess",
			options: {
				stop: { label: "stop-guess-yes", words: ["yes"], next: "stopAll" },
				on: { label: "stop-guess-no", words: ["no"], next: "bye" },
			},
		}),
		stopAll: run("stopAll", { stopped: "bye" }),
		bye: end("stop-not-meant"),
	},
});

const FLOWS: readonly Flow[] = [yesNo, colours, several, name, age, tale, help, about, join, link, stop, stopGuess];
const setting = () => settingOf(registryOf(FLOWS));

/** A session that stands at the first question of a flow, with its options as the flow offers them. */
function open(of: Flow, askedAgo: number, over: Partial<Session> = {}): Session {
	const offered: Record<string, readonly string[]> = {
		yesno: ["yes", "no"],
		colours: ["red", "green", "blue"],
		several: ["apple", "pears", "pie"],
		name: ["Ann"],
	};
	return sessionOf(of.name, "q", {
		offered: offered[of.name] ?? [],
		askedAt: NOW - askedAgo,
		tag: of.name.slice(0, 4),
		...over,
	});
}

const known = (...sessions: readonly Session[]): Known => ({ view: viewOf({ profile: { locale: "en" } }), sessions });
const says = (text: string, ...sessions: readonly Session[]) =>
	hear(deepFreeze(known(...sessions)), { kind: "text", text }, setting());
/** The sessions that are open after it, the one that asked last at the end. */
const openAfter = (heard: ReturnType<typeof hear>) =>
	[...heard.sessions].sort((a, b) => a.askedAt - b.askedAt).map((session) => session.flow);

describe("to whom a text goes when several questions are open", () => {
	// Current: the one that asked last. Older: asked before it. Filed: by which, and what; nothing: it is asked again.
	test.each([
		["an answer to the current", yesNo, colours, "1", "record q=yes", "yesno"],
		["a word for the current", yesNo, colours, "yes", "record q=yes", "yesno"],
		["a number that both offered", colours, yesNo, "2", "record q=green", "colours"],
		["a number that only the older offered", yesNo, colours, "3", "record q=blue", "colours"],
		["a label of the older", yesNo, colours, "Blue", "record q=blue", "colours"],
		["part of a label of the older is not enough", yesNo, colours, "blu", undefined, undefined],
		["a number that neither offered", yesNo, colours, "4", undefined, undefined],
		["words that neither offered", yesNo, colours, "purple", undefined, undefined],
		["a number where one was asked for", age, colours, "2", "record q=2", "age"],
		["six digits where a number was asked for are no link code", age, colours, "123456", "record q=123456", "age"],
		["a label where a number was asked for", age, colours, "green", "record q=green", "colours"],
		["yes, where it may be a name", name, yesNo, "yes", "record q=yes", "name"],
		["a number, where it is no name", name, yesNo, "2", "record q=no", "yesno"],
		["yes, where several may be chosen", several, yesNo, "yes", "record q=yes", "yesno"],
		["no, where it means none of them", several, yesNo, "no", "record q=", "several"],
		["numbers, where several may be chosen", several, colours, "1 3", "record q=apple,pie", "several"],
		["a part of a story", tale, colours, "green", "record q=green", "tale"],
		["free words never go to the older", yesNo, name, "Zoe", undefined, undefined],
		["free words never go to an older story", yesNo, tale, "it was like this", undefined, undefined],
		["a suggestion of the older does", yesNo, name, "Ann of 2", "record q=Ann", "name"],
		["a number for the older never does", yesNo, age, "7", undefined, undefined],
		["several of the older", yesNo, several, "1 2", "record q=apple,pears", "several"],
		["nothing", yesNo, colours, "", undefined, undefined],
		["emoji", yesNo, colours, "👍", undefined, undefined],
	] as const)("%s", (_what, current, older, text, value, of) => {
		const [first, second] = [open(current, 1_000), open(older, 2_000)];
		for (const sessions of [
			[first, second],
			[second, first],
		]) {
			const heard = says(text, ...sessions);
			expect(filed(heard.effects)).toEqual(value === undefined ? [] : [value]);
			const files = heard.effects.find((effect) => effect.kind === "record");
			expect(files?.kind === "record" ? files.flow : undefined).toBe(of);
			if (of === undefined) {
				expect(questionOf(heard.effects).at?.flow).toBe(current.name);
				expect(openAfter(heard)).toEqual([older.name, current.name]);
			}
		}
	});

	test("of two older ones that offered it, the one that asked later has it", () => {
		const other: Flow = { ...colours, name: "other" };
		const sessions = [
			open(yesNo, 1_000),
			open(other, 3_000, { offered: ["red", "green", "blue"] }),
			open(colours, 2_000),
		];
		const heard = hear(known(...sessions), { kind: "text", text: "green" }, settingOf(registryOf([...FLOWS, other])));
		expect(heard.effects.find((effect) => effect.kind === "record")).toMatchObject({ flow: "colours" });
	});

	test("asked in the same millisecond, the later session asked last", () => {
		const heard = says("1", open(colours, 1_000, { id: "b" }), open(yesNo, 1_000, { id: "a" }));
		expect(heard.effects.find((effect) => effect.kind === "record")).toMatchObject({ flow: "colours" });
	});

	test("after the older one ended, the current question is asked again; after that, it is answered", () => {
		const talker = new Talker(known(open(yesNo, 1_000), open(colours, 2_000)), setting());
		expect(keysOf(talker.says("green"))).toEqual(["stop-kept", "engine-back-to", "forget-first"]);
		expect(filed(talker.says("yes"))).toEqual(["record q=yes"]);
		expect(talker.known.sessions).toEqual([]);
	});

	test("while the older one goes on it is the one that asked last; the other waits", () => {
		const talker = new Talker(known(open(yesNo, 1_000), open(colours, 2_000)), setting());
		expect(keysOf(talker.says("blue"))).toEqual(["about-site"]);
		expect(keysOf(talker.says("1"))).toEqual(["stop-kept", "engine-back-to", "forget-first"]);
		expect(filed(talker.effects)).toEqual(["record q=blue", "record more=apple"]);
	});

	test("after the current one ended, the older is asked again", () => {
		const talker = new Talker(known(open(yesNo, 1_000), open(colours, 2_000)), setting());
		expect(keysOf(talker.says("no"))).toEqual(["forget-done", "engine-back-to", "about-intro"]);
		expect(questionOf(talker.effects).options.map(({ id }) => id)).toEqual(["red", "green", "blue"]);
	});
});

describe("taps", () => {
	const tap = (of: Flow, options: readonly string[], over: { step?: string; tag?: string } = {}) =>
		({ kind: "tap", tap: { flow: of.name, step: "q", tag: of.name.slice(0, 4), options, ...over } }) as const;
	const does = (content: Parameters<typeof hear>[1], ...sessions: readonly Session[]) =>
		hear(known(...sessions), content, setting());

	test("a tap names its session, whichever asked last", () => {
		const heard = does(tap(colours, ["green"]), open(yesNo, 1_000), open(colours, 2_000));
		expect(filed(heard.effects)).toEqual(["record q=green"]);
		expect(keysOf(heard.effects)).toEqual(["stop-kept", "engine-back-to", "forget-first"]);
	});

	test.each([
		["of an earlier step", tap(colours, ["red"], { step: "before" })],
		["of a later step", tap(colours, ["apple"], { step: "more" })],
		["of a session that ended", tap(colours, ["red"], { tag: "gone" })],
		["with another session's tag", tap(colours, ["red"], { tag: "yesn" })],
		["of another flow with this tag", tap(yesNo, ["yes"], { tag: "colo" })],
		["of an option that was not offered", tap(colours, ["purple"])],
		["of several options where one was asked for", tap(colours, ["red", "green"])],
		["of no option", tap(colours, [])],
		["named like a part of every object", tap(colours, ["constructor"], { step: "constructor" })],
		["of another bot", { kind: "badTap" }],
	] as const)(
		"a tap %s: nothing is filed, and the current question is asked again, with the reason",
		(_what, content) => {
			const heard = does(content, open(colours, 1_000));
			expect(filed(heard.effects)).toEqual([]);
			expect(keysOf(heard.effects)).toEqual(["engine-stale", "about-intro"]);
			expect(heard.sessions).toHaveLength(1);
			expect(heard.sessions[0]?.step).toBe("q");
		},
	);

	test("with nothing open, only the reason is given", () => {
		const heard = does(tap(colours, ["red"]));
		expect(keysOf(heard.effects)).toEqual(["engine-stale"]);
	});

	test("a newcomer's tap on a button of old is answered in the likeliest language", () => {
		const stranger: Known = { view: viewOf({ locale: "en" }), sessions: [], language: "es-MX" };
		for (const content of [tap(colours, ["red"]), { kind: "badTap" }] as const)
			expect(hear(stranger, content, setting())).toMatchObject({ view: { locale: "es" } });
	});
});

describe("interludes", () => {
	test("HELP in the middle is answered, and the question is asked again", () => {
		for (const text of ["help", "HELP", "Ayuda", "help\u200f"]) {
			const heard = says(text, open(colours, 1_000));
			expect(keysOf(heard.effects)).toEqual(["stop-not-meant", "engine-back-to", "about-intro"]);
			expect(promptsOf(heard.effects)).toHaveLength(1);
			expect(heard.sessions).toHaveLength(1);
			expect(filed(heard.effects)).toEqual([]);
		}
	});

	test("with nothing open it is only answered", () => {
		expect(keysOf(says("help").effects)).toEqual(["stop-not-meant"]);
	});

	test("a command beats part of a label, and the label itself beats the command", () => {
		// "About pears" is an option of this question.
		expect(filed(says("about", open(several, 1_000)).effects)).toEqual([]);
		expect(keysOf(says("about", open(several, 1_000)).effects)).toEqual([
			"stop-not-meant",
			"engine-back-to",
			"forget-second",
		]);
		expect(filed(says("about pears", open(several, 1_000)).effects)).toEqual(["record q=pears"]);
		expect(filed(says("pears", open(several, 1_000)).effects)).toEqual(["record q=pears"]);
	});

	test("a link code in the middle waits for the shell, then the question is asked again", () => {
		for (const text of ["LINK 123456", "123 456", "١٢٣٤٥٦"]) {
			const heard = says(text, open(yesNo, 1_000));
			expect(heard.pending).toMatchObject({ run: "redeemLinkCode", data: { code: "123456" } });
			expect(heard.effects.some(({ kind }) => kind === "run")).toBe(false);
			if (!heard.pending) return;
			const after = ran({ view: heard.view, sessions: heard.sessions }, heard.pending, "wrong", {}, setting());
			expect(keysOf(after.effects)).toEqual(["forget-kept", "engine-back-to", "forget-first"]);
			expect(openAfter(after)).toEqual(["yesno"]);
		}
	});

	test("a command begun again replaces itself, and two questions of one flow never stand open", () => {
		const talker = new Talker(known(), setting());
		talker.says("join");
		talker.says("join");
		expect(talker.known.sessions.map((session) => session.flow)).toEqual(["join"]);
	});
});

describe("stop", () => {
	test.each(["STOP", "stop.", "Alto", "cancel", "ST\u200bOP"])(
		"%s closes everything, before any question is looked at",
		(text) => {
			const heard = says(text, open(name, 1_000), open(colours, 2_000), open(tale, 3_000));
			expect(heard.pending).toMatchObject({ run: "stopAll" });
			expect(heard.sessions.map((session) => session.flow)).toEqual(["stop"]);
			expect(filed(heard.effects)).toEqual([]);
		},
	);

	test("what stays open after it is its own question only", () => {
		const talker = new Talker(known(open(colours, 1_000)), setting(), () => ({ outcome: "stopped" }));
		expect(keysOf(talker.says("stop"))).toEqual(["stop-done"]);
		expect(keysOf(talker.says("0"))).toEqual([]);
		expect(talker.known.sessions).toEqual([]);
	});

	test("no never stops, in any of the words for it", () => {
		for (const text of ["no", "NO", "hapana", "n"]) {
			const heard = says(text, open(yesNo, 1_000));
			expect(filed(heard.effects)).toEqual(["record q=no"]);
			expect(heard.pending).toBeUndefined();
			expect(heard.effects.some(({ kind }) => kind === "hold")).toBe(false);
		}
	});

	test("a stop word that the member's own language has does not change the language", () => {
		const guest = (locale: "es" | "sw"): Known => ({ view: viewOf({ locale }), sessions: [open(colours, 1_000)] });
		expect(hear(guest("es"), { kind: "text", text: "cancel" }, setting()).view.locale).toBe("es");
		const other = hear(guest("sw"), { kind: "text", text: "alto" }, setting());
		expect(other.view.locale).toBe("es");
		expect(other.effects).toContainEqual({ kind: "speak", locale: "es" });
		// A confirmed language stays.
		expect(says("alto", open(colours, 1_000)).view.locale).toBe("en");
	});
});

describe("what sounds like an opt-out", () => {
	const holds = (heard: { readonly effects: readonly { readonly kind: string }[] }) =>
		heard.effects.filter(({ kind }) => kind === "hold").length;

	test("is asked about, and other sends are held meanwhile", () => {
		const heard = says("please, stop this", open(colours, 1_000));
		expect(holds(heard)).toBe(1);
		expect(keysOf(heard.effects)).toEqual(["stop-guess"]);
		expect(openAfter(heard)).toEqual(["colours", "stop-guess"]);
	});

	test("with nothing open too", () => {
		expect(holds(says("no more of this!"))).toBe(1);
	});

	test("once: another such sentence is no second question of its own, and files nothing", () => {
		const talker = new Talker(known(open(colours, 1_000)), setting(), () => ({ outcome: "stopped" }));
		talker.says("please stop this");
		const again = talker.says("I said, stop this");
		expect(holds({ effects: again })).toBe(0);
		expect(keysOf(again)).toEqual(["engine-not-understood", "stop-guess"]);
		expect(talker.known.sessions).toHaveLength(2);
		expect(keysOf(talker.says("no"))).toEqual(["stop-not-meant", "engine-back-to", "about-intro"]);
	});

	test("yes stops", () => {
		const asked = says("please stop this");
		const heard = hear({ view: asked.view, sessions: asked.sessions }, { kind: "text", text: "yes" }, setting());
		expect(heard.pending?.run).toBe("stopAll");
	});

	test("a whole stop word is honoured, and not asked about, while the guess is open", () => {
		const asked = says("please stop this");
		const heard = hear({ view: asked.view, sessions: asked.sessions }, { kind: "text", text: "stop" }, setting());
		expect(heard.sessions.map((session) => session.flow)).toEqual(["stop"]);
	});

	test("a story may tell of it", () => {
		const heard = says("they would not stop, so I left", open(tale, 1_000));
		expect(holds(heard)).toBe(0);
		expect(filed(heard.effects)).toEqual(["record q=they would not stop, so I left"]);
	});

	test("an option that holds such a word is that option", () => {
		const asked = says("please stop this");
		const heard = hear(
			{ view: asked.view, sessions: asked.sessions },
			{ kind: "text", text: "Stop it all" },
			setting(),
		);
		expect(heard.pending?.run).toBe("stopAll");
	});
});

describe("what is no text", () => {
	const does = (content: Parameters<typeof hear>[1], ...sessions: readonly Session[]) =>
		keysOf(hear(known(...sessions), content, setting()).effects);

	test.each([
		["an edit", { kind: "edit", text: "2" }, "engine-edited"],
		["a photo", { kind: "media", media: "photo" }, "engine-media"],
		["a photo with empty words", { kind: "media", media: "photo", caption: " " }, "engine-media"],
		["an empty text", { kind: "text", text: " " }, "engine-empty"],
		["invisible signs", { kind: "text", text: "\u200f\u200b" }, "engine-empty"],
		["NUL bytes", { kind: "text", text: "\0\0" }, "engine-empty"],
		["emoji only", { kind: "text", text: "😀" }, "engine-not-understood"],
	] as const)("%s: nothing is filed, and the question is asked again", (_what, content, key) => {
		expect(does(content, open(colours, 1_000))).toEqual([key, "about-intro"]);
		expect(filed(hear(known(open(colours, 1_000)), content, setting()).effects)).toEqual([]);
	});

	test("with nothing open, only that is said", () => {
		expect(does({ kind: "edit", text: "2" })).toEqual(["engine-edited"]);
		expect(does({ kind: "media", media: "voice" })).toEqual(["engine-media"]);
		expect(does({ kind: "text", text: "" })).toEqual(["engine-empty"]);
		expect(does({ kind: "text", text: "good morning" })).toEqual(["engine-hello"]);
	});

	test("the words under a photo count", () => {
		const heard = hear(known(open(colours, 1_000)), { kind: "media", media: "photo", caption: "2" }, setting());
		expect(filed(heard.effects)).toEqual(["record q=green"]);
	});

	test("a question for words says what it wants", () => {
		expect(keysOf(says("12", open(name, 1_000)).effects)).toEqual(["onboarding-name-retry", "onboarding-name"]);
		expect(keysOf(says("many", open(age, 1_000)).effects)).toEqual(["onboarding-country-retry", "onboarding-country"]);
	});
});

describe("commands", () => {
	const commands = (name: string, args: string, ...sessions: readonly Session[]) =>
		hear(known(...sessions), { kind: "command", name, args }, setting());
	const keys = (...given: Parameters<typeof commands>) => keysOf(commands(...given).effects);

	test.each([
		["/start", "start", "", ["forget-kept", "language-question"]],
		["/union", "union", "", ["forget-kept", "language-question"]],
		["/union join", "union", "join", ["forget-kept", "language-question"]],
		["/join", "join", "", ["forget-kept", "language-question"]],
		["/help", "help", "", ["stop-not-meant"]],
		["/union help", "union", "help", ["stop-not-meant"]],
		["/start help", "start", "help", ["stop-not-meant"]],
		["/start of a poster", "start", "poster_7", ["forget-kept", "language-question"]],
		["an unknown one", "weather", "Nairobi", ["engine-hello"]],
	] as const)("%s", (_what, command, args, said) => {
		expect(keys(command, args)).toEqual(said);
	});

	test("/start 123456 redeems the code", () => {
		for (const name of ["start", "union", "link"])
			expect(commands(name, "123456").pending).toMatchObject({ run: "redeemLinkCode", data: { code: "123456" } });
	});

	test("/stop stops", () => {
		expect(commands("stop", "", open(colours, 1_000)).pending?.run).toBe("stopAll");
		expect(commands("union", "stop", open(colours, 1_000)).pending?.run).toBe("stopAll");
	});

	test("an unknown command is no answer in words of the member's own", () => {
		for (const command of ["weather", "settings"])
			expect(keys(command, "", open(name, 1_000))).toEqual(["onboarding-name-retry", "onboarding-name"]);
		expect(filed(commands("weather", "today", open(tale, 1_000)).effects)).toEqual([]);
		expect(filed(commands("start", "poster", open(name, 1_000)).effects)).toEqual([]);
		expect(filed(commands("start", "123456", open(age, 1_000)).effects)).toEqual([]);
	});

	test("what is said to /union is said to the bot", () => {
		expect(filed(commands("union", "2", open(colours, 1_000)).effects)).toEqual(["record q=green"]);
		expect(filed(commands("union", "Zoe", open(name, 1_000)).effects)).toEqual(["record q=Zoe"]);
	});
});

describe("what a deploy or the clock does to open sessions", () => {
	test("a session of a flow that is gone ends, and keeps nobody waiting", () => {
		const gone = sessionOf("gone", "q", { askedAt: NOW - 100 });
		const heard = says("2", gone, open(colours, 1_000));
		expect(filed(heard.effects)).toEqual(["record q=green"]);
		expect(heard.sessions).toEqual([]);
		expect(keysOf(says("hello", gone).effects)).toEqual(["engine-hello"]);
		expect(wake(known(gone), gone, "expire", setting())).toMatchObject({ effects: [], sessions: [] });
	});

	test("silence ends one session, and leaves the others", () => {
		const [one, two] = [open(colours, 1_000), open(yesNo, 2_000)];
		const heard = wake(known(one, two), one, "expire", setting());
		expect(openAfter(heard)).toEqual(["yesno"]);
		expect(heard.effects).toEqual([]);
		const nudged = wake(known(one, two), two, "nudge", setting());
		expect(keysOf(nudged.effects)).toEqual(["engine-nudge", "forget-first"]);
		// What was asked again asked last.
		expect(openAfter(nudged)).toEqual(["colours", "yesno"]);
	});

	test("the same input gives the same turn, and nothing that was given changes", () => {
		const before = deepFreeze(known(open(colours, 1_000), open(name, 2_000), open(tale, 3_000)));
		for (const content of [
			{ kind: "text", text: "2" },
			{ kind: "text", text: "Zoe" },
			{ kind: "text", text: "stop" },
			{ kind: "text", text: "stop this" },
			{ kind: "command", name: "help", args: "" },
			{ kind: "badTap" },
			{ kind: "edit", text: "" },
			{ kind: "media", media: "photo" },
		] as const)
			expect(hear(before, deepFreeze(content), setting())).toEqual(hear(before, content, setting()));
	});
});
