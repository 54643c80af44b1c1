import { type Broadcast, CALL, CALL_ANSWERS, LISTEN, TRAIN } from "../core/broadcast.ts";
import { textFor } from "../core/broadcast-content.ts";
import type { Limits, OutMessage } from "../core/channel.ts";
import { StewardError } from "../core/errors.ts";
import type { Locale } from "../core/locale.ts";
import type { Texts } from "../core/message.ts";
import type { Prompt } from "../core/prompt.ts";
import { render } from "../core/render.ts";
import { BEGIN_TAP } from "../core/tap.ts";
import type { Line } from "../core/text.ts";

/** What rendering needs of a broadcast. */
export type Renderable = Pick<Broadcast, "kind" | "call" | "link" | "tag" | "texts">;

/** A broadcast as one language gets it, before any channel has rendered it; and that language. */
interface Spoken {
	readonly prompt: Prompt;
	/** The language it is in: English for one that has no text of its own. */
	readonly locale: Locale;
}

/**
 * What a broadcast says to members of one language: a mark when nobody reviewed the text or when it corrects, the text,
 * the link, and the answers. Without a text of its own, all of it in English.
 *
 * @throws StewardError `broadcast.no-text` when there is no English text either.
 */
function broadcastPrompt(broadcast: Renderable, locale: Locale, buttons: boolean): Spoken {
	const told = textFor(broadcast, locale);
	if (!told)
		throw new StewardError(
			"broadcast.no-text",
			`The broadcast ${broadcast.tag} has neither a text in ${locale} nor in English.`,
			"Write the English text.",
		);
	const invites = INVITATIONS[broadcast.call];
	const lines: Line[] = [
		...(told.origin === "draft" ? [{ key: "broadcast-unreviewed" as const, params: {} }] : []),
		...(broadcast.kind === "correction" ? [{ key: "broadcast-correction" as const, params: {} }] : []),
		{ literal: told.text },
		...(broadcast.call === "link" && broadcast.link !== undefined ? [{ literal: broadcast.link }] : []),
		// Without buttons a word begins it: a number would have to wait for the answer to another question.
		...(invites && !buttons ? [invites.how] : []),
	];
	if (invites && buttons) return { locale: told.locale, prompt: { ...invitation(invites, broadcast), lines } };
	const options = broadcast.call === "done" ? CALL_ANSWERS.map((id) => ({ id, label: line(id) })) : [];
	return {
		locale: told.locale,
		prompt: {
			lines,
			options,
			mode: "one",
			// The text itself says what to answer: "reply with a number" would cost every member a line.
			open: true,
			...(options.length > 0 ? { at: { ...CALL, tag: broadcast.tag } } : {}),
		},
	};
}

/** How members take up an invitation: by a button that begins a flow, or by a word. */
interface Invitation {
	readonly flow: string;
	readonly label: Line;
	readonly how: Line;
}

const INVITATIONS: Readonly<Partial<Record<Broadcast["call"], Invitation>>> = {
	survey: {
		flow: LISTEN,
		label: { key: "survey-invitation-answer", params: {} },
		how: { key: "survey-invitation-how", params: {} },
	},
	training: {
		flow: TRAIN,
		label: { key: "train-sign", params: {} },
		how: { key: "train-invitation-how", params: {} },
	},
};

/** The button that begins what members are invited to. */
function invitation({ flow, label }: Invitation, { link, tag }: Renderable): Omit<Prompt, "lines"> {
	return { options: [{ id: link ?? "", label }], mode: "one", open: true, at: { flow, step: BEGIN_TAP, tag } };
}

const line = (answer: (typeof CALL_ANSWERS)[number]): Line => ({ key: `call-${answer}`, params: {} });

/** A broadcast as the messages that a channel would take for it: one, unless it is too long. */
export function renderedParts(
	broadcast: Renderable,
	locale: Locale,
	limits: Limits,
	texts: Texts,
): readonly OutMessage[] {
	const spoken = broadcastPrompt(broadcast, locale, limits.buttons !== null);
	return render(spoken.prompt, spoken.locale, limits, texts);
}

/**
 * The one message that members of a language get on a channel: what lanes send and previews show.
 *
 * @throws StewardError `broadcast.too-long` when it does not fit one; composing has made sure that it does.
 */
export function rendered(broadcast: Renderable, locale: Locale, limits: Limits, texts: Texts): OutMessage {
	const [message, ...more] = renderedParts(broadcast, locale, limits, texts);
	if (!message || more.length > 0)
		throw new StewardError(
			"broadcast.too-long",
			`The broadcast ${broadcast.tag} does not fit one message in ${locale}.`,
			"Shorten its text, and have it approved again.",
		);
	return message;
}

/** All that is read of a message on a channel without buttons: the text, then each option on its own line. */
export function asText({ text, options }: OutMessage): string {
	return [text, ...(options?.items ?? []).map(({ label }, at) => `${at + 1} ${label}`)].join("\n");
}
