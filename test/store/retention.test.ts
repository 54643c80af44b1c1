import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { type Database, openDatabase } from "../../bot/store/database.ts";
import { retire } from "../../bot/store/retention.ts";
import { freshDatabase } from "../support/database.ts";
import { createTestLog } from "../support/steward.ts";

let database: Database;
beforeAll(async () => {
	database = openDatabase(await freshDatabase(inject("server")), createTestLog());
});
afterAll(() => database.close());

const NOW = Temporal.Instant.from("2026-10-01T12:00:00Z");
const ago = (days: number) => new Date(NOW.subtract({ hours: 24 * days }).epochMilliseconds);
const bytes = (at: number) => new Uint8Array([at]);

test("what has served its time goes, and nothing before", async () => {
	const { prisma } = database;
	const spans = { settled: [29, 31], heard: [29, 31], kept: [89, 91], invited: [-1, 1] } as const;
	await prisma.outbox.createMany({
		data: spans.settled.map((days, at) => ({
			id: `01900000-0000-7000-8000-00000000000${at}`,
			channel: "sms",
			addressHash: bytes(at),
			kind: "reply",
			state: "sent",
			notBefore: ago(days),
			createdAt: ago(days),
			settledAt: ago(days),
		})),
	});
	await prisma.inbox.createMany({
		data: [
			...spans.heard.map((days, at) => ({ channel: "sms", eventHash: bytes(at), receivedAt: ago(days) })),
			...spans.kept.map((days, at) => ({
				channel: "slack",
				eventHash: bytes(at),
				receivedAt: ago(days),
				sealed: bytes(1),
				errorCode: "x",
			})),
		],
	});
	await prisma.invitation.createMany({
		data: spans.invited.map((days, at) => ({
			codeHash: bytes(at),
			role: "volunteer",
			invitedBy: "operator",
			expiresAt: ago(days),
		})),
	});
	const consent = (at: number, memberId: string | null, days: number) => ({
		id: `01900000-0000-7000-8000-00000000001${at}`,
		memberId,
		channel: "sms",
		addressHash: bytes(at),
		topic: "alerts",
		granted: true,
		wording: "x",
		locale: "en",
		at: ago(days),
	});
	// Evidence of a present member stays; of an erased one, four years.
	await prisma.consent.createMany({
		data: [
			consent(0, "01900000-0000-7000-8000-000000000099", 5 * 365),
			consent(1, null, 5 * 365),
			consent(2, null, 3 * 365),
		],
	});
	await retire(database, NOW);
	expect({
		outbox: await prisma.outbox.count(),
		heard: await prisma.inbox.count({ where: { channel: "sms" } }),
		kept: await prisma.inbox.count({ where: { channel: "slack" } }),
		invitations: await prisma.invitation.count(),
		consents: (await prisma.consent.findMany({ orderBy: { id: "asc" } })).map((row) => row.addressHash[0]),
	}).toEqual({ outbox: 1, heard: 1, kept: 1, invitations: 1, consents: [0, 2] });
});
