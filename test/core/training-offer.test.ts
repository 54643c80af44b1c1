import { expect, test } from "vitest";
import { offerUntil } from "../../bot/core/training-offer.ts";

const NAIROBI = ["Africa/Nairobi"];
/** A moment by the clock of Nairobi, as ISO. */
const at = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime("Africa/Nairobi").toInstant();
const until = (now: string, start: string) =>
	offerUntil(at(now), at(start), NAIROBI)?.toZonedDateTimeISO("Africa/Nairobi").toPlainDateTime().toString();

test.each([
	["a day at most", "2027-03-01T12:00", "2027-03-09T18:00", "2027-03-02T12:00:00"],
	["half of the time that is left", "2027-03-01T10:00", "2027-03-01T16:00", "2027-03-01T13:00:00"],
	["counted from the morning, when it is night", "2027-03-01T23:00", "2027-03-02T15:00", "2027-03-02T12:00:00"],
	["not while the member sleeps: into the morning", "2027-03-01T19:30", "2027-03-02T12:00", "2027-03-02T10:00:00"],
	["but in the night where too little would be left", "2027-03-01T19:30", "2027-03-02T11:00", "2027-03-02T03:15:00"],
])("a place is held %s", (_, now, start, end) => {
	expect(until(now, start)).toBe(end);
});

test("with less than an hour to answer in nobody is asked", () => {
	expect(until("2027-03-01T12:00", "2027-03-01T13:30")).toBeUndefined();
	expect(until("2027-03-01T21:00", "2027-03-02T10:00")).toBeUndefined();
});
