import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import type { Locale } from "../../bot/core/locale.ts";
import { machineIds } from "../../bot/ids.ts";
import { approve, sendBack, submit } from "../../bot/store/broadcast-approval.ts";
import { type BroadcastChange, beginBroadcast, changeBroadcast, putText } from "../../bot/store/broadcast-changes.ts";
import { forgetProgress, mergeAuthors } from "../../bot/store/broadcast-staff.ts";
import { type Draft, hashOf, listUnsent, loadBroadcast, lockBroadcast, PROPOSED } from "../../bot/store/broadcasts.ts";
import { type Database, openDatabase, type Transaction } from "../../bot/store/database.ts";
import { createKeyring, newKeys } from "../../bot/store/keys.ts";
import { inTransaction } from "../../bot/store/unit.ts";
import { freshDatabase } from "../support/database.ts";
import { createTestLog } from "../support/steward.ts";

const AT = Temporal.Instant.from("2026-12-01T12:00Z");
const by = (actor: string) => ({ actor, at: AT });
const ANN = by("Amber Auk 1");
const BEN = by("Blue Heron 2");
const VERA = by("Violet Vireo 3");
const DORA = by("Dusky Dove 5");
const keys = createKeyring(newKeys());

let database: Database;
beforeAll(async () => {
	database = openDatabase(await freshDatabase(inject("server")), createTestLog());
});
afterAll(() => database.close());

const work = <T>(what: (tx: Transaction) => Promise<T>) => inTransaction(database, what);

/** Ann's alert in review, in English and in Vera's Spanish. */
async function inReview(): Promise<Draft> {
	return work(async (tx) => {
		let draft = await beginBroadcast(tx, machineIds, "alert", ANN);
		draft = await putText(tx, draft, "en", { text: "Tomorrow.", origin: "written" }, ANN);
		await submit(tx, keys, draft, { channel: "slack", address: "U1" }, ANN);
		return putText(tx, draft, "es", { text: "Mañana.", origin: "volunteer" }, VERA);
	});
}

const approving = (draft: Draft, who: typeof ANN, needed: readonly Locale[] = ["en", "es"], hash = hashOf(draft)) =>
	work(async (tx) => {
		const now = await lockBroadcast(tx, draft.tag);
		if (!now) throw new Error("it is gone");
		return approve(tx, now, { hash, needed }, who);
	});

const now = async ({ id }: Draft) => {
	const draft = await loadBroadcast(database.prisma, { id });
	if (!draft) throw new Error("it is gone");
	return draft;
};

test("a second person approves exactly what was shown", async () => {
	const draft = await now(await inReview());
	expect(await approving(draft, ANN)).toBe("author");
	expect(await approving(draft, VERA)).toBe("changer");
	expect(await approving(draft, BEN, ["en", "es", "am"])).toBe("missing");
	expect(await approving(draft, BEN, ["en"], new Uint8Array(32))).toBe("changed");
	expect((await now(draft)).state).toBe("review");
	expect(await approving(draft, BEN)).toBe("approved");
	const approved = await now(draft);
	expect(approved).toMatchObject({ state: "approved", approvedBy: BEN.actor });
	expect(approved.approvedHash).toEqual(hashOf(approved));
	expect(await approving(draft, BEN)).toBe("gone");
});

test("two approvals of one text at once are one", async () => {
	const draft = await now(await inReview());
	const outcomes = await Promise.all([approving(draft, BEN), approving(draft, by("Grey Gull 4"))]);
	expect(outcomes.toSorted()).toEqual(["approved", "gone"]);
});

describe("any change takes the approval back", () => {
	const changes: readonly (readonly [string, BroadcastChange])[] = [
		["the call", { call: "done" }],
		["the link", { call: "link", link: "https://facebookusers.org" }],
		["the goal", { goal: 10 }],
		["the audience", { rule: { country: ["KE"] } }],
		["the time", { timing: { kind: "local", at: "2027-01-01T10:00:00" } }],
		["the places", { places: ["ab2c"] }],
	];
	test.each(changes)("%s", async (_, change) => {
		const draft = await now(await inReview());
		expect(await approving(draft, BEN)).toBe("approved");
		const approved = await now(draft);
		const changed = await work((tx) => changeBroadcast(tx, approved, change, ANN));
		expect(changed.state).toBe("review");
		expect(changed.approvedBy).toBeUndefined();
		expect(changed.approvedHash).toBeUndefined();
		expect(hashOf(changed)).not.toEqual(approved.approvedHash);
		expect(await approving(changed, BEN, ["en"], hashOf(approved))).toBe("changed");
	});

	test("a text; and translations of the old wording are drafts again", async () => {
		const draft = await now(await inReview());
		await approving(draft, BEN);
		const changed = await work(async (tx) =>
			putText(tx, await now(draft), "en", { text: "On Monday.", origin: "written" }, ANN),
		);
		expect(changed.state).toBe("review");
		expect(changed.texts.es).toBeUndefined();
		expect(changed.proposed.es).toEqual({ text: "Mañana.", origin: "draft", by: VERA.actor });
		expect(await approving(changed, BEN)).toBe("missing");
	});
});

test("whoever wrote what goes out does not approve it, however it came in; who decided for the English may", async () => {
	const draft = await work(async (tx) => {
		let made = await putText(tx, await inReview(), "am", { text: "", origin: "english" }, BEN);
		made = await putText(tx, made, "fr", { text: "Demain.", origin: PROPOSED }, DORA);
		const proposed = made.proposed.fr;
		if (!proposed) throw new Error("there is no draft");
		return putText(tx, made, "fr", proposed, ANN);
	});
	expect(draft.texts.fr).toMatchObject({ origin: "draft", by: DORA.actor });
	expect(await approving(draft, VERA)).toBe("changer");
	expect(await approving(draft, DORA)).toBe("changer");
	expect(await approving(draft, BEN, ["en", "es", "am", "fr"])).toBe("approved");
});

test("a draft that nobody decided on is no part of what is approved", async () => {
	const draft = await now(await inReview());
	const proposed = await work((tx) => putText(tx, draft, "fr", { text: "Demain.", origin: PROPOSED }, VERA));
	expect(proposed.texts.fr).toBeUndefined();
	expect(hashOf(proposed)).toEqual(hashOf(draft));
	expect(await approving(proposed, BEN, ["en", "fr"])).toBe("missing");
});

test("what has started cannot be changed, and the attempt leaves nothing behind", async () => {
	const draft = await now(await inReview());
	await database.prisma.broadcast.update({ where: { id: draft.id }, data: { state: "sending" } });
	const sending = await now(draft);
	await expect(work((tx) => changeBroadcast(tx, sending, { goal: 3 }, ANN))).rejects.toMatchObject({
		code: "broadcast.started",
	});
	expect((await now(draft)).goal).toBeUndefined();
});

test("sent back it is a draft with a reason, and handing it in again takes the reason away", async () => {
	const draft = await now(await inReview());
	expect(await work((tx) => sendBack(tx, draft, "Name the day.", BEN))).toBe("back");
	const back = await now(draft);
	expect(back).toMatchObject({ state: "draft", reasonCode: "sent-back", reasonWords: "Name the day." });
	expect(await approving(back, BEN)).toBe("gone");
	await work((tx) => submit(tx, keys, back, { channel: "slack", address: "U1" }, ANN));
	const again = await now(draft);
	expect(again.state).toBe("review");
	expect(again.reasonCode).toBeUndefined();
});

test("however many wait that one organizer has written, the older one of another is found too", async () => {
	const first = await inReview();
	for (let at = 0; at < 13; at++)
		await work(async (tx) => {
			const draft = await beginBroadcast(tx, machineIds, "alert", { ...BEN, at: AT.add({ minutes: at + 1 }) });
			await submit(tx, keys, draft, { channel: "slack", address: "U2" }, BEN);
		});
	const listed = await listUnsent(database.prisma, { exceptOf: BEN.actor, states: ["review"] });
	expect(listed.map(({ tag }) => tag)).toContain(first.tag);
	expect(listed.filter(({ createdBy }) => createdBy === BEN.actor)).toEqual([]);
	expect(await listUnsent(database.prisma, { createdBy: BEN.actor, states: ["review"] })).toHaveLength(13);
});

test("two members who turn out to be one person do not approve for each other", async () => {
	const draft = await now(await inReview());
	await work((tx) => mergeAuthors(tx, ANN.actor, BEN.actor, AT));
	expect(await approving(draft, BEN)).toBe("author");
});

test.each([
	["written", ANN],
	["translated", VERA],
])("what the one has approved and the other %s must be approved again, unless it has started", async (_, other) => {
	const drafts = [await inReview(), await inReview()];
	for (const draft of drafts) expect(await approving(await now(draft), BEN)).toBe("approved");
	const [waits, started] = drafts as [Draft, Draft];
	await database.prisma.broadcast.update({ where: { id: started.id }, data: { state: "canary", wave: 0 } });
	await work((tx) => mergeAuthors(tx, other.actor, BEN.actor, AT));
	expect(await now(waits)).toMatchObject({ state: "review" });
	expect((await now(waits)).approvedBy).toBeUndefined();
	expect((await now(started)).state).toBe("canary");
	expect(await approving(await now(waits), BEN)).toBe(other === ANN ? "author" : "changer");
	expect(await approving(await now(waits), DORA)).toBe("approved");
});

test("nor what the other translated", async () => {
	const draft = await inReview();
	await work(async (tx) => putText(tx, draft, "en", { text: "On Monday.", origin: "written" }, ANN));
	const again = await work(async (tx) =>
		putText(tx, await now(draft), "es", { text: "El lunes.", origin: "volunteer" }, VERA),
	);
	await work((tx) => putText(tx, again, "am", { text: "", origin: "english" }, ANN));
	await work((tx) => mergeAuthors(tx, VERA.actor, BEN.actor, AT));
	expect(await approving(await now(draft), BEN)).toBe("changer");
	expect(await approving(await now(draft), DORA)).toBe("approved");
});

test("with its author's erasure goes the chat in which progress is shown", async () => {
	const draft = await now(await inReview());
	const memberId = machineIds.uuid();
	await database.prisma.member.create({
		data: { id: memberId, pseudonym: draft.createdBy, locale: "en", createdAt: new Date(AT.epochMilliseconds) },
	});
	const place = () =>
		database.prisma.broadcast.findUnique({
			where: { id: draft.id },
			select: { progressChannel: true, progressSealed: true },
		});
	expect((await place())?.progressChannel).toBe("slack");
	await work((tx) => forgetProgress(tx, memberId));
	expect(await place()).toEqual({ progressChannel: null, progressSealed: null });
});
