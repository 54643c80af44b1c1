import {
	ANSWERED,
	BAD_CALLBACK,
	injected,
	NOT_FOUND,
	ok,
	type SimAnswer,
	type SimRequest,
	UNKNOWN_INTERACTION,
	UNKNOWN_MESSAGE,
	UNKNOWN_WEBHOOK,
} from "./simulator-answers.ts";
import { checkMessage, EPHEMERAL, object, type Refused } from "./simulator-check.ts";
import type { Interaction, SimInteractions } from "./simulator-interactions.ts";
import { checkModal, MODAL } from "./simulator-modal.ts";
import {
	type Json,
	messageJson,
	type SimChannel,
	type SimMessage,
	type SimUser,
	type World,
} from "./simulator-world.ts";

/** What the routes of interactions work on. */
interface Given {
	readonly world: World;
	readonly interactions: SimInteractions;
	refused(request: SimRequest, problem: Refused): SimAnswer;
	create(channel: SimChannel, request: SimRequest, only: Partial<SimMessage>): SimMessage;
	change(message: SimMessage, body: Json): void;
}

/** The reply of the bot that only one person sees. */
function onlyFor(person: SimUser, flags: number): Partial<SimMessage> {
	return (flags & EPHEMERAL) === 0 ? {} : { onlyFor: person };
}

/** Answers the requests that belong to an interaction. */
export function createCallbacks({ world, interactions, refused, create, change }: Given) {
	function callback(request: SimRequest, interaction: Interaction): SimAnswer {
		const { type, data } = object(request.body);
		if (interaction.callback !== undefined)
			return interaction.doubled ? injected(ANSWERED) : refused(request, ANSWERED);
		if (typeof type !== "number" || ![4, 5, 6, 7, 8, MODAL].includes(type)) return refused(request, BAD_CALLBACK);
		if ((type === 6 || type === 7) && !interaction.message) return refused(request, BAD_CALLBACK);
		if (type === MODAL) {
			const problem = interaction.modalAllowed ? checkModal(object(data)) : BAD_CALLBACK;
			if (problem) return refused(request, problem);
			interaction.modal = object(data);
		}
		const { flags, choices } = object(data);
		interaction.callback = type;
		interaction.replyFlags = typeof flags === "number" ? flags : 0;
		if (type === 8 && Array.isArray(choices)) interaction.choices = choices;
		interaction.settle();
		return ok();
	}

	/** `@original`: the reply, or for a deferred update the message that was pressed. */
	function original(request: SimRequest, interaction: Interaction): SimAnswer {
		const reply = interaction.callback === 6 ? interaction.message : interaction.reply;
		if (request.method === "DELETE") {
			if (reply) world.remove(reply);
			return interaction.callback === undefined ? refused(request, UNKNOWN_MESSAGE) : ok();
		}
		if (interaction.callback === undefined) return refused(request, UNKNOWN_MESSAGE);
		const problem = checkMessage(object(request.body), request.files.length, interaction.channel, "edit");
		if (problem) return refused(request, problem);
		if (reply) {
			change(reply, object(request.body));
			return ok(messageJson(reply, world));
		}
		const only = onlyFor(interaction.person, interaction.replyFlags);
		interaction.reply = create(interaction.channel, request, { ...only, flags: interaction.replyFlags });
		return ok(messageJson(interaction.reply, world));
	}

	/** Interactions carry their own token, and are outside the global rate. */
	return function interactionRoute(request: SimRequest, parts: readonly string[]): SimAnswer {
		const [root, id = "", token = "", what, target] = parts;
		const interaction = interactions.byToken(token);
		if (root === "interactions") {
			if (interaction === undefined || interaction.id !== id) return refused(request, UNKNOWN_INTERACTION);
			return request.method === "POST" && what === "callback"
				? callback(request, interaction)
				: refused(request, NOT_FOUND);
		}
		if (interaction === undefined || id !== world.applicationId) return refused(request, UNKNOWN_WEBHOOK);
		if (request.method === "POST" && what === undefined)
			return ok(messageJson(create(interaction.channel, request, onlyFor(interaction.person, EPHEMERAL)), world));
		return what === "messages" && target === "@original" ? original(request, interaction) : refused(request, NOT_FOUND);
	};
}
