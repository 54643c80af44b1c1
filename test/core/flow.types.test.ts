import { expect, test } from "vitest";
import { ask, askNumber, choose, end, flow, pick, route, run, say, story } from "../../bot/core/flow.ts";
import { line, text } from "../../bot/core/text.ts";
import { viewOf } from "./kit.ts";

// Each `@ts-expect-error` is a promise of the types: `tsc` fails when the mistake under it compiles.

const patience = { expireHours: 1 };
const parse = (typed: string) => typed;

test("a flow that holds together compiles, and is what was written", () => {
	const sound = flow({
		name: "sound",
		version: 1,
		start: "hello",
		patience: { expireHours: 1, nudgeHours: 1, nudge: "engine-nudge", expired: "engine-expired" },
		moved: { old: "hello", gone: { ask: "which" } },
		steps: {
			hello: say({ message: "engine-empty", next: "which" }),
			which: choose({
				message: text("help-text", (view) => ({ channel: view.channel })),
				save: "locale",
				options: { en: { label: "language-en", next: "several" }, es: { label: "language-es", next: "bye" } },
			}),
			several: pick({
				message: "forget-first",
				save: "demands",
				options: { hate: { label: "demand-hate" } },
				next: "who",
			}),
			who: ask({
				message: "onboarding-name",
				retry: "onboarding-name-retry",
				parse,
				save: "name",
				skip: "bye",
				next: "age",
			}),
			age: askNumber({ message: "onboarding-name", retry: "onboarding-name-retry", min: 0, max: 9, next: "tale" }),
			tale: story({ message: "engine-empty", more: "engine-empty", next: "work" }),
			work: run("redeemLinkCode", {
				linked: "way",
				wrong: "bye",
				expired: "bye",
				own: "bye",
				staff: "bye",
				tooMany: "bye",
			}),
			way: route(["hello", "bye"], () => "bye"),
			bye: end("engine-empty"),
		},
	});
	expect(Object.keys(sound.steps)).toHaveLength(9);
	expect(
		line(
			text("help-text", () => ({ channel: "sms" })),
			viewOf(),
		),
	).toEqual({ key: "help-text", params: { channel: "sms" } });
});

test("a message that does not exist, or lacks its parameters, does not compile", () => {
	const mistakes = () => [
		// @ts-expect-error no such message
		say({ message: "no-such-message", next: "a" }),
		// @ts-expect-error it has parameters: text(key, parameters)
		say({ message: "help-text", next: "a" }),
		// @ts-expect-error no such message
		end("no-such-message"),
		// @ts-expect-error no such label
		choose({ message: "forget-first", options: { a: { label: "no-such-label", next: "a" } } }),
		// @ts-expect-error no such retry
		ask({ message: "onboarding-name", retry: "no-such-message", parse, next: "a" }),
		// @ts-expect-error the parameter is missing
		text("help-text", () => ({})),
		// @ts-expect-error the parameter has another name
		text("help-text", () => ({ chanel: "sms" })),
		// @ts-expect-error a list is no parameter
		text("help-text", () => ({ channel: ["sms"] })),
		// @ts-expect-error it takes no parameters
		text("engine-empty", () => ({ name: "Ann" })),
		// @ts-expect-error no such message
		flow({ name: "a", version: 1, start: "a", patience: { expireHours: 1, expired: "none" }, steps: { a: end() } }),
	];
	expect(mistakes).toBeTypeOf("function");
});

test("a target that is no step does not compile, wherever it stands", () => {
	const name = { message: "onboarding-name", retry: "engine-empty" } as const;
	const label = "language-en";
	const mistakes = () => {
		const rest = { name: "a", version: 1, patience, start: "a" } as const;
		// @ts-expect-error the start
		flow({ ...rest, start: "b", steps: { a: end() } });
		// @ts-expect-error say
		flow({ ...rest, steps: { a: say({ message: "engine-empty", next: "b" }) } });
		// @ts-expect-error a branch of choose
		flow({ ...rest, steps: { a: choose({ message: "forget-first", options: { x: { label, next: "b" } } }) } });
		// @ts-expect-error pick
		flow({ ...rest, steps: { a: pick({ message: "forget-first", options: { x: { label } }, next: "b" }) } });
		// @ts-expect-error text
		flow({ ...rest, steps: { a: ask({ ...name, parse, next: "b" }) } });
		// @ts-expect-error where skip goes
		flow({ ...rest, steps: { a: ask({ ...name, parse, skip: "b", next: "a" }) } });
		// @ts-expect-error number
		flow({ ...rest, steps: { a: askNumber({ ...name, min: 0, max: 1, next: "b" }) } });
		// @ts-expect-error story
		flow({ ...rest, steps: { a: story({ message: "onboarding-name", more: "engine-empty", next: "b" }) } });
		// @ts-expect-error an outcome of run
		flow({ ...rest, steps: { a: run("makeLinkCode", { made: "b" }) } });
		// @ts-expect-error route
		flow({ ...rest, steps: { a: route(["b"], () => "b"), c: end() } });
		// @ts-expect-error what a step was renamed to
		flow({ ...rest, moved: { old: "b" }, steps: { a: end() } });
		// @ts-expect-error what is asked instead of a removed step
		flow({ ...rest, moved: { old: { ask: "b" } }, steps: { a: end() } });
	};
	expect(mistakes).toBeTypeOf("function");
});

test("a branch that is not declared does not compile", () => {
	const message = "forget-first";
	const label = "language-en";
	const mistakes = () => [
		// @ts-expect-error decide returns what `to` does not name
		route(["a", "b"], () => "c"),
		// @ts-expect-error no such run
		run("launchRocket", { done: "a" }),
		// @ts-expect-error an outcome is missing
		run("redeemLinkCode", { linked: "a", wrong: "a", expired: "a", own: "a", staff: "a" }),
		// @ts-expect-error an outcome that the run does not have
		run("makeLinkCode", { made: "a", failed: "b" }),
		// @ts-expect-error no such word
		choose({ message: "forget-first", options: { a: { label: "language-en", next: "a", words: ["maybe"] } } }),
		// @ts-expect-error no such topic
		choose({ message, options: { a: { label, next: "a", consent: { topic: "spam", granted: true } } } }),
	];
	expect(mistakes).toBeTypeOf("function");
});

test("a field, or an option that is no value of its field, does not compile", () => {
	const message = "forget-first";
	const mistakes = () => [
		// @ts-expect-error no such field
		choose({ message: "forget-first", save: "phone", options: { en: { label: "language-en", next: "a" } } }),
		// @ts-expect-error no such locale
		choose({ message: "forget-first", save: "locale", options: { xx: { label: "language-en", next: "a" } } }),
		// @ts-expect-error no such demand
		pick({ message: "forget-first", save: "demands", options: { love: { label: "language-en" } }, next: "a" }),
		// @ts-expect-error the field holds one value
		pick({ message: "forget-first", save: "locale", options: { en: { label: "language-en" } }, next: "a" }),
		// @ts-expect-error no such field
		ask({ message: "onboarding-name", retry: "engine-empty", parse, save: "phone", next: "a" }),
		// @ts-expect-error what `set` gives is no field
		ask({ message: "onboarding-name", retry: "engine-empty", parse, set: () => ({ phone: "1" }), next: "a" }),
		// @ts-expect-error the value is none of the field's
		choose({ message, options: { a: { label: "language-en", next: "a", set: () => ({ locale: "xx" }) } } }),
		// @ts-expect-error a step without a target
		say({ message: "engine-empty" }),
		// @ts-expect-error a question without what to say to an unclear answer
		ask({ message: "onboarding-name", parse, next: "a" }),
	];
	expect(mistakes).toBeTypeOf("function");
});
