/**
 * Trials that kill the bot, or leave it away, and count what came of every message.
 *
 * `npm run trial -- crash [--messages 500] [--kills 20] [--seed N]`
 * `npm run trial -- outage [--messages 40] [--seed N]`
 *
 * One line of JSON on the standard output; what happened on the way on the error output. Exit code 1 when a message
 * was not handled exactly once.
 */
import { randomInt } from "node:crypto";
import { parseArgs } from "node:util";
import { crash } from "./crash.ts";
import { outage } from "./outage.ts";

const USAGE = `npm run trial -- crash [--messages 500] [--kills 20] [--seed N]
npm run trial -- outage [--messages 40] [--seed N]
`;

const say = (line: string): void => void process.stderr.write(`${line}\n`);

function whole(name: string, given: string | undefined, fallback: number): number {
	const value = given === undefined ? fallback : Number(given);
	if (!Number.isSafeInteger(value) || value < 0) throw new Error(`--${name} must be a whole number\n${USAGE}`);
	return value;
}

async function run(): Promise<boolean> {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: { messages: { type: "string" }, kills: { type: "string" }, seed: { type: "string" } },
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
	throw new Error(`which trial?\n${USAGE}`);
}

run().then(
	(good) => process.exit(good ? 0 : 1),
	(error: unknown) => {
		say(error instanceof Error ? error.message : String(error));
		process.exit(2);
	},
);
