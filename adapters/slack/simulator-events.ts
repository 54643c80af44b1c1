import type { Answer, Delivery, Kind } from "./simulator-delivery.ts";
import { BOT, type Conversation, type Message, type World, wireOf } from "./simulator-world.ts";

/** How long an event waits for another to change places with, in milliseconds. */
const SWAP_WITHIN_MS = 50;

type Payload = Record<string, unknown>;

/** Turns what happens in the workspace into the payloads that the bot gets. */
export class Events {
	mode: "normal" | "duplicate" | "reorder" = "normal";
	readonly #world: World;
	readonly #delivery: Delivery;
	#held: (() => void) | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(world: World, delivery: Delivery) {
		this.#world = world;
		this.#delivery = delivery;
	}

	/** A message was posted. Lost live when nobody listens; it stays in the history. */
	posted(conversation: Conversation, message: Message): void {
		const event = { ...wireOf(message), ...placeOf(conversation), event_ts: message.ts };
		this.#event({ ...event, ...this.#parent(conversation, message) }, message.bot);
	}

	/** A message was changed. */
	changed(conversation: Conversation, message: Message, previous: Message): void {
		const ts = this.#world.ts();
		const change = { message: wireOf(message), previous_message: wireOf(previous), ts, event_ts: ts };
		this.#event(
			{ type: "message", subtype: "message_changed", hidden: true, ...placeOf(conversation), ...change },
			message.bot,
		);
	}

	/** The bot was mentioned in a channel. */
	mentioned(conversation: Conversation, message: Message): void {
		const { id: channel } = conversation;
		this.#event({ ...wireOf(message), type: "app_mention", channel, event_ts: message.ts }, false);
	}

	/** An interaction or a command: a person did it, and waits for the answer. */
	act(kind: Kind, payload: Payload): Promise<Answer> {
		return this.#personal(kind, payload);
	}

	/** Slack held events back, over 30,000 an hour. Source: docs.slack.dev/reference/events/app_rate_limited. */
	limited(): Promise<Answer> {
		const minute_rate_limited = Math.floor(Date.now() / 60_000) * 60;
		const payload = { token: "legacy", type: "app_rate_limited", team_id: BOT.team, minute_rate_limited };
		return this.#delivery.post("events_api", { ...payload, api_app_id: BOT.app });
	}

	close(): void {
		clearTimeout(this.#timer);
	}

	#parent(conversation: Conversation, { thread }: Message): Payload {
		const parent = thread === undefined ? undefined : conversation.byTs.get(thread);
		return parent === undefined ? {} : { parent_user_id: parent.user };
	}

	#event(event: Payload, ofBot: boolean): void {
		if (!this.#delivery.connected) return;
		const payload = {
			token: "legacy",
			team_id: BOT.team,
			api_app_id: BOT.app,
			event,
			type: "event_callback",
			event_id: this.#world.id("Ev"),
			event_time: Math.floor(Date.now() / 1_000),
			authorizations: [
				{ enterprise_id: null, team_id: BOT.team, user_id: BOT.user, is_bot: true, is_enterprise_install: false },
			],
			is_ext_shared_channel: false,
		};
		// What the bot did itself comes back too, but tests of order are about people.
		void (ofBot ? this.#delivery.post("events_api", payload) : this.#personal("events_api", payload));
	}

	#personal(kind: Kind, payload: Payload): Promise<Answer> {
		if (this.mode === "normal") return this.#delivery.post(kind, payload);
		if (this.mode === "duplicate") {
			const first = this.#delivery.post(kind, payload);
			void this.#delivery.post(kind, payload);
			return first;
		}
		const held = this.#held;
		if (held) {
			clearTimeout(this.#timer);
			this.#held = undefined;
			const answer = this.#delivery.post(kind, payload);
			held();
			return answer;
		}
		return new Promise((resolve) => {
			this.#held = () => resolve(this.#delivery.post(kind, payload));
			this.#timer = setTimeout(() => {
				const release = this.#held;
				this.#held = undefined;
				release?.();
			}, SWAP_WITHIN_MS);
		});
	}
}

function placeOf({ id, user }: Conversation): Payload {
	return { channel: id, channel_type: user === undefined ? "channel" : "im" };
}
