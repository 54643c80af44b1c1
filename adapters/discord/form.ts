import {
	type APIInteraction,
	type APIMessage,
	type APIModalInteractionResponse,
	type APIModalSubmitInteraction,
	ComponentType,
	InteractionResponseType,
	InteractionType,
	TextInputStyle,
} from "discord.js";
import type { Content, OutForm } from "../../bot/core/channel.ts";
import { decodeTap } from "../../bot/core/tap.ts";

/** Opens the `custom_id` of a button with a form, and of the form, before the tap with no option. */
export const FORM_PREFIX = "form:";
/** The `custom_id` of the field. */
const FIELD = "text";
/** Characters of a form's title and of a field's label. Source: Discord API docs, "Modal" and "Label". */
const WORDS = 45;
/** Characters of a field's content. Source: Discord API docs, "Text Input". */
const INPUT = 4_000;
/** Forms remembered; they hold a start value at most, so a few megabytes. */
const KEPT = 2_000;

type Words = Pick<OutForm, "title" | "field" | "value">;

/** The words of the forms that were sent, by payload. */
export interface Forms {
	/** Notes a form. Throws a `RangeError` when Discord could not show it. */
	keep(form: OutForm): void;
	/** The answer to the press of a form's button, which opens the form; undefined for anything else. */
	opening(interaction: APIInteraction): APIModalInteractionResponse | undefined;
}

/**
 * A button of Discord's has 100 characters to keep things in, so a form's words are remembered here. For a form of
 * another process the words on its button must do, and its field is empty at first.
 */
export function createForms(): Forms {
	const kept = new Map<string, Words>();
	return {
		keep({ payload, title, field, value }) {
			check("a form's title", title.length, WORDS);
			check("a form's label", field.length, WORDS);
			check("a form's start value", value?.length ?? 0, INPUT);
			kept.delete(payload);
			kept.set(payload, { title, field, ...(value ? { value } : {}) });
			if (kept.size > KEPT) for (const [oldest] of kept.entries().take(1)) kept.delete(oldest);
		},
		opening(interaction) {
			if (interaction.type !== InteractionType.MessageComponent) return undefined;
			const { custom_id: id } = interaction.data;
			if (!id.startsWith(FORM_PREFIX)) return undefined;
			return modal(id, kept.get(id.slice(FORM_PREFIX.length)) ?? wordsOf(interaction.message, id));
		},
	};
}

function check(what: string, length: number, max: number): void {
	if (length > max) throw new RangeError(`${what} is ${length} long, Discord takes ${max}`);
}

/** The button's own label as the form's words; the label has a little more room than they. */
function wordsOf({ components = [] }: APIMessage, id: string): Words {
	const parts = components.flatMap((row) => (row.type === ComponentType.ActionRow ? row.components : []));
	const button = parts.find((part) => "custom_id" in part && part.custom_id === id);
	const label = button !== undefined && "label" in button && button.label ? button.label : "…";
	const words = label.length > WORDS ? `${label.slice(0, WORDS - 1).toWellFormed()}…` : label;
	return { title: words, field: words };
}

function modal(id: string, { title, field, value }: Words): APIModalInteractionResponse {
	const input = { custom_id: FIELD, style: TextInputStyle.Paragraph, required: true, max_length: INPUT } as const;
	return {
		type: InteractionResponseType.Modal,
		data: {
			custom_id: id,
			title,
			components: [
				{
					type: ComponentType.Label,
					label: field,
					component: { type: ComponentType.TextInput, ...input, ...(value === undefined ? {} : { value }) },
				},
			],
		},
	};
}

/** What was written into a form, from either shape in which Discord sends it. */
export function formContent({ data }: APIModalSubmitInteraction): Content {
	const tap = data.custom_id.startsWith(FORM_PREFIX) ? decodeTap(data.custom_id.slice(FORM_PREFIX.length)) : undefined;
	const inputs = data.components.flatMap((part) =>
		part.type === ComponentType.Label ? [part.component] : part.type === ComponentType.ActionRow ? part.components : [],
	);
	const written = inputs.find((input) => input.type === ComponentType.TextInput && input.custom_id === FIELD);
	if (tap === undefined || written?.type !== ComponentType.TextInput) return { kind: "badTap" };
	return { kind: "form", tap, text: written.value };
}
