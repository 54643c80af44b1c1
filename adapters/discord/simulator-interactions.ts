import { randomBytes } from "node:crypto";
import { INTENT, type SimGateway } from "./simulator-gateway.ts";
import {
	type Json,
	messageJson,
	type SimChannel,
	type SimMessage,
	type SimUser,
	userJson,
	type World,
} from "./simulator-world.ts";

/** How long Discord waits before it shows "This interaction failed". Source: Discord API docs, "Responding". */
const ANSWER_WITHIN_MS = 3_000;

/** Interactions whose tokens still work; Discord keeps them for 15 minutes. */
const KEPT = 10_000;

/** One press or command under way. */
export interface Interaction {
	readonly id: string;
	readonly token: string;
	readonly person: SimUser;
	readonly channel: SimChannel;
	/** The message whose component was used. */
	readonly message?: SimMessage;
	/** The type of the bot's callback, once it came. */
	callback?: number;
	/** What the bot answered to a request for suggestions. */
	choices?: readonly Json[];
	/** The form that the bot opened. */
	modal?: Json;
	/** A form cannot be the answer to a form. */
	readonly modalAllowed: boolean;
	/** The reply: deferred with these flags, then a message. */
	replyFlags: number;
	reply?: SimMessage;
	/** Delivered twice by `deliver("duplicate")`: a second answer is then no fault of the bot. */
	readonly doubled: boolean;
	settle(): void;
}

/** What a person did, in Discord's terms. */
interface Deed {
	/** 2 command, 3 component, 4 suggestions, 5 a form that was sent. */
	readonly type: 2 | 3 | 4 | 5;
	readonly data: Json;
	readonly channel: SimChannel;
	readonly message?: SimMessage;
}

/** The interactions of the simulated Discord. */
export interface SimInteractions {
	/** Delivers an interaction and waits for the bot's answer; rejects when none comes in time. */
	act(person: SimUser, deed: Deed): Promise<Interaction>;
	byToken(token: string): Interaction | undefined;
	deliver(mode: "normal" | "duplicate" | "reorder"): void;
	stop(): void;
}

/** `refuse` records answers that do not come. */
export function createSimInteractions(
	world: World,
	gateway: SimGateway,
	refuse: (why: string) => void,
): SimInteractions {
	const kept = new Map<string, Interaction>();
	const waiting = new Set<() => void>();
	let doubled = false;

	function payload(interaction: Interaction, { type, data, message }: Deed): Json {
		const { person, channel } = interaction;
		const inGuild = channel.guildId !== undefined;
		const user = userJson(person);
		return {
			id: interaction.id,
			application_id: world.applicationId,
			type,
			data,
			token: interaction.token,
			version: 1,
			locale: person.locale,
			channel_id: channel.id,
			channel: { id: channel.id, type: inGuild ? 0 : 1 },
			...(inGuild
				? {
						guild_id: channel.guildId,
						guild_locale: "en-US",
						member: {
							user,
							roles: [],
							joined_at: new Date().toISOString(),
							deaf: false,
							mute: false,
							permissions: "0",
						},
					}
				: { user }),
			...(message ? { message: messageJson(message, world) } : {}),
			app_permissions: "0",
			entitlements: [],
			authorizing_integration_owners: { 0: channel.guildId ?? "0" },
			context: inGuild ? 0 : 1,
			attachment_size_limit: 10_485_760,
		};
	}

	return {
		act(person, deed) {
			if (!gateway.connected()) return Promise.reject(new Error("The application did not respond"));
			const { promise, resolve, reject } = Promise.withResolvers<Interaction>();
			const end = () => {
				clearTimeout(timer);
				waiting.delete(abandon);
			};
			const abandon = () => {
				end();
				reject(new Error("This interaction failed"));
			};
			const timer = setTimeout(() => {
				if (gateway.connected()) refuse("interaction: not answered within 3 s");
				abandon();
			}, ANSWER_WITHIN_MS);
			waiting.add(abandon);
			const interaction: Interaction = {
				id: world.snowflake(),
				token: randomBytes(24).toString("base64url"),
				person,
				channel: deed.channel,
				...(deed.message ? { message: deed.message } : {}),
				modalAllowed: deed.type === 2 || deed.type === 3,
				replyFlags: 0,
				doubled,
				settle: () => {
					end();
					resolve(interaction);
				},
			};
			kept.set(interaction.token, interaction);
			if (kept.size > KEPT) for (const [oldest] of kept.entries().take(1)) kept.delete(oldest);
			gateway.dispatch("INTERACTION_CREATE", payload(interaction, deed), INTENT.none);
			return promise;
		},
		byToken: (token) => kept.get(token),
		deliver(mode) {
			doubled = mode === "duplicate";
		},
		stop() {
			for (const abandon of waiting) abandon();
		},
	};
}
