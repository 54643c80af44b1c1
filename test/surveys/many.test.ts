import { afterAll, beforeAll, expect, test } from "vitest";
import { sizeOf } from "../../bot/broadcasts/composing.ts";
import { pageAfter, pageOf } from "../../bot/broadcasts/paging.ts";
import type { View } from "../../bot/core/profile.ts";
import { SESSION_MAX_BYTES } from "../../bot/core/session.ts";
import { readLanguage } from "../../bot/texts.ts";
import { parseListed } from "../../flows/suggested.ts";
import { staffOf } from "../broadcasts/compose-rig.ts";
import { parsed, say, single } from "../core/survey-kit.ts";
import { type Phone, startTestSteward, type TestSteward } from "../support/steward.ts";
import { publish } from "./rig.ts";

let steward: TestSteward;
beforeAll(async () => {
	steward = await startTestSteward();
});
afterAll(async () => {
	expect(steward.simulators.flatMap((simulator) => simulator.refusals)).toEqual([]);
	await steward.stop();
});

/** Titles of 24 letters, three bytes each; every second one begins as the one before does. */
const LETTERS = "ကခဂဃငစဆဇဈညဋဌ";
const titles = Array.from({ length: 12 }, (_, at) => {
	const begin = LETTERS[at - (at % 2)]?.repeat(12) ?? "";
	return `${begin}${LETTERS[at]?.repeat(12)}`;
});
const ids = titles.map((_, at) => `how-it-is-${at}-abcd`.slice(0, 16));

/** Looks through the pages for a title, and chooses it. */
async function chosen(phone: Phone, title: string, choose: (place: number, label: string) => Promise<string>) {
	let page = await phone.say("listen");
	for (let pages = 0; pages < 12; pages++) {
		const lines = page.text.split("\n");
		const line = lines.find((each) => each.includes(title));
		const place = Number(/^(\d+)/.exec(line ?? "")?.[1] ?? 0);
		if (place > 0) return choose(place, page.buttons[place - 1]?.label ?? "");
		page = await phone.say("More …");
	}
	throw new Error(`no page has ${title}`);
}

test("each of twelve open surveys with long titles is begun, by SMS and on Telegram", async () => {
	for (const [at, title] of titles.entries())
		await publish(
			steward,
			parsed([single("first", "red", "green")], {
				id: ids[at] ?? "",
				title: say(title),
				intro: say(`This is ${ids[at]}.`),
			}),
		);
	const texter = steward.phone("sms");
	for (const [at, title] of titles.entries())
		expect(await chosen(texter, title, async (place) => (await texter.say(String(place))).text)).toContain(ids[at]);
	const tapper = steward.phone("telegram");
	for (const [at, title] of titles.entries())
		expect(await chosen(tapper, title, async (_, label) => (await tapper.press(label)).text)).toContain(ids[at]);
	const [largest] = await steward.query<{ bytes: number }>(
		"SELECT max(octet_length(state::text)) AS bytes FROM sessions",
	);
	expect(largest?.bytes).toBeLessThan(SESSION_MAX_BYTES);
}, 120_000);

test("an organizer comes to each of twenty open surveys, and to what stands on a later page", async () => {
	const more = Array.from({ length: 8 }, (_, at) => `how-it-was-${at}-abcd`.slice(0, 16));
	for (const id of more) await publish(steward, parsed([single("first", "red", "green")], { id, title: say(id) }));
	const organizer = await staffOf(steward, "telegram", "organizer", "Amina");
	const met = new Set<string>();
	let last = await organizer.says("survey");
	for (let pages = 0; pages < 4 && met.size < 20; pages++) {
		for (const [id] of last.matchAll(/how-it-(?:is|was)-[-a-d0-9]+/g)) met.add(id);
		if (met.size < 20) last = await organizer.taps("More …");
	}
	expect(met).toEqual(new Set([...ids, ...more]));
	const [there = ""] = /how-it-(?:is|was)-[-a-d0-9]+/.exec(last) ?? [];
	expect(await organizer.taps(there)).toContain("It is open. What next?");
}, 120_000);

test("what a page holds in short is chosen by its whole name; what many pages hold is all come to, once each", () => {
	const shell = { texts: readLanguage().texts };
	const whom = { shell, state: { locale: "my" as const } };
	const view = (data: Readonly<Record<string, string>>) => ({ data }) as unknown as View;
	const named = titles.filter((_, at) => at % 2 === 0).map((label, at) => ({ id: `long-name-of-${at}`, label }));
	const { data, lines } = pageOf(whom, named);
	expect(lines).toMatchObject([{ literal: named.map(({ label }, at) => `${at + 1}. ${label}`).join("\n") }]);
	for (const { id, label } of named) expect(parseListed(label, view(data))).toBe(id);
	expect(parseListed("ကခ", view(data))).toBeUndefined();
	for (const letters of [4, 16, 40]) {
		const all = Array.from({ length: 60 }, (_, at) => `${at}`.padStart(letters, "x")).map((id) => ({ id, label: id }));
		const met: string[] = [];
		let from = 0;
		do {
			const page = pageOf(whom, all, from);
			expect(sizeOf(page.data.list)).toBeLessThanOrEqual(300);
			met.push(...page.shown.map(({ id }) => id));
			for (const { id } of page.shown) expect(parseListed(id, view(page.data))).toBe(id);
			from = pageAfter("more", page.data);
		} while (from < all.length);
		expect(met).toEqual(all.map(({ id }) => id));
		expect(pageOf(whom, all, from).data.from).toBe("0");
	}
});
