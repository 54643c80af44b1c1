import { randomBytes } from "node:crypto";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { expect, inject, test } from "vitest";
import { createTelegramSimulator } from "../../adapters/telegram/simulator.ts";
import type { OutMessage } from "../../bot/core/channel.ts";
import { MEDIA_DAYS, mediaTypeOf } from "../../bot/core/media.ts";
import { startSteward } from "../../bot/main.ts";
import { withFile } from "../../bot/sending/stored-file.ts";
import { openDatabase } from "../../bot/store/database.ts";
import { createKeyring, newKeys, withNewKey } from "../../bot/store/keys.ts";
import { retire } from "../../bot/store/retention.ts";
import { rotateKeys } from "../../bot/store/rotate.ts";
import { staffOf } from "../broadcasts/compose-rig.ts";
import { freshDatabase, runFolder } from "../support/database.ts";
import {
	createPhone,
	createTestClock,
	createTestLog,
	newAddress,
	secret,
	startTestSteward,
} from "../support/steward.ts";
import { until } from "../support/wait.ts";
import { keysOf } from "./answered.ts";
import { asking, begin, filed, mediaIn, plain, send, settled, states } from "./media-rig.ts";

test("a reader gets the files with the answer, and it stands in the log; they go after their time", async () => {
	const steward = await startTestSteward();
	const phone = steward.phone("telegram");
	await begin(steward, phone, asking("read"));
	await send(phone, "photo");
	await phone.press("Yes, keep it");
	await send(phone, "voice", secret("Listen to what they said"));
	await settled(steward, "read", ["kept", "kept"]);
	await phone.say("done");
	await phone.press("The red");

	const reader = await staffOf(steward, "slack", "volunteer", "Rae Reader");
	const seen = () => reader.phone.heard().flatMap(({ file }) => (file ? [file] : []));
	await reader.says("read");
	const files = await until(() => (seen().length === 2 ? seen() : undefined), "both files");
	expect(files.map(({ name }) => name)).toEqual(["photo-1.jpg", "voice-2.ogg"]);
	expect(files.map(({ bytes }) => mediaTypeOf(bytes)?.kind)).toEqual(["photo", "voice"]);
	expect(reader.phone.heard().some(({ text }) => plain(text).includes("photos: 1, voice notes: 1"))).toBe(true);
	const log = await steward.query(
		"SELECT action, actor, detail FROM audit_log WHERE action LIKE 'survey.%read' ORDER BY seq",
	);
	expect(log).toEqual([
		{ action: "survey.read", actor: reader.pseudonym, detail: {} },
		{ action: "survey.media-read", actor: reader.pseudonym, detail: { photos: 1, voices: 1 } },
	]);

	const database = openDatabase(steward.databaseUrl, createTestLog());
	try {
		await retire(database, steward.clock.now().add({ hours: 24 * (MEDIA_DAYS - 1) }));
		expect(await states(steward, "read")).toEqual(["kept", "kept"]);
		const keys = await keysOf(steward);
		const [{ id = "" } = {}] = await mediaIn(steward, "read");
		const out: OutMessage = {
			text: "photo-1.jpg",
			locale: "en",
			file: { name: "photo-1.jpg", mediaType: "image/jpeg", content: "", stored: id },
		};
		expect((await withFile({ database, keys }, out)).file?.content.length).toBeGreaterThan(100);
		await retire(database, steward.clock.now().add({ hours: 24 * (MEDIA_DAYS + 1) }));
		// A message that still waits goes out without what was deleted meanwhile.
		expect((await withFile({ database, keys }, out)).file).toBeUndefined();
		expect(await states(steward, "read")).toEqual([]);
		expect(await filed(steward, "read")).toContain("story=Listen to what they said");
	} finally {
		await database.close();
		await steward.stop();
	}
});

test("the process ends between the yes and the fetch: the next one fetches it, once; rotation seals it again", async () => {
	const simulator = createTelegramSimulator();
	await simulator.start();
	const keys = newKeys();
	const home = join(runFolder(), "homes", randomBytes(6).toString("hex"));
	mkdirSync(home, { recursive: true });
	const databaseUrl = await freshDatabase(inject("server"));
	const clock = createTestClock();
	const log = createTestLog();
	const env = { ...simulator.settings(), PORT: "0", DATA_DIR: home, DATABASE_URL: databaseUrl, STEWARD_KEYS: keys };
	const pool = new pg.Pool({ connectionString: databaseUrl, max: 1 });
	const query = async <T extends pg.QueryResultRow>(sql: string, params: readonly unknown[] = []) =>
		(await pool.query<T>(sql, [...params])).rows;
	const phone = createPhone(simulator, newAddress("telegram"), "en");
	// A process that answers, and does not fetch: the role of the channels alone.
	const first = await startSteward({ ...env, ROLE: "channels" }, { clock, log });
	await begin({ databaseUrl, clock, query }, phone, asking("restart"));
	await send(phone, "photo");
	await phone.press("Yes, keep it");
	await first.stop();
	expect(await states({ query }, "restart")).toEqual(["wanted"]);
	expect(simulator.files.asked).toBe(0);

	const second = await startSteward(env, { clock, log });
	await settled({ query, tick: second.tick }, "restart", ["kept"]);
	await second.tick();
	expect(simulator.files.asked).toBe(1);
	await second.stop();
	await simulator.stop();
	expect(simulator.refusals).toEqual([]);

	const rotated = createKeyring(withNewKey(keys));
	const database = openDatabase(databaseUrl, log);
	await rotateKeys(database, rotated, clock.now(), () => undefined);
	await database.close();
	const [row] = await query<{ id: string; sealed: Buffer }>("SELECT id, sealed FROM answer_media");
	expect(rotated.isOld(row?.sealed ?? Buffer.of())).toBe(false);
	const bytes = rotated.openBytes(`answer_media.sealed:${row?.id}`, row?.sealed ?? Buffer.of());
	expect(mediaTypeOf(bytes)?.mediaType).toBe("image/jpeg");
	await pool.end();
});
