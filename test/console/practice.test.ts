import { Hono } from "hono";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { createPracticeClock } from "../../bot/console/practice/clock.ts";
import { practicePages } from "../../bot/console/practice/index.ts";
import { PHONES } from "../../bot/console/practice/phones.ts";
import { CHANNELS, type ChannelName, type OutMessage, type OutOptions } from "../../bot/core/channel.ts";
import { encodeTap } from "../../bot/core/tap.ts";
import { until } from "../support/wait.ts";
import { type Holder, type Listener, listen } from "./practice-listen.ts";
import { PNG, type Rig, startRig } from "./practice-rig.ts";

let rig: Rig;
const open: Listener[] = [];

beforeAll(async () => {
	rig = await startRig();
});
afterAll(() => rig.close());
afterEach(async () => {
	for (const listener of open.splice(0)) listener.leave();
	await until(() => rig.streams() === 0, "the streams to end");
	for (const simulator of Object.values(rig.simulators)) expect(simulator.refusals).toEqual([]);
});

function holder(channel: ChannelName, language = "en"): Holder {
	return { channel, address: PHONES[channel].newAddress(), language };
}

async function ear(...who: Holder[]): Promise<Listener> {
	const listener = await listen(rig.url, who);
	open.push(listener);
	return listener;
}

function post(what: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
	return fetch(`${rig.url}/practice/${what}`, {
		method: "POST",
		headers: { "Content-Type": "application/json", ...headers },
		body: typeof body === "string" ? body : JSON.stringify(body),
	});
}

async function problem(response: Response): Promise<{ status: number; code: string; message: string }> {
	const { error } = (await response.json()) as { error: { code: string; message: string } };
	return { status: response.status, ...error };
}

/** The id that a button with this label is pressed by, on the newest entry that has it. */
function button(listener: Listener, channel: ChannelName, label: string): { message: string; button: string } {
	const entry = listener.screen(channel).findLast((html) => html.includes(`>${label}</span></button>`)) ?? "";
	const before = entry.slice(0, entry.indexOf(`>${label}</span></button>`));
	const found = [...before.matchAll(/data-press="([^"]+)"/g)].at(-1)?.[1];
	const message = /data-id="([^"]+)"/.exec(entry)?.[1];
	if (found === undefined || message === undefined) throw new Error(`there is no button ${label}`);
	return { message, button: found.replaceAll("&gt;", ">").replaceAll("&amp;", "&") };
}

describe("the page", () => {
	test("has one phone per simulator, and loads nothing from elsewhere", async () => {
		const response = await fetch(rig.url);
		const html = await response.text();
		expect(response.status).toBe(200);
		for (const channel of CHANNELS) expect(html).toContain(`id="phone-${channel}"`);
		expect(html).toContain("Nothing leaves this machine");
		expect(html).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
		expect(html).not.toMatch(/<style|style="|<script(?![^>]* src=)|\son\w+="/);
		expect(response.headers.get("content-security-policy")).toMatch(/default-src 'none'; script-src 'self'/);
		expect(response.headers.get("content-security-policy")).not.toContain("unsafe");
	});

	test("finds every file it names, and no other", async () => {
		const html = await (await fetch(rig.url)).text();
		const names = [...html.matchAll(/(?:src|href)="(practice\/[^"]+)"/g)].map(([, name]) => name);
		expect(names.length).toBeGreaterThan(8);
		for (const name of [...names, "practice/phone.js", "practice/screen.js"]) {
			const response = await fetch(`${rig.url}/${name}`);
			expect([name, response.status]).toEqual([name, 200]);
			expect(response.headers.get("x-content-type-options")).toBe("nosniff");
			expect(await response.text()).not.toMatch(/https?:\/\/(?!www\.w3\.org)/);
		}
		expect((await fetch(`${rig.url}/practice/index.ts`)).status).toBe(404);
		expect((await fetch(`${rig.url}/practice/..%2findex.ts`)).status).toBe(404);
	});

	test("gives each visitor new people", async () => {
		const addresses = async () =>
			[...(await (await fetch(rig.url)).text()).matchAll(/data-address="([^"]+)"/g)].map(([, address]) => address);
		const [first, second] = [await addresses(), await addresses()];
		expect(first).toHaveLength(4);
		expect(first.slice(1).some((address) => second.includes(address))).toBe(false);
	});

	test("shows only the phones there are, and leaves other paths alone", async () => {
		const app = new Hono();
		const options = { clock: rig.clock, onClockMoved: async () => undefined };
		app.route("/", practicePages({ simulators: [rig.simulators.slack], ...options }));
		app.post("/twilio/sms", (c) => c.text("mine"));
		const html = await (await app.request("/")).text();
		expect(html.match(/class="phone /g)).toHaveLength(1);
		const other = await app.request("/twilio/sms", { method: "POST", headers: { "sec-fetch-site": "cross-site" } });
		expect(await other.text()).toBe("mine");
		expect(other.headers.get("content-security-policy")).toBeNull();
		const missing = await app.request("/practice/media", {
			method: "POST",
			headers: { "content-type": "application/json" },
			body: JSON.stringify({ ...holder("sms"), kind: "photo", text: "" }),
		});
		expect(await problem(missing)).toMatchObject({ status: 400, message: "There is no SMS phone here." });
	});
});

describe("a conversation", () => {
	test.each(CHANNELS)("on %s: what a person writes is answered on their screen only", async (channel) => {
		const [who, neighbour] = [holder(channel), holder(channel)];
		const [listener, other] = [await ear(who), await ear(neighbour)];
		expect((await post("write", { ...who, text: "salaam" })).status).toBe(200);
		await until(() => listener.screen(channel).length === 2, "the answer");
		const [said, answer] = listener.screen(channel);
		expect(said).toContain("from-person");
		expect(said).toContain(">salaam</div>");
		expect(answer).toContain("from-bot");
		expect(answer).toContain("You said: salaam");
		expect(other.screen(channel)).toEqual([]);
	});

	test("a text message shows what it costs, and the phone what all have cost", async () => {
		const who = holder("sms");
		const listener = await ear(who);
		await post("write", { ...who, text: "ሰላም" });
		await until(() => listener.screen("sms").length === 2, "the answer");
		expect(listener.screen("sms")[1]).toContain("1 segment · UCS-2");
		expect(listener.screen("sms")[1]).toContain('lang="am"');
		await post("write", { ...who, text: "plain ".repeat(30) });
		await until(() => listener.screen("sms").length === 4, "the second answer");
		expect(listener.screen("sms")[3]).toContain("2 segments · GSM-7");
		expect(listener.phones.at(-1)?.cost).toBe("3 segments so far");
	});

	test.each(["telegram", "slack", "discord"] as const)("buttons press on %s, and several tick", async (channel) => {
		const who = holder(channel);
		const listener = await ear(who);
		await post("write", { ...who, text: "hi" });
		await until(() => listener.screen(channel).at(-1)?.includes(">Green</span>"), "the buttons");
		await post("press", { ...who, ...button(listener, channel, "Green") });
		await until(() => listener.screen(channel).some((html) => html.includes("You chose green.")), "the choice");

		await post("write", { ...who, text: "many" });
		await until(() => listener.screen(channel).at(-1)?.includes('role="checkbox"'), "the boxes");
		for (const label of ["Red", "Blue"]) {
			await post("press", { ...who, ...button(listener, channel, label) });
			const ticked = new RegExp(`aria-checked="true"[^>]*>(?:(?!</button>).)*${label}</span></button>`);
			await until(() => ticked.test(listener.screen(channel).at(-1) ?? ""), `a tick at ${label}`);
		}
		await post("press", { ...who, ...button(listener, channel, "Send") });
		await until(() => listener.screen(channel).some((html) => html.includes("You chose red and blue.")), "both");
	});

	test("a button that is not there is told as the app tells it", async () => {
		for (const channel of CHANNELS) {
			const gone = await problem(await post("press", { ...holder(channel), message: "1", button: "x" }));
			expect(gone).toMatchObject({ status: 409, code: "practice.refused" });
			expect(gone.message).toMatch(new RegExp(`^${PHONES[channel].name} says: `));
		}
	});

	test("commands go where the app would take them", async () => {
		const [telegram, slack, discord] = [holder("telegram"), holder("slack"), holder("discord")];
		await post("write", { ...telegram, text: "/start spring" });
		for (const who of [slack, discord]) await post("write", { ...who, text: "/union join" });
		const commandOf = ({ address }: Holder) => rig.got.find(({ from }) => from === address)?.content;
		await until(() => [telegram, slack, discord].every(commandOf), "the commands");
		expect(commandOf(telegram)).toEqual({ kind: "command", name: "start", args: "spring" });
		for (const who of [slack, discord]) expect(commandOf(who)).toEqual({ kind: "command", name: "join", args: "" });
		const listener = await ear(slack);
		await until(() => listener.screen("slack").join().includes("Only you can see this"), "the note");
	});

	test.each(CHANNELS)("a photo without words and a voice note with some go out on %s", async (channel) => {
		const who = holder(channel);
		const listener = await ear(who);
		await post("media", { ...who, kind: "photo", text: " " });
		await until(() => listener.screen(channel).length === 2, "the answer");
		expect(listener.screen(channel)[0]).toContain('alt="photo.jpg"');
		expect(listener.screen(channel)[1]).toContain("That was a media.");
		await post("media", { ...who, kind: "voice", text: "Listen" });
		await until(() => listener.screen(channel).length === 4, "the other answer");
		expect(listener.screen(channel)[2]).toMatch(/Listen.*<audio controls/s);
	});

	test("the app's language reaches the bot where the provider tells it", async () => {
		const people = CHANNELS.map((channel) => holder(channel, "sw"));
		// A message on Discord does not say it; a command does.
		for (const who of people)
			await post("write", { ...who, text: who.channel === "discord" ? "/union join" : "habari" });
		await until(() => people.every(({ address }) => rig.got.some(({ from }) => from === address)), "all four");
		const told = people.map(({ address }) => rig.got.find(({ from }) => from === address)?.language);
		expect(told).toEqual([undefined, "sw", "sw", "sw"]);
	});

	test.each(["telegram", "slack", "discord"] as const)("a file on %s opens and downloads", async (channel) => {
		const who = holder(channel);
		const listener = await ear(who);
		await post("write", { ...who, text: "file" });
		await until(() => listener.screen(channel).at(-1)?.includes("my data.json"), "the file");
		const entry = listener.screen(channel).at(-1) ?? "";
		expect(entry).toContain("{&quot;pseudonym&quot;:&quot;Blue Heron 42&quot;}</pre>");
		const href = /class="download" href="([^"]+)"/.exec(entry)?.[1]?.replaceAll("&amp;", "&") ?? "";
		const response = await fetch(`${rig.url}/${href}`);
		expect(await response.text()).toBe('{"pseudonym":"Blue Heron 42"}');
		expect(response.headers.get("content-disposition")).toBe("attachment; filename*=UTF-8''my%20data.json");
		const none = await problem(await fetch(`${rig.url}/${href.replace(/message=[^&]*/, "message=0")}`));
		expect(none).toMatchObject({ status: 404, code: "practice.no-file" });
	});

	test.each(["telegram", "slack", "discord"] as const)(
		"a picture on %s is shown, with what it shows",
		async (channel) => {
			const who = holder(channel);
			const listener = await ear(who);
			await post("write", { ...who, text: "picture" });
			await until(() => listener.screen(channel).at(-1)?.includes("<img"), "the picture");
			const entry = listener.screen(channel).at(-1) ?? "";
			const [, source = "", alt, sides] = /<img src="([^"]+)" alt="([^"]*)"([^>]*)>/.exec(entry) ?? [];
			// Telegram has no alternative texts.
			expect(alt).toBe(channel === "telegram" ? "map.png" : "A map of the &lt;four&gt; halls");
			expect(sides).toBe(' width="4" height="2"');
			expect(entry).toContain(">Seen</span></button>");
			const response = await fetch(`${rig.url}/${source.replaceAll("&amp;", "&")}`);
			expect(response.headers.get("content-type")).toBe("image/png");
			expect(PNG.equals(Buffer.from(await response.arrayBuffer()))).toBe(true);
			expect(response.headers.get("content-security-policy")).toContain("img-src 'self'");
		},
	);

	test.each(["telegram", "slack", "discord"] as const)(
		"a file on %s that is no text is only downloaded",
		async (channel) => {
			const who = holder(channel);
			const listener = await ear(who);
			await post("write", { ...who, text: "bytes" });
			await until(() => listener.screen(channel).at(-1)?.includes("a.bin"), "the file");
			const entry = listener.screen(channel).at(-1) ?? "";
			expect(entry).toContain("3 bytes");
			expect(entry).not.toMatch(/<pre|<img/);
			const href = /class="download" href="([^"]+)"/.exec(entry)?.[1]?.replaceAll("&amp;", "&") ?? "";
			const response = await fetch(`${rig.url}/${href}`);
			expect(response.headers.get("content-type")).toBe("application/octet-stream");
			expect([...new Uint8Array(await response.arrayBuffer())]).toEqual([0, 255, 7]);
		},
	);

	test.each(["telegram", "slack", "discord"] as const)(
		"what the bot changes on %s changes in its place",
		async (channel) => {
			const who = holder(channel);
			const listener = await ear(who);
			await post("write", { ...who, text: "hi" });
			await until(() => listener.screen(channel).length === 2, "the answer");
			const id = await rig.send(channel, who.address, { text: "3 want it", locale: "en" });
			await rig.send(channel, who.address, { text: "something later", locale: "en" });
			await until(() => listener.screen(channel).length === 4, "both");
			const before = listener.phones.length;
			await rig.edit(channel, who.address, id, { text: "4 want it", locale: "en" });
			await until(() => listener.screen(channel)[2]?.includes(">4 want it</div>"), "the change");
			const changed = listener.phones.slice(before).flatMap((news) => news.changed.map((entry) => entry.html));
			expect(changed).toHaveLength(1);
			expect(listener.screen(channel)).toHaveLength(4);
		},
	);

	test.each(["slack", "discord"] as const)("a form on %s is filled in", async (channel) => {
		const who = holder(channel);
		const listener = await ear(who);
		await post("write", { ...who, text: "form" });
		await until(() => listener.screen(channel).at(-1)?.includes("data-fill"), "the button");
		const entry = listener.screen(channel).at(-1) ?? "";
		const target = {
			message: /data-id="([^"]+)"/.exec(entry)?.[1] ?? "",
			button: /data-fill="([^"]+)"/.exec(entry)?.[1]?.replaceAll("&gt;", ">").replaceAll("&amp;", "&") ?? "",
		};
		expect(entry).toContain('aria-haspopup="dialog"');
		const empty = await problem(await post("fill", { ...who, ...target, text: " \n" }));
		expect(empty).toMatchObject({ status: 400, code: "practice.empty" });
		expect((await post("fill", { ...who, ...target, text: "two lines\nof it" })).status).toBe(200);
		await until(() => listener.screen(channel).join().includes("You wrote in: two lines\nof it"), "the answer");
	});

	test.each(["slack", "discord"] as const)(
		"what is posted for all on %s shows on every phone, with its buttons",
		async (channel) => {
			const [who, neighbour] = [holder(channel), holder(channel)];
			const [listener, other] = [await ear(who), await ear(neighbour)];
			const payload = encodeTap({ flow: "demo", step: "march", tag: "t1", options: ["yes"] });
			const options: OutOptions = { mode: "one", items: [{ label: "I come", payload }] };
			const saying = (text: string): OutMessage => ({ text, locale: "en", options });
			const id = await rig.send(channel, rig.hallOf(channel), saying("3 come"));
			const at = (ear: Listener) => ear.hall(channel).findIndex((html) => html.includes(`data-id="${id}"`));
			await until(() => at(listener) >= 0 && at(other) >= 0, "the post");
			expect(listener.screen(channel)).toEqual([]);
			expect(listener.hall(channel)[at(listener)]).toContain(">I come</span></button>");
			await rig.edit(channel, rig.hallOf(channel), id, saying("4 come"));
			await until(
				() => [listener, other].every((ear) => ear.hall(channel)[at(ear)]?.includes(">4 come</div>")),
				"the change",
			);
			const button =
				/data-press="([^"]+)"[^>]*><span[^>]*>I come</.exec(listener.hall(channel)[at(listener)] ?? "")?.[1] ?? "";
			await post("press", { ...who, message: id, button: button.replaceAll("&gt;", ">").replaceAll("&amp;", "&") });
			const tap = { kind: "tap", tap: expect.objectContaining({ options: ["yes"] }) };
			const mine = () => rig.got.filter(({ from, content }) => from === who.address && content.kind === "tap");
			await until(() => mine().length === 1, "the tap");
			expect(mine()[0]).toMatchObject({ content: tap });
		},
	);

	test("there are no forms on the other phones", async () => {
		for (const channel of ["sms", "telegram"] as const) {
			const none = await problem(await post("fill", { ...holder(channel), message: "1", button: "x", text: "hi" }));
			expect(none).toMatchObject({ status: 409, code: "practice.refused" });
			expect(none.message).toContain(`${PHONES[channel].name} has no forms`);
		}
	});

	test("what people write is shown and not run", async () => {
		const nasty = `<img src=x onerror="alert(1)"> & 'quotes' </script> https://example.org/?a=1&b="><i>.`;
		for (const channel of CHANNELS) {
			const who = holder(channel);
			const listener = await ear(who);
			await post("write", { ...who, text: nasty });
			await until(() => listener.screen(channel).length === 2, "the answer");
			for (const html of listener.screen(channel)) {
				expect(html).not.toMatch(/<img|<script|<i>|onerror="/);
				expect(html).toContain("&lt;img src=x onerror=&quot;alert(1)&quot;&gt;");
				expect(html).toContain('<a href="https://example.org/?a=1&amp;b="');
			}
		}
	});

	test("a text of 20,000 characters arrives whole", async () => {
		const who = holder("slack");
		const listener = await ear(who);
		const text = "ቃል ".repeat(6_666).trim();
		expect((await post("write", { ...who, text })).status).toBe(200);
		await until(() => listener.screen("slack")[0]?.includes(text), "the long text");
		await until(() => rig.got.some(({ content }) => content.kind === "text" && content.text === text), "the bot");
	});
});

describe("the stream", () => {
	test("carries only what changed, and everything to a page that comes back", async () => {
		const who = holder("telegram");
		const listener = await ear(who);
		await post("write", { ...who, text: "one" });
		await until(() => listener.screen("telegram").length === 2, "the first answer");
		await post("write", { ...who, text: "two" });
		await until(() => listener.screen("telegram").length === 4, "the second answer");
		const sent = listener.phones.flatMap(({ changed }) => changed.map(({ id }) => id));
		expect(sent).toHaveLength(new Set(sent).size);
		const again = await ear(who);
		await until(() => again.phones.length > 0, "the screen");
		expect(again.phones).toHaveLength(1);
		expect(again.screen("telegram")).toEqual(listener.screen("telegram"));
	});

	test("takes four phones at once and tells who holds them", async () => {
		const listener = await ear(...CHANNELS.map((channel) => holder(channel)));
		await until(() => listener.phones.length === 4, "four phones");
		expect(listener.phones.map(({ channel }) => channel)).toEqual([...CHANNELS]);
		expect(listener.phones[0]?.owner).toMatch(/^\+1 \d{3} 555 01\d\d$/);
	});

	test("shows signs of life, and lets go of everything when the page leaves", async () => {
		const listener = await ear(holder("sms"), holder("discord"));
		await until(() => listener.beats() >= 2, "two signs of life");
		expect(rig.streams()).toBe(1);
		listener.leave();
		await until(() => rig.streams() === 0, "the listeners to go");
	});

	test("a page that does not read costs no memory: it gets the newest state when it reads again", async () => {
		const who = holder("sms");
		const query = encodeURIComponent(JSON.stringify([who]));
		const response = await rig.app.request(`/practice/events?who=${query}`);
		const reader = response.body?.getReader();
		for (let at = 0; at < 50; at++) await rig.simulators.sms.person(who.address).write(`word ${at}`);
		await until(() => rig.got.filter(({ from }) => from === who.address).length === 50, "the bot to hear all");
		let text = "";
		let events = 0;
		while (!text.includes("word 49")) {
			const { value, done } = (await reader?.read()) ?? { done: true };
			if (done || !value) break;
			text += new TextDecoder().decode(value);
			events += 1;
		}
		expect(text).toContain("word 0<");
		expect(text).toContain("word 49<");
		expect(events).toBeLessThan(10);
		await reader?.cancel();
	});
});

describe("the clock", () => {
	test("goes forward, tells the shell and every page, and leaves what was said at its time", async () => {
		const who = holder("sms");
		const [listener, other] = [await ear(who), await ear(holder("slack"))];
		await post("write", { ...who, text: "before" });
		await until(() => listener.screen("sms").length === 2, "the answer");
		const moved = rig.moved();
		const ahead = rig.clock.ahead;
		expect(await (await post("clock", { by: "P1D" })).json()).toMatchObject({ ahead: expect.stringContaining("day") });
		await post("clock", { by: "PT1H" });
		await post("clock", { by: "P7D" });
		expect(rig.moved() - moved).toBe(3);
		expect(rig.clock.ahead.hours - ahead.hours).toBe(24 + 1 + 168);
		await until(() => other.clocks.at(-1)?.ahead === "1 week, 1 day, 1 hour ahead", "the other page to hear it");
		await post("write", { ...who, text: "after" });
		await until(() => listener.screen("sms").length === 4, "the next answer");
		const times = listener.screen("sms").map((html) => Number(/data-at="(\d+)"/.exec(html)?.[1]));
		const [before = 0, , after = 0] = times;
		expect(Math.round((after - before) / 3_600_000)).toBe(193);
	});

	test("goes only by the steps on the page", async () => {
		for (const by of ["-P1D", "P1M", "", 5]) {
			const refused = await problem(await post("clock", { by }));
			expect(refused).toMatchObject({ status: 400, code: "practice.bad-by" });
		}
	});

	test("by itself: adds up, refuses what is not forward, knows what it showed", () => {
		let now = Temporal.Instant.from("2026-11-01T10:00:00Z");
		const clock = createPracticeClock({ now: () => now });
		expect(clock.now()).toEqual(now);
		expect(clock.ahead.blank).toBe(true);
		clock.advance(Temporal.Duration.from("P1D"));
		now = now.add({ minutes: 5 });
		clock.advance(Temporal.Duration.from("PT1H"));
		expect(clock.now().toString()).toBe("2026-11-02T11:05:00Z");
		expect(clock.ahead.toString()).toBe("PT25H");
		const shown = (at: string) => clock.shownAt(Temporal.Instant.from(at)).toString();
		expect(shown("2026-11-01T09:59:59Z")).toBe("2026-11-01T09:59:59Z");
		expect(shown("2026-11-01T10:00:00Z")).toBe("2026-11-02T10:00:00Z");
		expect(shown("2026-11-01T10:05:00Z")).toBe("2026-11-02T11:05:00Z");
		for (const wrong of ["PT0S", "-PT1H", "P1W", "P1M"])
			expect(() => clock.advance(Temporal.Duration.from(wrong))).toThrow(RangeError);
		expect(clock.ahead.toString()).toBe("PT25H");
	});
});

describe("what is refused", () => {
	test("what another site sends", async () => {
		const who = holder("sms");
		const send = (headers: Record<string, string>) => post("write", { ...who, text: "hi" }, headers);
		const foreign: Record<string, string>[] = [
			{ "sec-fetch-site": "cross-site" },
			{ "sec-fetch-site": "same-site" },
			{ origin: "https://elsewhere.example" },
			{ origin: "null" },
		];
		for (const headers of foreign)
			expect(await problem(await send(headers))).toMatchObject({ status: 403, code: "practice.other-site" });
		expect(rig.simulators.sms.person(who.address).screen()).toEqual([]);
		expect((await send({ "sec-fetch-site": "same-origin" })).status).toBe(200);
		expect((await send({ origin: rig.url })).status).toBe(200);
	});

	test("what is too long, and what is no JSON", async () => {
		const who = holder("sms");
		const long = await problem(await post("write", { ...who, text: "x".repeat(1_048_577) }));
		expect(long).toMatchObject({ status: 413, code: "practice.too-long" });
		for (const body of ["", "{", "[]", '"text"', "null"])
			expect((await problem(await post("write", body))).status).toBe(400);
		const form = await post("write", { ...who, text: "hi" }, { "Content-Type": "text/plain" });
		expect(await problem(form)).toMatchObject({ status: 400, code: "practice.not-json" });
	});

	test("strange phones, people and languages, each with what to do", async () => {
		const who = { ...holder("sms"), text: "hi" };
		const said = async (body: unknown) => problem(await post("write", body));
		expect(await said({ ...who, channel: "fax" })).toMatchObject({
			status: 400,
			message: "There is no such phone; the phones are sms, telegram, slack, discord.",
		});
		expect(await said({ ...who, channel: "__proto__" })).toMatchObject({ status: 400, code: "practice.bad-channel" });
		expect(await said({ ...who, language: "xx" })).toMatchObject({ status: 400, code: "practice.bad-language" });
		expect(await said({ ...who, text: 7 })).toMatchObject({ status: 400, code: "practice.bad-text" });
		expect(await said({ ...who, text: " \n " })).toMatchObject({ status: 400, code: "practice.empty" });
		const wrong = { sms: "555-x1234", telegram: "-100", slack: "amina", discord: "12x3" };
		for (const channel of CHANNELS) {
			const refused = await said({ ...who, channel, address: wrong[channel] });
			expect(refused).toMatchObject({ status: 400, code: "practice.bad-address" });
			expect(refused.message).toContain(`no address of a person on ${PHONES[channel].name}`);
			expect(refused.message).not.toContain(wrong[channel]);
		}
		for (const query of ["", "[]", "nonsense", JSON.stringify([{ ...who, address: "+1" }])])
			expect((await fetch(`${rig.url}/practice/events?who=${encodeURIComponent(query)}`)).status).toBe(400);
		expect((await fetch(`${rig.url}/practice/file?channel=sms`)).status).toBe(400);
		expect(rig.streams()).toBe(0);
	});

	test("nothing of the addresses that are made up", async () => {
		for (const channel of CHANNELS) {
			const { address } = (await (await post("person", { channel })).json()) as { address: string };
			expect(address).toMatch(PHONES[channel].address);
			for (let at = 0; at < 100; at++)
				expect(() => rig.simulators[channel].person(PHONES[channel].newAddress())).not.toThrow();
		}
	});
});
