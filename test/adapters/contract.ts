import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type {
	Attempt,
	Channel,
	Inbound,
	OutMessage,
	OutOptions,
	Receive,
	SendError,
	StatusUpdate,
} from "../../bot/core/channel.ts";
import type { Clock } from "../../bot/core/clock.ts";
import type { Log } from "../../bot/core/log.ts";
import { MEDIA_BYTES_MAX, type MediaFile } from "../../bot/core/media.ts";
import type { Fault, Simulator } from "../../bot/core/simulator.ts";
import { SAMPLE_PHOTO, SAMPLE_VOICE } from "../../bot/core/simulator-samples.ts";
import { encodeTap } from "../../bot/core/tap.ts";
import { startWebhookServer, type WebhookServer } from "../support/serve.ts";
import { until } from "../support/wait.ts";

/** What an adapter is made with in the contract suite. */
export interface Given {
	readonly publicUrl: string;
	readonly timeoutMs: number;
	readonly log: Log;
	readonly clock: Clock;
}

/** One adapter under test: its simulator (not started), and how to make a channel that talks to it once it is. */
export interface Subject {
	readonly simulator: Simulator;
	create(given: Given): Channel;
	/** Two addresses that the simulator accepts. */
	readonly people: readonly [string, string];
}

const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const clock: Clock = { now: () => Temporal.Now.instant() };
/** A picture of one point, as PNG in base64: no bytes that are UTF-8. */
export const DOT = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
let serial = 0;

/** A fresh attempt with a well-formed UUIDv7. */
export function attempt(): Attempt {
	const time = Date.now().toString(16).padStart(12, "0");
	const tail = (serial++).toString(16).padStart(12, "0");
	return {
		id: `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${tail}`,
		firstTriedAt: Temporal.Now.instant(),
	};
}

/** An English message with options as the core hands them over. */
export function message(text: string, labels: readonly string[] = [], mode: OutOptions["mode"] = "one"): OutMessage {
	const payload = (options: readonly string[]) => encodeTap({ flow: "demo", step: "colour", tag: "t1", options });
	if (labels.length === 0) return { text, locale: "en" };
	const items = labels.map((label, at) => ({ label, payload: payload([`o${at}`]) }));
	const done = mode === "many" ? { done: { label: "Send", payload: payload([]) } } : {};
	return { text, locale: "en", options: { mode, items, ...done } };
}

/**
 * What every adapter owes the shell, told once. `setup` makes a fresh simulator
 * and says how a channel is made for it; the suite starts and stops both.
 */
export function channelContract(name: string, setup: () => Subject): void {
	describe(`${name} keeps the contract of a channel`, () => {
		let subject: Subject;
		let channel: Channel;
		let web: WebhookServer;
		let got: Inbound[];
		let statuses: StatusUpdate[];
		let refuse: number;

		const receive: Receive = {
			message: async (inbound) => {
				if (refuse > 0) {
					refuse -= 1;
					throw new Error("the database is away");
				}
				got.push(inbound);
				return { note: "See our direct messages." };
			},
			status: async (update) => {
				statuses.push(update);
			},
		};
		const open = async () => {
			channel = subject.create({ publicUrl: web.url, timeoutMs: 2_000, log: silent, clock });
			web.serve(channel.webhooks);
			await channel.start(receive);
		};
		/** The person has written once, so that every provider lets the bot write to them. */
		const acquainted = async (at: 0 | 1 = 0) => {
			const person = subject.simulator.person(subject.people[at], "en-US");
			const before = got.length;
			await person.write("hello");
			await until(() => got.length > before, "the first message");
			return person;
		};
		const lastFromBot = (address: string) =>
			subject.simulator
				.person(address)
				.screen()
				.filter((shown) => shown.from === "bot")
				.at(-1);
		const failure = async (fault: Fault, text: string): Promise<SendError> => {
			subject.simulator.fail(fault);
			const error = await channel.send(subject.people[0], message(text), attempt()).then(
				() => undefined,
				(reason: unknown) => reason,
			);
			expect(error, `${fault} should make send fail`).toMatchObject({ name: "SendError" });
			return error as SendError;
		};

		beforeEach(async () => {
			got = [];
			statuses = [];
			refuse = 0;
			subject = setup();
			web = await startWebhookServer();
			await subject.simulator.start();
			subject.simulator.connect(web.url);
			await open();
		});
		afterEach(async () => {
			await channel.stop();
			await subject.simulator.stop();
			await web.close();
			expect(subject.simulator.refusals).toEqual([]);
		});

		test("a text arrives as it was written, from whom, directly", async () => {
			const person = subject.simulator.person(subject.people[0], "es-MX");
			const text = "Hola ñ 👋 \u200f አዎን";
			await person.write(text);
			const inbound = await until(() => got[0], "the message");
			expect(inbound).toMatchObject({ channel: name, from: subject.people[0], place: "direct" });
			expect(inbound.content).toEqual({ kind: "text", text });
			expect(Math.abs(inbound.sentAt.epochMilliseconds - Date.now())).toBeLessThan(5_000);
		});

		test("an event delivered twice carries the same id", async () => {
			subject.simulator.deliver("duplicate");
			await subject.simulator.person(subject.people[0]).write("twice");
			await until(() => got.length >= 1, "the message");
			await new Promise((resolve) => setTimeout(resolve, 100));
			expect(new Set(got.map((inbound) => inbound.id)).size).toBe(1);
		});

		test("different events carry different ids, and one person's stay in order", async () => {
			const person = subject.simulator.person(subject.people[0]);
			for (let at = 0; at < 5; at++) await person.write(`number ${at}`);
			await until(() => got.length >= 5, "five messages");
			expect(new Set(got.map((inbound) => inbound.id)).size).toBe(5);
			if (channel.webhooks.length === 0)
				expect(got.map((inbound) => (inbound.content.kind === "text" ? inbound.content.text : ""))).toEqual(
					[0, 1, 2, 3, 4].map((at) => `number ${at}`),
				);
		});

		test("a refused hand-over is delivered again with the same id", async () => {
			refuse = 1;
			await subject.simulator.person(subject.people[0]).write("keep me");
			const inbound = await until(() => got[0], "the redelivery", 12_000);
			expect(inbound.content).toEqual({ kind: "text", text: "keep me" });
		});

		test("a sent message stands on that person's screen alone, and is not heard back", async () => {
			await acquainted(0);
			await acquainted(1);
			const receipt = await channel.send(subject.people[0], message("Only <you> & *me* _here_"), attempt());
			expect(receipt.providerId).not.toBe("");
			await until(() => lastFromBot(subject.people[0])?.text === "Only <you> & *me* _here_", "the message on screen");
			expect(lastFromBot(subject.people[1])).toBeUndefined();
			expect(got).toHaveLength(2);
		});

		test("an option pressed comes back by its names", async () => {
			const person = await acquainted();
			await channel.send(person.address, message("Which?", ["Red", "Blue & green"]), attempt());
			const shown = await until(() => lastFromBot(person.address), "the question");
			if (channel.limits.buttons === null) {
				expect(shown.text).toBe("Which?\n1 Red\n2 Blue & green");
				return;
			}
			expect(shown.buttons.map((button) => button.label)).toEqual(["Red", "Blue & green"]);
			await person.press(shown.id, shown.buttons[1]?.id ?? "");
			const inbound = await until(() => got[1], "the tap");
			expect(inbound.content).toEqual({
				kind: "tap",
				tap: { flow: "demo", step: "colour", tag: "t1", options: ["o1"] },
			});
		});

		test("several ticked options come back as one answer", async () => {
			const person = await acquainted();
			const labels = ["Red", "Blue", "Green", "Black", "White", "Pink", "Grey"];
			await channel.send(person.address, message("Which ones?", labels, "many"), attempt());
			const shown = await until(() => lastFromBot(person.address), "the question");
			if (channel.limits.buttons === null) {
				expect(shown.text).toBe(`Which ones?\n${labels.map((label, at) => `${at + 1} ${label}`).join("\n")}`);
				return;
			}
			expect(shown.many).toBe(true);
			const options = shown.buttons.filter((button) => button.role === "option");
			expect(options.map((button) => button.label)).toEqual(labels);
			for (const at of [1, 3, 5, 3]) await person.press(shown.id, options[at]?.id ?? "");
			const done = lastFromBot(person.address)?.buttons.find((button) => button.role === "done");
			await person.press(shown.id, done?.id ?? "");
			const inbound = await until(() => got[1], "the answer");
			expect(inbound.content).toMatchObject({ kind: "tap", tap: { flow: "demo", step: "colour", tag: "t1" } });
			expect(inbound.content.kind === "tap" ? [...inbound.content.tap.options].sort() : []).toEqual(["o1", "o5"]);
		});

		test("as many options as the channel declares, and the longest labels, all appear", async () => {
			const person = await acquainted();
			const { buttons } = channel.limits;
			const labels = Array.from({ length: buttons?.max ?? 20 }, (_, at) =>
				`${at + 1}`.padEnd(buttons?.label ?? 20, "x"),
			);
			await channel.send(person.address, message("Which?", labels), attempt());
			const shown = await until(() => lastFromBot(person.address), "the question");
			if (buttons === null) for (const label of labels) expect(shown.text).toContain(label);
			else expect(shown.buttons.map((button) => button.label)).toEqual(labels);
		});

		test("a text as long as the channel declares appears whole; a longer one is an error, not a cut", async () => {
			const person = await acquainted();
			const text = "a".repeat(channel.limits.text);
			await channel.send(person.address, message(text), attempt());
			await until(() => lastFromBot(person.address)?.text === text, "the whole text");
			await expect(channel.send(person.address, message(`${text}a`), attempt())).rejects.toThrow();
		});

		test("a file arrives with its name and content", async () => {
			if (!channel.limits.files) return;
			const person = await acquainted();
			const file = { name: "my-data.txt", mediaType: "text/plain", content: "All we hold: ስም\n" };
			await channel.send(person.address, { text: "Your data", locale: "en", file }, attempt());
			const shown = await until(
				() =>
					subject.simulator
						.person(person.address)
						.screen()
						.find((entry) => entry.file !== undefined),
				"the file",
			);
			expect(shown.file).toMatchObject({ ...file, bytes: new TextEncoder().encode(file.content) });
		});

		test("a picture arrives byte for byte, as a picture", async () => {
			if (!channel.limits.files) return;
			const person = await acquainted();
			const content = new Uint8Array(Uint8Array.fromBase64(DOT));
			const file = { name: "chart.png", mediaType: "image/png", content, description: "Two bars, 12 & 30" };
			await channel.send(person.address, { text: "Results", locale: "en", file }, attempt());
			const shown = await until(
				() => person.screen().find((entry) => entry.from === "bot" && entry.file !== undefined)?.file,
				"the picture",
			);
			expect(shown).toMatchObject({ mediaType: "image/png", content: "" });
			expect([...shown.bytes]).toEqual([...content]);
			expect([undefined, file.description]).toContain(shown.description);
		});

		test("a form beside options, or alone: what is written in it comes back with the tap that opened it", async () => {
			if (!channel.limits.forms) return;
			const person = await acquainted();
			const tap = { flow: "demo", step: "story", tag: "t1", options: [] };
			const form = {
				label: "Write",
				title: "Your story",
				field: "What happened?",
				submit: "Send",
				cancel: "Close",
				payload: encodeTap(tap),
			};
			const beside = message("Which?", ["Red"]);
			const items = beside.options?.items ?? [];
			const text = 'Line one\nline <two> & *three* "ስም" 👋';
			for (const [at, given] of [items, []].entries()) {
				const out: OutMessage = { text: `Form ${at}`, locale: "en", options: { mode: "one", items: given, form } };
				await channel.send(person.address, out, attempt());
				const shown = await until(
					() => person.screen().find((entry) => entry.from === "bot" && entry.text === `Form ${at}`),
					"the message",
				);
				expect(shown.buttons.map(({ label, role }) => [label, role])).toEqual([
					...given.map(({ label }) => [label, "option"]),
					["Write", "form"],
				]);
				const opener = shown.buttons.find(({ role }) => role === "form")?.id ?? "";
				await person.fill(shown.id, opener, text);
				const inbound = await until(() => got[at + 1], "what was written");
				expect(inbound).toMatchObject({ channel: name, from: person.address, place: "direct" });
				expect(inbound.content).toEqual({ kind: "form", tap, text });
			}
			expect(new Set(got.map(({ id }) => id)).size).toBe(3);
		});

		test("a form delivered twice, or not stored at first, is one with one id", async () => {
			if (!channel.limits.forms) return;
			const person = await acquainted();
			const words = { label: "Write", title: "Story", field: "Story", submit: "Send", cancel: "Close" };
			const form = { ...words, payload: encodeTap({ flow: "demo", step: "story", tag: "t1", options: [] }) };
			const out: OutMessage = { text: "Form", locale: "en", options: { mode: "one", items: [], form } };
			await channel.send(person.address, out, attempt());
			const shown = await until(() => lastFromBot(person.address), "the message");
			subject.simulator.deliver("duplicate");
			refuse = 1;
			await person.fill(shown.id, shown.buttons[0]?.id ?? "", "once");
			await until(() => got.length > 1, "what was written");
			await new Promise((resolve) => setTimeout(resolve, 600));
			expect(new Set(got.slice(1).map(({ id }) => id)).size).toBe(1);
		});

		test("a message that was sent can be changed: its text, its buttons, and back to none", async () => {
			if (channel.edit === undefined) return;
			const person = await acquainted();
			const { providerId } = await channel.send(person.address, message("First <one>", ["Red"]), attempt());
			const shown = await until(() => lastFromBot(person.address), "the message");
			const now = () => person.screen().find(({ id }) => id === shown.id);
			await channel.edit(person.address, providerId, message("Second *one* & more", ["Blue", "Green"]));
			await until(() => now()?.text === "Second *one* & more", "the new text");
			expect(now()?.buttons.map(({ label }) => label)).toEqual(["Blue", "Green"]);
			await channel.edit(person.address, providerId, message("Third"));
			await until(() => now()?.text === "Third", "the last text");
			expect(now()?.buttons).toEqual([]);
			expect(person.screen().filter(({ from }) => from === "bot")).toHaveLength(1);
		});

		test("the provider's tally counts what it took and what it held off, and no edits", async () => {
			const person = await acquainted();
			const before = { ...subject.simulator.tally };
			const { providerId } = await channel.send(person.address, message("one"), attempt());
			await channel.edit?.(person.address, providerId, message("one more time"));
			await failure("rateLimit", "limited");
			const { taken, refused } = subject.simulator.tally;
			expect({ taken: taken - before.taken, refused: refused - before.refused }).toEqual({ taken: 1, refused: 1 });
		});

		test("a pace is declared, and what a message takes of it", () => {
			const { pace } = channel.limits;
			expect(pace.perSecond).toBeGreaterThan(0);
			expect(channel.cost?.(subject.people[0], message("hello")) ?? 1).toBeGreaterThanOrEqual(1);
		});

		test("a photo, with and without words", async () => {
			const person = subject.simulator.person(subject.people[0]);
			await person.media("photo");
			await until(() => got.length === 1, "the photo");
			await person.media("photo", "look at this");
			await until(() => got.length === 2, "the photo with words");
			expect(got[0]?.content).toMatchObject({ kind: "media" });
			expect(got[1]?.content).toMatchObject({ kind: "media", caption: "look at this" });
		});

		const filesOf = (inbound: Inbound | undefined): readonly MediaFile[] =>
			inbound?.content.kind === "media" ? (inbound.content.files ?? []) : [];
		const fetched = async (ref: string | undefined) => {
			if (!channel.fetchMedia) throw new Error("the channel fetches nothing");
			return channel.fetchMedia(ref ?? "");
		};

		test("a photo and a voice note are fetched by what came with them, and not before", async () => {
			const person = subject.simulator.person(subject.people[0]);
			await person.media("photo", "look at this");
			await person.media("voice");
			await until(() => got.length === 2, "both");
			const files = got.toSorted((a, b) => (filesOf(a)[0]?.kind ?? "").localeCompare(filesOf(b)[0]?.kind ?? ""));
			expect(files.map((inbound) => filesOf(inbound).map(({ kind }) => kind))).toEqual([["photo"], ["voice"]]);
			expect(subject.simulator.files.asked).toBe(0);
			const [photo, voice] = files.map((inbound) => filesOf(inbound)[0]?.ref);
			expect(Buffer.from(await fetched(photo)).equals(SAMPLE_PHOTO)).toBe(true);
			expect(Buffer.from(await fetched(voice)).equals(SAMPLE_VOICE)).toBe(true);
			expect(subject.simulator.files.asked).toBe(2);
			if (!channel.dropMedia || voice === undefined) return;
			await channel.dropMedia(voice);
			await channel.dropMedia(voice);
			expect(subject.simulator.files.deleted).toBe(1);
			await expect(fetched(voice)).rejects.toMatchObject({ name: "MediaError", kind: "gone" });
		});

		test("a file that is gone, too large, or cannot be had now: each is told apart", async () => {
			const person = subject.simulator.person(subject.people[0]);
			await person.media("photo", "", new Uint8Array(MEDIA_BYTES_MAX + 1).fill(7));
			await person.media("photo");
			await until(() => got.length === 2, "both");
			const refs = got.map((inbound) => filesOf(inbound)[0]?.ref);
			const errors = await Promise.all(refs.map((ref) => fetched(ref).catch((error: unknown) => error)));
			expect(errors).toContainEqual(expect.objectContaining({ name: "MediaError", kind: "tooBig" }));
			subject.simulator.files.fail(503);
			await expect(fetched(refs[1])).rejects.toMatchObject({ name: "MediaError", kind: "retry" });
			subject.simulator.files.fail(404);
			await expect(fetched(refs[1])).rejects.toMatchObject({ name: "MediaError", kind: "gone" });
		});

		test("no other host is asked for a file, whatever a message names", async () => {
			for (const address of ["http://127.0.0.1:9/x", "http://169.254.169.254/latest/meta-data/", "file:///etc/passwd"])
				for (const ref of [address, `1 ${address}`, ""])
					await expect(fetched(ref), ref).rejects.toMatchObject({ name: "MediaError", kind: "gone" });
		});

		test("a photo that was sent while the bot was away can be fetched all the same", async () => {
			const person = await acquainted();
			const since = Temporal.Now.instant().subtract({ minutes: 1 });
			await channel.stop();
			await person.media("photo", "from then");
			await open();
			const known = async function* () {
				yield person.address;
			};
			const missed: Inbound[] = [];
			if (channel.missed) for await (const inbound of channel.missed(since, known)) missed.push(inbound);
			const late = await until(() => [...got, ...missed].find((inbound) => filesOf(inbound).length > 0), "the photo");
			expect(late.content).toMatchObject({ kind: "media", media: "photo", caption: "from then" });
			expect(Buffer.from(await fetched(filesOf(late)[0]?.ref)).equals(SAMPLE_PHOTO)).toBe(true);
		});

		test("strange texts arrive unharmed: NUL bytes, emoji only, bidi marks, 10,000 characters", async () => {
			const person = subject.simulator.person(subject.people[0]);
			const texts = ["a\u0000b", "🙈🙉🙊", "\u202eabc\u200b", "x".repeat(10_000)];
			for (const [at, text] of texts.entries()) {
				await person.write(text);
				await until(() => got.length === at + 1, `strange text ${at}`);
			}
			expect(got.map((inbound) => (inbound.content.kind === "text" ? inbound.content.text : ""))).toEqual(texts);
		});

		test("too fast: the provider's wait is passed on, and nothing was sent", async () => {
			await acquainted();
			const error = await failure("rateLimit", "limited");
			expect(error.kind).toBe("retry");
			expect(lastFromBot(subject.people[0])).toBeUndefined();
		});

		test("an address that cannot be reached is terminal", async () => {
			await acquainted();
			const error = await failure("unreachable", "blocked");
			expect(error.kind).toBe("terminal");
			expect(["unreachable", "opted-out"]).toContain(error.reason);
		});

		test.each(["acceptThenHang", "acceptThenReset"] as const)(
			"%s: unknown, and the provider is asked where it can say",
			async (fault) => {
				const person = await acquainted();
				subject.simulator.fail(fault);
				const tried = attempt();
				const out = message("did it arrive?");
				const error = await channel.send(person.address, out, tried).catch((reason: unknown) => reason);
				expect(error).toMatchObject({ name: "SendError", kind: "unknown" });
				const found = await channel.find?.(person.address, out, tried);
				if (found?.state === "absent") await channel.send(person.address, out, tried);
				const shown = person.screen().filter((entry) => entry.from === "bot" && entry.text === out.text);
				expect(shown).toHaveLength(1);
			},
		);

		test("a server error is never taken for success", async () => {
			await acquainted();
			const error = await failure("serverError", "oops");
			expect(["retry", "unknown"]).toContain(error.kind);
		});

		test("a broken connection is never taken for success, and the next send works", async () => {
			const person = await acquainted();
			const error = await failure("reset", "cut");
			expect(["retry", "unknown"]).toContain(error.kind);
			await channel.send(person.address, message("again"), attempt());
			await until(() => lastFromBot(person.address)?.text === "again", "the next message");
		});

		test("what was written while the bot was away is had once, with the ids of the live events", async () => {
			const person = await acquainted();
			const since = Temporal.Now.instant().subtract({ minutes: 1 });
			const live = got[0]?.id;
			await channel.stop();
			await person.write("are you there?");
			await person.write("hello?");
			await open();
			const known = async function* () {
				yield person.address;
			};
			const fetched: Inbound[] = [];
			if (channel.missed) for await (const inbound of channel.missed(since, known)) fetched.push(inbound);
			const texts = () =>
				[...new Map([...got.slice(1), ...fetched].map((inbound) => [inbound.id, inbound])).values()]
					.filter((inbound) => inbound.id !== live)
					.map((inbound) => (inbound.content.kind === "text" ? inbound.content.text : ""));
			await until(() => texts().length >= 2, "both messages");
			expect(texts().sort()).toEqual(["are you there?", "hello?"]);
		});
	});
}
