import { CALL_ANSWERS } from "../bot/core/broadcast.ts";
import { CHANNELS, type ChannelName } from "../bot/core/channel.ts";
import { LOCALES, type Locale } from "../bot/core/locale.ts";
import type { Texts } from "../bot/core/message.ts";
import type { Shown } from "../bot/core/simulator.ts";
import { bare } from "./persons.ts";
import type { Citizen, Place } from "./population.ts";
import type { Town } from "./town.ts";

/** What became of an alert. */
export interface AlertVerdict {
	/** Members who should have it and do not, without being listed as unknown or waiting for their turn. */
	readonly lost: number;
	/** Times that a message stands on a screen again, or on a second screen of the same member. */
	readonly doubled: number;
	readonly suppressed: number;
	readonly unknown: number;
	/** Of the unknown, how many stand on a screen all the same. */
	readonly unknownSeen: number;
	/** Of each channel, how many are sent or delivered. */
	readonly sent: Readonly<Record<ChannelName, number>>;
	/** What is wrong, in words, for whoever looks into it: the first of each kind, and how many more. */
	readonly findings: readonly string[];
}

/** What the judge goes by. */
export interface AlertFacts {
	readonly citizens: readonly Citizen[];
	readonly broadcastId: string;
	readonly words: Readonly<Record<Locale, string>>;
	readonly texts: Texts;
	/** True when the bot was stopped before everyone had it: who still waits is not lost. */
	readonly cut: boolean;
	/** True when the bot was killed on the way: a report of a provider may be lost then. */
	readonly killed: boolean;
	/** How often each of those wrote who wrote meanwhile. */
	readonly written: ReadonlyMap<Citizen, number>;
}

interface Row {
	member_id: string;
	identity_id: string;
	channel: ChannelName;
	locale: string;
	state: string;
	error_code: string | null;
}

const SETTLED = ["sent", "delivered"];

/** Gathers findings by their kind. */
class Findings {
	private readonly kinds = new Map<string, { readonly first: string; count: number }>();

	add(kind: string, detail: string): void {
		const known = this.kinds.get(kind);
		if (known) known.count += 1;
		else this.kinds.set(kind, { first: detail, count: 1 });
	}

	lines(): readonly string[] {
		return [...this.kinds].map(([kind, { first, count }]) => `${count} × ${kind}, such as ${first}`);
	}
}

/** What one language reads: the words, and the answers, on buttons or as numbered lines. */
function wordingOf({ words, texts }: AlertFacts) {
	return new Map(
		LOCALES.map((locale) => {
			const labels = CALL_ANSWERS.map((answer) =>
				bare(texts.format(locale, { key: `call-${answer}`, params: {} }, false)),
			);
			return [locale, { text: words[locale], labels }] as const;
		}),
	);
}

/** Judges an alert by every screen and every row. */
export async function judgeAlert(town: Town, facts: AlertFacts): Promise<AlertVerdict> {
	const findings = new Findings();
	const wording = wordingOf(facts);
	const { rows } = await town.pool.query<Row>(
		"SELECT member_id, identity_id, channel, locale, state::text, error_code FROM deliveries WHERE broadcast_id = $1",
		[facts.broadcastId],
	);
	const byMember = new Map(rows.map((row) => [row.member_id, row]));
	if (byMember.size !== rows.length) findings.add("members with two deliveries", `${rows.length - byMember.size}`);
	const sum = { lost: 0, doubled: 0, unknownSeen: 0 };

	const heardAt = ({ channel, address }: Place): readonly Shown[] =>
		town
			.simulator(channel)
			.person(address)
			.screen()
			.filter(
				({ from, text }) => from === "bot" && [...wording.values()].some((each) => bare(text).startsWith(each.text)),
			);
	const isRight = (shown: Shown, { locale, place }: Citizen): boolean => {
		const right = wording.get(locale);
		if (!right) return false;
		if (place.channel === "sms")
			return bare(shown.text) === [right.text, ...right.labels.map((label, at) => `${at + 1} ${label}`)].join("\n");
		return (
			bare(shown.text) === right.text &&
			shown.buttons.map(({ label }) => bare(label)).join("|") === right.labels.join("|")
		);
	};

	for (const citizen of facts.citizens) {
		const { fate, place, second } = citizen;
		const row = byMember.get(citizen.id);
		// A Slack account or a Telegram chat that was never made has no screen.
		const heard = fate === "bad" && place.channel !== "sms" && place.channel !== "discord" ? [] : heardAt(place);
		const note = (kind: string) =>
			findings.add(
				`${kind} (${place.channel}, ${fate})`,
				`member ${citizen.number}: ${row ? `${row.state} ${row.error_code ?? ""}` : "no delivery"}, ${heard.length} on the screen`,
			);
		sum.doubled += Math.max(0, heard.length - 1);
		if (heard.length > 1) note("said more than once");
		if (heard[0] && !isRight(heard[0], citizen)) note("said in other words");
		if (second && heardAt(second).length > 0) {
			sum.doubled += 1;
			note("said on a second address");
		}
		const state = row?.state ?? "none";
		if (state === "unknown" && heard.length > 0) sum.unknownSeen += 1;
		if (row && row.identity_id !== place.id) note("meant for another address");
		if (heard.length > 0 && ![...SETTLED, "unknown"].includes(state)) note("said and not noted");
		if (fate === "reached") {
			const waits = facts.cut && (state === "queued" || state === "sending");
			if (heard.length === 0 && state !== "unknown" && !waits) {
				sum.lost += 1;
				note("lost");
			}
		} else if (fate !== "blocks" && heard.length > 0) note("said to somebody who should not get it");
		if (fate === "bad" && !(state === "failed" || mayBe(row, facts) || (facts.cut && state === "queued")))
			note("not noted as failed");
		if (fate === "blocks" && !["suppressed", "failed", ...SETTLED].includes(state) && !mayBe(row, facts) && !facts.cut)
			note("not let go of");
		if (fate === "later" && state !== "queued") note("not kept for a better hour");
		if ((fate === "withdrawn" || fate === "talker") && row) note("in the audience");
		const asked = facts.written.get(citizen);
		const answers = asked === undefined ? 0 : spoken(town, place) - asked;
		if (answers !== 0) note("not answered once each time");
	}
	await judgeCounts(town, facts, findings);
	const sent = (channel: ChannelName) =>
		rows.filter((row) => row.channel === channel && SETTLED.includes(row.state)).length;
	return {
		...sum,
		suppressed: rows.filter(({ state }) => state === "suppressed").length,
		unknown: rows.filter(({ state }) => state === "unknown").length,
		sent: Object.fromEntries(CHANNELS.map((channel) => [channel, sent(channel)])) as Record<ChannelName, number>,
		findings: findings.lines(),
	};
}

/**
 * What a kill may leave of a bad address: an SMS that Twilio took and could not deliver, when the bot was down as Twilio
 * said so; and on Telegram whatever was on its way.
 */
function mayBe(row: Row | undefined, { killed }: AlertFacts): boolean {
	if (!killed) return false;
	return row?.channel === "sms" ? row.state === "sent" : row?.channel === "telegram" && row.state === "unknown";
}

function spoken(town: Town, { channel, address }: Place): number {
	return town
		.simulator(channel)
		.person(address)
		.screen()
		.filter(({ from }) => from === "bot").length;
}

/** The counts that progress is told from, against the rows themselves. */
async function judgeCounts(town: Town, { broadcastId }: AlertFacts, findings: Findings): Promise<void> {
	const { rows } = await town.pool.query<{ what: string; counted: number; real: number }>(
		`SELECT coalesce(c.channel, r.channel) || ' ' || coalesce(c.state, r.state) AS what,
		        coalesce(c.count, 0) AS counted, coalesce(r.count, 0) AS real
		   FROM (SELECT channel, state::text, count FROM delivery_counts WHERE broadcast_id = $1) c
		   FULL JOIN (SELECT channel, CASE state WHEN 'sending' THEN 'queued' ELSE state::text END AS state, count(*)::int AS count
		                FROM deliveries WHERE broadcast_id = $1 GROUP BY 1, 2) r
		     ON r.channel = c.channel AND r.state = c.state
		  WHERE coalesce(c.count, 0) <> coalesce(r.count, 0)`,
		[broadcastId],
	);
	for (const { what, counted, real } of rows)
		findings.add("counts that are wrong", `${what}: ${counted}, but ${real} rows`);
}
