import type { Call, Timing } from "../../bot/core/broadcast.ts";
import type { Locale } from "../../bot/core/locale.ts";
import { machineIds } from "../../bot/ids.ts";
import { beginBroadcast, changeBroadcast, putText } from "../../bot/store/broadcast-changes.ts";
import { hashOf, loadBroadcast } from "../../bot/store/broadcasts.ts";
import { type Database, openDatabase } from "../../bot/store/database.ts";
import { inTransaction } from "../../bot/store/unit.ts";
import { createTestLog, type TestSteward } from "./steward.ts";

/** What differs from an alert in English to everyone, at once. */
export interface AlertOptions {
	readonly texts?: Readonly<Partial<Record<Locale, string>>>;
	readonly call?: Call;
	readonly goal?: number;
	readonly timing?: Timing;
	readonly kind?: "alert" | "correction";
	readonly corrects?: string;
	readonly places?: readonly string[];
}

/** Puts an approved alert into a Steward's database, as if two organizers had made it; its id. */
export async function approvedAlert(steward: TestSteward, options: AlertOptions = {}): Promise<string> {
	const database = openDatabase(steward.databaseUrl, createTestLog());
	try {
		return await makeApproved(database, steward.clock.now(), options);
	} finally {
		await database.close();
	}
}

async function makeApproved(database: Database, at: Temporal.Instant, options: AlertOptions): Promise<string> {
	const by = { actor: "Test Author 1", at };
	const draft = await inTransaction(database, async (tx) => {
		let made = await beginBroadcast(tx, machineIds, options.kind ?? "alert", by);
		const { call, goal, timing, places } = options;
		if (options.corrects !== undefined)
			await tx.broadcast.update({ where: { id: made.id }, data: { correctsId: options.corrects } });
		made = await changeBroadcast(
			tx,
			made,
			{
				...(call ? { call } : {}),
				...(goal ? { goal } : {}),
				...(timing ? { timing } : {}),
				...(places ? { places } : {}),
			},
			by,
		);
		for (const [locale, text] of Object.entries(options.texts ?? { en: "Please join the call." }))
			made = await putText(tx, made, locale as Locale, { text, origin: "written" }, by);
		return made;
	});
	const whole = await loadBroadcast(database.prisma, { id: draft.id });
	if (!whole) throw new Error("the alert is gone");
	await database.prisma.broadcast.update({
		where: { id: draft.id },
		data: {
			state: "approved",
			approvedBy: "Test Approver 2",
			approvedAt: new Date(at.epochMilliseconds),
			approvedHash: hashOf(whole),
		},
	});
	return draft.id;
}
