import {
	type APIInteraction,
	type APIInteractionResponse,
	InteractionContextType,
	InteractionResponseType,
	InteractionType,
	MessageFlags,
	type REST,
	Routes,
} from "discord.js";
import type { Accepted, Inbound } from "../../bot/core/channel.ts";
import type { Log } from "../../bot/core/log.ts";
import { type DiscordCommand, suggestions } from "./command.ts";
import type { Dms } from "./dms.ts";
import { sendErrorOf } from "./errors.ts";
import type { Forms } from "./form.ts";
import type { Inbox } from "./inbox.ts";
import { parseInteraction } from "./parse.ts";
import { patiently } from "./patience.ts";
import { closeComponents, escapeText } from "./render.ts";

/** The part of REST interactions use: their own token authorises them, and they are outside the global rate. */
interface Given {
	readonly rest: REST;
	readonly inbox: Inbox;
	readonly commands: readonly DiscordCommand[];
	readonly forms: Forms;
	readonly dms: Dms;
	readonly log: Log;
	readonly signal: AbortSignal;
}

/**
 * A press in direct messages changes its own message, and so may a form that was opened there; anything else gets a
 * reply that only the person sees.
 */
function changesItsMessage(interaction: APIInteraction): boolean {
	const { type, guild_id, message } = interaction;
	const onMessage = type === InteractionType.MessageComponent || type === InteractionType.ModalSubmit;
	return onMessage && message !== undefined && guild_id === undefined;
}

function deferral(interaction: APIInteraction): APIInteractionResponse {
	return changesItsMessage(interaction)
		? { type: InteractionResponseType.DeferredMessageUpdate }
		: {
				type: InteractionResponseType.DeferredChannelMessageWithSource,
				data: { flags: MessageFlags.Ephemeral },
			};
}

/**
 * Answers an interaction: at once, since Discord shows a failure after 3 seconds;
 * then the event goes to the shell; then the place where it happened is tidied. The
 * outcome of the first and the last step changes nothing for what the person said.
 */
export async function handleInteraction(interaction: APIInteraction, given: Given): Promise<void> {
	if (interaction.type === InteractionType.ApplicationCommandAutocomplete) {
		const choices = suggestions(given.commands, interaction);
		const type = InteractionResponseType.ApplicationCommandAutocompleteResult;
		await answer(interaction, { type, data: { choices } }, given);
		return;
	}
	// A form can only be the first answer: nothing may be deferred before it.
	const form = given.forms.opening(interaction);
	if (form !== undefined) {
		await answer(interaction, form, given);
		return;
	}
	const inbound = parseInteraction(interaction);
	if (inbound === undefined) return;
	if (interaction.context === InteractionContextType.BotDM && interaction.channel)
		given.dms.note(inbound.from, interaction.channel.id);
	const answered = answer(interaction, deferral(interaction), given);
	const accepted = await given.inbox.push(inbound);
	if (!(await answered) || accepted === undefined) return;
	try {
		await patiently(() => tidy(interaction, inbound, accepted, given.rest), given.signal);
	} catch (error) {
		given.log.warn({ error: sendErrorOf(error, "safe").code }, "discord.interaction-not-tidied");
	}
}

/** True when Discord took the answer. It refuses a second one, and one that comes after 3 seconds. */
async function answer(
	interaction: APIInteraction,
	body: APIInteractionResponse,
	{ rest, log }: Given,
): Promise<boolean> {
	try {
		await rest.post(Routes.interactionCallback(interaction.id, interaction.token), { body, auth: false });
		return true;
	} catch (error) {
		log.warn({ error: sendErrorOf(error, "safe").code }, "discord.interaction-not-answered");
		return false;
	}
}

async function tidy(interaction: APIInteraction, inbound: Inbound, accepted: Accepted, rest: REST): Promise<void> {
	const original = Routes.webhookMessage(interaction.application_id, interaction.token, "@original");
	if (changesItsMessage(interaction)) {
		const rows = interaction.message?.components ?? [];
		if (inbound.content.kind !== "tap" || rows.length === 0) return;
		await rest.patch(original, { body: { components: closeComponents(rows, payloadsOf(interaction)) }, auth: false });
	} else if (interaction.guild_id === undefined) {
		// The answer itself stands in the same place: nothing needs saying beside it.
		await rest.delete(original, { auth: false });
	} else {
		const body = { content: escapeText(accepted.note), allowed_mentions: { parse: [] } };
		await rest.patch(original, { body, auth: false });
	}
}

function payloadsOf(interaction: APIInteraction): readonly string[] {
	if (interaction.type !== InteractionType.MessageComponent) return [];
	return "values" in interaction.data ? interaction.data.values : [interaction.data.custom_id];
}
