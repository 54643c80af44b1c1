import { broadcastRuns } from "../broadcasts/runs.ts";
import { answerRuns } from "../broadcasts/runs-answer.ts";
import { manageRuns } from "../broadcasts/runs-manage.ts";
import { alertWork } from "../broadcasts/translate.ts";
import { translateWith } from "../broadcasts/translating.ts";
import type { RunName } from "../core/effect.ts";
import { mayActAs, ROLES, TOPICS, type Topic } from "../core/profile.ts";
import type { Pending } from "../core/talk.ts";
import { heldAsPrompt } from "../members/my-data.ts";
import type { Transaction } from "../store/database.ts";
import { makeInvitation, redeemInvitation } from "../store/invitations.ts";
import { makeLinkCode, redeemLinkCode } from "../store/link-codes.ts";
import { erase, gatherHeld } from "../store/members.ts";
import type { MemberState } from "../store/state.ts";
import { type ConsentRow, STOP_WORDING } from "../store/write.ts";
import { surveyRuns } from "../surveys/runs.ts";
import { readingRuns } from "../surveys/runs-read-results.ts";
import { surveyWork } from "../surveys/translate.ts";
import { listRuns } from "../trainings/list-runs.ts";
import { placeRuns } from "../trainings/place-runs.ts";
import { trainingStaffRuns } from "../trainings/staff-runs.ts";
import type { Done, Perform } from "./performing.ts";
import { limitsOf, type Shell } from "./surroundings.ts";

function rowsOf(
	{ locale }: MemberState,
	decisions: readonly (readonly [Topic, boolean])[],
	wording: string,
): readonly ConsentRow[] {
	return decisions.map(([topic, granted]) => ({ topic, granted, wording, locale }));
}

/** Ends every topic on the identity that speaks, and lets go of what waits for it. */
export function withdrawal(state: MemberState) {
	const decisions = TOPICS.map((topic) => [topic, false] as const);
	return { consents: rowsOf(state, decisions, STOP_WORDING), suppressUnasked: true, released: true } as const;
}

const runs: Readonly<Record<RunName, Perform>> = {
	async setTopics(_shell, _tx, state, { data }) {
		const topics = TOPICS.filter((topic) => data.topics?.split(",").includes(topic));
		// A topic that was never granted and is not chosen now needs no row.
		const decisions = TOPICS.map((topic) => [topic, topics.includes(topic)] as const).filter(
			([topic, granted]) => granted || state.topics.includes(topic),
		);
		return { outcome: "set", topics, released: true, consents: rowsOf(state, decisions, data.wording ?? "") };
	},
	async stopAll(_shell, _tx, state) {
		return { outcome: "stopped", topics: [], ...withdrawal(state) };
	},
	async releaseHold() {
		return { outcome: "released", released: true };
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
	async makeInvitation(shell, tx, state, { data }, at) {
		const role = ROLES.find((each) => each === data.role);
		if (!role || !mayActAs(state.role, "admin")) return { outcome: "refused" };
		return {
			outcome: "made",
			data: { code: await makeInvitation(tx, shell.keys, shell.ids, role, state.pseudonym, at) },
		};
	},
	async redeemInvitation(shell, tx, state, { data }, at) {
		const redeemed = await redeemInvitation(tx, shell.keys, state, data.code ?? "", at);
		return redeemed.outcome === "joined"
			? { outcome: "joined", data: { role: redeemed.role } }
			: { outcome: redeemed.outcome };
	},
	async redeemLinkCode(shell, tx, state, { data }, at) {
		const redeemed = await redeemLinkCode(tx, shell.keys, state.memberId, data.code ?? "", at);
		return redeemed.outcome === "linked"
			? { outcome: "linked", memberId: redeemed.into }
			: { outcome: redeemed.outcome };
	},
	...answerRuns,
	...broadcastRuns,
	translateText: translateWith([alertWork, surveyWork]),
	...manageRuns,
	...trainingStaffRuns,
	...listRuns,
	...placeRuns,
	...surveyRuns,
	...readingRuns,
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
