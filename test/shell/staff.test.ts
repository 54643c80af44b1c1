import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { secret, startTestSteward, type TestSteward } from "../support/steward.ts";

let steward: TestSteward;
beforeAll(async () => {
	steward = await startTestSteward();
	for (const simulator of steward.simulators) simulator.rate(1_000);
});
afterAll(() => steward.stop());

const CODE = /[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}/;

/** Runs an operator's command on the same database and keys. */
async function command(...args: readonly string[]): Promise<string> {
	const env = { ...process.env, DATABASE_URL: steward.databaseUrl, DATA_DIR: steward.config.DATA_DIR };
	const { stdout } = await promisify(execFile)(process.execPath, ["bot/cli.ts", ...args], { env });
	return stdout;
}

test("the first admin joins by the operator's code, invites others from a chat, and every step is in the log", async () => {
	const code = CODE.exec(await command("invite", "--role", "admin"))?.[0] ?? "";
	const admin = steward.phone("slack");
	await admin.say("hello");
	expect((await admin.say(code)).text).toContain("By what name");
	expect((await admin.say(secret("Rosalind Okafor"))).text).toContain("You are an admin of the union now");

	await admin.say("invite");
	const invitation = CODE.exec((await admin.press("An organizer")).text)?.[0] ?? "";
	const organizer = steward.phone("discord");
	await organizer.say("hello");
	await organizer.say(invitation.toUpperCase());
	expect((await organizer.say(secret("Bontu Galaan"))).text).toContain("You are an organizer");

	// The code is used up, and an organizer cannot invite.
	const late = steward.phone("telegram");
	await late.say("hello");
	await late.say(invitation);
	expect((await late.say(secret("Mallory Moe"))).text).toContain("That invitation is not valid");
	expect((await organizer.say("invite")).text).toContain("Only admins can invite");

	expect((await command("staff", "list")).trim().split("\n")).toEqual([
		expect.stringMatching(/^admin/),
		expect.stringMatching(/^organizer/),
	]);
	expect(await command("audit", "verify")).toContain("4 entries");
	const actions = await steward.query<{ action: string; actor: string }>(
		"SELECT action, actor FROM audit_log ORDER BY seq",
	);
	expect(actions.map((row) => row.action)).toEqual(["staff.invite", "staff.join", "staff.invite", "staff.join"]);
	expect(actions[0]?.actor).toBe("operator");

	const pseudonym = actions[3]?.actor ?? "";
	await command("staff", "dismiss", pseudonym);
	const [row] = await steward.query("SELECT role FROM members WHERE pseudonym = $1", [pseudonym]);
	expect(row).toEqual({ role: "member" });
	await expect(command("staff", "dismiss", pseudonym)).rejects.toMatchObject({
		stderr: expect.stringContaining("staff.unknown"),
	});

	// With an admin go the invitations that are still open.
	await admin.say("invite");
	const open = CODE.exec((await admin.press("A volunteer")).text)?.[0] ?? "";
	await command("staff", "dismiss", actions[1]?.actor ?? "");
	expect((await late.say(open)).text).toContain("That invitation is not valid");
}, 60_000);

test("codes cannot be guessed at leisure, and an old one is refused", async () => {
	const code = CODE.exec(await command("invite", "--role", "volunteer"))?.[0] ?? "";
	const phone = steward.phone("telegram");
	for (const answer of ["hello", "1", "0", secret("Guessing Gus")]) await phone.say(answer);
	for (let at = 0; at < 5; at++) expect((await phone.say(`aaaa-bbbb-ccc${at + 2}`)).text).toContain("not valid");
	expect((await phone.say(code)).text).toContain("too many wrong codes");
	steward.clock.advance({ hours: 24 * 7 });
	expect((await phone.say(code)).text).toContain("not valid");
});
