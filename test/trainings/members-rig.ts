import type { ChannelName } from "../../bot/core/channel.ts";
import type { Phone, TestSteward } from "../support/steward.ts";

/** A zone of whose clocks it is about noon then: nothing waits for the morning. */
export function noonZone(now: Temporal.Instant): string {
	const ahead = 12 - now.toZonedDateTimeISO("UTC").hour;
	return ahead === 0 ? "Etc/GMT" : `Etc/GMT${ahead > 0 ? "-" : "+"}${Math.abs(ahead)}`;
}

/** A member with a phone, past onboarding. */
export interface Member {
	readonly phone: Phone;
	readonly id: string;
	readonly pseudonym: string;
	/** All that was said to them so far, without isolates. */
	said(): string;
}

/** Somebody who has joined, speaks a language and agreed to trainings. */
export async function memberOf(
	steward: TestSteward,
	channel: ChannelName,
	locale: string,
	country = "KE",
): Promise<Member> {
	const phone = steward.phone(channel);
	const known = new Set((await steward.query<{ id: string }>("SELECT id FROM members")).map(({ id }) => id));
	await phone.say("hello");
	const rows = await steward.query<{ id: string; pseudonym: string }>("SELECT id, pseudonym FROM members");
	const fresh = rows.find(({ id }) => !known.has(id));
	if (!fresh) throw new Error("nobody joined");
	await steward.query(
		"UPDATE members SET locale = $2, locale_confirmed = true, country = $3, zone = $4 WHERE id = $1::uuid",
		[fresh.id, locale, country, noonZone(steward.clock.now())],
	);
	await steward.query("DELETE FROM sessions WHERE member_id = $1::uuid", [fresh.id]);
	await steward.query(
		`INSERT INTO consents (id, member_id, channel, address_hash, topic, granted, wording, locale, at)
		 SELECT gen_random_uuid(), member_id, channel, address_hash, 'trainings', true, 'onboarding-topics', $2, now() - interval '1 day'
		   FROM identities WHERE member_id = $1::uuid`,
		[fresh.id, locale],
	);
	return {
		phone,
		...fresh,
		said: () =>
			phone
				.heard()
				.map(({ text }) => text.replaceAll(/[\u2068\u2069]/g, ""))
				.join("\n\n"),
	};
}

/** Puts a member on the list of a date: number `at` of the training's dates, from 0. */
export async function place(
	steward: TestSteward,
	member: Pick<Member, "id">,
	at: number,
	status: "signed" | "waiting" | "cancelled" = "signed",
): Promise<void> {
	await steward.query(
		`WITH d AS (
		   UPDATE training_dates SET next_order = next_order + 1
		    WHERE id = (SELECT id FROM training_dates ORDER BY starts_at OFFSET $2::int LIMIT 1) RETURNING id, next_order - 1 AS place
		 )
		 INSERT INTO signups (id, date_id, member_id, identity_id, status, ordinal, signed_at, told_at)
		 SELECT gen_random_uuid(), d.id, $1::uuid, (SELECT id FROM identities WHERE member_id = $1::uuid LIMIT 1),
		        $3::"SignupStatus", d.place, now(), now() FROM d`,
		[member.id, at, status],
	);
}
