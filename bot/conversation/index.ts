import { CHANNEL_NAMES, type Channel, type ChannelName, type Receive } from "../core/channel.ts";
import { StewardError } from "../core/errors.ts";
import { startRounds } from "../rounds.ts";
import type { Sending } from "../sending/index.ts";
import { heardUntil } from "../store/channel-memory.ts";
import type { Posts } from "../store/posts.ts";
import { catchUp } from "./catch-up.ts";
import { createReceive } from "./inbound.ts";
import { keepPosts } from "./post-keeper.ts";
import type { Shell } from "./surroundings.ts";
import { wakeDue } from "./wake.ts";

/** How soon it is tried again when they could not be asked for, in milliseconds. */
const CATCH_UP_AGAIN_MS = 10_000;

/** The running conversation: channels that receive, an outbox that is emptied, sessions that wake. */
export interface Conversation {
	/** Wakes silent sessions whose time has come, and sends what is due. */
	tick(): Promise<void>;
	/** Fetches what a channel may have missed. Returns at once. */
	catchUp(channel: string): void;
	stop(): Promise<void>;
}

/** A start that a provider refused for good: it is told with what to do. */
function refused(channel: ChannelName, cause: unknown): StewardError {
	const said = cause instanceof Error ? cause.message : "no reason given";
	return new StewardError(
		"channel.refused",
		`${CHANNEL_NAMES[channel]} refused the start: ${said}.`,
		`Check its token and settings; docs/connect-${channel}.md says where to find them.`,
		{ cause },
	);
}

/** What the conversation is started with. */
export interface ConversationParts {
	readonly sending: Sending;
	readonly posts: Posts;
	/** True when this process answers the providers' webhooks. */
	readonly answersWebhooks: boolean;
	/** True when this process asks for the posts of the channels: it sends, and receives where the bot dials out. */
	readonly takesPosts: boolean;
	onHandled(channel: ChannelName, ms: number): void;
}

/** Starts every channel and the work between them. Channels start side by side: one that is away holds up no other. */
export async function startConversation(shell: Shell, parts: ConversationParts): Promise<Conversation> {
	const { log, channels } = shell;
	const { sending, posts } = parts;
	const receivers = new Map<ChannelName, Receive>();
	const fetching = new Map<ChannelName, Promise<void>>();
	const again = new Map<ChannelName, NodeJS.Timeout>();
	let stopping = false;

	const receiverOf = (channel: ChannelName): Receive => {
		const receive = createReceive(shell, sending, channel);
		return {
			...receive,
			async message(inbound) {
				const started = performance.now();
				const accepted = await receive.message(inbound);
				parts.onHandled(channel, performance.now() - started);
				return accepted;
			},
		};
	};
	const fetchMissed = (channel: Channel): void => {
		const receive = receivers.get(channel.name);
		if (!receive || stopping || fetching.has(channel.name)) return;
		const work = catchUp(shell, channel, receive, (units) => sending.pace(channel.name, units)).then((done) => {
			fetching.delete(channel.name);
			if (done || stopping) return;
			clearTimeout(again.get(channel.name));
			again.set(
				channel.name,
				setTimeout(() => fetchMissed(channel), CATCH_UP_AGAIN_MS),
			);
		});
		fetching.set(channel.name, work);
	};
	const trouble = (code: string) => (error: unknown) =>
		log.warn({ error: error instanceof Error ? error.name : typeof error }, code);

	const begin = async (channel: Channel): Promise<void> => {
		if (receivers.has(channel.name) || stopping) return;
		const receive = receiverOf(channel.name);
		receivers.set(channel.name, receive);
		// Before anything can be heard: what comes from now on and is lost by a kill is asked for at the next start.
		if (channel.missed) await heardUntil(shell.database, channel.name, shell.clock.now());
		await channel.start(receive).catch((cause: unknown) => {
			throw cause instanceof StewardError || stopping ? cause : refused(channel.name, cause);
		});
		log.info({ channel: channel.name }, "channel.started");
		fetchMissed(channel);
	};
	const beginning: Promise<void>[] = [];
	const dialsOut = (channel: Channel) => channel.webhooks.length === 0;
	if (parts.answersWebhooks)
		for (const channel of channels.values()) if (!dialsOut(channel)) beginning.push(begin(channel));
	const keeper = parts.takesPosts
		? keepPosts(shell, posts, sending, async (channel) => {
				if (!dialsOut(channel)) return;
				const began = begin(channel);
				beginning.push(began);
				began.catch(trouble("channel.not-started"));
			})
		: undefined;
	await keeper?.ask();
	// A refused token is final and must be told; a provider that is away must not keep the others from starting.
	const started = Promise.all(beginning);
	let slow: NodeJS.Timeout | undefined;
	const patience = new Promise<"slow">((resolve) => {
		slow = setTimeout(() => resolve("slow"), 5_000);
	});
	if ((await Promise.race([started, patience])) === "slow") started.catch(trouble("channel.not-started"));
	clearTimeout(slow);

	await sending.sweep();
	const asking = [...channels.values()].flatMap((channel) =>
		channel.missedEveryMinutes === undefined
			? []
			: [
					startRounds(
						channel.missedEveryMinutes * 60_000,
						async () => fetchMissed(channel),
						trouble("channel.not-caught-up"),
					),
				],
	);
	return {
		tick: () => wakeDue(shell, sending),
		catchUp(name) {
			const channel = [...channels.values()].find((each) => each.name === name);
			if (channel) fetchMissed(channel);
		},
		async stop() {
			stopping = true;
			await Promise.all(asking.map((each) => each.stop()));
			for (const timer of again.values()) clearTimeout(timer);
			await keeper?.stop();
			// What goes out unasked stops first; the answers to what is still being heard come after.
			await sending.stop();
			await Promise.all([...channels.values()].map((channel) => channel.stop()));
			await Promise.all(fetching.values());
			await sending.drain();
		},
	};
}
