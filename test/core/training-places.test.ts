import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { offerUntil } from "../../bot/core/training-offer.ts";
import {
	cancelSignup,
	changedSignups,
	confirmOffer,
	freePlaces,
	type Moment,
	type Roster,
	recordAttendance,
	settlePlaces,
	signUp,
	signupOf,
} from "../../bot/core/training-places.ts";

const NOON = Temporal.Instant.from("2027-03-14T12:00Z");
const HOLD_HOURS = 24;
/** `hours` after noon; everyone can be asked, but those of `asleep`. */
const moment = (hours: number, asleep: readonly string[] = []): Moment => {
	const now = NOON.add({ hours });
	return { now, offerUntil: (member) => (asleep.includes(member) ? undefined : now.add({ hours: HOLD_HOURS })) };
};
const empty = (capacity?: number): Roster => ({ capacity, signups: [] });
/** Signs the members up, one after another, at noon. */
const filled = (capacity: number | undefined, ...members: readonly string[]) =>
	members.reduce((roster, member) => signUp(roster, member, moment(0)), empty(capacity));
/** "a signed, b waiting", in the order of the queue. */
const shown = ({ signups }: Roster) => signups.map(({ member, status }) => `${member} ${status}`).join(", ");

describe("places in a training", () => {
	test("as long as there are some, then the waiting list", () => {
		expect(shown(filled(2, "a", "b", "c", "d"))).toBe("a signed, b signed, c waiting, d waiting");
		expect(shown(filled(undefined, "a", "b", "c"))).toBe("a signed, b signed, c signed");
		expect(shown(filled(0, "a"))).toBe("a waiting");
		expect([freePlaces(filled(2, "a")), freePlaces(filled(2, "a", "b", "c")), freePlaces(empty())]).toEqual([
			1,
			0,
			Infinity,
		]);
	});

	test("signing up twice changes nothing", () => {
		const roster = filled(1, "a", "b");
		for (const member of ["a", "b"]) expect(changedSignups(roster, signUp(roster, member, moment(1)))).toEqual([]);
	});

	test("a place given up is offered to the first who waits; only the two rows change", () => {
		const before = filled(1, "a", "b", "c");
		const roster = cancelSignup(before, "a", moment(1));
		expect(shown(roster)).toBe("a cancelled, b offered, c waiting");
		expect(changedSignups(before, roster)).toEqual([
			{ member: "a", order: 1, status: "cancelled" },
			{ member: "b", order: 2, status: "offered", until: NOON.add({ hours: 25 }) },
		]);
	});

	test("an offer is confirmed, by a confirmation or by signing up again", () => {
		const offered = cancelSignup(filled(1, "a", "b"), "a", moment(1));
		expect(shown(confirmOffer(offered, "b", moment(24)))).toBe("a cancelled, b signed");
		expect(shown(signUp(offered, "b", moment(24)))).toBe("a cancelled, b signed");
	});

	test("a confirmation without an offer changes nothing", () => {
		const roster = filled(1, "a", "b");
		for (const member of ["a", "b", "nobody"]) expect(confirmOffer(roster, member, moment(1))).toEqual(roster);
	});

	test("an offer runs out at its very instant, and the next is asked", () => {
		const offered = cancelSignup(filled(1, "a", "b", "c"), "a", moment(1));
		expect(settlePlaces(offered, moment(24))).toEqual(offered);
		expect(shown(settlePlaces(offered, moment(25)))).toBe("a cancelled, b cancelled, c offered");
	});

	test("a late confirmation gets the place if nobody else waits, else the end of the list", () => {
		const alone = cancelSignup(filled(1, "a", "b"), "a", moment(1));
		expect(shown(confirmOffer(alone, "b", moment(30)))).toBe("a cancelled, b signed");
		const others = cancelSignup(filled(1, "a", "b", "c"), "a", moment(1));
		expect(shown(confirmOffer(others, "b", moment(30)))).toBe("a cancelled, c offered, b waiting");
	});

	test("who declines an offer, or leaves the list, makes room for the next", () => {
		const offered = cancelSignup(filled(1, "a", "b", "c", "d"), "a", moment(1));
		expect(shown(cancelSignup(cancelSignup(offered, "c", moment(2)), "b", moment(2)))).toBe(
			"a cancelled, b cancelled, c cancelled, d offered",
		);
	});

	test("who cancelled and comes back stands at the end", () => {
		const roster = filled(1, "a", "b", "c");
		expect(shown(signUp(cancelSignup(roster, "b", moment(1)), "b", moment(2)))).toBe("a signed, c waiting, b waiting");
	});

	test("a newcomer gets no place that someone who waits can be offered", () => {
		const raised = { ...filled(1, "a", "b"), capacity: 2 };
		expect(shown(signUp(raised, "new", moment(1)))).toBe("a signed, b offered, new waiting");
	});

	test("who cannot be asked in time is passed over and keeps their position; whoever asks gets what is left", () => {
		const roster = cancelSignup(filled(1, "a", "b", "c"), "a", moment(1, ["b"]));
		expect(shown(roster)).toBe("a cancelled, b waiting, c offered");
		const left = cancelSignup(filled(1, "a", "b", "c"), "a", moment(1, ["b", "c"]));
		expect(shown(left)).toBe("a cancelled, b waiting, c waiting");
		expect(shown(signUp(left, "c", moment(1, ["b", "c"])))).toBe("a cancelled, b waiting, c signed");
		expect(shown(signUp(left, "new", moment(1, ["b", "c"])))).toBe("a cancelled, b waiting, c waiting, new signed");
	});

	test("a raised capacity is offered; a lowered one takes nobody's place", () => {
		const roster = filled(2, "a", "b", "c", "d", "e");
		expect(shown(settlePlaces({ ...roster, capacity: 4 }, moment(1)))).toBe(
			"a signed, b signed, c offered, d offered, e waiting",
		);
		const lowered = { ...roster, capacity: 1 };
		expect(shown(settlePlaces(lowered, moment(1)))).toBe(shown(roster));
		expect(shown(cancelSignup(lowered, "a", moment(1)))).toBe("a cancelled, b signed, c waiting, d waiting, e waiting");
	});

	test("who came is recorded for those who had a place, and can be corrected", () => {
		const roster = filled(1, "a", "b");
		const came = recordAttendance(roster, "a", true);
		expect(shown(came)).toBe("a attended, b waiting");
		expect(shown(recordAttendance(came, "a", false))).toBe("a missed, b waiting");
		expect(recordAttendance(roster, "b", true)).toBe(roster);
		expect(recordAttendance(roster, "nobody", true)).toBe(roster);
		expect(shown(cancelSignup(came, "a", moment(1)))).toBe("a attended, b waiting");
		expect(shown(signUp(came, "a", moment(1)))).toBe("a attended, b waiting");
	});
});

describe("for any interleaving", () => {
	const MEMBERS: readonly string[] = ["a", "b", "c", "d", "e", "f", "g", "h"];
	const command = fc.record({
		act: fc.constantFrom("signUp", "signUp", "cancel", "confirm", "settle", "attend"),
		member: fc.constantFrom(...MEMBERS),
		pause: fc.integer({ min: 0, max: 30 }),
		asleep: fc.subarray([...MEMBERS], { maxLength: 3 }),
	});
	type Command = typeof command extends fc.Arbitrary<infer T> ? T : never;

	function act(roster: Roster, { act, member }: Command, then: Moment): Roster {
		switch (act) {
			case "signUp":
				return signUp(roster, member, then);
			case "cancel":
				return cancelSignup(roster, member, then);
			case "confirm":
				return confirmOffer(roster, member, then);
			case "attend":
				return recordAttendance(roster, member, true);
			default:
				return settlePlaces(roster, then);
		}
	}

	test("the capacity is kept, the list keeps its order, and no place stays free while someone can be asked", () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 4 }), fc.array(command, { maxLength: 60 }), (capacity, commands) => {
				let roster = empty(capacity);
				let hours = 0;
				for (const each of commands) {
					hours += each.pause;
					const then = moment(hours, each.asleep);
					const before = roster;
					roster = act(before, each, then);
					const held = roster.signups.filter(({ status }) => !["waiting", "cancelled"].includes(status));
					expect(held.length).toBeLessThanOrEqual(capacity);
					expect(new Set(roster.signups.map(({ member }) => member)).size).toBe(roster.signups.length);
					expect(new Set(roster.signups.map(({ order }) => order)).size).toBe(roster.signups.length);
					for (const row of changedSignups(before, roster)) {
						const was = signupOf(before, row.member);
						// Whoever was and is on the list, or rises from it, has kept their position.
						if (was?.status === "waiting" && row.status !== "cancelled") expect(row.order).toBe(was.order);
						if (row.status === "offered") expect(Temporal.Instant.compare(row.until, then.now)).toBe(1);
					}
					if (each.act === "attend") continue;
					const canBeAsked = roster.signups.filter(
						({ member, status }) => status === "waiting" && !each.asleep.includes(member),
					);
					if (freePlaces(roster) > 0) expect(canBeAsked).toEqual([]);
					// Nobody rises past one who stood before them and could be asked.
					const first = Math.min(...canBeAsked.map(({ order }) => order));
					for (const { member, order, status } of roster.signups) {
						const waited = signupOf(before, member)?.status === "waiting";
						if (waited && status !== "waiting" && status !== "cancelled") expect(order).toBeLessThan(first);
					}
					for (const row of roster.signups)
						if (row.status === "offered") expect(Temporal.Instant.compare(row.until, then.now)).toBe(1);
				}
			}),
			{ numRuns: 500 },
		);
	});
});

describe("until when a place is held", () => {
	const until = (now: string, start: string, zones: readonly string[] = ["Europe/Paris"]) =>
		offerUntil(Temporal.Instant.from(now), Temporal.Instant.from(start), zones)
			?.toZonedDateTimeISO("Europe/Paris")
			.toString({ smallestUnit: "minute", timeZoneName: "never" });

	test.each([
		["a day, when there is time", "2027-06-01T12:00+02:00", "2027-06-10T18:00+02:00", "2027-06-02T12:00+02:00"],
		["from the morning on, at night", "2027-06-01T23:00+02:00", "2027-06-10T18:00+02:00", "2027-06-03T09:00+02:00"],
		[
			"a day of 24 hours when the clocks change",
			"2027-03-27T12:00+01:00",
			"2027-04-10T18:00+02:00",
			"2027-03-28T13:00+02:00",
		],
		["half of what is left", "2027-06-10T10:00+02:00", "2027-06-10T18:00+02:00", "2027-06-10T14:00+02:00"],
		["an hour at least", "2027-06-10T16:00+02:00", "2027-06-10T18:00+02:00", "2027-06-10T17:00+02:00"],
		["less is none", "2027-06-10T16:01+02:00", "2027-06-10T18:00+02:00", undefined],
		["none in the night before a morning", "2027-06-09T21:00+02:00", "2027-06-10T10:30+02:00", undefined],
		["none when it is over", "2027-06-11T12:00+02:00", "2027-06-10T18:00+02:00", undefined],
	])("%s", (_what, now, start, expected) => expect(until(now, start)).toBe(expected));

	test("none where no hour is humane in every zone", () => {
		expect(until("2027-06-01T12:00Z", "2027-06-10T18:00Z", ["Asia/Karachi", "America/Los_Angeles"])).toBeUndefined();
	});
});
