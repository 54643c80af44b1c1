import { DiscordAPIError, type REST, Routes } from "discord.js";
import type { Attempt, OutMessage, Receipt } from "../../bot/core/channel.ts";
import { SendError } from "../../bot/core/channel.ts";
import { type Address, readAddress } from "./address.ts";
import type { Dms } from "./dms.ts";
import { sendErrorOf, UNKNOWN_CHANNEL } from "./errors.ts";
import type { Forms } from "./form.ts";
import { renderEdit, renderMessage } from "./render.ts";

/** Writes to persons and channels. What it throws is a `SendError`. */
interface Sender {
	post(to: string, message: OutMessage, attempt: Attempt): Promise<Receipt>;
	edit(to: string, messageId: string, message: OutMessage): Promise<void>;
	/** Requests that a message takes: two for a person whose direct messages are not open yet. */
	cost(to: string): number;
}

/** `rest` makes one try for each request. */
export function createSender(rest: REST, dms: Dms, forms: Forms): Sender {
	function rendered<Value>(message: OutMessage, render: () => Value): Value {
		try {
			const { form } = message.options ?? {};
			if (form) forms.keep(form);
			return render();
		} catch (error) {
			throw new SendError("terminal", "render", { reason: "refused", cause: error });
		}
	}

	async function channelOf(address: Address): Promise<string> {
		if (address.kind === "channel") return address.id;
		try {
			return await dms.open(address.id);
		} catch (error) {
			throw sendErrorOf(error, "safe");
		}
	}

	/** A failure in a channel; direct messages that are gone are opened anew another time. */
	function failure(error: unknown, address: Address, purpose: "post" | "safe"): SendError {
		if (address.kind === "person" && error instanceof DiscordAPIError && error.code === UNKNOWN_CHANNEL) {
			dms.forget(address.id);
			return new SendError("retry", String(UNKNOWN_CHANNEL));
		}
		return sendErrorOf(error, purpose);
	}

	return {
		async post(to, message, attempt) {
			const address = addressOf(to);
			const replyTo = address.kind === "channel" ? address.messageId : undefined;
			const { body, files } = rendered(message, () => renderMessage(message, attempt.id, replyTo));
			const channelId = await channelOf(address);
			try {
				return { providerId: idOf(await rest.post(Routes.channelMessages(channelId), { body, files })) };
			} catch (error) {
				throw failure(error, address, "post");
			}
		},
		async edit(to, messageId, message) {
			const address = addressOf(to);
			const body = rendered(message, () => renderEdit(message));
			const channelId = await channelOf(address);
			try {
				await rest.patch(Routes.channelMessage(channelId, messageId), { body });
			} catch (error) {
				// To change a message twice harms nothing.
				throw failure(error, address, "safe");
			}
		},
		cost(to) {
			const address = readAddress(to);
			return address?.kind === "person" && !dms.knows(address.id) ? 2 : 1;
		},
	};
}

function addressOf(to: string): Address {
	const address = readAddress(to);
	if (address === undefined) throw new SendError("terminal", "bad-address", { reason: "refused" });
	return address;
}

/** The id in an answer; an answer without one tells nothing of what was done. */
export function idOf(answer: unknown): string {
	const id = typeof answer === "object" && answer !== null && "id" in answer ? answer.id : undefined;
	if (typeof id !== "string") throw new SendError("unknown", "unreadable-answer");
	return id;
}
