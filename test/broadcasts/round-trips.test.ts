import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { CHANNELS } from "../../bot/core/channel.ts";
import { secret, type TestSteward } from "../support/steward.ts";
import { insertBroadcast, insertDelivery, joined, startWithoutConductor } from "./sent.ts";

/** Every statement, with the connection that it went by. */
const sent: { readonly by: unknown; readonly text: string }[] = [];
const { query } = pg.Client.prototype;
let steward: TestSteward;
beforeAll(async () => {
	pg.Client.prototype.query = function (this: pg.Client, ...given: unknown[]) {
		const [first] = given as [string | { text?: string }];
		sent.push({ by: this, text: typeof first === "string" ? first : (first?.text ?? "") });
		return (query as (...all: unknown[]) => unknown).apply(this, given);
	} as typeof query;
	steward = await startWithoutConductor();
});
afterAll(async () => {
	await steward.stop();
	pg.Client.prototype.query = query;
});

/** The statements of the transaction in which a message was handled, from BEGIN to COMMIT. */
async function transactionOf(work: () => Promise<unknown>): Promise<readonly string[]> {
	sent.length = 0;
	await work();
	const filed = sent.findIndex(({ text }) => text.includes("INSERT INTO inbox"));
	const { by } = sent[filed] ?? {};
	const own = sent.map((each, at) => ({ ...each, at })).filter((each) => each.by === by);
	const begin = own.findLast(({ text, at }) => at <= filed && text.startsWith("BEGIN"))?.at ?? 0;
	const commit = own.find(({ text, at }) => at > filed && text.startsWith("COMMIT"))?.at ?? 0;
	return own.filter(({ at }) => at >= begin && at <= commit).map(({ text }) => text);
}

test.each(CHANNELS)("joining on %s takes five round trips a message", async (channel) => {
	const phone = steward.phone(channel);
	for (const words of ["join", "yes", "1 2 3", "skip", "about"]) {
		const statements = await transactionOf(() => phone.say(words));
		expect([words, statements.length, statements]).toEqual([words, 5, expect.anything()]);
	}
});

test("an answer, a reminder, a request for help and a stop take six round trips at most", async () => {
	const phone = steward.phone("telegram");
	const member = await joined(steward, phone);
	const asked = await insertBroadcast(steward.query, { goal: 9 });
	await insertDelivery(steward.query, asked, member);
	const waits = await insertBroadcast(steward.query);
	const later = steward.clock.now().add({ hours: 200 });
	await insertDelivery(steward.query, waits, member, { state: "queued", at: later });
	for (const [words, trips] of [
		["remind me tomorrow", 6],
		["done", 6],
		["I need help", 6],
		[secret("With the words of the letter from the county"), 6],
		["stop", 5],
	] as const) {
		const statements = await transactionOf(() => phone.say(words));
		expect([words, statements.length, statements]).toEqual([words, trips, expect.anything()]);
	}
	expect(await steward.query("SELECT state FROM deliveries WHERE broadcast_id = $1", [waits.id])).toEqual([
		{ state: "suppressed" },
	]);
});
