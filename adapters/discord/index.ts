import { REST, type RESTOptions, Routes } from "discord.js";
import type { Attempt, Channel, Found, Inbound, Memory, OutMessage, Receive } from "../../bot/core/channel.ts";
import { SendError } from "../../bot/core/channel.ts";
import type { Clock } from "../../bot/core/clock.ts";
import type { Log } from "../../bot/core/log.ts";
import { readAddress } from "./address.ts";
import { commandBody, DEFAULT_COMMANDS, type DiscordCommand } from "./command.ts";
import { createDms } from "./dms.ts";
import { sendErrorOf } from "./errors.ts";
import { createForms } from "./form.ts";
import { type Gateway, type GatewayEvents, isRefusal, openGateway } from "./gateway.ts";
import { createHistory } from "./history.ts";
import { createInbox, type Inbox } from "./inbox.ts";
import { handleInteraction } from "./interactions.ts";
import { fetchMedia } from "./media.ts";
import { parseEdit, parseMessage } from "./parse.ts";
import { backoff, patiently, pause } from "./patience.ts";
import { LIMITS } from "./render.ts";
import { createSender, idOf } from "./sender.ts";
import { createSessionKeeper } from "./session.ts";
import { isSnowflake } from "./snowflake.ts";

export type { DiscordCommand } from "./command.ts";

/** What the Discord channel needs. */
export interface DiscordOptions {
	readonly token: string;
	/** Where the API is, without its version: `https://discord.com/api` when absent. */
	readonly apiUrl?: string;
	/** The slash commands to register at start; an English `/union` when absent. */
	readonly commands?: readonly DiscordCommand[];
	readonly log: Log;
	readonly clock: Clock;
	/** How long a request may take, in milliseconds: 10 s when absent. */
	readonly timeoutMs?: number;
	/** Discord's global rate for this bot: 50 a second unless Discord has granted more. */
	readonly requestsPerSecond?: number;
	/** Where the gateway's session is kept for the next process; without it, each start begins a new one. */
	readonly memory?: Memory;
	/**
	 * Called when the gateway has lost a session: events since that instant were not delivered. Call `missed` with it.
	 * Short breaks are resumed, with their events, and are not reported.
	 */
	readonly onGap?: (since: Temporal.Instant) => void;
}

const TIMEOUT_MS = 10_000;

/**
 * How far above the pace discord.js begins to refuse by itself. The lane keeps the pace exactly, and discord.js counts
 * in seconds of its own, which never begin with the lane's: it is only there for a lane that has gone wild.
 */
const HEADROOM = 2;

const NO_MEMORY: Memory = { read: async () => undefined, write: async () => undefined };

/**
 * The Discord channel. `start` rejects only when Discord refuses the token, and
 * otherwise tries until it is connected. `send` works before `start` too: a process
 * that sends needs no gateway. A `to` is a user id, or what `replyTo` of a public
 * message holds. `missed` yields one person's messages after the other's.
 */
export function createDiscord(options: DiscordOptions): Channel {
	const { token, log, clock } = options;
	const commands = options.commands ?? DEFAULT_COMMANDS;
	const timeout = options.timeoutMs ?? TIMEOUT_MS;
	const requestsPerSecond = options.requestsPerSecond ?? LIMITS.pace.perSecond;
	// One try per request, no waiting inside: the lanes own both.
	const restOptions: Partial<RESTOptions> = {
		...(options.apiUrl === undefined ? {} : { api: options.apiUrl.replace(/\/+$/, "") }),
		retries: 0,
		rejectOnRateLimit: () => true,
		timeout,
		globalRequestsPerSecond: requestsPerSecond * HEADROOM,
	};
	const rest = new REST(restOptions).setToken(token);
	// Interactions carry their own token and are outside the global rate; a busy lane must not hold them up.
	const answering = new REST({ ...restOptions, globalRequestsPerSecond: Number.POSITIVE_INFINITY });
	const stopping = new AbortController();
	const dms = createDms(rest);
	const forms = createForms();
	const sender = createSender(rest, dms, forms);
	const keeper = createSessionKeeper(options.memory ?? NO_MEMORY, log);
	const history = createHistory(rest, dms, self, stopping.signal);
	const tasks = new Set<Promise<void>>();
	let userId: string | undefined;
	let inbox: Inbox | undefined;
	let gateway: Gateway | undefined;
	let starting: Promise<void> | undefined;

	async function self(): Promise<string> {
		userId ??= await patiently(async () => idOf(await rest.get(Routes.user())), stopping.signal);
		return userId;
	}

	/** Runs the handling of one event; what it throws is logged without what it was about. */
	async function guarded(handle: () => Promise<boolean>): Promise<boolean> {
		if (stopping.signal.aborted) return false;
		try {
			return await handle();
		} catch (error) {
			log.error({ error: error instanceof Error ? error.name : "unknown" }, "discord.unreadable-event");
			return true;
		}
	}

	function eventsInto(box: Inbox): GatewayEvents {
		const push = async (inbound: Inbound | undefined, channelId: string) => {
			if (inbound === undefined) return true;
			if (inbound.place === "direct") dms.note(inbound.from, channelId);
			return (await box.push(inbound)) !== undefined;
		};
		// Messages carry the bot's own id only from READY on, which precedes them.
		return {
			message: (data) => guarded(() => push(parseMessage(data, botId()), data.channel_id)),
			edit: (data) => guarded(() => push(parseEdit(data, botId()), data.channel_id)),
			interaction: (data) =>
				guarded(async () => {
					const given = { rest: answering, inbox: box, commands, forms, dms, log, signal: stopping.signal };
					const task = handleInteraction(data, given).catch((error: unknown) => {
						log.error({ error: error instanceof Error ? error.name : "unknown" }, "discord.interaction-failed");
					});
					tasks.add(task);
					await task;
					tasks.delete(task);
					return !stopping.signal.aborted;
				}),
			gap: (since) => {
				log.warn({ since: since.toString() }, "discord.gateway-gap");
				options.onGap?.(since);
			},
		};
	}

	function botId(): string {
		return userId ?? "";
	}

	async function connect(events: GatewayEvents): Promise<void> {
		for (let tried = 0; !stopping.signal.aborted; tried++) {
			try {
				userId = await self();
				const signal = stopping.signal;
				gateway = await openGateway({
					token,
					rest: restOptions,
					handshakeTimeoutMs: timeout,
					events,
					keeper,
					log,
					clock,
					signal,
				});
				return;
			} catch (error) {
				if (isRefusal(error) || (error instanceof SendError && error.kind === "terminal")) throw error;
				const waitMs = backoff(tried);
				log.warn({ tried, waitMs, error: sendErrorOf(error, "safe").code }, "discord.not-connected");
				await pause(waitMs, stopping.signal);
			}
		}
	}

	async function registerCommands(applicationId: string): Promise<void> {
		try {
			const body = commands.map(commandBody);
			await patiently(() => rest.put(Routes.applicationCommands(applicationId), { body }), stopping.signal);
		} catch (error) {
			if (error instanceof RangeError) throw error;
			log.warn({ error: sendErrorOf(error, "safe").code }, "discord.commands-not-registered");
		}
	}

	return {
		name: "discord",
		limits: { ...LIMITS, pace: { unit: "messages", perSecond: requestsPerSecond } },
		webhooks: [],
		async start(receive: Receive) {
			const box = createInbox(receive, log);
			inbox = box;
			starting = connect(eventsInto(box));
			await starting;
			if (gateway) await registerCommands(gateway.applicationId);
		},
		async stop() {
			stopping.abort();
			// A failed start has already told its caller.
			await starting?.catch(() => undefined);
			await gateway?.close();
			await inbox?.stop();
			await Promise.all(tasks);
			await keeper.stop();
			for (const client of [rest, answering]) {
				client.clearHashSweeper();
				client.clearHandlerSweeper();
			}
		},
		send: (to, message, attempt) => sender.post(to, message, attempt),
		edit: (to, providerId, message) => sender.edit(to, providerId, message),
		fetchMedia: (ref) => fetchMedia({ apiUrl: options.apiUrl, timeoutMs: timeout }, ref),
		cost: (to) => sender.cost(to),
		async find(to: string, message: OutMessage, attempt: Attempt): Promise<Found> {
			const address = readAddress(to);
			if (address === undefined) return { state: "absent" };
			try {
				return await history.find(address, message, attempt, clock.now());
			} catch (error) {
				log.warn({ error: sendErrorOf(error, "safe").code }, "discord.not-found-out");
				return { state: "unknown" };
			}
		},
		async *missed(since, known) {
			for await (const id of known()) {
				if (!isSnowflake(id)) continue;
				try {
					yield* history.missed(id, since);
				} catch (error) {
					// One person who has gone must not hide what the others wrote.
					const failure = sendErrorOf(error, "safe");
					if (failure.kind !== "terminal") throw failure;
					log.warn({ error: failure.code }, "discord.history-closed");
				}
			}
		},
	};
}
