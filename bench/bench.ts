/**
 * Measurements of the whole bot against simulated providers.
 *
 * `npm run bench -- inbound [--seconds 10] [--people 200]`
 *
 * One line of JSON on the standard output; what happened on the way on the error output. `--profile FOLDER` leaves a
 * CPU profile of the bot there.
 */
import { parseArgs } from "node:util";
import { inbound } from "./inbound.ts";

const USAGE = "npm run bench -- inbound [--seconds 10] [--people 200] [--profile FOLDER]\n";

function positive(name: string, given: string | undefined, fallback: number): number {
	const value = given === undefined ? fallback : Number(given);
	if (!(value > 0)) throw new Error(`--${name} must be a number above 0\n${USAGE}`);
	return value;
}

async function run(): Promise<void> {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: { seconds: { type: "string" }, people: { type: "string" }, profile: { type: "string" } },
	});
	if (positionals[0] !== "inbound") throw new Error(`which bench?\n${USAGE}`);
	const figures = await inbound({
		seconds: positive("seconds", values.seconds, 10),
		people: Math.ceil(positive("people", values.people, 200)),
		say: (line) => void process.stderr.write(`${line}\n`),
		nodeArgs: values.profile === undefined ? [] : ["--cpu-prof", "--cpu-prof-dir", values.profile],
	});
	const rounded = Object.entries(figures).map(([name, value]) => [name, Math.round(value * 100) / 100]);
	process.stdout.write(`${JSON.stringify(Object.fromEntries(rounded))}\n`);
}

run().then(
	() => process.exit(0),
	(error: unknown) => {
		process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
		process.exit(2);
	},
);
