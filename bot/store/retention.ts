import { MEDIA_DAYS } from "../core/media.ts";
import { retireMedia } from "./answer-media.ts";
import { retireBroadcasts } from "./broadcast-members.ts";
import { retireConsoleKeys } from "./console-keys.ts";
import type { Database } from "./database.ts";
import { retireOpinions } from "./signup-members.ts";
import { mixEnded } from "./survey-mixing.ts";

/** How long a settled message's row stays, in days. Reason: a provider's late report still finds it; its text is gone. */
const OUTBOX_DAYS = 30;

/** How long an event is known as handled, in days. Reason: longer than any provider delivers again, or we fetch. */
const INBOX_DAYS = 30;

/** How long a message that could not be handled is kept for an operator to look into, in days. */
const KEPT_DAYS = 90;

/**
 * How long it is known who got which broadcast and what they answered, in days. Reason: long enough to correct it and to
 * look into a complaint.
 */
const BROADCAST_DAYS = 90;

/** How long it is known who said what of a training, in days. Reason: long enough for its trainer to ask back. */
const OPINION_DAYS = 90;

/** How long the evidence of consent is kept, in years. Source: the US statute of limitations for telephone solicitations. */
const CONSENT_YEARS = 4;

/** Removes what has served its time. */
export async function retire(database: Database, now: Temporal.Instant): Promise<void> {
	const before = (days: number) => new Date(now.subtract({ hours: 24 * days }).epochMilliseconds);
	await database.prisma.outbox.deleteMany({ where: { settledAt: { lt: before(OUTBOX_DAYS) } } });
	await database.prisma.inbox.deleteMany({ where: { receivedAt: { lt: before(INBOX_DAYS) }, sealed: null } });
	await database.prisma.inbox.deleteMany({ where: { receivedAt: { lt: before(KEPT_DAYS) } } });
	await database.prisma.invitation.deleteMany({ where: { expiresAt: { lt: before(0) } } });
	await database.prisma.linkCode.deleteMany({ where: { expiresAt: { lt: before(1) } } });
	await retireConsoleKeys(database.prisma, before(1));
	await retireBroadcasts(database, before(BROADCAST_DAYS), before(0));
	await retireMedia(database, before(MEDIA_DAYS));
	await mixEnded(database);
	await retireOpinions(database, before(OPINION_DAYS));
	await database.prisma.consent.deleteMany({ where: { memberId: null, at: { lt: before(CONSENT_YEARS * 365) } } });
}
