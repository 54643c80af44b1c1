import { LIMITS as discord } from "../../adapters/discord/render.ts";
import { LIMITS as slack } from "../../adapters/slack/render.ts";
import { LIMITS as sms } from "../../adapters/sms/render.ts";
import { LIMITS as telegram } from "../../adapters/telegram/render.ts";
import { rendered } from "../../bot/broadcasts/render.ts";
import type { ChannelName } from "../../bot/core/channel.ts";
import type { Locale } from "../../bot/core/locale.ts";
import type { Prompt } from "../../bot/core/prompt.ts";
import { render } from "../../bot/core/render.ts";
import { machineIds } from "../../bot/ids.ts";
import { readOrMakeKeys } from "../../bot/keys-file.ts";
import { loadBroadcast } from "../../bot/store/broadcasts.ts";
import { type Database, openDatabase } from "../../bot/store/database.ts";
import { createKeyring } from "../../bot/store/keys.ts";
import { inTransaction } from "../../bot/store/unit.ts";
import { emptyChange, type Outgoing, write } from "../../bot/store/write.ts";
import { readLanguage } from "../../bot/texts.ts";
import { createTestLog, type TestSteward } from "../support/steward.ts";

const LIMITS = { discord, slack, sms, telegram };

/** Texts and words, as they are shipped. */
export const language = readLanguage();

/** Runs work on a Steward's own database, with its keys. */
export async function onDatabase<T>(
	steward: TestSteward,
	work: (database: Database, keys: ReturnType<typeof createKeyring>) => Promise<T>,
): Promise<T> {
	const database = openDatabase(steward.databaseUrl, createTestLog());
	try {
		return await work(database, createKeyring(await readOrMakeKeys(steward.config.DATA_DIR)));
	} finally {
		await database.close();
	}
}

/** Has the bot send a message by its outbox. */
async function post(steward: TestSteward, out: Pick<Outgoing, "channel" | "to" | "message">): Promise<void> {
	const at = steward.clock.now();
	const row: Outgoing = { ...out, id: machineIds.uuid(), kind: "reply", notBefore: at, leased: false };
	await onDatabase(steward, (database, keys) =>
		inTransaction(database, (tx) => write(tx, keys, machineIds, { ...emptyChange(at), outbox: [row] })),
	);
	await steward.tick();
}

/** Has the bot send a broadcast to one address, as its lane or a post in public would. */
export async function postBroadcast(
	steward: TestSteward,
	tag: string,
	channel: ChannelName,
	to: string,
	locale: Locale = "en",
): Promise<void> {
	const broadcast = await onDatabase(steward, ({ prisma }) => loadBroadcast(prisma, { tag }));
	if (!broadcast) throw new Error(`there is no broadcast ${tag}`);
	await post(steward, { channel, to, message: rendered(broadcast, locale, LIMITS[channel], language.texts) });
}

/** Has the bot send a prompt to one address. */
export async function postPrompt(
	steward: TestSteward,
	prompt: Prompt,
	channel: ChannelName,
	to: string,
): Promise<void> {
	for (const message of render(prompt, "en", LIMITS[channel], language.texts))
		await post(steward, { channel, to, message });
}
