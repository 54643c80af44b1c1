import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { cruise, type ICruiseOptions, type IFlattenedRuleSet } from "dependency-cruiser";
import { afterAll, beforeAll, expect, test } from "vitest";

const config = createRequire(import.meta.url)("../../.dependency-cruiser.cjs") as IFlattenedRuleSet & {
	readonly options: ICruiseOptions & Required<Pick<ICruiseOptions, "enhancedResolveOptions">>;
};

/** A house with everything in its place. */
const SOUND: Readonly<Record<string, string>> = {
	"bot/main.ts": `import "./shell/index.ts"; import { registry } from "../flows/index.ts"; import "../adapters/sms/index.ts"; export { registry };`,
	"bot/shell/index.ts": `import { locale } from "../core/locale.ts"; import "../store/index.ts"; import "../queue/index.ts"; import "node:fs"; export { locale };`,
	"bot/core/locale.ts": `import "@fluent/bundle"; import type { Messages } from "../../locales/messages.ts"; export const locale = {} as Messages;`,
	"bot/store/index.ts": `import "pg"; import "@prisma/client"; export const store = 1;`,
	"bot/queue/index.ts": `import "pg-boss"; export const queue = 1;`,
	"flows/index.ts": `import "./help.ts"; export const registry = 1;`,
	"flows/help.ts": `import { locale } from "../bot/core/locale.ts"; export const help = locale;`,
	"adapters/sms/index.ts": `import "twilio"; import "hono"; import "node:http"; import { locale } from "../../bot/core/locale.ts"; export { locale };`,
	"adapters/telegram/index.ts": `import "grammy"; import { locale } from "../../bot/core/locale.ts"; export { locale };`,
	"locales/messages.ts": "export interface Messages {}",
	"test/some.test.ts": `import "../bot/main.ts"; import "../adapters/telegram/index.ts"; import "vitest";`,
};

const PACKAGES = ["@fluent/bundle", "pg", "@prisma/client", "pg-boss", "twilio", "hono", "grammy", "left-pad"];

let houses: string;
let built = 0;

beforeAll(() => {
	houses = mkdtempSync(join(tmpdir(), "steward-houses-"));
});

afterAll(() => {
	rmSync(houses, { recursive: true });
});

/** Builds the sound house with these files beside or in place of its own, and names the rules that it breaks. */
async function broken(change: Readonly<Record<string, string>>): Promise<readonly string[]> {
	const house = join(houses, String(++built));
	const write = (path: string, text: string) => {
		mkdirSync(dirname(join(house, path)), { recursive: true });
		writeFileSync(join(house, path), text);
	};
	const dependencies = Object.fromEntries(PACKAGES.map((name) => [name, "1.0.0"]));
	write("package.json", JSON.stringify({ type: "module", dependencies, devDependencies: { vitest: "1.0.0" } }));
	for (const name of [...PACKAGES, "vitest", "unlisted"]) {
		write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: "1.0.0", main: "index.js" }));
		write(`node_modules/${name}/index.js`, "module.exports = 1;");
	}
	for (const [path, text] of Object.entries({ ...SOUND, ...change })) write(path, text);
	const { options, ...ruleSet } = config;
	const { output } = await cruise(
		["bot", "flows", "adapters", "locales", "test"],
		{ ...options, ruleSet, validate: true, baseDir: house },
		options.enhancedResolveOptions,
	);
	if (typeof output === "string") throw new Error(output);
	return [...new Set(output.summary.violations.map(({ rule }) => rule.name))].sort();
}

/** A module more, which somebody imports. */
const plus = (importer: string, statement: string, files: Readonly<Record<string, string>> = {}) => ({
	[importer]: `${statement}\n${SOUND[importer] ?? ""}`,
	...files,
});

test("a house with everything in its place breaks no rule", async () => {
	expect(await broken({})).toEqual([]);
});

test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
	["the core imports node:*", plus("bot/core/locale.ts", `import "node:fs";`), ["core-is-pure"]],
	["the core imports another library", plus("bot/core/locale.ts", `import "left-pad";`), ["core-is-pure"]],
	[
		"the core imports a type of the shell",
		plus("bot/core/locale.ts", `import type { X } from "../shell/x.ts";`, {
			"bot/shell/x.ts": `import "node:fs"; export type X = 1;`,
		}),
		["core-is-pure"],
	],
	["a flow imports the shell", plus("flows/help.ts", `import "../bot/queue/index.ts";`), ["flows-are-data"]],
	["a flow imports a library", plus("flows/help.ts", `import "left-pad";`), ["flows-are-data"]],
	["an adapter imports another", plus("adapters/sms/index.ts", `import "../telegram/index.ts";`), ["adapter-sms"]],
	["an adapter imports another's SDK", plus("adapters/telegram/index.ts", `import "twilio";`), ["adapter-telegram"]],
	[
		"an adapter imports the shell",
		plus("adapters/telegram/index.ts", `import "../../bot/queue/index.ts";`),
		["adapter-telegram"],
	],
	[
		"an adapter imports the database",
		plus("adapters/sms/index.ts", `import "pg";`),
		["adapter-sms", "database-only-in-the-store"],
	],
	["an adapter nobody knows", { "adapters/pigeon/index.ts": `import "node:fs";` }, ["adapter-unknown"]],
	[
		"the shell imports an adapter",
		plus("bot/shell/index.ts", `import "../../adapters/sms/index.ts";`),
		["adapters-only-in-the-root"],
	],
	[
		"the shell imports a flow by its file",
		plus("bot/shell/index.ts", `import "../../flows/help.ts";`),
		["flows-only-by-registry"],
	],
	["the shell imports Prisma", plus("bot/shell/index.ts", `import "@prisma/client";`), ["database-only-in-the-store"]],
	[
		"the shell imports the driver, for its types",
		plus("bot/shell/index.ts", `import type pg from "pg";`),
		["database-only-in-the-store"],
	],
	["the composition root imports the driver", plus("bot/main.ts", `import "pg";`), ["database-only-in-the-store"]],
	["the store imports the job engine", plus("bot/store/index.ts", `import "pg-boss";`), ["jobs-only-in-the-queue"]],
	["the shell imports an SDK", plus("bot/shell/index.ts", `import "twilio";`), ["sdks-only-in-adapters"]],
	[
		"the shell imports the program",
		plus("bot/shell/index.ts", `import type {} from "../main.ts";`),
		["nothing-imports-an-entry"],
	],
	[
		"the shell imports a test",
		plus("bot/shell/index.ts", `import "../../test/kit.ts";`, { "test/kit.ts": `import "vitest";` }),
		["nothing-imports-a-test"],
	],
	[
		"the shell imports a development dependency",
		plus("bot/shell/index.ts", `import "vitest";`),
		["no-dev-dependency-at-run-time"],
	],
	[
		"the shell imports what package.json does not list",
		plus("bot/shell/index.ts", `import "unlisted";`),
		["not-found"],
	],
	["the shell imports what is not there", plus("bot/shell/index.ts", `import "./nowhere.ts";`), ["not-found"]],
	[
		"two modules need each other",
		plus("bot/shell/index.ts", `import "./a.ts";`, {
			"bot/shell/a.ts": `import "./b.ts";`,
			"bot/shell/b.ts": `import "./a.ts";`,
		}),
		["no-circle"],
	],
	[
		"two modules need each other's types",
		plus("bot/shell/index.ts", `import "./a.ts";`, {
			"bot/shell/a.ts": `import "./b.ts"; export type A = 1;`,
			"bot/shell/b.ts": `import type { A } from "./a.ts"; export const b: A = 1;`,
		}),
		[],
	],
	["a module that nobody knows", { "bot/shell/alone.ts": "export const alone = 1;" }, ["no-orphan"]],
])("%s", async (_, change, expected) => {
	expect(await broken(change)).toEqual(expected);
});
