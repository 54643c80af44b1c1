import { invalid, object, type Refused, textOfSize, unknownField } from "./simulator-check.ts";
import type { Json } from "./simulator-world.ts";

/** The callback type that opens a form. Source: Discord API docs, "Interaction Callback Type". */
export const MODAL = 9;

/** Sizes. Source: Discord API docs, "Modal", "Label", "Text Input". */
const TITLE_MAX = 45;
const LABEL_MAX = 45;
const CUSTOM_ID_MAX = 100;
const INPUT_MAX = 4_000;
const PARTS_MAX = 5;

const MODAL_FIELDS = new Set(["custom_id", "title", "components"]);
const LABEL_FIELDS = new Set(["type", "id", "label", "description", "component"]);
const INPUT_FIELDS = new Set(
	"type id custom_id style min_length max_length required value placeholder label".split(" "),
);

const list = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.map(object) : []);

/** What Discord would refuse in a form. */
export function checkModal(modal: Json): Refused | undefined {
	const parts = list(modal.components);
	const stranger = unknownField(modal, MODAL_FIELDS, "modal.");
	if (stranger) return invalid(stranger);
	if (!textOfSize(modal.custom_id, CUSTOM_ID_MAX)) return invalid("modal.custom_id must be 1 to 100 long");
	if (!textOfSize(modal.title, TITLE_MAX)) return invalid("modal.title must be 1 to 45 long");
	if (parts.length < 1 || parts.length > PARTS_MAX) return invalid("modal.components: 1 to 5");
	for (const part of parts) {
		const wrong = checkPart(part);
		if (wrong) return invalid(wrong);
	}
	return undefined;
}

function checkPart(part: Json): string | undefined {
	if (part.type !== 18) return "modal.components must be labels";
	if (!textOfSize(part.label, LABEL_MAX)) return "modal.label must be 1 to 45 long";
	const input = object(part.component);
	const { min_length: min = 0, max_length: max = INPUT_MAX, value = "" } = input;
	if (input.type !== 4 || (input.style !== 1 && input.style !== 2)) return "modal.component";
	if (!textOfSize(input.custom_id, CUSTOM_ID_MAX)) return "modal.component.custom_id must be 1 to 100 long";
	if (typeof min !== "number" || typeof max !== "number" || max < 1 || max > INPUT_MAX || min > max)
		return "modal.component.max_length";
	if (typeof value !== "string" || [...value].length > max) return "modal.component.value is too long";
	return unknownField(part, LABEL_FIELDS, "modal.") ?? unknownField(input, INPUT_FIELDS, "modal.component.");
}

/** What Discord sends when a person sends the form. Throws what the app itself would not let through. */
export function submissionOf(modal: Json, text: string): Json {
	const [part, ...others] = list(modal.components);
	if (part === undefined || others.length > 0) throw new Error("the form has not exactly one field");
	const { custom_id, required = true, min_length: min = 0, max_length: max = INPUT_MAX } = object(part.component);
	const length = [...text].length;
	if (length > Number(max) || length < (required === true ? Math.max(1, Number(min)) : 0))
		throw new Error("the form's field does not take a text of this length");
	return {
		custom_id: modal.custom_id,
		components: [{ type: 18, id: 1, component: { type: 4, id: 2, custom_id, value: text } }],
	};
}
