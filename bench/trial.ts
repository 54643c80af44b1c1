/**
 * Trials that kill the bot, or leave it away, and count what came of every message.
 *
 * `npm run trial -- crash [--messages 500] [--kills 20] [--seed N]`
 * `npm run trial -- outage [--messages 40] [--seed N]`
 * `npm run trial -- alert [--members 30000] [--processes 1] [--kills 0] [--seconds N] [--profile FOLDER] [--seed N]`
 * `npm run trial -- survey [--members 5000] [--kills 10] [--seed N]`
 * `npm run trial -- reminders [--members 20000] [--processes 3] [--kills 10] [--seed N]`
 *
 * One line of JSON on the standard output; what happened on the way on the error output. Exit code 1 when a message
 * was not handled exactly once, or a lane was too slow.
 */
import { randomInt } from "node:crypto";
import { parseArgs } from "node:util";
import { alert } from "./alert.ts";
import { crash } from "./crash.ts";
import { outage } from "./outage.ts";
import { reminders } from "./reminders.ts";
import { survey } from "./survey.ts";

const USAGE = `npm run trial -- crash [--messages 500] [--kills 20] [--seed N]
npm run trial -- outage [--messages 40] [--seed N]
npm run trial -- alert [--members 30000] [--processes 1] [--kills 0] [--seconds N] [--profile FOLDER] [--seed N]
npm run trial -- survey [--members 5000] [--kills 10] [--seed N]
npm run trial -- reminders [--members 20000] [--processes 3] [--kills 10] [--seed N]
`;

/** The share of what a provider takes that a lane must achieve while it has work. */
const ACHIEVED = 0.99;

/** Longest that 99 of 100 replies may take while an alert goes out, in milliseconds. */
const REPLY_MS = 1_000;

const say = (line: string): void => void process.stderr.write(`${line}\n`);

function whole(name: string, given: string | undefined, fallback: number): number {
	const value = given === undefined ? fallback : Number(given);
	if (!Number.isSafeInteger(value) || value < 0) throw new Error(`--${name} must be a whole number\n${USAGE}`);
	return value;
}

async function run(): Promise<boolean> {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			messages: { type: "string" },
			members: { type: "string" },
			processes: { type: "string" },
			kills: { type: "string" },
			seconds: { type: "string" },
			profile: { type: "string" },
			seed: { type: "string" },
		},
	});
	const seed = whole("seed", values.seed, randomInt(1_000_000));
	say(`seed ${seed}`);
	const [trial] = positionals;
	if (trial === "crash") {
		const { findings: _, ...counts } = await crash({
			messages: whole("messages", values.messages, 500),
			kills: whole("kills", values.kills, 20),
			seed,
			say,
		});
		process.stdout.write(`${JSON.stringify(counts)}\n`);
		return counts.lost === 0 && counts.doubled === 0 && counts.handledOnce === counts.inbound;
	}
	if (trial === "outage") {
		const counts = await outage({ messages: whole("messages", values.messages, 40), seed, say });
		process.stdout.write(`${JSON.stringify(counts)}\n`);
		return counts.lost === 0 && counts.doubled === 0 && counts.answeredOnce === counts.sent;
	}
	if (trial === "alert") {
		const kills = whole("kills", values.kills, 0);
		const { figures, findings } = await alert({
			members: whole("members", values.members, 30_000),
			processes: Math.max(1, whole("processes", values.processes, 1)),
			kills,
			seconds: values.seconds === undefined ? undefined : whole("seconds", values.seconds, 0),
			seed,
			nodeArgs: values.profile === undefined ? [] : ["--cpu-prof", "--cpu-prof-dir", values.profile],
			say,
		});
		process.stdout.write(`${JSON.stringify(figures)}\n`);
		const fast = Object.values(figures.lanes).every(
			({ allowed, achieved, refused429 }) => refused429 === 0 && (achieved ?? allowed) >= allowed * ACHIEVED,
		);
		const prompt = Object.values(figures.replyP99Ms).every((wait) => wait === null || wait < REPLY_MS);
		return findings.length === 0 && figures.lost + figures.doubled === 0 && (kills > 0 || (fast && prompt));
	}
	if (trial === "survey") {
		const members = whole("members", values.members, 5_000);
		const result = await survey({ members, kills: whole("kills", values.kills, 10), seed, say });
		process.stdout.write(`${JSON.stringify(result)}\n`);
		return result.complete === members && result.lost === 0 && result.misfiled === 0;
	}
	if (trial === "reminders") {
		const { result, good } = await reminders({
			members: whole("members", values.members, 20_000),
			processes: Math.max(1, whole("processes", values.processes, 3)),
			kills: whole("kills", values.kills, 10),
			seed,
			say,
		});
		process.stdout.write(`${JSON.stringify(result)}\n`);
		return good;
	}
	throw new Error(`which trial?\n${USAGE}`);
}

run().then(
	(good) => process.exit(good ? 0 : 1),
	(error: unknown) => {
		say(error instanceof Error ? error.message : String(error));
		process.exit(2);
	},
);
