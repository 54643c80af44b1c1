import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
const read = (path: string) => readFileSync(join(ROOT, path), "utf8");

/** Files under a folder with one of these endings, as paths from the root. */
function filesUnder(folder: string, ending: string): readonly string[] {
	return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name.endsWith(ending))
		.map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));
}

const PAGES = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", ...filesUnder("docs", ".md")];

/** What GitHub makes of a heading, for links to it. */
function anchor(heading: string): string {
	return heading
		.toLowerCase()
		.replace(/[^\p{L}\p{N} _-]/gu, "")
		.replaceAll(" ", "-");
}

/** A page without its code, where brackets are no links and # no headings. */
const prose = (page: string) => read(page).replace(/^```.*?^```/gms, "");

const anchors = (page: string) =>
	new Set([...prose(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => anchor(heading)));

/** Parts of the code that write codes to the terminal and the log of a real start. */
const WRITERS = [...filesUnder("bot", ".ts"), ...filesUnder("adapters", ".ts")].filter(
	(path) => !/^bot\/(store\/client|console\/practice|core\/check|checks)\b|\/simulator/.test(path),
);

/** The first parts of codes: what a code is about. */
const AREAS = [
	...["audit", "channel", "config", "database", "discord", "http", "keys", "locales", "member", "message", "outbox"],
	...["play", "queue", "send", "session", "slack", "sms", "staff", "steward", "telegram"],
];

/** The codes in one file; what the audit log names `action` is none. */
function codesOf(path: string): readonly string[] {
	const source = read(path).replace(/^(?:import|} from) .*$|action: "[^"]+"/gm, "");
	const known = [...source.matchAll(new RegExp(`"((?:${AREAS.join("|")})[.][a-z]+[a-z.-]*)"`, "g"))];
	// With an area of its own, a new code is found as well where it is thrown.
	const thrown = [...source.matchAll(/new StewardError\(\s*"([^"]+)"/g)];
	return [...known, ...thrown].map(([, code = ""]) => code);
}

describe("the documents", () => {
	test.each(PAGES)("%s: every link leads somewhere", (page) => {
		const broken = [...prose(page).matchAll(/\]\(([^)\s]+)\)/g)]
			.map(([, target = ""]) => target)
			.filter((target) => !/^(https?|mailto):/.test(target))
			.filter((target) => {
				const [path = "", heading] = target.split("#");
				const file = path === "" ? page : join(dirname(page), path);
				if (!existsSync(join(ROOT, file))) return true;
				return heading !== undefined && !anchors(file).has(heading);
			});
		expect(broken).toEqual([]);
	});

	test("docs/errors.md explains every code", () => {
		const explained = read("docs/errors.md");
		const codes = [...new Set(WRITERS.flatMap(codesOf))];
		expect(codes.length).toBeGreaterThan(50);
		// An area may be explained as a whole, where each of its lines says what to do.
		const isExplained = (code: string) =>
			explained.includes(`\`${code}\``) || explained.includes(`\`${code.split(".")[0]}.…\``);
		expect(codes.filter((code) => !isExplained(code))).toEqual([]);
	});

	test("README.md lists every setting", () => {
		const [, variables = ""] = /const variables = \{(.*?)\n\};/s.exec(read("bot/config.ts")) ?? [];
		const names = [...variables.matchAll(/^\t([A-Z_]+):/gm)].map(([, name = ""]) => name);
		expect(names).toContain("STEWARD_KEYS");
		const readme = read("README.md");
		expect(names.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
	});

	test("the pages name only npm scripts that exist", () => {
		const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
		const named = PAGES.flatMap((page) => [...read(page).matchAll(/npm run (?:--silent |-s )?([a-z]+)/g)]);
		expect(named.map(([, name = ""]) => name).filter((name) => !(name in scripts))).toEqual([]);
	});
});
