import {
	type APIInteraction,
	Client,
	DiscordAPIError,
	Events,
	GatewayDispatchEvents,
	GatewayIntentBits,
	type GatewayMessageCreateDispatchData,
	type GatewayMessageUpdateDispatchData,
	type GatewayReadyDispatchData,
	Options,
	type RESTOptions,
	SimpleShardingStrategy,
	type WebSocketOptions,
	WebSocketShardStatus,
} from "discord.js";
import type { Clock, Log } from "../../bot/core/channel.ts";

/** The manager of `@discordjs/ws`, which discord.js shadows with a class of its own of that name. */
type Manager = Parameters<NonNullable<WebSocketOptions["buildStrategy"]>>[0];

/** What the gateway tells, as Discord sent it. */
export interface GatewayEvents {
	message(payload: GatewayMessageCreateDispatchData): void;
	edit(payload: GatewayMessageUpdateDispatchData): void;
	interaction(payload: APIInteraction): void;
	/** A session was lost and a new one begun: events since then may be missing. */
	gap(since: Temporal.Instant): void;
}

/** A connection that mends itself until it is closed. */
export interface Gateway {
	readonly userId: string;
	readonly applicationId: string;
	close(): Promise<void>;
}

/** What the gateway needs to be opened. */
interface GatewayOptions {
	readonly token: string;
	readonly rest: Partial<RESTOptions>;
	readonly handshakeTimeoutMs: number;
	readonly events: GatewayEvents;
	readonly log: Log;
	readonly clock: Clock;
	/** Gives up connecting when it aborts; an open gateway is ended by `close`. */
	readonly signal: AbortSignal;
}

/** Discord beats about every 41 s; a dead connection is noticed by two beats. Source: Discord API docs, "Gateway". */
const UNNOTICED: Temporal.DurationLike = { seconds: 90 };

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
 */
export async function openGateway(options: GatewayOptions): Promise<Gateway> {
	const { token, rest, events, log, clock } = options;
	let manager: Manager | undefined;
	const client = new Client({
		intents: [GatewayIntentBits.DirectMessages, GatewayIntentBits.GuildMessages],
		shards: "auto",
		makeCache: NOTHING_KEPT,
		rest,
		ws: {
			buildStrategy: (made) => {
				manager = made;
				made.options.handshakeTimeout = options.handshakeTimeoutMs;
				return new SimpleShardingStrategy(made);
			},
		},
	});
	const ready = Promise.withResolvers<GatewayReadyDispatchData>();
	const lost = new Map<number, Temporal.Instant>();

	client.ws.on(GatewayDispatchEvents.Ready, (data: GatewayReadyDispatchData, shard) => {
		ready.resolve(data);
		const since = lost.get(shard);
		lost.delete(shard);
		if (since) events.gap(since.subtract(UNNOTICED));
	});
	client.ws.on(GatewayDispatchEvents.MessageCreate, (data: GatewayMessageCreateDispatchData) => events.message(data));
	client.ws.on(GatewayDispatchEvents.MessageUpdate, (data: GatewayMessageUpdateDispatchData) => events.edit(data));
	client.ws.on(GatewayDispatchEvents.InteractionCreate, (data: APIInteraction) => events.interaction(data));
	client.on(Events.ShardReconnecting, (shard) => {
		if (!lost.has(shard)) lost.set(shard, clock.now());
		log.info({ shard }, "discord.gateway-reconnecting");
	});
	client.on(Events.ShardResume, (shard) => {
		lost.delete(shard);
		log.info({ shard }, "discord.gateway-resumed");
	});
	client.on(Events.ShardDisconnect, (closed, shard) => {
		log.error({ shard, close: closed.code }, "discord.gateway-refused");
	});
	client.on(Events.ShardError, (error, shard) => log.warn({ shard, error: error.name }, "discord.gateway-error"));
	client.on(Events.Error, (error) => log.warn({ error: error.name }, "discord.client-error"));

	const close = async () => {
		if (manager) await settle(manager, options.handshakeTimeoutMs);
		await client.destroy();
	};
	const gaveUp = Promise.withResolvers<never>();
	const giveUp = () => gaveUp.reject(new Error("the channel was stopped"));
	options.signal.addEventListener("abort", giveUp);
	try {
		await Promise.race([client.login(token), gaveUp.promise]);
		const { user, application } = await Promise.race([ready.promise, gaveUp.promise]);
		return { userId: user.id, applicationId: application.id, close };
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
