/**
 * Everything that can be proved without running the bot, in one command: `npm run check`. Each part is told under its
 * own heading; at the end, which of them failed. `npm run check -- flows locales` runs only the parts named.
 */
import { spawn } from "node:child_process";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { styleText } from "node:util";
import { checkFlows } from "../bot/checks/flows.ts";
import { gatherFacts } from "../bot/checks/gather.ts";
import { checkLocales, checkTypes } from "../bot/checks/locales.ts";
import { checkPages, pagesOf } from "../bot/checks/pages.ts";
import { hasErrors, reportProblems } from "../bot/checks/report.ts";
import { CHANNEL_LIMITS } from "../bot/cli/limits.ts";
import type { Problem } from "../bot/core/problem.ts";
import { startEmbeddedPostgres } from "../bot/store/embedded/index.ts";
import { readLanguage } from "../bot/texts.ts";
import { registry } from "../flows/index.ts";
import { missingMigration } from "../prisma/diff.ts";

const ROOT = join(import.meta.dirname, "..");
const BIN = join(ROOT, "node_modules/.bin");

/** Where modules are that may import each other only as the table says. */
const FOLDERS = ["bot", "flows", "adapters", "locales", "prisma", "test", "bench", ".ci"];

/** One thing that is proved. */
interface Part {
	readonly name: string;
	readonly title: string;
	/** Resolves to true when it holds. Writes what is wrong, and what to do. */
	readonly holds: () => Promise<boolean>;
}

function write(text: string): void {
	process.stdout.write(text);
}

/** Runs a tool of node_modules; it holds when the tool ends with 0. */
function tool(name: string, ...args: string[]): Promise<boolean> {
	const env = { ...process.env, PATH: `${BIN}${delimiter}${process.env.PATH ?? ""}` };
	return new Promise((resolve, reject) => {
		spawn(join(BIN, name), args, { cwd: ROOT, env, stdio: ["ignore", "inherit", "inherit"] })
			.once("error", reject)
			.once("close", (code) => resolve(code === 0));
	});
}

/** Writes problems; warnings alone hold. */
async function proven(problems: readonly Problem[]): Promise<boolean> {
	write(reportProblems(problems));
	return !hasErrors(problems);
}

/** Compares schema.prisma with the newest migration. Prisma's engine wants a server, if only to ask its version. */
async function migrationsHold(): Promise<boolean> {
	const given = process.env.DATABASE_URL;
	const dataDir = await mkdtemp(join(tmpdir(), "steward-check-"));
	try {
		// As root the server runs under another account, which must be able to pass through.
		await chmod(dataDir, 0o711);
		const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
		const settings = { fsync: "off" };
		const embedded = given === undefined ? await startEmbeddedPostgres({ dataDir, log, settings }) : undefined;
		try {
			const sql = await missingMigration(given ?? embedded?.url ?? "");
			if (sql !== "") write(`${sql}\nschema.prisma says more than the migrations: run \`npm run migration NAME\`.\n`);
			return sql === "";
		} finally {
			await embedded?.release();
		}
	} finally {
		await rm(dataDir, { recursive: true, force: true });
	}
}

const PARTS: readonly Part[] = [
	{
		name: "biome",
		title: "Form and lint (Biome)",
		holds: () => tool("biome", "ci", "--max-diagnostics=30", `--colors=${process.stdout.isTTY ? "force" : "off"}`, "."),
	},
	{ name: "types", title: "Types (TypeScript)", holds: () => tool("tsc", "--noEmit") },
	{ name: "knip", title: "Dead code and dependencies (knip)", holds: () => tool("knip", "--no-config-hints") },
	{
		name: "boundaries",
		title: "Who imports whom (dependency-cruiser)",
		holds: () => tool("depcruise", "--config", ".dependency-cruiser.cjs", "--output-type", "err-long", ...FOLDERS),
	},
	{
		name: "flows",
		title: "Flows: ways, texts, taps, SMS, steps that shipped",
		holds: () => proven(checkFlows(registry, gatherFacts(CHANNEL_LIMITS))),
	},
	{ name: "locales", title: "Languages: texts and words", holds: () => proven(checkLocales()) },
	{
		name: "pages",
		title: "Drawings of the flows (docs/flows)",
		holds: () => proven(checkPages(pagesOf(registry, readLanguage().texts))),
	},
	{ name: "messages", title: "Types of the texts (locales/messages.ts)", holds: () => proven(checkTypes()) },
	{ name: "migrations", title: "Migrations (prisma/schema.prisma)", holds: migrationsHold },
];

/** True when a part holds; one that breaks off does not. */
async function tell({ title, holds }: Part): Promise<boolean> {
	write(`\n${styleText("bold", `── ${title}`)}\n`);
	try {
		return await holds();
	} catch (error) {
		write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
		return false;
	}
}

const named = process.argv.slice(2);
const unknown = named.filter((name) => !PARTS.some((part) => part.name === name));
if (unknown.length > 0) {
	write(`There is no part ${unknown.join(", ")}. Parts: ${PARTS.map(({ name }) => name).join(", ")}.\n`);
	process.exit(2);
}
const results: { part: Part; held: boolean; seconds: number }[] = [];
for (const part of PARTS.filter(({ name }) => named.length === 0 || named.includes(name))) {
	const begun = performance.now();
	const held = await tell(part);
	results.push({ part, held, seconds: (performance.now() - begun) / 1_000 });
}
write(`\n${styleText("bold", "── In short")}\n`);
for (const { part, held, seconds } of results)
	write(
		`${held ? styleText("green", "holds ") : styleText("red", "FAILED")}  ${part.title} (${seconds.toFixed(1)} s)\n`,
	);
// Prisma's engine leaves its connection pool open.
process.exit(results.every(({ held }) => held) ? 0 : 1);
