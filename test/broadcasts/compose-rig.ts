import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { ChannelName } from "../../bot/core/channel.ts";
import type { Role } from "../../bot/core/profile.ts";
import type { Shown } from "../../bot/core/simulator.ts";
import { machineIds } from "../../bot/ids.ts";
import { readOrMakeKeys } from "../../bot/keys-file.ts";
import { openDatabase } from "../../bot/store/database.ts";
import { makeInvitation } from "../../bot/store/invitations.ts";
import { createKeyring } from "../../bot/store/keys.ts";
import { inTransaction } from "../../bot/store/unit.ts";
import { createTestLog, type Phone, secret, type TestSteward } from "../support/steward.ts";
import { until } from "../support/wait.ts";

/** Runs an operator's command on the same database and keys. */
export async function command(steward: TestSteward, ...args: readonly string[]): Promise<string> {
	const env = { ...process.env, DATABASE_URL: steward.databaseUrl, DATA_DIR: steward.config.DATA_DIR };
	const { stdout } = await promisify(execFile)(process.execPath, ["bot/cli.ts", ...args], { env });
	return stdout;
}

/** One of the staff, with a phone on a channel. */
export interface Staff {
	readonly phone: Phone;
	readonly pseudonym: string;
	/** Everything said up to the next question, joined, in the order in which it was said. */
	says(text: string): Promise<string>;
	/** The same, by the channel's own command: `/union alert`. */
	commands(text: string): Promise<string>;
	/** The same, by a form. */
	fills(text: string): Promise<string>;
	/** The same, by a button. */
	taps(label: string): Promise<string>;
}

/** All that the bot says after `what`: until nothing waits to be sent any more. An edited message is no new one. */
async function saidAfter(steward: TestSteward, phone: Phone, what: () => Promise<unknown>): Promise<string> {
	const before = new Set(phone.heard().map(({ id }) => id));
	const fresh = (): readonly Shown[] => phone.heard().filter(({ id }) => !before.has(id));
	const replies = async () => {
		const [row] = await steward.query<{ all: number; waiting: number }>(
			`SELECT count(*)::int AS all, count(*) FILTER (WHERE state IN ('queued', 'sending'))::int AS waiting
			   FROM outbox WHERE kind = 'reply'`,
		);
		return row ?? { all: 0, waiting: 0 };
	};
	const { all: earlier } = await replies();
	await what();
	// What comes unasked meanwhile is no answer.
	await until(async () => (await replies()).all > earlier, "an answer from the bot");
	// A channel takes a message a second of us: several wait for each other.
	await until(async () => (await replies()).waiting === 0, "the last of the bot's messages", 30_000);
	await until(() => fresh()[0], "what it sent");
	return fresh()
		.map(({ text }) => text.replaceAll(/[\u2068\u2069]/g, ""))
		.join("\n\n");
}

/** An invitation as an operator's command makes it, without a process of its own. */
async function invitation(steward: TestSteward, role: Role): Promise<string> {
	const database = openDatabase(steward.databaseUrl, createTestLog());
	try {
		const keys = createKeyring(await readOrMakeKeys(steward.config.DATA_DIR));
		const at = steward.clock.now();
		return await inTransaction(database, (tx) => makeInvitation(tx, keys, machineIds, role, "operator", at));
	} finally {
		await database.close();
	}
}

/** A member of the staff, made as staff are made: by an invitation. */
export async function staffOf(steward: TestSteward, channel: ChannelName, role: Role, name: string): Promise<Staff> {
	const phone = steward.phone(channel);
	const pseudonyms = async () =>
		(await steward.query<{ pseudonym: string }>("SELECT pseudonym FROM members")).map((row) => row.pseudonym);
	const before = new Set(await pseudonyms());
	await phone.say("hello");
	await phone.say(await invitation(steward, role));
	await phone.say(secret(name));
	const pseudonym = (await pseudonyms()).find((each) => !before.has(each)) ?? "";
	await steward.query(
		"UPDATE members SET role = $2::\"Role\", locale = 'en', locale_confirmed = true WHERE pseudonym = $1",
		[pseudonym, role],
	);
	// Onboarding stands open since "hello": it would be asked again after each flow.
	await steward.query("DELETE FROM sessions");
	const act = (what: () => Promise<unknown>) => saidAfter(steward, phone, what);
	return {
		phone,
		pseudonym,
		says: (text) => act(() => phone.person.write(text)),
		commands: (text) => act(() => phone.person.command(text)),
		fills: (text) =>
			act(async () => {
				const shown = phone.heard().findLast((each) => each.buttons.some(({ role }) => role === "form"));
				const button = shown?.buttons.find(({ role }) => role === "form");
				if (!shown || !button) throw new Error("there is no form to open");
				await phone.person.fill(shown.id, button.id, text);
			}),
		taps: (label) =>
			act(async () => {
				const at = await until(() => {
					const shown = phone.heard().findLast((each) => each.buttons.some((button) => button.label.includes(label)));
					const button = shown?.buttons.find((each) => each.label.includes(label));
					return shown && button ? { shown, button } : undefined;
				}, `a button ${label}`);
				await phone.person.press(at.shown.id, at.button.id);
			}),
	};
}

/** Puts members into the database who agreed to alerts: one row per member, on one channel, in one language. */
export async function audienceOf(
	steward: TestSteward,
	cells: readonly { readonly channel: ChannelName; readonly locale: string; readonly members: number }[],
): Promise<void> {
	for (const { channel, locale, members } of cells)
		await steward.query(
			`WITH m AS (
			   INSERT INTO members (id, pseudonym, locale, locale_confirmed, country, zone, demands, created_at)
			   SELECT gen_random_uuid(), 'Crowd ' || gen_random_uuid(), $2, true, 'US', 'America/Los_Angeles', '{}', now()
			     FROM generate_series(1, $3::int) RETURNING id
			 ), i AS (
			   INSERT INTO identities (id, member_id, channel, address_hash, address_sealed, created_at, last_inbound_at)
			   SELECT gen_random_uuid(), id, $1, decode(md5(id::text), 'hex'), '\\x00', now(), now() FROM m
			   RETURNING member_id, channel, address_hash
			 )
			 INSERT INTO consents (id, member_id, channel, address_hash, topic, granted, wording, locale, at)
			 SELECT gen_random_uuid(), member_id, channel, address_hash, 'alerts', true, 'onboarding-topics', $2, now() FROM i`,
			[channel, locale, members],
		);
}
