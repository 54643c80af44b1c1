/**
 * Measurements of the whole bot against simulated providers.
 *
 * `npm run bench -- inbound [--seconds 10] [--people 200]`
 * `npm run bench -- freeze [--members 1000000]`
 *
 * One line of JSON on the standard output; what happened on the way on the error output. `--profile FOLDER` leaves a
 * CPU profile of the bot there.
 */
import { parseArgs } from "node:util";
import { benchFreeze } from "./freeze.ts";
import { inbound } from "./inbound.ts";

const USAGE =
	"npm run bench -- inbound [--seconds 10] [--people 200] [--profile FOLDER]\nnpm run bench -- freeze [--members 1000000]\n";

const say = (line: string): void => void process.stderr.write(`${line}\n`);

function positive(name: string, given: string | undefined, fallback: number): number {
	const value = given === undefined ? fallback : Number(given);
	if (!(value > 0)) throw new Error(`--${name} must be a number above 0\n${USAGE}`);
	return value;
}

async function run(): Promise<void> {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			seconds: { type: "string" },
			people: { type: "string" },
			members: { type: "string" },
			profile: { type: "string" },
		},
	});
	const [bench] = positionals;
	if (bench !== "inbound" && bench !== "freeze") throw new Error(`which bench?\n${USAGE}`);
	const figures =
		bench === "freeze"
			? await benchFreeze({ members: Math.ceil(positive("members", values.members, 1_000_000)), say })
			: await inbound({
					seconds: positive("seconds", values.seconds, 10),
					people: Math.ceil(positive("people", values.people, 200)),
					say,
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
