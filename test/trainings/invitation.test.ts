import { afterAll, beforeAll, expect, test } from "vitest";
import type { ChannelName } from "../../bot/core/channel.ts";
import { discardInvitations } from "../../bot/store/broadcast-approval.ts";
import { inTransaction } from "../../bot/store/unit.ts";
import { onDatabase } from "../broadcasts/posting.ts";
import { countsOf, insertBroadcast, insertDelivery, plain, type Sent } from "../broadcasts/sent.ts";
import { startTestSteward, type TestSteward } from "../support/steward.ts";
import { until } from "../support/wait.ts";
import { type Made, madeTraining } from "./made.ts";
import { type Member, memberOf } from "./members-rig.ts";

let steward: TestSteward;
beforeAll(async () => {
	steward = await startTestSteward();
});
afterAll(() => steward.stop());

/** So many days from now. */
const inDays = (days: number) =>
	steward.clock
		.now()
		.add({ hours: 24 * days })
		.toString();

/** A member who has just got the invitation to a training. */
async function invited(channel: ChannelName, { id }: Made): Promise<Member> {
	const member = await memberOf(steward, channel, "en");
	const [row] = await steward.query<{ tag: string; identity: string }>(
		"SELECT t.tag, i.id AS identity FROM trainings t, identities i WHERE t.id = $1 AND i.member_id = $2",
		[id, member.id],
	);
	const texts = { en: "We practise together." };
	const sent = await insertBroadcast(steward.query, { kind: "invitation", call: "training", texts });
	await steward.query("UPDATE broadcasts SET topic = 'trainings', link = $2 WHERE id = $1", [sent.id, row?.tag]);
	const to = { memberId: member.id, identityId: row?.identity ?? "", channel };
	await insertDelivery(steward.query, sent, to, { state: "queued" });
	await until(() => member.said().includes("We practise together."), "the invitation");
	return member;
}

test("an invitation opens exactly its training: by a button, and by SMS with a word", async () => {
	await madeTraining(steward, { starts: [inDays(3)], texts: { en: "Another training" } });
	const one = await madeTraining(steward, { starts: [inDays(4)], texts: { en: "Knocking on doors" } });
	for (const channel of ["telegram", "slack", "discord"] as const) {
		const { phone } = await invited(channel, one);
		expect(
			phone
				.heard()
				.at(-1)
				?.buttons.map(({ label }) => label),
		).toEqual(["Sign up"]);
		const shown = plain(await phone.press("Sign up"));
		expect(shown).toContain("Knocking on doors");
		expect(shown).toContain("About: Knocking on doors");
		expect(shown).not.toContain("Another training");
		// Back leads to every training, not round to this one.
		expect(plain(await phone.press("Back to the list"))).toContain("Another training");
		await phone.say("2");
		expect(plain(await phone.press("Sign up"))).toContain("You have a place: Knocking on doors");
	}
	const { phone } = await invited("sms", one);
	expect(phone.heard().at(-1)?.text).toBe("We practise together.\nTo sign up, send TRAIN.");
	expect(plain(await phone.say("train"))).toContain("Knocking on doors");
});

test("of a training with several dates the invited choose one of these", async () => {
	const made = await madeTraining(steward, { starts: [inDays(5), inDays(12)], texts: { en: "Speaking in public" } });
	const { phone } = await invited("telegram", made);
	const shown = await phone.press("Sign up");
	expect(plain(shown).match(/Speaking in public/g)).toHaveLength(2);
	expect(plain(shown)).not.toContain("Another training");
	await phone.say("2");
	expect(plain(await phone.press("Sign up"))).toContain("You have a place: Speaking in public");
});

test("whose clock is not known is asked for the country first, and then sees that training", async () => {
	const made = await madeTraining(steward, { starts: [inDays(6)], texts: { en: "Writing letters" } });
	const { phone, id } = await invited("telegram", made);
	await steward.query("UPDATE members SET zone = NULL, country = NULL WHERE id = $1", [id]);
	expect(plain(await phone.press("Sign up"))).toContain("In which country are you?");
	expect(plain(await phone.say("Kenya"))).toContain("About: Writing letters");
});

test("an invitation to what was cancelled meanwhile says so, also to who is not meant any more", async () => {
	const made = await madeTraining(steward, { starts: [inDays(7)], texts: { en: "Making posters" } });
	const one = await invited("telegram", made);
	const other = await invited("discord", made);
	await steward.query("UPDATE trainings SET state = 'cancelled' WHERE id = $1", [made.id]);
	expect(plain(await one.phone.press("Sign up"))).toContain("not open any more");
	await steward.query(`UPDATE trainings SET state = 'open', rule = '{"country":["MM"]}' WHERE id = $1`, [made.id]);
	expect(plain(await other.phone.press("Sign up"))).toContain("not open any more");
});

test("nobody is invited any more to what is cancelled, however far its invitation has got", async () => {
	const made = await madeTraining(steward, { starts: [inDays(8)], texts: { en: "Baking bread" } });
	const { id: memberId } = await memberOf(steward, "telegram", "en");
	const later = steward.clock.now().add({ hours: 9 });
	const invitations = new Map<string, Sent>();
	for (const state of ["draft", "review", "approved", "canary", "watching", "sending", "paused", "done"] as const) {
		const wave = { canary: 0, watching: 0, sending: 1, paused: 0, done: 1 }[state as string] ?? null;
		const sent = await insertBroadcast(steward.query, { kind: "invitation", call: "training", state: "paused", wave });
		// At an hour to come, so that nobody moves it on meanwhile.
		const timing = JSON.stringify({ kind: "at", at: later.toString() });
		if (wave !== null)
			await insertDelivery(
				steward.query,
				sent,
				{ memberId, identityId: null, channel: "telegram" },
				{ state: "queued", at: later },
			);
		await steward.query(
			`UPDATE broadcasts SET subject_id = $2, timing = $3::jsonb, state = $4::"BroadcastState" WHERE id = $1`,
			[sent.id, made.id, timing, state],
		);
		invitations.set(state, sent);
	}
	const act = { actor: "Test Heron 1", at: steward.clock.now() };
	await onDatabase(steward, (database) => inTransaction(database, (tx) => discardInvitations(tx, made.id, act)));
	for (const [state, sent] of invitations) {
		const rows = await steward.query("SELECT state, reason_code FROM broadcasts WHERE id = $1", [sent.id]);
		const unsent = { state: "discarded", reason_code: null };
		const ended =
			state === "done" ? { state: "done", reason_code: null } : { state: "stopped", reason_code: "cancelled" };
		expect([state, rows]).toEqual([state, [["draft", "review", "approved"].includes(state) ? unsent : ended]]);
		if (ended.state === "stopped" && rows[0]?.state === "stopped")
			expect(await countsOf(steward.query, sent)).toEqual({ "telegram/suppressed": 1 });
	}
});
