import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { SlackSimulator } from "../../adapters/slack/simulator.ts";
import { progressPrompt } from "../../bot/broadcasts/progress.ts";
import { figuresOfBroadcast } from "../../bot/store/progress.ts";
import type { Phone, TestSteward } from "../support/steward.ts";
import { until } from "../support/wait.ts";
import { language, onDatabase, postPrompt } from "./posting.ts";
import {
	countsOf,
	insertBroadcast,
	insertDelivery,
	joined,
	type Member,
	plain,
	promote,
	startWithoutConductor,
} from "./sent.ts";

let steward: TestSteward;
let organizer: { phone: Phone; member: Member };
let volunteer: { phone: Phone; member: Member };
let somebody: { phone: Phone; member: Member };

beforeAll(async () => {
	steward = await startWithoutConductor();
	const made = async (phone: Phone, role: string) => {
		const member = await joined(steward, phone);
		await promote(steward, member, role);
		return { phone, member };
	};
	organizer = await made(steward.phone("slack"), "organizer");
	volunteer = await made(steward.phone("telegram"), "volunteer");
	somebody = await made(steward.phone("sms"), "member");
});
afterAll(() => steward.stop());
beforeEach(async () => {
	await steward.query("TRUNCATE broadcasts, broadcast_texts, deliveries, delivery_counts, responses, halts CASCADE");
	await steward.query("DELETE FROM sessions");
});

/** Broadcasts in every state in which they may stand, far from now, so that no conductor moves them. */
async function everyState() {
	const made: Record<string, Awaited<ReturnType<typeof insertBroadcast>>> = {};
	for (const state of [
		"draft",
		"review",
		"approved",
		"canary",
		"watching",
		"sending",
		"paused",
		"done",
		"stopped",
	] as const)
		made[state] = await insertBroadcast(steward.query, {
			state,
			wave: ["draft", "review", "approved"].includes(state) ? null : 0,
		});
	return made;
}

const states = async () =>
	Object.fromEntries(
		(await steward.query<{ tag: string; state: string }>("SELECT tag, state FROM broadcasts")).map((row) => [
			row.tag,
			row.state,
		]),
	);
const actions = async () =>
	(
		await steward.query<{ action: string }>("SELECT action FROM audit_log WHERE action LIKE 'broadcast%' ORDER BY seq")
	).map((row) => row.action);

describe("the kill switch", () => {
	test.each([
		["en", "HALT", "Everything is stopped", "stopped already"],
		["es", "suspender todo", "Everything is stopped", "stopped already"],
	])("in %s, by the word %s, stops everything at once", async (_language, word, answer, again) => {
		const made = await everyState();
		const before = (await actions()).length;
		const staff = word === "HALT" ? organizer : volunteer;
		expect(plain(await staff.phone.say(word))).toContain(answer);
		const after = await states();
		for (const [state, { tag }] of Object.entries(made))
			expect([state, after[tag]]).toEqual([
				state,
				["approved", "canary", "watching", "sending"].includes(state) ? "paused" : state,
			]);
		expect(await steward.query("SELECT scope, reason, by FROM halts")).toEqual([
			{ scope: "*", reason: "kill-switch", by: staff.member.pseudonym },
		]);
		expect((await actions()).slice(before)).toEqual(["broadcasts.halt"]);
		expect(plain(await staff.phone.say(word))).toContain(again);
		expect((await actions()).slice(before)).toEqual(["broadcasts.halt"]);
	});

	test("by the command of the channel, in any of its places", async () => {
		const sent = await insertBroadcast(steward.query);
		const count = organizer.phone.heard().length;
		await organizer.phone.person.command("halt");
		const answered = () => organizer.phone.heard().slice(count).map(plain).join();
		await until(() => answered().includes("One broadcast is paused"), "the answer");
		expect((await states())[sent.tag]).toBe("paused");
	});

	test("in the middle of another question, which is asked again after it", async () => {
		await insertBroadcast(steward.query);
		await volunteer.phone.say("join");
		const answer = plain(await volunteer.phone.say("halt"));
		expect(answer).toContain("One broadcast is paused");
		const open = await steward.query("SELECT flow FROM sessions WHERE member_id = $1", [volunteer.member.memberId]);
		expect(open).toEqual([{ flow: "onboarding" }]);
	});

	test("is not a member's, who is told how to stop their own messages", async () => {
		await everyState();
		expect(plain(await somebody.phone.say("halt"))).toContain("To end our messages to you, send STOP");
		expect(await steward.query("SELECT 1 FROM halts")).toEqual([]);
	});

	test("by one tap from the progress message", async () => {
		const sent = await insertBroadcast(steward.query, { state: "sending" });
		await insertDelivery(steward.query, sent, somebody.member, {
			state: "queued",
			at: steward.clock.now().add({ hours: 9 }),
		});
		const figures = await onDatabase(steward, ({ prisma }) => figuresOfBroadcast(prisma, { id: sent.id }));
		if (!figures) throw new Error("no figures");
		const prompt = progressPrompt(figures, {}, { texts: language.texts, locale: "en" });
		await postPrompt(steward, prompt, "slack", organizer.phone.address);
		await organizer.phone.next();
		expect(plain(await organizer.phone.press("Stop everything"))).toContain("One broadcast is paused");
		expect((await states())[sent.tag]).toBe("paused");
	});

	test("is taken back by an organizer, with a reason; each broadcast is resumed by itself", async () => {
		const sent = await insertBroadcast(steward.query, { state: "sending" });
		const early = await insertBroadcast(steward.query, { state: "approved", wave: null });
		await volunteer.phone.say("kill");
		// A volunteer sees, and cannot act.
		const seen = plain(await volunteer.phone.say("broadcasts"));
		expect(seen).toContain(volunteer.member.pseudonym);
		expect(seen).not.toContain("Let messages go out again");
		await organizer.phone.say("broadcasts");
		expect(plain(await organizer.phone.press("See the broadcasts"))).toContain(sent.tag);
		expect(plain(await organizer.phone.say(sent.tag))).toContain("Paused by the switch");
		await organizer.phone.press("Resume it");
		expect(plain(await organizer.phone.say("the text was checked"))).toContain("Everything is stopped");
		expect((await states())[sent.tag]).toBe("paused");

		await organizer.phone.say("broadcasts");
		expect(plain(await organizer.phone.press("Let messages go out again"))).toContain("Why may messages go out");
		expect(plain(await organizer.phone.say("x"))).toContain("a reason of 3 to 200");
		expect(plain(await organizer.phone.say("a false alarm"))).toContain("Messages may go out again");
		expect(await steward.query("SELECT 1 FROM halts")).toEqual([]);
		expect(await states()).toEqual({ [sent.tag]: "paused", [early.tag]: "paused" });

		for (const { tag } of [sent, early]) {
			await organizer.phone.say("broadcasts");
			await organizer.phone.say(tag);
			await organizer.phone.press("Resume it");
			expect(plain(await organizer.phone.say("the text was checked"))).toContain("It goes on");
		}
		const rows = await steward.query("SELECT tag, state, wave, reason_code FROM broadcasts ORDER BY wave NULLS LAST");
		expect(rows).toEqual([
			{ tag: sent.tag, state: "sending", wave: 1, reason_code: null },
			{ tag: early.tag, state: "approved", wave: null, reason_code: null },
		]);
		const [entry] = await steward.query<{ detail: unknown }>(
			"SELECT detail FROM audit_log WHERE action = 'broadcast.resume' AND subject = $1",
			[sent.id],
		);
		expect(entry?.detail).toEqual({ words: "the text was checked" });
	});
});

describe("one broadcast", () => {
	test("is shown with its figures, paused and stopped for good by an organizer", async () => {
		const sent = await insertBroadcast(steward.query, { goal: 1_000 });
		const at = steward.clock.now().add({ hours: 9 });
		for (const state of ["delivered", "delivered", "sent", "failed", "unknown"])
			await insertDelivery(steward.query, sent, { memberId: null, identityId: null, channel: "sms" }, { state });
		await insertDelivery(steward.query, sent, somebody.member, { state: "queued", at });
		await steward.query(
			"INSERT INTO responses (id, broadcast_id, answer, at) SELECT gen_random_uuid(), $1, 'done', now() FROM generate_series(1, 204)",
			[sent.id],
		);
		await organizer.phone.say("broadcasts");
		const shown = plain(await organizer.phone.say(sent.tag));
		expect(shown).toContain(`${sent.tag}: alert, is going out, 3 of 6`);
		expect(shown).toContain("██████████░░ 83%");
		expect(shown).toContain("SMS: 2 arrived, 1 sent, 1 waiting, 1 failed, 1 unknown");
		expect(shown).toContain("Done: 204 of 1,000. Later: 0. Help: 0.");
		expect(plain(await organizer.phone.press("Pause it"))).toContain("It is paused");
		expect((await states())[sent.tag]).toBe("paused");
		await organizer.phone.say("broadcasts");
		await organizer.phone.say(sent.tag.toUpperCase());
		await organizer.phone.press("Stop it for good");
		expect(plain(await organizer.phone.press("Stop it for good"))).toContain("stopped for good");
		expect(await countsOf(steward.query, sent)).toEqual({
			"sms/delivered": 2,
			"sms/failed": 1,
			"sms/sent": 1,
			"sms/suppressed": 1,
			"sms/unknown": 1,
		});
		const [row] = await steward.query("SELECT state, reason_code FROM broadcasts");
		expect(row).toEqual({ state: "stopped", reason_code: "person" });
		expect((await actions()).slice(-2)).toEqual(["broadcast.pause", "broadcast.stop"]);
	});

	test("is seen by volunteers, and by no member", async () => {
		const sent = await insertBroadcast(steward.query);
		expect(plain(await somebody.phone.say("broadcasts"))).toContain("Only our staff");
		await volunteer.phone.say("broadcasts");
		const seen = await volunteer.phone.say(sent.tag);
		expect(plain(seen)).toContain(sent.tag);
		expect(seen.buttons).toEqual([]);
		expect(plain(await volunteer.phone.say("correct"))).toContain("Only organizers");
	});

	test("is left alone by who was an organizer when it was shown, and is none any more", async () => {
		const sent = await insertBroadcast(steward.query);
		await organizer.phone.say("broadcasts");
		await organizer.phone.say(sent.tag);
		await promote(steward, organizer.member, "volunteer");
		expect(plain(await organizer.phone.press("Pause it"))).toContain("Only organizers can do this");
		await promote(steward, organizer.member, "organizer");
		expect((await states())[sent.tag]).toBe("sending");
	});

	test("resuming lifts the halt of its own channel, and of no other", async () => {
		const sent = await insertBroadcast(steward.query, { state: "paused" });
		await insertDelivery(steward.query, sent, somebody.member, {
			state: "queued",
			at: steward.clock.now().add({ hours: 9 }),
		});
		for (const scope of ["sms", "discord"])
			await steward.query("INSERT INTO halts (scope, reason, by, at) VALUES ($1, 'filtered', 'steward', now())", [
				scope,
			]);
		expect(plain(await organizer.phone.say("broadcasts"))).toContain("Nothing goes out by SMS");
		await organizer.phone.say(sent.tag);
		await organizer.phone.press("Resume it");
		await organizer.phone.say("the text was changed");
		expect(await steward.query("SELECT scope FROM halts")).toEqual([{ scope: "discord" }]);
	});

	test("a channel that stands still with nothing to resume there is let go again by an organizer, with a reason", async () => {
		await insertBroadcast(steward.query, { state: "done" });
		for (const scope of ["sms", "*"])
			await steward.query("INSERT INTO halts (scope, reason, by, at) VALUES ($1, 'filtered', 'steward', now())", [
				scope,
			]);
		const letGo = async () => {
			expect(plain(await organizer.phone.say("broadcasts"))).toContain("Nothing goes out by SMS");
			await organizer.phone.press("Let messages go out again");
			expect(plain(await organizer.phone.say("the text was changed"))).toContain("Messages may go out again");
			return (await steward.query("SELECT scope FROM halts")).map(({ scope }) => scope);
		};
		// One after the other: the switch says nothing of what the carriers think.
		expect(await letGo()).toEqual(["sms"]);
		expect(await letGo()).toEqual([]);
		const log = await steward.query("SELECT subject FROM audit_log WHERE action = 'broadcasts.go-on' ORDER BY seq");
		expect(log.slice(-2)).toEqual([{ subject: "*" }, { subject: "sms" }]);
	});

	/** Pauses a broadcast and lets it go on, up to the question why. */
	const pausedAndResumed = async (tag: string) => {
		for (const button of ["Pause it", "Resume it"]) {
			await organizer.phone.say("broadcasts");
			await organizer.phone.say(tag);
			await organizer.phone.press(button);
		}
	};

	test.each([0, 1])("resumed from wave %s, is posted in its channels once, by whoever opens it", async (wave) => {
		const simulator = steward.simulator("slack") as SlackSimulator;
		await steward.query(
			`INSERT INTO places (id, channel, address, name, locale, created_at) VALUES ('hall', 'slack', $1, 'Hall', 'es', now())
			 ON CONFLICT DO NOTHING`,
			[simulator.hallAddress],
		);
		const before = simulator.hall().length;
		const sent = await insertBroadcast(steward.query, { state: "canary", wave, places: ["hall"] });
		await pausedAndResumed(sent.tag);
		expect(plain(await organizer.phone.say("the text was checked"))).toContain("It goes on");
		const posts = () => simulator.hall().slice(before);
		// What is posted goes out before this.
		await until(async () => {
			const waits = await steward.query("SELECT 1 FROM outbox WHERE state IN ('queued', 'sending')");
			return waits.length === 0;
		}, "all that waits");
		expect(posts().map(plain).join()).toContain(wave === 0 ? "Llama a la oficina." : "");
		expect(posts()).toHaveLength(wave === 0 ? 1 : 0);
	});

	test("stopped for good, is not posted in its channels though the post waits already", async () => {
		const simulator = steward.simulator("slack") as SlackSimulator;
		const before = simulator.hall().length;
		const sent = await insertBroadcast(steward.query, { state: "canary", wave: 0, places: ["hall"] });
		await pausedAndResumed(sent.tag);
		await steward.query("INSERT INTO halts (scope, reason, by, at) VALUES ('slack', 'filtered', 'steward', now())");
		await organizer.phone.say("the text was checked");
		const posts = () =>
			steward.query("SELECT state::text, sealed FROM outbox WHERE id::text LIKE $1", [
				`${sent.id.slice(0, -10)}ffffffffff`,
			]);
		expect(await posts()).toMatchObject([{ state: "queued" }]);
		await organizer.phone.say("broadcasts");
		await organizer.phone.press("See the broadcasts");
		await organizer.phone.say(sent.tag);
		await organizer.phone.press("Stop it for good");
		await organizer.phone.press("Stop it for good");
		expect(await posts()).toEqual([{ state: "suppressed", sealed: null }]);
		await steward.query("DELETE FROM halts");
		expect(simulator.hall()).toHaveLength(before);
	});

	test("what runs stands first, before what waits for its time; what is still written or reviewed is not among them", async () => {
		const at = steward.clock.now().subtract({ hours: 1 });
		const running = await insertBroadcast(steward.query, { state: "paused", at });
		const waiting = await insertBroadcast(steward.query, { state: "approved", wave: null });
		for (const state of ["draft", "review", "review", "done", "done", "done", "done", "done"] as const)
			await insertBroadcast(steward.query, { state });
		const { buttons } = await organizer.phone.say("broadcasts");
		expect(buttons.map(({ label }) => label.slice(0, 4)).slice(0, 2)).toEqual([running.tag, waiting.tag]);
		const shown = buttons.map(({ label }) => label.slice(0, 4));
		const listed = await steward.query("SELECT DISTINCT state FROM broadcasts WHERE tag = ANY($1)", [shown]);
		expect(listed.map(({ state }) => state).toSorted()).toEqual(["approved", "done", "paused"]);
	});

	test("a list of the longest words in the widest script stays within the session", async () => {
		for (let at = 0; at < 8; at++)
			await insertBroadcast(steward.query, { texts: { en: "የምርጫ ቢሮውን ዛሬ ደውሉ እና ጠይቁ ".repeat(20) }, state: "done" });
		const shown = await organizer.phone.say("broadcasts");
		expect(shown.buttons).toHaveLength(6);
	});
});
