import { spawn } from "node:child_process";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "../..");

/** How a program of `bench/` ended: its line of JSON, its exit code, and what it said on the way. */
export interface Ended {
	readonly code: number | null;
	readonly figures: Readonly<Record<string, number>>;
	readonly said: string;
}

/** Runs `node bench/<program> …` to its end, as the npm scripts do. */
export async function runProgram(program: string, ...args: readonly string[]): Promise<Ended> {
	const child = spawn(process.execPath, [join("bench", program), ...args], {
		cwd: ROOT,
		stdio: ["ignore", "pipe", "pipe"],
	});
	let out = "";
	let said = "";
	child.stdout.on("data", (chunk) => {
		out += String(chunk);
	});
	child.stderr.on("data", (chunk) => {
		said += String(chunk);
	});
	const code = await new Promise<number | null>((resolve, reject) => {
		child.once("error", reject);
		child.once("close", resolve);
	});
	const lines = out.trim().split("\n");
	if (lines.length !== 1) throw new Error(`one line of JSON was wanted, these came: ${out}\n${said}`);
	return { code, figures: JSON.parse(lines[0] ?? "") as Record<string, number>, said };
}
