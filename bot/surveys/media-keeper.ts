import type { Shell } from "../conversation/surroundings.ts";
import { MEDIA_BYTES_MAX, MediaError } from "../core/media.ts";
import { render } from "../core/render.ts";
import { type Rounds, startRounds } from "../rounds.ts";
import { claimMedia, type DueMedia, giveUpMedia, keepMedia, letGoOfMedia, putOffMedia } from "../store/answer-media.ts";
import type { Posts } from "../store/posts.ts";
import { loadState } from "../store/state.ts";
import { codesOf, inTransaction } from "../store/unit.ts";
import { lastUsedIdentity } from "../store/wake-ups.ts";
import { emptyChange, write } from "../store/write.ts";
import { cleanMedia } from "./clean-media.ts";

/** The post of the process that fetches. */
const POST = "media";

/** How often it is looked for what is wanted, in milliseconds: the end of an anonymous response waits for it. */
const LOOK_MS = 400;

/** Files fetched at once. Reason: each may be megabytes, and is held in memory. */
const BATCH = 4;

/** First and longest wait between two tries, in seconds, and how many there are: together hours, but no day, after which an address of Discord's has run out. */
const AGAIN = { first: 5, longest: 3_600, tries: 12 };

/** How long a file is left alone whose try never ended, in seconds. Reason: longer than a provider may take to hand over one. */
const LEASE = { seconds: 60, longest: AGAIN.longest };

/** What it works with. */
type KeeperShell = Shell & { readonly posts: Posts };

/** What a file is refused for, or lost by, in the words of the text that tells the member. */
type Why = "big" | "type" | "gone";

/**
 * Starts to fetch the photos and voice notes that members agreed to have kept; any number of processes may, and one of them
 * holds the post.
 */
export function startMediaKeeper(shell: KeeperShell): Rounds {
	const { log, posts, database, keys, clock } = shell;
	return startRounds(
		LOOK_MS,
		async () => {
			if ((await posts.hold(POST)) !== "held") return;
			for (;;) {
				const due = await claimMedia(database, keys, clock.now(), BATCH, LEASE);
				if (due.length === 0) return;
				await Promise.all(due.map((each) => settle(shell, each)));
			}
		},
		(error) => log.warn({ reason: codesOf(error)[0] ?? (error as Error).name }, "media.not-looked-at"),
	);
}

/**
 * Does for one file what is due; what goes wrong is tried again later, or given up. Only a try that failed is logged, and
 * neither where nor what: a line for each file, a moment after a member's message, would tell who sent one.
 */
async function settle(shell: KeeperShell, due: DueMedia): Promise<void> {
	try {
		// As many tries ended with the process, or were not over when it did.
		if (due.tries > AGAIN.tries) throw new MediaError("gone", "media.unfinished");
		await (due.state === "wanted" ? fetchOne(shell, due) : drop(shell, due));
	} catch (error) {
		const code = error instanceof MediaError ? error.code : (codesOf(error)[0] ?? (error as Error).name);
		const { tries } = due;
		shell.log.warn({ error: code, tries }, "media.not-fetched");
		const final = tries >= AGAIN.tries || (error instanceof MediaError && error.kind !== "retry");
		if (!final) return again(shell, due, code);
		if (due.state === "kept") return letGoOfMedia(shell.database, due.id);
		const tooBig = error instanceof MediaError && error.kind === "tooBig";
		await giveUp(shell, due, tooBig ? "big" : "gone", tooBig ? "media.too-big" : code);
	}
}

/** Fetches, cleans and keeps one file. Nothing of it is in a transaction but the row. */
async function fetchOne(shell: KeeperShell, due: DueMedia): Promise<void> {
	const { database, keys, clock } = shell;
	const { id, kind, ref } = due;
	const channel = shell.channels.get(due.channel);
	if (!channel?.fetchMedia) throw new MediaError("retry", "channel-away");
	const fetched = await channel.fetchMedia(ref);
	const clean = await cleanMedia(fetched, kind);
	if (!clean) return giveUp(shell, due, "type", "media.wrong-type");
	const drops = channel.dropMedia !== undefined;
	await keepMedia(database, keys, id, clean, { drops, at: clock.now() });
}

/** Has the provider delete what is kept here now, where it can. */
async function drop(shell: KeeperShell, { id, channel, ref }: DueMedia): Promise<void> {
	await shell.channels.get(channel)?.dropMedia?.(ref);
	await letGoOfMedia(shell.database, id);
}

function again(shell: KeeperShell, { id, tries }: DueMedia, code: string): Promise<void> {
	const seconds = Math.min(AGAIN.first * 2 ** (tries - 1), AGAIN.longest);
	return putOffMedia(shell.database, id, code, shell.clock.now().add({ seconds }));
}

/** Gives a file up for good, and tells the member so where they last wrote: their words are kept. */
async function giveUp(shell: KeeperShell, { id }: DueMedia, why: Why, code: string): Promise<void> {
	const at = shell.clock.now();
	await inTransaction(shell.database, async (tx) => {
		const memberId = await giveUpMedia(tx, id, why === "gone" ? "gone" : "refused", code);
		const identityId = memberId === undefined ? undefined : await lastUsedIdentity(tx, memberId);
		const state = memberId && identityId ? await loadState(tx, shell.keys, memberId, identityId, at) : undefined;
		const limits = state && shell.channels.get(state.identity.channel)?.limits;
		if (!state || !limits) return;
		const max = MEDIA_BYTES_MAX / 1_000_000;
		const prompt = {
			lines: [{ key: "survey-media-refused", params: { why, max } }],
			options: [],
			mode: "one",
		} as const;
		const outbox = render(prompt, state.locale, limits, shell.texts).map((message) => ({
			id: shell.ids.uuid(),
			channel: state.identity.channel,
			to: state.identity.address,
			message,
			// The answer to what the member has just sent.
			kind: "reply" as const,
			notBefore: at,
			leased: false,
		}));
		await write(tx, shell.keys, shell.ids, { ...emptyChange(at), memberId: state.memberId, outbox });
	});
}
