import type { Channel, ChannelName } from "../core/channel.ts";
import type { Sending } from "../sending/index.ts";
import { postOf } from "../sending/index.ts";
import { endLeases } from "../store/outbox.ts";
import type { Posts } from "../store/posts.ts";
import type { Shell } from "./surroundings.ts";

/** How often a post that another process holds is asked for, in milliseconds: it is free at once when that one dies. */
const ASK_MS = 200;

/** For how long a lost post may be asked back before its channel is let go of, in milliseconds. */
const ASK_BACK_MS = 5_000;

/** Keeps the posts of the channels: who holds one drives its lane, and receives where the bot itself dials out. */
export interface PostKeeper {
	/** Asks for every post once; those that this process got. */
	ask(): Promise<readonly ChannelName[]>;
	stop(): Promise<void>;
}

/**
 * Asks for the posts of the channels again and again.
 *
 * @param taken called once for each channel when its post is this process's.
 */
export function keepPosts(
	shell: Shell,
	posts: Posts,
	sending: Sending,
	taken: (channel: Channel) => Promise<void>,
): PostKeeper {
	const { channels, log } = shell;
	const mine = new Set<ChannelName>();
	const lostAt = new Map<ChannelName, number>();
	const letGo = new Set<ChannelName>();
	let asking: Promise<unknown> | undefined;

	/** A post that was lost and is another's: two processes must not receive as one bot. */
	async function miss(channel: Channel): Promise<void> {
		const since = lostAt.get(channel.name) ?? performance.now();
		lostAt.set(channel.name, since);
		if (performance.now() - since < ASK_BACK_MS) return;
		letGo.add(channel.name);
		log.warn({ channel: channel.name }, "channel.let-go");
		if (channel.webhooks.length === 0) await channel.stop();
	}

	async function ask(): Promise<readonly ChannelName[]> {
		const got: ChannelName[] = [];
		for (const channel of channels.values()) {
			if (letGo.has(channel.name)) continue;
			const held = await posts.hold(postOf(channel.name));
			if (held !== "taken") lostAt.delete(channel.name);
			else if (mine.has(channel.name)) await miss(channel);
			if (held !== "held" || mine.has(channel.name)) continue;
			mine.add(channel.name);
			got.push(channel.name);
			log.info({ channel: channel.name }, "channel.taken");
			// Only with a post that was another's: what this process has on its way itself is not left behind.
			await endLeases(shell.database, channel.name);
			await taken(channel);
			sending.drive(channel.name);
		}
		return got;
	}

	const timer = setInterval(() => {
		asking ??= ask()
			.catch((error: unknown) =>
				log.warn({ error: error instanceof Error ? error.name : typeof error }, "channel.not-taken"),
			)
			.finally(() => {
				asking = undefined;
			});
	}, ASK_MS);

	return {
		ask() {
			const work = ask().finally(() => {
				asking = undefined;
			});
			asking = work;
			return work;
		},
		async stop() {
			clearInterval(timer);
			await asking?.catch(() => undefined);
		},
	};
}
