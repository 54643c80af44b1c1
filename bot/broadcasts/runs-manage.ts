import type { Done, Perform } from "../conversation/performing.ts";
import type { Shell } from "../conversation/surroundings.ts";
import { CHANNEL_NAMES, type ChannelName } from "../core/channel.ts";
import type { Effect } from "../core/effect.ts";
import { mayActAs } from "../core/profile.ts";
import { say } from "../core/talk.ts";
import type { Line } from "../core/text.ts";
import { goOn, haltAll, pause, resume, stopForGood } from "../store/broadcast-state.ts";
import { beginCorrection } from "../store/correct.ts";
import type { Transaction } from "../store/database.ts";
import { type Halted, halts } from "../store/halts.ts";
import { type Figures, figuresOfBroadcast, recentFigures } from "../store/progress.ts";
import type { MemberState } from "../store/state.ts";
import { postInPlaces } from "./posts.ts";
import { entryLine, excerpt, statusLines, type Teller } from "./progress.ts";

/** Most broadcasts in one list. Reason: their names stand in the session, which stays small. */
const LIST_MAX = 6;

/** Most bytes of a broadcast's words in a button's label. Reason: the same. */
const LABEL_BYTES = 36;

const tellerOf = ({ texts }: Shell, { locale }: MemberState): Teller => ({ texts, locale });

/** What a button says of a broadcast: its tag, and the beginning of its words. */
function labelOf({ tag, text }: Figures, { locale }: Teller): string {
	for (let max = LABEL_BYTES; max > 1; max--) {
		const words = excerpt(text, locale, max);
		if (new TextEncoder().encode(words).length <= LABEL_BYTES) return words === "" ? tag : `${tag}: ${words}`;
	}
	return tag;
}

/** What stands still, in lines. */
function haltLines(all: readonly Halted[], zone: string | undefined, teller: Teller): readonly Line[] {
	return all.map(({ scope, by, at }): Line => {
		if (scope !== "*") return { key: "manage-halted-channel", params: { channel: CHANNEL_NAMES[scope] } };
		const when = new Intl.DateTimeFormat(teller.locale, {
			dateStyle: "medium",
			timeStyle: "short",
			timeZone: zone ?? "UTC",
		}).format(new Date(at.epochMilliseconds));
		return { key: "manage-halted", params: { by, when: when.replaceAll("\u202f", " ") } };
	});
}

const isPausedOn = ({ state, channels }: Figures, channel: ChannelName): boolean =>
	state === "paused" && channels.some((each) => each.channel === channel);

const saying = (lines: readonly Line[]): readonly Effect[] => (lines.length === 0 ? [] : [say(...lines)]);

/** What may be done about a broadcast that stands so. */
function stageOf({ state }: Figures): "waiting" | "running" | "paused" | "over" | "unknown" {
	switch (state) {
		case "review":
		case "draft":
		case "discarded":
			return "unknown";
		case "approved":
			return "waiting";
		case "canary":
		case "watching":
		case "sending":
			return "running";
		case "paused":
			return "paused";
		case "done":
		case "stopped":
			return "over";
	}
}

/** Does something to the broadcast that `tag` names, when an organizer asks; `late` when it cannot be done any more. */
async function act(
	tx: Transaction,
	{ role }: MemberState,
	tag: string | undefined,
	work: (id: string) => Promise<boolean>,
): Promise<Done> {
	if (!mayActAs(role, "organizer")) return { outcome: "refused" };
	const figures = await figuresOfBroadcast(tx, { tag: tag ?? "" });
	return { outcome: figures && (await work(figures.id)) ? "done" : "late" };
}

/** What the staff does about broadcasts that are under way. Each role is looked at again here, where it counts. */
export const manageRuns = {
	async haltAll(shell, tx, state, _pending, at) {
		if (!mayActAs(state.role, "volunteer")) return { outcome: "refused" };
		const { fresh, paused } = await haltAll(tx, state.pseudonym, at);
		shell.log.warn({ by: state.pseudonym, paused }, "broadcasts.halted");
		return { outcome: fresh || paused > 0 ? "halted" : "already", data: { count: String(paused) } };
	},
	async goOn(_shell, tx, state, { data }, at) {
		if (!mayActAs(state.role, "organizer")) return { outcome: "refused" };
		await goOn(tx, data.why ?? "", state.pseudonym, at);
		return { outcome: "done" };
	},
	async listBroadcasts(shell, tx, state, { data }) {
		const teller = tellerOf(shell, state);
		const standing = await halts(tx);
		const stopped = haltLines(standing, state.profile.zone, teller);
		const found = await recentFigures(tx, LIST_MAX);
		// Who resumes a broadcast lifts the halts of its channels.
		const resumable = standing.some(({ scope }) => scope !== "*" && found.some((each) => isPausedOn(each, scope)));
		const everything = standing.some(({ scope }) => scope === "*");
		if (
			(everything || (standing.length > 0 && !resumable)) &&
			data.all === undefined &&
			mayActAs(state.role, "organizer")
		)
			return { outcome: "halted", effects: saying(stopped) };
		const lines = data.all === undefined ? stopped : [];
		if (found.length === 0) return { outcome: "none", effects: saying(lines) };
		return {
			outcome: "listed",
			data: { list: found.map((each) => `${each.tag} ${labelOf(each, teller)}`).join("\n") },
			effects: saying([...lines, ...found.map((each) => entryLine(each, teller))]),
		};
	},
	async showBroadcast(shell, tx, state, { data }) {
		const figures = await figuresOfBroadcast(tx, { tag: data.tag ?? "" });
		const stage = figures && stageOf(figures);
		if (!figures || stage === undefined || stage === "unknown") return { outcome: "unknown" };
		return {
			outcome: mayActAs(state.role, "organizer") ? stage : "seen",
			data: { code: figures.tag },
			effects: saying(statusLines(figures, {}, tellerOf(shell, state))),
		};
	},
	async pauseBroadcast(_shell, tx, state, { data }, at) {
		return act(tx, state, data.tag, (id) => pause(tx, id, { code: "person", actor: state.pseudonym }, at));
	},
	async resumeBroadcast(shell, tx, state, { data }, at) {
		if ((await halts(tx)).some(({ scope }) => scope === "*") && mayActAs(state.role, "organizer"))
			return { outcome: "halted" };
		return act(tx, state, data.tag, async (id) => {
			const resumed = await resume(tx, id, data.why ?? "", state.pseudonym, at);
			// Its canary was paused: nobody has posted it in the channels yet.
			if (resumed === "opens") await postInPlaces(shell, tx, id, at);
			return resumed !== undefined;
		});
	},
	async stopBroadcast(_shell, tx, state, { data }, at) {
		return act(tx, state, data.tag, (id) => stopForGood(tx, id, { code: "person", actor: state.pseudonym }, at));
	},
	async beginCorrection(shell, tx, state, { data }, at) {
		if (!mayActAs(state.role, "organizer")) return { outcome: "refused" };
		const tag = await beginCorrection(tx, shell.ids, data.tag ?? "", { actor: state.pseudonym, at });
		if (tag === undefined) return { outcome: "nothing" };
		return { outcome: "begun", begin: { flow: "alert", data: { code: tag } } };
	},
} satisfies Record<string, Perform>;
