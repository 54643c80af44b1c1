import { afterAll, beforeAll, expect, test } from "vitest";
import { command, staffOf } from "../broadcasts/compose-rig.ts";
import { insertBroadcast, insertDelivery, joined } from "../broadcasts/sent.ts";
import { parsed, say } from "../core/survey-kit.ts";
import { secret, startTestSteward, type TestSteward, toTomorrow } from "../support/steward.ts";
import { until } from "../support/wait.ts";
import { publish } from "./rig.ts";

let steward: TestSteward;
beforeAll(async () => {
	steward = await startTestSteward();
	// Ten in the morning in the zone of everyone here.
	toTomorrow(steward.clock, 10, "UTC");
});
afterAll(async () => {
	expect(steward.simulators.flatMap((simulator) => simulator.refusals)).toEqual([]);
	await steward.stop();
});

test("the staff are told at once that a case waits, by its code and neither by who nor by what; an operator reads, answers and closes it", async () => {
	const organizer = await staffOf(steward, "slack", "organizer", "Oriana");
	const volunteer = await staffOf(steward, "discord", "volunteer", "Valeria");
	await steward.query("UPDATE members SET zone = 'UTC'");
	await steward.query("UPDATE members SET locale = 'fr' WHERE pseudonym = $1", [volunteer.pseudonym]);
	await publish(
		steward,
		parsed([{ name: "only", kind: "text", ask: say("Words?") }], { id: "care", title: say("Care") }),
	);

	const phone = steward.phone("telegram");
	const member = await joined(steward, phone, "UTC");
	await phone.say("listen");
	await phone.say("yes");
	await phone.say(secret("They sent death threats to my house"));
	await phone.press("Yes, please");
	const words = secret("Please write to me in the evening");
	await phone.say(words);

	const told = await until(
		() => organizer.phone.heard().find(({ text }) => text.includes("asks for a person")),
		"the notice to the organizer",
	);
	const code = /case (?:\u2068)?([0-9a-f]{8})/.exec(told.text)?.[1] ?? "";
	expect(told.text).toContain("npm run steward -- cases");
	expect(told.text).not.toContain(words);
	await until(
		() => volunteer.phone.heard().find(({ text }) => text.includes(code) && text.includes("demande")),
		"the notice to the volunteer, in French",
	);
	// Those who are told may also read the anonymous answer that it came of.
	for (const { text } of [...organizer.phone.heard(), ...volunteer.phone.heard()])
		expect(text).not.toContain(member.pseudonym);
	// Whoever asked is told nothing of it: they were answered.
	expect(phone.heard().some(({ text }) => text.includes(code))).toBe(false);

	expect(await command(steward, "cases")).toMatch(new RegExp(`${code} .*${member.pseudonym}.*danger.*with words`));
	await expect(command(steward, "cases", "read", code, "--reason", " ")).rejects.toMatchObject({
		stderr: expect.stringContaining("case.no-reason"),
	});
	const read = await command(steward, "cases", "read", code, "--reason", "I take this one");
	expect(read).toContain(words);
	expect(read).not.toContain(phone.address);
	expect(await command(steward, "cases", "read", code, "--address", "--reason", "I ring them")).toContain(
		phone.address,
	);
	await command(steward, "cases", "answer", code, "I am Valeria, a volunteer. Ring me on Signal.");
	await until(() => phone.heard().find(({ text }) => text.includes("Ring me on Signal")), "the answer");
	await command(steward, "cases", "close", code);
	expect(await command(steward, "cases")).toContain("No case waits.");
	await expect(command(steward, "cases", "close", code)).rejects.toMatchObject({
		stderr: expect.stringContaining("case.none"),
	});
	const log = await steward.query<{ action: string; detail: unknown }>(
		"SELECT action, detail FROM audit_log WHERE action LIKE 'case.%' ORDER BY seq",
	);
	expect(log).toEqual([
		{ action: "case.read", detail: { reason: "I take this one", address: false } },
		{ action: "case.read", detail: { reason: "I ring them", address: true } },
		{ action: "case.answer", detail: {} },
		{ action: "case.close", detail: {} },
	]);
}, 120_000);

test("help asked for under an alert is told once, however often it is asked for", async () => {
	const sent = await insertBroadcast(steward.query);
	const phone = steward.phone("telegram");
	const member = await joined(steward, phone, "UTC");
	await insertDelivery(steward.query, sent, member);
	for (const text of ["I need help", "skip", "I need help", "skip"]) await phone.say(text);
	const [row] = await steward.query<{ id: string }>("SELECT id FROM cases WHERE broadcast_id = $1", [sent.id]);
	const code = row?.id.replaceAll("-", "").slice(-8) ?? "";
	const notices = await steward.query("SELECT kind FROM outbox WHERE kind = 'unasked' AND member_id <> $1", [
		member.memberId,
	]);
	// Two of the staff, twice: of this case, and of the one before.
	expect(notices).toHaveLength(4);
	expect(await command(steward, "cases")).toMatch(new RegExp(`${code} .*alert ${sent.tag}.*without words`));
}, 60_000);
