import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Staff, staffOf } from "../broadcasts/compose-rig.ts";
import { startTestSteward, type TestSteward } from "../support/steward.ts";
import { answered, crowd, harms, published } from "./answered.ts";

let steward: TestSteward;
let organizer: Staff;
beforeAll(async () => {
	steward = await startTestSteward();
	for (const simulator of steward.simulators) simulator.rate(1_000);
	organizer = await staffOf(steward, "slack", "organizer", "Ifeoma Console");
	await published(steward, harms);
	await answered(steward, harms, crowd(200));
});
afterAll(() => steward.stop());

const OWN = { "sec-fetch-site": "same-origin" };

async function linkOf(who: Staff): Promise<URL> {
	const said = await who.says("console");
	return new URL(/http:\S+/.exec(said)?.[0] ?? "");
}

function post(path: string, fields: Record<string, string>, headers: Record<string, string> = OWN): Promise<Response> {
	return fetch(new URL(path, steward.url), {
		method: "POST",
		body: new URLSearchParams(fields),
		headers,
		redirect: "manual",
	});
}

/** Enters by a link; the cookie of the session. */
async function enter(link: URL): Promise<string> {
	const entered = await post("/console/enter", { key: link.searchParams.get("key") ?? "" });
	expect(entered.status).toBe(303);
	return entered.headers.get("set-cookie")?.split(";")[0] ?? "";
}

const get = (path: string, cookie = "", headers: Record<string, string> = {}) =>
	fetch(new URL(path, steward.url), { headers: { cookie, ...headers } });

const tokenIn = (html: string) => /name="token" value="([^"]+)"/.exec(html)?.[1] ?? "";

describe("the way in", () => {
	test("a link works once, and looking at it uses nothing up", async () => {
		const link = await linkOf(organizer);
		expect(link.origin).toBe(new URL(steward.url).origin);
		for (let look = 0; look < 3; look++) {
			const preview = await get(link.pathname + link.search);
			expect(preview.status).toBe(200);
			expect(preview.headers.get("set-cookie")).toBeNull();
		}
		const entered = await post("/console/enter", { key: link.searchParams.get("key") ?? "" });
		expect(entered.headers.get("set-cookie")).toMatch(
			/^console=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Max-Age=28800$/,
		);
		const cookie = entered.headers.get("set-cookie")?.split(";")[0] ?? "";
		expect(await (await get("/console", cookie)).text()).toContain("What you lived through");
		const again = await post("/console/enter", { key: link.searchParams.get("key") ?? "" });
		expect([again.status, again.headers.get("set-cookie")]).toEqual([403, null]);
	});

	test("a newer link ends the older, and ten minutes end it", async () => {
		const [old, fresh] = [await linkOf(organizer), await linkOf(organizer)];
		expect((await post("/console/enter", { key: old.searchParams.get("key") ?? "" })).status).toBe(403);
		steward.clock.advance({ minutes: 10 });
		expect((await post("/console/enter", { key: fresh.searchParams.get("key") ?? "" })).status).toBe(403);
	});

	test("whoever has no session is told how to sign in, and gets nothing", async () => {
		for (const cookie of ["", "console=guessed"])
			for (const path of ["/console", "/console/surveys/harms", "/console/surveys/harms/public.csv"]) {
				const answer = await get(path, cookie);
				expect([path, answer.status]).toEqual([path, 401]);
				expect(await answer.text()).not.toContain("What you lived through");
			}
		expect((await get("/console/surveys/harms/live", "console=guessed")).status).toBe(401);
	});

	test("members get no link, nobody does by SMS, and the database keeps no secret of one", async () => {
		const member = steward.phone("telegram");
		for (const answer of ["hello", "1", "0"]) await member.say(answer);
		expect((await member.say("console")).text).toContain("people who work for the union");
		const link = await linkOf(organizer);
		const rows = await steward.query("SELECT encode(hash, 'base64') AS hash, kind FROM console_keys");
		expect(rows.length).toBeGreaterThan(0);
		expect(JSON.stringify(rows)).not.toContain(link.searchParams.get("key") ?? "");
		const kept = await steward.query("SELECT state FROM sessions");
		expect(JSON.stringify(kept)).not.toContain(link.searchParams.get("key") ?? "");
	});

	test("wrong links are counted", async () => {
		const wrong = async () => (await post("/console/enter", { key: "wrong" })).status;
		const statuses: number[] = [];
		for (let at = 0; at < 12; at++) statuses.push(await wrong());
		expect(statuses).toContain(403);
		expect(statuses.at(-1)).toBe(429);
		steward.clock.advance({ minutes: 1 });
		expect(await wrong()).toBe(403);
		steward.clock.advance({ minutes: 1 });
	});

	test("whoever tries wrong links through a proxy keeps nobody else out who comes through it", async () => {
		const through = (key: string, address: string) =>
			post("/console/enter", { key }, { ...OWN, "x-forwarded-for": `198.51.100.7, ${address}` });
		for (let at = 0; at < 12; at++) await through("wrong", "203.0.113.1");
		expect((await through("wrong", "203.0.113.1")).status).toBe(429);
		const key = (await linkOf(organizer)).searchParams.get("key") ?? "";
		expect((await through(key, "203.0.113.2")).status).toBe(303);
	});
});

describe("a session", () => {
	test("ends after half an hour without a page, which the page's own questions do not put off", async () => {
		const cookie = await enter(await linkOf(organizer));
		steward.clock.advance({ minutes: 20 });
		expect((await get("/console", cookie)).status).toBe(200);
		steward.clock.advance({ minutes: 20 });
		expect((await get("/console/surveys/harms/live", cookie)).status).toBe(200);
		steward.clock.advance({ minutes: 11 });
		expect((await get("/console/surveys/harms/live", cookie)).status).toBe(401);
		expect((await get("/console", cookie)).status).toBe(401);
	});

	test("ends after eight hours, however busy", async () => {
		const cookie = await enter(await linkOf(organizer));
		for (let at = 0; at < 19; at++) {
			steward.clock.advance({ minutes: 25 });
			expect((await get("/console", cookie)).status).toBe(200);
		}
		steward.clock.advance({ minutes: 6 });
		expect((await get("/console", cookie)).status).toBe(401);
	});

	test("ends at once when the member is dismissed, and when they sign out", async () => {
		const volunteer = await staffOf(steward, "discord", "volunteer", "Vera Console");
		const cookie = await enter(await linkOf(volunteer));
		expect((await get("/console", cookie)).status).toBe(200);
		await steward.query("UPDATE members SET role = 'member' WHERE pseudonym = $1", [volunteer.pseudonym]);
		expect((await get("/console", cookie)).status).toBe(401);

		const own = await enter(await linkOf(organizer));
		const token = tokenIn(await (await get("/console", own)).text());
		expect((await post("/console/leave", { token }, { ...OWN, cookie: own })).status).toBe(303);
		expect((await get("/console", own)).status).toBe(401);
	});

	test("its forms cannot be sent by another site, nor without their token", async () => {
		const cookie = await enter(await linkOf(organizer));
		const token = tokenIn(await (await get("/console/surveys/harms", cookie)).text());
		const path = "/console/surveys/harms/release";
		const tries = [
			post(path, { token }, { cookie, "sec-fetch-site": "cross-site" }),
			post(path, { token }, { cookie, "sec-fetch-site": "same-site" }),
			post(path, { token }, { cookie, origin: "https://evil.example" }),
			post(path, { token }, { cookie }),
			post(path, { token: "x" }, { ...OWN, cookie }),
			post(path, {}, { ...OWN, cookie }),
		];
		for (const answer of await Promise.all(tries)) expect(answer.status).toBe(403);
		expect(await steward.query("SELECT 1 FROM survey_releases")).toEqual([]);
	});

	test("every page has the headers that keep it to itself", async () => {
		const cookie = await enter(await linkOf(organizer));
		for (const answer of [await get("/console", cookie), await get("/console"), await get("/console/enter?key=x")]) {
			expect(answer.headers.get("content-security-policy")).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
			expect(answer.headers.get("content-security-policy")).not.toContain("unsafe");
			expect(answer.headers.get("cache-control")).toBe("no-store");
			expect(answer.headers.get("referrer-policy")).toBe("no-referrer");
			expect(await answer.text()).not.toMatch(/<script(?! src)|\son\w+=|\sstyle=/);
		}
	});
});

describe("results", () => {
	test("appear once an organizer releases them; volunteers look, and may not", async () => {
		const volunteer = await staffOf(steward, "telegram", "volunteer", "Vusi Console");
		const looking = await enter(await linkOf(volunteer));
		const before = await (await get("/console/surveys/harms", looking)).text();
		expect(before).toContain("No release yet");
		expect(before).not.toContain("Release results now");
		const theirs = await post(
			"/console/surveys/harms/release",
			{ token: tokenIn(before) },
			{ ...OWN, cookie: looking },
		);
		expect(theirs.status).toBe(403);

		const cookie = await enter(await linkOf(organizer));
		const token = tokenIn(await (await get("/console/surveys/harms", cookie)).text());
		const released = await post("/console/surveys/harms/release", { token }, { ...OWN, cookie });
		expect(released.status).toBe(303);
		const page = await (await get(released.headers.get("location") ?? "", cookie)).text();
		expect(page).toContain("The results have been released.");
		expect(page).toContain("Whom did it happen to?");
		expect(page).toContain("<svg");
		expect(page).toContain("left at: ");
		const [row] = await steward.query("SELECT actor, subject FROM audit_log WHERE action = 'survey.release'");
		expect(row).toEqual({ actor: organizer.pseudonym, subject: "harms" });
		expect(await (await get("/console/surveys/harms", looking)).text()).toContain("Whom did it happen to?");
	});

	test("live counts go in steps of five", async () => {
		const cookie = await enter(await linkOf(organizer));
		const live = async () => (await get("/console/surveys/harms/live", cookie)).json();
		const first = { started: expect.stringMatching(/200.* or more/), finished: expect.stringMatching(/160.* or more/) };
		expect(await live()).toEqual(first);
		await answered(steward, harms, crowd(4));
		expect(await live()).toEqual(first);
		await answered(steward, harms, crowd(1));
		expect(await live()).toEqual({
			started: expect.stringMatching(/205.* or more/),
			finished: expect.stringMatching(/165.* or more/),
		});
	});

	test("no number on any page is under its threshold", async () => {
		const cookie = await enter(await linkOf(organizer));
		for (const [audience, least] of [
			["inside", 5],
			["public", 10],
		] as const) {
			const html = await (await get(`/console/surveys/harms?for=${audience}`, cookie)).text();
			const numbers = [...html.matchAll(/<td class="count">(\d[\d,]*)<\/td>/g)].map(([, digits = ""]) =>
				Number(digits.replaceAll(",", "")),
			);
			expect(numbers.length).toBeGreaterThan(10);
			expect(Math.min(...numbers)).toBeGreaterThanOrEqual(least);
		}
		const csv = await (await get("/console/surveys/harms/public.csv", cookie)).text();
		const counts = csv
			.trim()
			.split("\r\n")
			.slice(1)
			.map((line) => Number(/"(\d+)"$/.exec(line)?.[1]));
		expect(counts.length).toBeGreaterThan(10);
		expect(Math.min(...counts)).toBeGreaterThanOrEqual(10);
	});

	test("an unknown survey, and a name that is none, are not found", async () => {
		const cookie = await enter(await linkOf(organizer));
		for (const id of ["nothing", "x'%20OR%201=1", ".."])
			expect((await get(`/console/surveys/${encodeURIComponent(id)}`, cookie)).status).toBe(404);
	});

	test("in chat: pictures with the same numbers as text; on SMS the text alone", async () => {
		const said = await organizer.says("results");
		expect(said).toContain("Results of");
		expect(said).toContain("To me: ");
		const shown = organizer.phone.heard().filter(({ file }) => file?.mediaType === "image/png");
		expect(shown.length).toBeGreaterThanOrEqual(3);
		expect(shown[0]?.file?.description).toContain("To me: ");
		for (const channel of ["telegram", "discord"] as const) {
			const other = await staffOf(
				steward,
				channel,
				"volunteer",
				channel === "telegram" ? "Tau Console" : "Dia Console",
			);
			expect(await other.says("results")).toContain("To me: ");
			expect(other.phone.heard().filter(({ file }) => file?.mediaType === "image/png").length).toBeGreaterThanOrEqual(
				3,
			);
		}
		const texting = await staffOf(steward, "sms", "volunteer", "Sam Console");
		const texted = await texting.says("results");
		expect(texted).toContain("To me: ");
		expect(texting.phone.heard().every(({ file }) => file === undefined)).toBe(true);
		expect(await texting.says("console")).toContain("Slack, Discord or Telegram only");
	}, 60_000);

	test("numbers that are older than their release say since which they are unchanged, counted over all versions", async () => {
		const own = { ...harms, id: "older" };
		const cookie = await enter(await linkOf(organizer));
		const page = async () => (await get("/console/surveys/older", cookie)).text();
		const release = async () =>
			post("/console/surveys/older/release", { token: tokenIn(await page()) }, { ...OWN, cookie });
		await published(steward, own);
		await release();
		await published(steward, { ...own, version: 2 });
		await answered(steward, { ...own, version: 2 }, crowd(200));
		await release();
		expect(await page()).not.toContain("Unchanged since");
		await answered(steward, { ...own, version: 2 }, crowd(3));
		await release();
		const [head = "", ...sections] = (await page()).split("<h2");
		expect(head).not.toContain("Unchanged since");
		for (const title of ["Completion", "Questions", "By language", "By country"]) {
			const section = sections.find((each) => each.includes(`>${title}`));
			expect(section?.replaceAll(/[\u2068\u2069]/g, ""), title).toContain("Unchanged since release 2");
			// Each table that stands open, and each that is folded away.
			const tables = section?.match(/<table/g)?.length ?? 0;
			expect(section?.match(/<p class="note">[^<]*Unchanged/g), title).toHaveLength(tables);
		}
		const csv = await (await get("/console/surveys/older/public.csv", cookie)).text();
		const lines = csv.trim().split("\r\n").slice(1);
		expect(lines.length).toBeGreaterThan(5);
		for (const line of lines) expect(line).toMatch(/^"2",/);
		await organizer.says("results");
		const told = await organizer.says("older");
		expect(told).toContain("To me: ");
		expect(told).toContain("Unchanged since release");
		expect(told).not.toContain("people answered. Release");
	});
});
