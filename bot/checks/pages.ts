import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { toldView } from "../core/check-samples.ts";
import { flowIndex, flowPage } from "../core/flow-page.ts";
import type { Texts } from "../core/message.ts";
import { failure, type Problem } from "../core/problem.ts";
import type { Registry } from "../core/talk.ts";
import { line, type Wording } from "../core/text.ts";

/** Where the drawings of the flows lie. */
const PAGES_FOLDER = join(import.meta.dirname, "../../docs/flows");

/** The channel whose wording the pages show: the most common one. */
const SHOWN_ON = "telegram";

/** Terms of `words.ftl` for the commands that have one under another name. */
const TERMS: Readonly<Record<string, string>> = { myData: "my-data", cannotCome: "cannot-come" };

/** What starts a flow that no word does. */
const WORDLESS: Readonly<Record<string, string>> = {
	stopGuess: "words that may mean STOP",
	staff: "an invitation's code",
};

/** Every page by file name. */
export function pagesOf({ flows, commands }: Registry, texts: Texts): ReadonlyMap<string, string> {
	const view = toldView("en", SHOWN_ON);
	const caption = (wording: Wording) => texts.format("en", line(wording, view), false);
	const words = new Map(
		Object.entries(commands).map(([command, flow]) => [
			flow,
			WORDLESS[command] ?? texts.word("en", TERMS[command] ?? command),
		]),
	);
	const pages = [...flows.values()].map((flow) => [`${flow.name}.md`, flowPage(flow, caption)] as const);
	return new Map([["README.md", flowIndex([...flows.values()], words)], ...pages]);
}

function existing(folder: string): readonly string[] {
	try {
		return readdirSync(folder).filter((name) => name.endsWith(".md"));
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
		throw error;
	}
}

/** Writes every page, and removes those of flows that are gone. */
export function writePages(pages: ReadonlyMap<string, string>, folder = PAGES_FOLDER): void {
	mkdirSync(folder, { recursive: true });
	for (const name of existing(folder)) if (!pages.has(name)) rmSync(join(folder, name));
	for (const [name, text] of pages) writeFileSync(join(folder, name), text);
}

/** The pages that are not as the flows are. */
export function checkPages(pages: ReadonlyMap<string, string>, folder = PAGES_FOLDER): readonly Problem[] {
	const there = new Map(existing(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]));
	return [...new Set([...pages.keys(), ...there.keys()])]
		.filter((name) => pages.get(name) !== there.get(name))
		.map((name) =>
			failure(
				"flows.stale-page",
				`docs/flows/${name}`,
				"It is not as the flow is: run `npm run steward -- flows draw`.",
			),
		);
}
