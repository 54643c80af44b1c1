import { CHANNELS } from "../bot/core/channel.ts";
import type { Shown } from "../bot/core/simulator.ts";
import { fieldPlace } from "../bot/store/state.ts";
import { type Actor, isReply } from "./persons.ts";
import type { Step } from "./script.ts";
import type { Town } from "./town.ts";

/** What became of a trial's messages. */
export interface Verdict {
	/** Messages that people wrote. */
	readonly inbound: number;
	/** Messages whose every effect is there exactly once: in the database, and on the screen. */
	readonly handledOnce: number;
	/** Messages of which an effect or the reply is missing. */
	readonly lost: number;
	/** Messages of which an effect or the reply is there twice. */
	readonly doubled: number;
	/** Replies that Telegram shows again: sent by a process that died before it knew, and Telegram cannot be asked. */
	readonly telegramRepeats: number;
	/** What is wrong, in words, for whoever looks into it. */
	readonly findings: readonly string[];
}

interface Tally {
	lost: number;
	doubled: number;
	repeats: number;
	readonly findings: string[];
}

/** Finds the reply to each step, in order; what is left over was said once too often. */
function sortScreen(steps: readonly Step[], heard: readonly Shown[]) {
	const left = [...heard];
	const replies: (Shown | undefined)[] = [];
	for (const step of steps) {
		// A code that was told before is that message again, not the answer to another.
		const isNew = ({ text }: Shown) => !step.makesCode || !replies.some((reply) => reply?.text === text);
		const at = left.findIndex((shown) => isReply(shown, step) && isNew(shown));
		replies.push(at < 0 ? undefined : left.splice(at, 1)[0]);
	}
	return { replies, extra: left };
}

interface OutboxRow {
	state: string;
	attempts: number;
}

/** The person's screen against the outbox: one row and one message for each reply. */
async function judgeReplies(town: Town, actor: Actor, steps: readonly Step[], tally: Tally) {
	const { replies, extra } = sortScreen(steps, actor.heard());
	const hash = town.keys.index(`address/${actor.channel}`, actor.address);
	const { rows } = await town.pool.query<OutboxRow>(
		"SELECT state, attempts FROM outbox WHERE channel = $1 AND address_hash = $2 ORDER BY id",
		[actor.channel, hash],
	);
	const missing = replies.filter((reply) => reply === undefined).length;
	// `unknown` is the list that an organizer sees; anything else that is not over is forgotten.
	const unsent = rows.filter((row) => !["sent", "delivered", "unknown"].includes(row.state)).length;
	tally.lost += Math.max(missing, unsent, steps.length - rows.length);
	const texts = new Set(replies.map((reply) => reply?.text));
	const again = rows.reduce((sum, row) => sum + Math.max(0, row.attempts - 1), 0);
	const explained = Math.min(again, extra.filter((shown) => texts.has(shown.text)).length);
	const repeats = actor.channel === "telegram" ? explained : 0;
	tally.repeats += repeats;
	tally.doubled += Math.max(extra.length - repeats, rows.length - steps.length);
	if (missing > 0 || extra.length > repeats || rows.length !== steps.length || unsent > 0)
		tally.findings.push(
			`${actor.name} on ${actor.channel}: ${steps.length} written, ${rows.length} in the outbox (${unsent} not sent), ` +
				`${missing} not answered (steps ${replies.flatMap((reply, at) => (reply ? [] : [at + 1]))}), ` +
				`${extra.length} said once more (${extra.map((shown) => JSON.stringify(shown.text.slice(0, 40)))})`,
		);
	return replies;
}

/** Rows that one list has more often than the other. */
function surplus(rows: readonly string[], other: readonly string[]): number {
	const left = [...other];
	return rows.filter((row) => {
		const at = left.indexOf(row);
		if (at >= 0) left.splice(at, 1);
		return at < 0;
	}).length;
}

interface MemberRow {
	id: string;
	locale_confirmed: boolean;
	country: string | null;
	demands: string[];
	name: Buffer | null;
	step: string | null;
	sessions: number;
}

const MEMBER = `
SELECT m.id, m.locale_confirmed, m.country, m.demands,
       (SELECT sealed FROM profile_fields f WHERE f.member_id = m.id AND field = 'name') AS name,
       (SELECT step FROM sessions s WHERE s.member_id = m.id AND flow = 'onboarding') AS step,
       (SELECT count(*)::int FROM sessions s WHERE s.member_id = m.id) AS sessions
  FROM members m JOIN identities i ON i.member_id = m.id
 WHERE i.channel = $1 AND i.address_hash = $2`;

/** What the answers left behind: the profile, the open question, every row of the consent ledger, the newest code. */
async function judgeEffects(
	town: Town,
	actor: Actor,
	steps: readonly Step[],
	replies: readonly (Shown | undefined)[],
	tally: Tally,
): Promise<void> {
	const hash = town.keys.index(`address/${actor.channel}`, actor.address);
	const { rows: members } = await town.pool.query<MemberRow>(MEMBER, [actor.channel, hash]);
	const [member] = members;
	if (!member) {
		tally.findings.push(`${actor.name} on ${actor.channel} is nobody`);
		return;
	}
	const consents = await town.pool.query<{ row: string }>(
		"SELECT topic || ' ' || granted AS row FROM consents WHERE channel = $1 AND address_hash = $2",
		[actor.channel, hash],
	);
	const wanted = steps.flatMap((step) => step.consents.map(({ topic, granted }) => `${topic} ${granted}`));
	const given = consents.rows.map((each) => each.row);
	const more = surplus(given, wanted);
	const fewer = surplus(wanted, given);
	const codes = replies.filter((reply, at) => reply && steps[at]?.makesCode).map((reply) => codeIn(reply));
	const held = await town.pool.query<{ code_hash: Buffer }>("SELECT code_hash FROM link_codes WHERE member_id = $1", [
		member.id,
	]);
	const newest = codes.at(-1);
	const told = (write: string) => steps.some((step) => step.write === write);
	const name = member.name && town.keys.open(fieldPlace(member.id, "name"), member.name);
	const open = steps.at(-1)?.leaves;
	const wrong = [
		[members.length === 1, "is a member more than once"],
		[more === 0, `has ${more} rows of consent too many`],
		[fewer === 0, `has ${fewer} rows of consent too few`],
		[new Set(codes).size === codes.length, "got one code twice"],
		[held.rows.length === (codes.length > 0 ? 1 : 0), `has ${held.rows.length} codes`],
		[
			newest === undefined || held.rows.some((row) => row.code_hash.equals(town.keys.index("link", newest))),
			"was told a code that is not theirs",
		],
		[member.locale_confirmed === steps.length > 1, "has no language, or one too early"],
		[name === (told(actor.name) ? actor.name : null), "has another name"],
		[member.country === (told("Kenya") ? "KE" : null), "has another country"],
		[member.demands.join() === (steps.length > 5 ? "breakers" : ""), "has other demands"],
		[member.step === (open ?? null), `stands at ${member.step} and not at ${open}`],
		[member.sessions === (open === undefined ? 0 : 1), `has ${member.sessions} sessions`],
	] as const;
	const findings = wrong.flatMap(([holds, what]) => (holds ? [] : [`${actor.name} on ${actor.channel} ${what}`]));
	tally.findings.push(...findings);
	if (more > 0 || members.length > 1) tally.doubled = Math.max(tally.doubled, more, members.length - 1);
	else if (findings.length > 0 && tally.doubled === 0) tally.lost = Math.max(tally.lost, 1);
}

function codeIn(reply: Shown | undefined): string {
	return /\b\d{6}\b/.exec(reply?.text ?? "")?.[0] ?? "";
}

/** Compares what people wrote with what is in the database and on their screens. */
export async function judge(town: Town, actors: readonly Actor[]): Promise<Verdict> {
	const sum = { inbound: 0, handledOnce: 0, lost: 0, doubled: 0, telegramRepeats: 0 };
	const findings: string[] = [];
	for (const actor of actors) {
		const steps = actor.steps.slice(0, actor.written());
		const tally: Tally = { lost: 0, doubled: 0, repeats: 0, findings };
		if (steps.length === 0) continue;
		const replies = await judgeReplies(town, actor, steps, tally);
		await judgeEffects(town, actor, steps, replies, tally);
		sum.inbound += steps.length;
		sum.lost += tally.lost;
		sum.doubled += tally.doubled;
		sum.telegramRepeats += tally.repeats;
		sum.handledOnce += Math.max(0, steps.length - tally.lost - tally.doubled);
	}
	const { rows } = await town.pool.query<{ filed: number; kept: number }>(
		"SELECT count(*)::int AS filed, count(error_code)::int AS kept FROM inbox",
	);
	const { filed = 0, kept = 0 } = rows[0] ?? {};
	if (filed !== sum.inbound || kept > 0)
		findings.push(`${sum.inbound} were written, ${filed} stand in the inbox, ${kept} of them could not be handled`);
	const wrong = Math.max(0, sum.inbound - filed, kept) - sum.lost;
	if (wrong > 0) {
		sum.lost += wrong;
		sum.handledOnce = Math.max(0, sum.handledOnce - wrong);
	}
	return { ...sum, findings };
}

/** Waits until nothing is left to be sent, at most `ms`; false when something is. */
export async function settled(town: Town, ms: number): Promise<boolean> {
	const end = performance.now() + ms;
	for (;;) {
		const { rows } = await town.pool.query("SELECT 1 FROM outbox WHERE state IN ('queued', 'sending') LIMIT 1");
		if (rows.length === 0) return true;
		if (performance.now() > end) return false;
		await new Promise((resolve) => setTimeout(resolve, 200));
	}
}

/** Says what is wrong, and what the bot had trouble with. Throws when the bot ended by itself. */
export function tell(town: Town, verdict: Verdict, say: (line: string) => void): void {
	const { bot } = town;
	for (const finding of verdict.findings) say(finding);
	for (const channel of CHANNELS)
		for (const refusal of town.simulator(channel).refusals) say(`${channel} would have refused: ${refusal}`);
	say(`the bot's warnings: ${[...bot.troubles].map(([code, count]) => `${code} ${count}`).join(", ") || "none"}`);
	if (verdict.findings.length > 0) say(`the bot's log: ${town.logFile}`);
	if (bot.died !== undefined) throw new Error(bot.died);
}
