import { afterAll, beforeAll, expect, test } from "vitest";
import type { ChannelName } from "../../bot/core/channel.ts";
import { MEDIA_BYTES_MAX, mediaTypeOf } from "../../bot/core/media.ts";
import type { Shown } from "../../bot/core/simulator.ts";
import { SAMPLE_PHOTO, SAMPLE_VOICE } from "../../bot/core/simulator-samples.ts";
import { loadSharp } from "../../bot/sharp.ts";
import { claimMedia } from "../../bot/store/answer-media.ts";
import { openDatabase } from "../../bot/store/database.ts";
import { parsed, say } from "../core/survey-kit.ts";
import { createTestLog, secret, startTestSteward, type TestSteward } from "../support/steward.ts";
import { until } from "../support/wait.ts";
import { keysOf } from "./answered.ts";
import { asking, begin, filed, mediaIn, openedMedia, plain, send, settled, states } from "./media-rig.ts";

let steward: TestSteward;
beforeAll(async () => {
	steward = await startTestSteward();
});
afterAll(async () => {
	expect(steward.simulators.flatMap((simulator) => simulator.refusals)).toEqual([]);
	await steward.stop();
});

const asked = (channel: ChannelName) => steward.simulator(channel).files.asked;

test.each(["telegram", "slack", "discord", "sms"] as const)(
	"on %s: asked once, fetched only after the yes, kept sealed and clean; FORGET erases it",
	async (channel) => {
		const id = `agreed-${channel}`;
		const phone = steward.phone(channel);
		const before = asked(channel);
		expect(await begin(steward, phone, asking(id))).toContain("You can send photos and voice notes here too.");
		const words = secret(`The photo shows it, on ${channel}`);
		expect((await send(phone, "photo", words)).text).toMatch(/give you away.*volunteers.*May I keep it\?/s);
		await steward.tick();
		expect(await states(steward, id)).toEqual(["offered"]);
		expect(asked(channel)).toBe(before);
		// The words are kept whatever is answered.
		expect(await filed(steward, id)).toEqual([`story=${words}`]);
		expect((await phone.say("yes")).text).toContain("I am listening");
		await settled(steward, id, ["kept"]);
		expect((await send(phone, "voice")).text).toContain("I am listening");
		await settled(steward, id, ["kept", "kept"]);
		expect(asked(channel)).toBe(before + 2);
		expect((await phone.say("done")).text).toContain("Which after?");
		await (channel === "sms" ? phone.say("1") : phone.press("The red"));

		const [photo, voice] = await openedMedia(steward, id);
		expect(mediaTypeOf(photo ?? new Uint8Array())?.mediaType).toBe("image/jpeg");
		expect(mediaTypeOf(voice ?? new Uint8Array())?.mediaType).toBe("audio/ogg");
		const { default: sharp } = await loadSharp();
		expect((await sharp(SAMPLE_PHOTO).metadata()).exif).toBeDefined();
		expect((await sharp(photo).metadata()).exif).toBeUndefined();
		expect(Buffer.from(SAMPLE_VOICE).includes("LOCATION")).toBe(true);
		expect(Buffer.from(voice ?? []).includes("LOCATION")).toBe(false);
		// Nothing is left of what the provider has it by, and nothing lies in clear.
		await until(
			async () => (await mediaIn(steward, id)).every(({ ref_sealed }) => ref_sealed === null),
			"the references to go",
		);
		for (const { channel: from, sealed } of await mediaIn(steward, id)) {
			expect(from).toBeNull();
			expect(sealed?.includes(Buffer.from("JFIF")) || sealed?.includes(Buffer.from("OpusHead"))).toBe(false);
		}
		if (channel === "sms") expect(steward.simulator("sms").files.deleted).toBe(2);

		const data = await phone.say("my data");
		expect(data.file?.content ?? data.text).toContain("Photos and voice notes kept with your answers: 2");
		await phone.say("forget");
		for (let time = 0; time < 2; time++) await (channel === "sms" ? phone.say("1") : phone.press("Erase"));
		await expect.poll(() => states(steward, id), { interval: 10 }).toEqual([]);
		expect(await filed(steward, id)).toEqual([]);
	},
);

test("the member says no: nothing is fetched, nothing of it is left, and the words count", async () => {
	const phone = steward.phone("telegram");
	const before = asked("telegram");
	await begin(steward, phone, asking("refused"));
	// An album comes photo by photo; the question stays open meanwhile.
	const words = secret("These words go with the album");
	await send(phone, "photo", words);
	expect((await send(phone, "photo")).text).toContain("May I keep it?");
	expect(await states(steward, "refused")).toEqual(["offered", "offered"]);
	expect((await phone.press("No, only my words")).text).toContain("I am listening");
	expect(await states(steward, "refused")).toEqual([]);
	expect(await filed(steward, "refused")).toEqual([`story=${words}`]);
	// It is not asked again, and what comes later is treated as in any survey.
	expect((await send(phone, "photo", secret("More words with one"))).text).toContain("The picture or recording itself");
	expect((await send(phone, "photo")).text).toContain("I can only read text here");
	expect((await phone.say("done")).text).toContain("Which after?");
	await steward.tick();
	expect(asked("telegram")).toBe(before);
	expect(await filed(steward, "refused")).toEqual(["story=More words with one", `story=${words}`].sort());
});

test("a survey that does not ask, a kind that it does not ask for, and a question before: nothing is fetched", async () => {
	const phone = steward.phone("discord");
	const before = asked("discord");
	const survey = parsed(
		[
			{ name: "first", kind: "text", ask: say("In words?") },
			{ name: "second", kind: "story", ask: say("With a photo?"), media: ["photo"] },
		],
		{ id: "unasked", title: say("Title unasked"), anonymous: false },
	);
	await begin(steward, phone, survey);
	const next = await send(phone, "photo", secret("Words for the first"));
	expect(next.text).toContain("The picture or recording itself I cannot keep");
	expect(next.text).toContain("You can send photos here too.");
	expect((await send(phone, "voice")).text).toContain("I can only read text here");
	await steward.tick();
	expect(await states(steward, "unasked")).toEqual([]);
	expect(asked("discord")).toBe(before);
});

test("a question for one message: words end it, photos do not; BACK lets a new answer take its place", async () => {
	const phone = steward.phone("slack");
	const survey = parsed(
		[
			{ name: "brief", kind: "text", ask: say("In short?"), media: ["photo"] },
			{ name: "next", kind: "text", ask: say("And then?") },
		],
		{ id: "brief", title: say("Title brief"), anonymous: false },
	);
	await begin(steward, phone, survey);
	await send(phone, "photo");
	expect((await phone.press("Yes, keep it")).text).toContain("I am listening");
	await settled(steward, "brief", ["kept"]);
	expect((await phone.say(secret("Short words with it"))).text).toContain("And then?");
	expect(await filed(steward, "brief")).toEqual(["brief=", "brief=Short words with it"]);
	expect((await phone.say("back")).text).toContain("In short?");
	expect((await phone.say(secret("Other words alone"))).text).toContain("And then?");
	expect(await filed(steward, "brief")).toEqual(["brief=Other words alone"]);
	expect(await states(steward, "brief")).toEqual([]);
});

test("as it ends, an anonymous response takes its files along, and nothing leads back", async () => {
	const phone = steward.phone("telegram");
	await begin(steward, phone, asking("cut", { anonymous: true }));
	await send(phone, "photo", secret("Words that are cut loose"));
	await phone.press("Yes, keep it");
	// Not waited for: the end waits for what is on its way.
	await send(phone, "voice");
	await phone.say("done");
	const end = await phone.press("The red");
	expect(end.text).toContain("The link to you is cut");
	expect(end.text).not.toContain("could not be fetched in time");
	const rows = await mediaIn(steward, "cut");
	expect(rows.map(({ state, kind }) => `${state} ${kind}`).sort()).toEqual(["kept photo", "kept voice"]);
	for (const row of rows) {
		expect(row).toMatchObject({ member_id: null, channel: null, ref_sealed: null });
		expect(row.at.getTime() % 86_400_000).toBe(0);
		expect(row.id.charAt(14)).toBe("4");
	}
	expect((await openedMedia(steward, "cut")).length).toBe(2);
	// Nor does the log: in none of its lines is a message a file, or a file kept.
	const kinds = steward.log.lines.filter(({ code }) => code === "message.handled").map(({ fields }) => fields.kind);
	expect(new Set(kinds)).toEqual(new Set(["text", "tap"]));
	expect(steward.log.lines.filter(({ code }) => code.startsWith("media."))).toEqual([]);
	expect((await phone.say("my data")).file?.content).not.toContain("Photos and voice notes");
});

test.each(["anonymous", "linked"] as const)(
	"STOP while it is asked (%s): the words stay, the file goes",
	async (how) => {
		const id = `stop-${how}`;
		const phone = steward.phone("telegram");
		await begin(steward, phone, asking(id, { anonymous: how === "anonymous" }));
		const words = secret(`Words before the stop, ${how}`);
		await send(phone, "photo", words);
		await send(phone, "photo");
		await phone.say("stop");
		expect(await states(steward, id)).toEqual([]);
		expect(await filed(steward, id)).toEqual([`story=${words}`]);
		const rows = await steward.query<{ member_id: string | null; last_step: string }>(
			"SELECT member_id, last_step FROM survey_responses WHERE survey = $1",
			[id],
		);
		expect(rows).toMatchObject([{ last_step: "story" }]);
		expect(rows[0]?.member_id === null).toBe(how === "anonymous");
	},
);

test("what cannot be fetched before an anonymous end is let go of with all that leads to it, and the member is told", async () => {
	const phone = steward.phone("slack");
	await begin(steward, phone, asking("lost", { anonymous: true }));
	steward.simulator("slack").files.fail(503);
	await send(phone, "photo");
	await phone.press("Yes, keep it");
	await phone.say("done");
	// The end waits for two seconds of the clock, which need not pass here.
	let shown: Shown | undefined;
	void phone.press("The red").then((last) => {
		shown = last;
	});
	const end = await until(() => {
		steward.clock.advance({ milliseconds: 100 });
		return shown;
	}, "the end");
	steward.simulator("slack").files.fail(undefined);
	expect(plain(end.text)).toContain("could not be fetched in time, and are not kept: 1");
	expect(await mediaIn(steward, "lost")).toMatchObject([
		{ state: "gone", error_code: "media.ended", ref_sealed: null, channel: null, member_id: null, sealed: null },
	]);
});

test.each([
	["too large", new Uint8Array(MEDIA_BYTES_MAX + 1).fill(9), undefined, "larger than 5 MB", "refused", "media.too-big"],
	[
		"no picture",
		new TextEncoder().encode("<html>no picture</html>"),
		undefined,
		"a kind that I cannot read",
		"refused",
		"media.wrong-type",
	],
	[
		"a broken picture",
		SAMPLE_PHOTO.slice(0, 300),
		undefined,
		"a kind that I cannot read",
		"refused",
		"media.wrong-type",
	],
	["gone at the provider", undefined, 404, "You can send it once more", "gone", "http-404"],
] as const)("%s: a friendly sentence, a code, and the words stay", async (name, bytes, status, said, state, code) => {
	const id = `bad-${name.replaceAll(" ", "-").slice(0, 9)}`;
	const phone = steward.phone("discord");
	const words = secret(`Words with ${name}`);
	await begin(steward, phone, asking(id));
	steward.simulator("discord").files.fail(status);
	await send(phone, "photo", words, bytes);
	await phone.press("Yes, keep it");
	await steward.tick();
	const told = await until(() => phone.heard().find(({ text }) => plain(text).includes(said)), "the sentence");
	expect(told.text).toContain("our words");
	steward.simulator("discord").files.fail(undefined);
	expect(await mediaIn(steward, id)).toMatchObject([{ state, error_code: code, ref_sealed: null, sealed: null }]);
	expect(await filed(steward, id)).toEqual([`story=${words}`]);
});

test("a provider that is ill is asked again, later and later", async () => {
	const phone = steward.phone("telegram");
	await begin(steward, phone, asking("ill"));
	steward.simulator("telegram").files.fail(500);
	await send(phone, "photo");
	await phone.press("Yes, keep it");
	await steward.tick();
	await until(async () => (await mediaIn(steward, "ill"))[0]?.error_code, "the first try");
	expect(await states(steward, "ill")).toEqual(["wanted"]);
	const line = steward.log.lines.findLast(({ code }) => code === "media.not-fetched");
	expect(line?.fields).toEqual({ error: expect.any(String), tries: 1 });
	steward.simulator("telegram").files.fail(undefined);
	steward.clock.advance({ seconds: 6 });
	await settled(steward, "ill", ["kept"]);
});

test("a try that ended with its process counts: it is taken up later and later, at last given up, and the member is told", async () => {
	const phone = steward.phone("telegram");
	await begin(steward, phone, asking("crash"));
	steward.simulator("telegram").files.fail(500);
	const words = secret("Words with what cannot be decoded");
	await send(phone, "photo", words);
	await phone.press("Yes, keep it");
	await steward.tick();
	await until(async () => (await mediaIn(steward, "crash"))[0]?.error_code, "the first try");
	steward.simulator("telegram").files.fail(undefined);
	const before = asked("telegram");
	const database = openDatabase(steward.databaseUrl, createTestLog());
	const keys = await keysOf(steward);
	const start = steward.clock.now();
	// Processes that take it up, and end before anything else is written.
	const claimed: number[] = [];
	try {
		for (let minutes = 10; claimed.at(-1) !== 12; minutes += 10) {
			const claim = () => claimMedia(database, keys, start.add({ minutes }), 1, { seconds: 60, longest: 3_600 });
			for (const { tries } of await claim()) {
				expect(await claim()).toEqual([]);
				claimed.push(tries);
				if (tries === 5) expect(await states(steward, "crash")).toEqual(["wanted"]);
			}
		}
	} finally {
		await database.close();
	}
	expect(claimed).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
	await steward.tick();
	expect(await states(steward, "crash")).toEqual(["wanted"]);
	steward.clock.advance({ hours: 9 });
	await steward.tick();
	const told = await until(
		() => phone.heard().find(({ text }) => plain(text).includes("You can send it once more")),
		"it",
	);
	expect(told.text).toContain("our words");
	expect(asked("telegram")).toBe(before);
	expect(await mediaIn(steward, "crash")).toMatchObject([
		{ state: "gone", error_code: "media.unfinished", ref_sealed: null, sealed: null },
	]);
	expect(await filed(steward, "crash")).toEqual([`story=${words}`]);
});

test("what one process did not finish, another does", async () => {
	const phone = steward.phone("discord");
	await begin(steward, phone, asking("taken-up"));
	steward.simulator("discord").files.fail(500);
	await send(phone, "photo");
	await phone.press("Yes, keep it");
	await steward.tick();
	await until(async () => (await mediaIn(steward, "taken-up"))[0]?.error_code, "the first try");
	steward.simulator("discord").files.fail(undefined);
	const database = openDatabase(steward.databaseUrl, createTestLog());
	try {
		const at = steward.clock.now().add({ seconds: 6 });
		const taken = await claimMedia(database, await keysOf(steward), at, 1, { seconds: 60, longest: 3_600 });
		expect(taken).toMatchObject([{ state: "wanted", tries: 2 }]);
	} finally {
		await database.close();
	}
	steward.clock.advance({ seconds: 30 });
	await steward.tick();
	expect(await states(steward, "taken-up")).toEqual(["wanted"]);
	steward.clock.advance({ hours: 1 });
	await settled(steward, "taken-up", ["kept"]);
});
