import type { Pending } from "../core/converse.ts";
import type { Effect, RunName } from "../core/effect.ts";
import { TOPICS, type Topic } from "../core/profile.ts";
import { heldAsPrompt } from "../members/my-data.ts";
import type { Transaction } from "../store/database.ts";
import { makeLinkCode, redeemLinkCode } from "../store/link-codes.ts";
import { appendConsents, erase, gatherHeld, suppressUnasked } from "../store/members.ts";
import type { MemberState } from "../store/state.ts";
import { limitsOf, type Shell } from "./surroundings.ts";

/** How a `run` came out. */
export interface Done {
	readonly outcome: string;
	readonly data?: Readonly<Record<string, string>>;
	readonly effects?: readonly Effect[];
	/** The topics now granted, when they changed. */
	readonly topics?: readonly Topic[];
	/** The member that the talk goes on with, when it is another. */
	readonly memberId?: string;
	readonly erased?: boolean;
}

type Perform = (
	shell: Shell,
	tx: Transaction,
	state: MemberState,
	pending: Pending,
	at: Temporal.Instant,
) => Promise<Done>;

/** Writes decisions about topics to the ledger; a decision also answers a guessed opt-out. */
async function decideTopics(
	shell: Shell,
	tx: Transaction,
	state: MemberState,
	decisions: readonly (readonly [Topic, boolean])[],
	wording: string,
	at: Temporal.Instant,
): Promise<void> {
	const rows = decisions.map(([topic, granted]) => ({ topic, granted, wording, locale: state.locale }));
	await appendConsents(tx, shell.keys, shell.ids, state, rows, at);
	await tx.member.update({ where: { id: state.memberId }, data: { heldUntil: null } });
}

/** Ends every topic on the identity that speaks, and lets go of what waits for it. */
export async function withdrawAll(
	shell: Shell,
	tx: Transaction,
	state: MemberState,
	at: Temporal.Instant,
): Promise<void> {
	const decisions = TOPICS.map((topic) => [topic, false] as const);
	await decideTopics(shell, tx, state, decisions, "stop", at);
	await suppressUnasked(tx, shell.keys, state, at);
}

const runs: Readonly<Record<RunName, Perform>> = {
	async setTopics(shell, tx, state, { data }, at) {
		const topics = TOPICS.filter((topic) => data.topics?.split(",").includes(topic));
		// A topic that was never granted and is not chosen now needs no row.
		const decisions = TOPICS.map((topic) => [topic, topics.includes(topic)] as const).filter(
			([topic, granted]) => granted || state.topics.includes(topic),
		);
		await decideTopics(shell, tx, state, decisions, data.wording ?? "", at);
		return { outcome: "set", topics };
	},
	async stopAll(shell, tx, state, _pending, at) {
		await withdrawAll(shell, tx, state, at);
		return { outcome: "stopped", topics: [] };
	},
	async releaseHold(_shell, tx, state) {
		await tx.member.update({ where: { id: state.memberId }, data: { heldUntil: null } });
		return { outcome: "released" };
	},
	async sendMyData(shell, tx, state) {
		const held = await gatherHeld(tx, shell.keys, state.memberId);
		const { files } = limitsOf(shell, state.identity.channel);
		return { outcome: "sent", effects: [{ kind: "say", prompt: heldAsPrompt(shell.texts, state, held, files) }] };
	},
	async eraseMember(shell, tx, state, _pending, at) {
		await erase(tx, state.memberId, at);
		shell.log.info({ member: state.pseudonym }, "member.erased");
		return { outcome: "erased", erased: true };
	},
	async makeLinkCode(shell, tx, state, _pending, at) {
		return { outcome: "made", data: { made: await makeLinkCode(tx, shell.keys, shell.ids, state.memberId, at) } };
	},
	async redeemLinkCode(shell, tx, state, { data }, at) {
		const redeemed = await redeemLinkCode(tx, shell.keys, state.memberId, data.code ?? "", at);
		return redeemed.outcome === "linked"
			? { outcome: "linked", memberId: redeemed.into }
			: { outcome: redeemed.outcome };
	},
};

/** Performs what a flow's `run` step asks for, inside the turn's transaction. */
export function perform(
	shell: Shell,
	tx: Transaction,
	state: MemberState,
	pending: Pending,
	at: Temporal.Instant,
): Promise<Done> {
	return runs[pending.run](shell, tx, state, pending, at);
}
