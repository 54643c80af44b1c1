import { afterEach, expect, test } from "vitest";
import type { Timing } from "../../bot/core/broadcast.ts";
import { approvedAlert } from "../support/broadcast.ts";
import { type Seed, seedMembers } from "../support/seed.ts";
import type { TestClock } from "../support/steward.ts";
import { secret, startTestSteward, type TestSteward } from "../support/steward.ts";
import { until } from "../support/wait.ts";

let steward: TestSteward;
afterEach(() => steward.stop());

/** A clock that stands still but for what a test adds. */
function clockAt(start: string): TestClock {
	let now = Temporal.Instant.from(start);
	return {
		now: () => now,
		advance(by) {
			now = now.add(Temporal.Duration.from(by));
		},
	};
}

const HOUR = 3_600_000;

/** When each member got an alert that was approved at `start`: looked at every quarter of an hour, for two days. */
async function arrivals(
	start: string,
	seeds: readonly Seed[],
	timing: Timing = { kind: "now" },
): Promise<readonly (string | undefined)[]> {
	const clock = clockAt(start);
	steward = await startTestSteward({}, { clock });
	for (const simulator of steward.simulators) simulator.rate(1_000);
	// `seedMembers` and `approvedAlert` read the clock of the test.
	const town = { ...steward, clock };
	const addresses = await seedMembers(town, seeds);
	const id = await approvedAlert(town, { timing });
	const got: (string | undefined)[] = seeds.map(() => undefined);
	await until(
		async () =>
			(await steward.query("SELECT 1 FROM broadcasts WHERE id = $1 AND started_at IS NOT NULL", [id])).length === 1,
		"the alert to be frozen",
	);
	for (;;) {
		// The earliest that anything is due: whatever leaves before it would be seen at the wrong time.
		await until(
			async () =>
				(
					await steward.query(
						"SELECT 1 FROM deliveries WHERE state = 'sending' OR state = 'queued' AND not_before <= $1::timestamptz",
						[clock.now().toString()],
					)
				).length === 0,
			"what is due to leave",
		);
		seeds.forEach(({ channel }, at) => {
			const screen = steward
				.simulator(channel)
				.person(addresses[at] ?? "")
				.screen();
			if (screen.length > 0) got[at] ??= clock.now().toString();
		});
		const [next] = await steward.query<{ at: Date | null }>(
			"SELECT min(not_before) AS at FROM deliveries WHERE state = 'queued'",
		);
		if (!next?.at) return got;
		const wait = next.at.getTime() - clock.now().epochMilliseconds;
		expect(wait).toBeLessThan(48 * HOUR);
		// First to a second before: nothing may leave early.
		const before = got.filter(Boolean).length;
		clock.advance({ milliseconds: wait - 1_000 });
		await new Promise((resolve) => setTimeout(resolve, 700));
		expect((await steward.query("SELECT 1 FROM deliveries WHERE state IN ('sent', 'delivered')")).length).toBe(before);
		clock.advance({ milliseconds: 1_000 });
	}
}

const telegram = (zone: string | null, over: Partial<Seed> = {}): Seed => ({ channel: "telegram", zone, ...over });

test("at both edges of daylight saving, each member's own nine o'clock decides", async () => {
	// 2027-03-13, 21:30 in New York: in the night, clocks go forward there; in Phoenix they never do.
	expect(await arrivals("2027-03-14T02:30:00Z", [telegram("America/New_York"), telegram("America/Phoenix")])).toEqual([
		"2027-03-14T13:00:00Z",
		"2027-03-14T02:30:00Z",
	]);
});

test("when clocks go back", async () => {
	// 2027-11-06, 21:30 in New York: in the night, clocks go back.
	expect(await arrivals("2027-11-07T01:30:00Z", [telegram("America/New_York")])).toEqual(["2027-11-07T14:00:00Z"]);
});

test("in +05:45, and in Texas on a Sunday at noon", async () => {
	// Sunday, 2027-01-17, 02:00 UTC: 7:45 in Kathmandu; Saturday evening, 20:00, in Houston.
	expect(await arrivals("2027-01-17T02:00:00Z", [telegram("Asia/Kathmandu"), telegram("America/Chicago")])).toEqual([
		"2027-01-17T03:15:00Z",
		"2027-01-17T18:00:00Z",
	]);
});

test("with an unknown zone, at an hour that is humane in every zone it could be", async () => {
	// 15:00 UTC in January: 10:00 in New York, 7:00 in Los Angeles, 5:00 in Honolulu, where nine o'clock is 19:00 UTC.
	const [sms, country, language, nowhere] = await arrivals("2027-01-15T15:00:00Z", [
		{ channel: "sms", zone: null },
		telegram(null, { country: "US" }),
		// Burmese is read in Myanmar: 21:30 there.
		telegram(null, { locale: "my" }),
		telegram(null, { locale: "en" }),
	]);
	// The number tells the country, and Hawaii is in it.
	expect(sms).toBe(country);
	expect(sms).toBe("2027-01-15T19:00:00Z");
	expect(language).toBe("2027-01-16T02:30:00Z");
	expect(nowhere).toBeUndefined();
	expect(await steward.query("SELECT 1 FROM deliveries")).toHaveLength(3);
});

test("at a time on each member's clock nobody gets it before, also where only the number or the language tells where they are", async () => {
	// The first clocks of the world show 18:00 at 04:00 UTC.
	const seeds = [
		telegram("Africa/Nairobi"),
		{ channel: "sms", zone: null, address: secret("+254712000123") },
		telegram(null, { country: "KE" }),
		telegram(null, { locale: "my" }),
	] as const;
	expect(await arrivals("2027-01-15T04:00:00Z", seeds, { kind: "local", at: "2027-01-15T18:00:00" })).toEqual([
		"2027-01-15T15:00:00Z",
		"2027-01-15T15:00:00Z",
		"2027-01-15T15:00:00Z",
		"2027-01-15T11:30:00Z",
	]);
});
