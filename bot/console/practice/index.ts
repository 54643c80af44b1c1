import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { CHANNELS, type ChannelName } from "../../core/channel.ts";
import type { Person, Simulator } from "../../core/simulator.ts";
import { shielded } from "../shielded.ts";
import { ASSETS } from "./assets.ts";
import { downloadType } from "./attachment.ts";
import type { PracticeClock } from "./clock.ts";
import { sameOrigin } from "./guard.ts";
import { practicePage } from "./page.ts";
import { PHONES } from "./phones.ts";
import { answerProblem, Problem } from "./problem.ts";
import { type Owner, readBody, readFile, readOwners } from "./requests.ts";
import { clockNews, pageStream } from "./stream.ts";

/** Most bytes of a request: far beyond what any channel takes from a person. */
const BODY_MAX = 1_048_576;

/** What the practice page needs. */
export interface PracticeOptions {
	/** Started, and with the bot connected; one phone each, in the order of `CHANNELS`. */
	readonly simulators: readonly Simulator[];
	readonly clock: PracticeClock;
	/** Called after the clock was put forward; the page is answered when it resolves. */
	readonly onClockMoved: () => Promise<void>;
	/** Between two signs of life on a stream, in milliseconds; for tests. */
	readonly heartbeatMs?: number;
}

/**
 * The practice page: `/` and everything under `/practice/`. Mount it at the root: `app.route("/", practicePages(…))`.
 * It touches no other path.
 */
export function practicePages({ simulators, clock, onClockMoved, heartbeatMs }: PracticeOptions): Hono {
	const byChannel = new Map(simulators.map((simulator) => [simulator.channel, simulator]));
	const clockListeners = new Set<() => void>();
	const onClock = (listener: () => void) => {
		clockListeners.add(listener);
		return () => void clockListeners.delete(listener);
	};
	const simulatorOf = (channel: ChannelName): Simulator => {
		const simulator = byChannel.get(channel);
		if (simulator === undefined)
			throw new Problem(400, "practice.bad-channel", `There is no ${PHONES[channel].name} phone here.`);
		return simulator;
	};
	/** What a person does: what the app refuses is told as it says it. */
	const act = async (owner: Owner, deed: (person: Person) => Promise<unknown>): Promise<void> => {
		const person = simulatorOf(owner.channel).person(owner.address, owner.language);
		try {
			await deed(person);
		} catch (cause) {
			const why = cause instanceof Error ? cause.message : "it did not work";
			throw new Problem(409, "practice.refused", `${PHONES[owner.channel].name} says: ${why}.`, { cause });
		}
	};

	const app = new Hono();
	app.onError((error, c) => {
		if (error instanceof Problem) return answerProblem(c, error);
		throw error;
	});
	const guard = shielded({ mediaSrc: true });
	app.use("/", guard);
	app.use("/practice/*", guard);
	app.on("POST", "/practice/*", sameOrigin, bodyLimit({ maxSize: BODY_MAX, onError: tooLong }));

	app.get("/", (c) => {
		c.header("Cache-Control", "no-store");
		const shown = CHANNELS.filter((channel) => byChannel.has(channel));
		return c.html(String(practicePage(shown, (channel) => byChannel.get(channel)?.hall !== undefined)));
	});
	app.get("/practice/events", (c) => {
		const phones = readOwners(c.req.query("who")).map((owner) => ({ owner, simulator: simulatorOf(owner.channel) }));
		return pageStream({ phones, clock, onClock, heartbeatMs });
	});
	app.get("/practice/file", (c) => {
		const { owner, message } = readFile(c);
		const simulator = simulatorOf(owner.channel);
		const seen = [...simulator.person(owner.address, owner.language).screen(), ...(simulator.hall?.() ?? [])];
		const file = seen.find(({ id }) => id === message)?.file;
		if (file === undefined) throw new Problem(404, "practice.no-file", "That message has no file, or it is gone.");
		c.header("Content-Disposition", `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`);
		c.header("Cache-Control", "no-store");
		return c.body(new Uint8Array(file.bytes), 200, { "Content-Type": downloadType(file) });
	});
	app.post("/practice/write", async (c) => {
		const { text, ...owner } = await readBody(c, "write");
		if (text.trim() === "") throw new Problem(400, "practice.empty", "Write something first.");
		const command = PHONES[owner.channel].commandOf(text.trim());
		await act(owner, (person) => (command === undefined ? person.write(text) : person.command(command)));
		return c.json({});
	});
	app.post("/practice/press", async (c) => {
		const { message, button, ...owner } = await readBody(c, "press");
		await act(owner, (person) => person.press(message, button));
		return c.json({});
	});
	app.post("/practice/fill", async (c) => {
		const { message, button, text, ...owner } = await readBody(c, "fill");
		if (text.trim() === "") throw new Problem(400, "practice.empty", "Write something first.");
		await act(owner, (person) => person.fill(message, button, text));
		return c.json({});
	});
	app.post("/practice/media", async (c) => {
		const { kind, text, ...owner } = await readBody(c, "media");
		await act(owner, (person) => person.media(kind, text.trim() === "" ? undefined : text));
		return c.json({});
	});
	app.post("/practice/person", async (c) => {
		const { channel } = await readBody(c, "person");
		simulatorOf(channel);
		return c.json({ address: PHONES[channel].newAddress() });
	});
	app.post("/practice/clock", async (c) => {
		const { by } = await readBody(c, "clock");
		clock.advance(Temporal.Duration.from(by));
		for (const listener of clockListeners) listener();
		await onClockMoved();
		return c.json(clockNews(clock));
	});
	app.get("/practice/:asset", (c) => {
		const asset = ASSETS.get(c.req.param("asset"));
		if (asset === undefined) return c.notFound();
		return c.body(asset.text, 200, { "Content-Type": asset.type, "Cache-Control": "no-cache" });
	});
	return app;
}

function tooLong(): never {
	throw new Problem(413, "practice.too-long", "That is more than a million characters: no app would send it.");
}
