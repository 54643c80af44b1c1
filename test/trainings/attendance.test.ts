import { afterAll, beforeAll, expect, test } from "vitest";
import { type Staff, staffOf } from "../broadcasts/compose-rig.ts";
import { joined, plain } from "../broadcasts/sent.ts";
import { startTestSteward, type TestSteward } from "../support/steward.ts";
import { until } from "../support/wait.ts";
import { clockAt, madeTraining, moveTo } from "./made.ts";

/** Monday noon in Nairobi; the training is on Wednesday at noon. */
const clock = clockAt("2027-03-01T09:00:00Z");
const START = "2027-03-03T09:00:00Z";
let steward: TestSteward;
let ann: Staff;
beforeAll(async () => {
	steward = { ...(await startTestSteward({}, { clock })), clock };
	ann = await staffOf(steward, "slack", "organizer", "Ann Abbot");
	await madeTraining(steward, { starts: [START, "2027-03-17T09:00:00Z"], code: "T4821" });
}, 60_000);
afterAll(() => steward.stop());

const at = (minutes: number) => Temporal.Instant.from(START).add({ minutes }).toString();

test("how attendance was noted is kept and shown; the trainer's word goes before the member's own", async () => {
	const people = ["coded", "claims", "admits", "silent", "absent"].map((name) => ({
		name,
		phone: steward.phone("telegram"),
		pseudonym: "",
	}));
	for (const person of people) {
		clock.advance({ seconds: 1 });
		person.pseudonym = (await joined(steward, person.phone, "Africa/Nairobi")).pseudonym;
		await person.phone.say("train");
		await person.phone.say("1");
		await person.phone.say("1");
	}
	const [coded, claims, admits, silent, absent] = people as [
		(typeof people)[0],
		(typeof people)[0],
		(typeof people)[0],
		(typeof people)[0],
		(typeof people)[0],
	];
	const rows = async () =>
		Object.fromEntries(
			(
				await steward.query<{ pseudonym: string; said: string }>(
					`SELECT pseudonym, concat_ws(' ', s.status, s.noted, s.noted_by) AS said FROM signups s JOIN members m ON m.id = s.member_id
					   JOIN training_dates d ON d.id = s.date_id WHERE d.starts_at = $1`,
					[START],
				)
			).map(({ pseudonym, said }) => [people.find((each) => each.pseudonym === pseudonym)?.name, said]),
		);

	// While it is on, one sends the code, and the trainer notes one who is not there.
	await moveTo(steward, clock, at(30));
	await coded.phone.say("T4821");
	await ann.says("manage trainings");
	await ann.taps("Talking to");
	await ann.taps("Dates, sign-ups");
	await ann.taps("Mar 3");
	await ann.taps("Note who came");
	await ann.taps(absent.pseudonym);
	expect(await ann.taps(absent.pseudonym)).toContain("1 came, 1 did not, 3 are not noted yet");
	expect(plain(await absent.phone.say("T4821"))).toContain("Whether you came is noted already");

	// Afterwards: asked, asked how it was, or shown the next date.
	await moveTo(steward, clock, at(91));
	expect(plain(coded.phone.heard().at(-1) ?? fail())).toContain("How was it for you?");
	expect(plain(absent.phone.heard().at(-1) ?? fail())).toContain("We missed you");
	expect(plain(await absent.phone.press("See the next dates"))).toContain("March 17");
	expect(plain(await claims.phone.press("I came"))).toContain("How was it for you?");
	expect(plain(await admits.phone.press("I did not come"))).toContain("The next dates:");
	expect(await rows()).toEqual({
		coded: "attended code",
		claims: "attended member",
		admits: "missed member",
		silent: "signed",
		absent: `missed trainer ${ann.pseudonym}`,
	});

	// The staff sees how it is known.
	await ann.taps("Finished");
	const list = await ann.taps("Who signed up");
	expect(list).toContain(`${coded.pseudonym}: came (by the code)`);
	expect(list).toContain(`${claims.pseudonym}: came (by the member's own word)`);
	expect(list).toContain(`${admits.pseudonym}: did not come (by the member's own word)`);
	expect(list).toContain(`${absent.pseudonym}: did not come (noted by ${ann.pseudonym})`);
	expect(list).toContain(`${silent.pseudonym}: has a place\n`);
	expect(await ann.taps("Note who came")).toContain("In brackets is what members said themselves.");
	const labels = () =>
		ann.phone
			.heard()
			.at(-1)
			?.buttons.map(({ label }) => label);
	expect(labels()).toEqual(
		expect.arrayContaining([`(✓) ${claims.pseudonym}`, `(✗) ${admits.pseudonym}`, `✗ ${absent.pseudonym}`]),
	);
	await ann.taps(claims.pseudonym);
	expect(labels()).toEqual(expect.arrayContaining([`✗ ${claims.pseudonym}`]));
	expect((await rows()).claims).toBe(`missed trainer ${ann.pseudonym}`);
	expect(
		await steward.query(
			"SELECT actor, detail FROM audit_log WHERE action = 'training.attendance' ORDER BY seq DESC LIMIT 1",
		),
	).toEqual([
		{ actor: ann.pseudonym, detail: { status: "missed", place: expect.any(Number), was: "attended", by: "member" } },
	]);
	// Who is noted says the same, and is shown the next date; who says otherwise hears that it is noted.
	await ann.taps("Nobody else came");
	expect(plain(await silent.phone.press("I did not come"))).toContain("The next dates:");
	expect((await rows()).silent).toBe(`missed trainer ${ann.pseudonym}`);
	// The code counts for more than the own word that they were not there.
	clock.advance({ seconds: 1 });
	expect(plain(await admits.phone.say("T4821"))).toContain("marked as having come");
	expect((await rows()).admits).toBe("attended code");
	// And it stands in what a member is told of their data.
	await silent.phone.say("my data");
	const file = await until(() => silent.phone.heard().findLast((each) => each.file)?.file, "the file");
	expect(file.content).toContain(`: you did not come (noted by ${ann.pseudonym})`);
}, 60_000);

function fail(): never {
	throw new Error("nothing was heard");
}
