import { LOCALES, type Locale } from "../bot/core/locale.ts";
import type { Log } from "../bot/core/log.ts";
import { machineIds } from "../bot/ids.ts";
import { approve, submit } from "../bot/store/broadcast-approval.ts";
import { beginBroadcast, changeBroadcast, putText } from "../bot/store/broadcast-changes.ts";
import { hashOf } from "../bot/store/broadcasts.ts";
import { openDatabase } from "../bot/store/database.ts";
import type { Keyring } from "../bot/store/keys.ts";
import { inTransaction } from "../bot/store/unit.ts";

const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

/**
 * Makes an alert to everyone who agreed to alerts, that asks to answer DONE, has a second person approve exactly that,
 * and gives its id. It goes out as soon as a bot sees it.
 */
export async function approvedAlert(
	databaseUrl: string,
	keys: Keyring,
	texts: Readonly<Record<Locale, string>>,
): Promise<string> {
	const database = openDatabase(databaseUrl, silent);
	const at = Temporal.Now.instant();
	const author = { actor: "Trial Author 1", at };
	try {
		return await inTransaction(database, async (tx) => {
			let draft = await beginBroadcast(tx, machineIds, "alert", author);
			draft = await changeBroadcast(tx, draft, { call: "done" }, author);
			for (const locale of LOCALES) {
				const origin = locale === "en" ? "written" : "volunteer";
				draft = await putText(tx, draft, locale, { text: texts[locale], origin }, author);
			}
			await submit(tx, keys, draft, { channel: "telegram", address: "1" }, author);
			const seen = { hash: hashOf(draft), needed: LOCALES };
			const verdict = await approve(tx, { ...draft, state: "review" }, seen, { actor: "Trial Approver 2", at });
			if (verdict !== "approved") throw new Error(`the alert was not approved: ${verdict}`);
			return draft.id;
		});
	} finally {
		await database.close();
	}
}
