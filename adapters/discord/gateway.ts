import {
	type APIInteraction,
	Client,
	DiscordAPIError,
	Events,
	GatewayDispatchEvents,
	type GatewayDispatchPayload,
	GatewayIntentBits,
	type GatewayMessageCreateDispatchData,
	type GatewayMessageUpdateDispatchData,
	type GatewayReadyDispatchData,
	Options,
	type RESTOptions,
	type SessionInfo,
	SimpleShardingStrategy,
	type WebSocketOptions,
	WebSocketShardStatus,
} from "discord.js";
import type { Clock } from "../../bot/core/clock.ts";
import type { Log } from "../../bot/core/log.ts";
import type { SessionKeeper } from "./session.ts";

/** The manager of `@discordjs/ws`, which discord.js shadows with a class of its own of that name. */
type Manager = Parameters<NonNullable<WebSocketOptions["buildStrategy"]>>[0];

/** What the gateway tells, as Discord sent it. Each resolves with true once the event need not come again. */
export interface GatewayEvents {
	message(payload: GatewayMessageCreateDispatchData): Promise<boolean>;
	edit(payload: GatewayMessageUpdateDispatchData): Promise<boolean>;
	interaction(payload: APIInteraction): Promise<boolean>;
	/** A session was lost and a new one begun: events since then may be missing. */
	gap(since: Temporal.Instant): void;
}

/** A connection that mends itself until it is closed. */
export interface Gateway {
	readonly applicationId: string;
	/** Leaves the session to the next process: for a few minutes Discord keeps what comes for it. */
	close(): Promise<void>;
}

/** What the gateway needs to be opened. */
interface GatewayOptions {
	readonly token: string;
	readonly rest: Partial<RESTOptions>;
	readonly handshakeTimeoutMs: number;
	readonly events: GatewayEvents;
	readonly keeper: SessionKeeper;
	readonly log: Log;
	readonly clock: Clock;
	/** Gives up connecting when it aborts; an open gateway is ended by `close`. */
	readonly signal: AbortSignal;
}

/** Discord beats about every 41 s; a dead connection is noticed by two beats. Source: Discord API docs, "Gateway". */
const UNNOTICED: Temporal.DurationLike = { seconds: 90 };

/**
 * What we close with. Discord ends a session that is closed with 1000 or 1001 and keeps it after any other code.
 * Source: Discord API docs, "Gateway", "Disconnecting"; the SDK closes with this one when it means to resume.
 */
const CLOSE_AND_KEEP = 4_200;

/** How often `close` looks whether a connection attempt has ended, in milliseconds. */
const LOOK_EVERY_MS = 20;

/** discord.js keeps none of what passes by; the adapter reads the payloads themselves. */
const NOTHING_KEPT = Options.cacheWithLimits({
	...Options.DefaultMakeCacheSettings,
	MessageManager: 0,
	DMMessageManager: 0,
	GuildMessageManager: 0,
	UserManager: 0,
	GuildMemberManager: 0,
	EntitlementManager: 0,
});

/**
 * Connects to the gateway through discord.js. Rejects when Discord cannot be
 * reached or refuses the token. Direct messages, and messages of servers, whose
 * text Discord passes on without a privileged intent when they mention the bot.
 * A session that the last process left is taken up, and its events since then come
 * first: it is the only way to hear of somebody who wrote for the first time then.
 */
export async function openGateway(options: GatewayOptions): Promise<Gateway> {
	const { token, rest, events, keeper, log, clock } = options;
	const saved = await keeper.saved();
	keeper.begun(saved);
	let manager: Manager | undefined;
	let closing = false;
	const client = new Client({
		intents: [GatewayIntentBits.DirectMessages, GatewayIntentBits.GuildMessages],
		shards: "auto",
		makeCache: NOTHING_KEPT,
		rest,
		ws: {
			buildStrategy: (made) => {
				manager = made;
				made.options.handshakeTimeout = options.handshakeTimeoutMs;
				remember(made);
				return new SimpleShardingStrategy(made);
			},
		},
	});
	const ready = Promise.withResolvers<{ readonly applicationId: string }>();
	const lost = new Map<number, Temporal.Instant>();
	const sessions = new Map<number, SessionInfo>(saved ? [[saved.shardId, saved]] : []);

	function remember(made: Manager): void {
		made.options.retrieveSessionInfo = (shard) => sessions.get(shard) ?? null;
		made.options.updateSessionInfo = (shard, info) => {
			if (info) sessions.set(shard, info);
			else {
				sessions.delete(shard);
				if (!closing) keeper.begun(undefined);
			}
		};
	}
	function begun(data: GatewayReadyDispatchData, shard: number): void {
		const { application } = data;
		const session = sessions.get(shard);
		// The sessions of several shards would need a memory each; a bot that needs shards has more than a process to spare.
		if (session && sessions.size === 1) keeper.begun({ ...session, applicationId: application.id });
		ready.resolve({ applicationId: application.id });
		const since = lost.get(shard);
		lost.delete(shard);
		if (since) events.gap(since.subtract(UNNOTICED));
	}
	function resumed(shard: number): void {
		if (saved) ready.resolve(saved);
		lost.delete(shard);
		log.info({ shard }, "discord.gateway-resumed");
	}
	async function handle(packet: GatewayDispatchPayload, shard: number): Promise<boolean> {
		switch (packet.t) {
			case GatewayDispatchEvents.Ready:
				begun(packet.d, shard);
				return true;
			case GatewayDispatchEvents.Resumed:
				resumed(shard);
				return true;
			case GatewayDispatchEvents.MessageCreate:
				return events.message(packet.d);
			case GatewayDispatchEvents.MessageUpdate:
				return events.edit(packet.d);
			case GatewayDispatchEvents.InteractionCreate:
				return events.interaction(packet.d);
			default:
				return true;
		}
	}

	client.on(Events.Raw, (packet: GatewayDispatchPayload, shard: number) => {
		const handled = handle(packet, shard);
		keeper.came(packet.s, handled);
	});
	// discord.js would queue packets until a READY, which a session that is taken up does not get; nothing of it is used.
	Object.assign(client.ws, { handlePacket: () => false });
	client.on(Events.ShardReconnecting, (shard) => {
		if (!lost.has(shard)) lost.set(shard, clock.now());
		log.info({ shard }, "discord.gateway-reconnecting");
	});
	client.on(Events.ShardDisconnect, (closed, shard) => {
		log.error({ shard, close: closed.code }, "discord.gateway-refused");
	});
	client.on(Events.ShardError, (error, shard) => log.warn({ shard, error: error.name }, "discord.gateway-error"));
	client.on(Events.Error, (error) => log.warn({ error: error.name }, "discord.client-error"));

	const close = async () => {
		closing = true;
		if (manager) {
			await settle(manager, options.handshakeTimeoutMs);
			await manager.destroy({ code: CLOSE_AND_KEEP });
		}
		await client.destroy();
	};
	const gaveUp = Promise.withResolvers<never>();
	const giveUp = () => gaveUp.reject(new Error("the channel was stopped"));
	options.signal.addEventListener("abort", giveUp);
	try {
		await Promise.race([client.login(token), gaveUp.promise]);
		const { applicationId } = await Promise.race([ready.promise, gaveUp.promise]);
		return { applicationId, close };
	} catch (error) {
		await close();
		throw error;
	} finally {
		options.signal.removeEventListener("abort", giveUp);
	}
}

/**
 * Brings reconnecting to rest, because discord.js cannot stop it: `destroy` during
 * a wait between two tries is ignored, and during a handshake it takes the error
 * handler off the socket. So no further try may begin (each starts by asking for the
 * session), and the one under way is left to end.
 */
async function settle(manager: Manager, limitMs: number): Promise<void> {
	manager.options.retrieveSessionInfo = () => new Promise(() => undefined);
	const end = performance.now() + limitMs;
	for (;;) {
		const statuses = await manager.fetchStatus();
		if (!statuses.some((status) => status === WebSocketShardStatus.Connecting) || performance.now() > end) return;
		await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
	}
}

/** True when trying to connect again cannot help: the token or the intents are refused. */
export function isRefusal(error: unknown): boolean {
	if (error instanceof DiscordAPIError) return error.status === 401 || error.status === 403;
	if (!(error instanceof Error)) return false;
	const refused = ["Authentication failed", "Used invalid intents", "Used disallowed intents", "Sharding is required"];
	return ("code" in error && error.code === "TokenInvalid") || refused.includes(error.message);
}
