/** How a payload travels: an event, an interaction, or a slash command. */
export type Kind = "events_api" | "interactive" | "slash_commands";

/** What the bot answered: nothing in time, or an acknowledgement with what it carried. */
export type Answer = { readonly acked: false } | { readonly acked: true; readonly response: unknown };

/** Times that an event is delivered again. Source: docs.slack.dev/apis/events-api, "Retries". */
export const RETRIES = 3;

/** One of the two ways to the bot. */
export interface Delivery {
	/** False when nothing can reach the bot now. */
	readonly connected: boolean;
	/** Delivers, and again where Slack would; resolves with the bot's answer or when Slack gives up. */
	post(kind: Kind, payload: Record<string, unknown>): Promise<Answer>;
	close(): void;
}
