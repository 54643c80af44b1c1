import type { ShownButton } from "../../bot/core/simulator.ts";
import { FORM_ACTION } from "./form.ts";
import type { WireBlock } from "./simulator-world.ts";

type Fields = { readonly [key: string]: unknown };
const fields = (value: unknown): Fields => (typeof value === "object" && value !== null ? (value as Fields) : {});
const list = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.map(fields) : []);
const textOf = (value: unknown): string => {
	const { text } = fields(value);
	return typeof text === "string" ? text : "";
};

/** What Slack knows of each block and element: the fields it takes. Source: docs.slack.dev/reference/block-kit. */
const BLOCK_FIELDS: Record<string, readonly string[]> = {
	section: ["text", "fields", "accessory", "expand"],
	actions: ["elements"],
	rich_text: ["elements"],
	context: ["elements"],
	divider: [],
	header: ["text"],
};
const ELEMENT_FIELDS: Record<string, readonly string[]> = {
	button: ["text", "value", "url", "style", "confirm", "accessibility_label"],
	checkboxes: ["options", "initial_options", "confirm", "focus_on_load"],
};

/** What is wrong with a message's blocks, as `response_metadata.messages` would say; empty when nothing is. */
export function blockFaults(blocks: readonly WireBlock[]): string[] {
	const faults: string[] = [];
	const fault = (holds: boolean, what: string, at: string) => {
		if (!holds) faults.push(`[ERROR] ${what} [json-pointer:/blocks/${at}]`);
	};
	fault(blocks.length <= 50, "no more than 50 items allowed", "");
	const ids = blocks.map((block) => block.block_id).filter((id) => id !== undefined);
	fault(new Set(ids).size === ids.length, "block_id already exists", "");
	for (const [at, block] of blocks.entries()) {
		const known = BLOCK_FIELDS[block.type];
		fault(known !== undefined, `unsupported type: ${block.type}`, `${at}`);
		for (const key of Object.keys(block))
			fault(["type", "block_id", ...(known ?? [])].includes(key), `no more fields allowed: ${key}`, `${at}`);
		const id = block.block_id;
		fault(
			id === undefined || (typeof id === "string" && id.length <= 255),
			"must be less than 256 characters",
			`${at}`,
		);
		if (block.type === "section") textFault(block.text, SECTION_TEXT_MAX, `${at}/text`, fault);
		if (block.type === "rich_text") fault(list(block.elements).length > 0, "must have elements", `${at}/elements`);
		if (block.type === "actions") actionsFault(list(block.elements), `${at}/elements`, fault);
	}
	return faults;
}

type Fault = (holds: boolean, what: string, at: string) => void;

function textFault(value: unknown, max: number, at: string, fault: Fault, plainOnly = false): void {
	const { type } = fields(value);
	const text = textOf(value);
	fault(type === "plain_text" || (!plainOnly && type === "mrkdwn"), "unsupported text type", at);
	fault(text.length >= 1, "must be more than 0 characters", at);
	fault(text.length <= max, `must be less than ${max + 1} characters`, at);
}

function actionsFault(elements: readonly Fields[], at: string, fault: Fault): void {
	fault(elements.length >= 1 && elements.length <= 25, "must have 1 to 25 elements", at);
	const ids = elements.map((element) => element.action_id);
	fault(new Set(ids).size === ids.length, "action_id already exists", at);
	for (const element of elements) {
		const known = ELEMENT_FIELDS[String(element.type)];
		fault(known !== undefined, "unsupported element", at);
		for (const key of Object.keys(element))
			fault(["type", "action_id", ...(known ?? [])].includes(key), `no more fields allowed: ${key}`, at);
		const { action_id, value, options } = element;
		fault(typeof action_id === "string" && action_id.length <= 255, "must be less than 256 characters", at);
		if (element.type === "button") {
			textFault(element.text, 75, at, fault, true);
			fault(value === undefined || (typeof value === "string" && value.length <= 2_000), "value too long", at);
		} else {
			fault(list(options).length >= 1 && list(options).length <= 10, "must have 1 to 10 options", at);
			for (const option of list(options)) {
				textFault(option.text, 75, at, fault);
				fault(typeof option.value === "string" && option.value.length <= 150, "option value too long", at);
			}
		}
	}
}

/** Characters of one section. Source: docs.slack.dev/reference/block-kit/blocks/section-block. */
const SECTION_TEXT_MAX = 3_000;

/**
 * A text that is cut for its length keeps the space or the line end at which it was cut; without one, its piece is as long
 * as a section may be. Source: `pieces` of the adapter.
 */
const isCut = (text: string): boolean => /\s$/.test(text) || text.length >= SECTION_TEXT_MAX;

/** What a person reads in a message: its blocks, each on a line of its own but where a long text was cut. */
export function shownText(blocks: readonly WireBlock[]): string {
	return blocks
		.map((block) => {
			if (block.type !== "rich_text") return textOf(block.text);
			return list(block.elements)
				.flatMap((section) => list(section.elements))
				.map((element) => String(element.text ?? element.url ?? ""))
				.join("");
		})
		.filter((text) => text !== "")
		.map((text, at, all) => (at === all.length - 1 || isCut(text) ? text : `${text}\n`))
		.join("");
}

/** A control of a message, as its app finds it again when a person uses it. */
export interface Control {
	readonly block: string;
	readonly action: string;
	readonly kind: "button" | "checkbox";
	readonly label: string;
	readonly value: string;
	/** What `press` takes. */
	readonly id: string;
}

/** All buttons and boxes of a message, in reading order. */
export function controlsOf(blocks: readonly WireBlock[]): Control[] {
	return blocks
		.filter((block) => block.type === "actions")
		.flatMap((block) => {
			const id = String(block.block_id);
			return list(block.elements).flatMap((element): Control[] => {
				const action = String(element.action_id);
				if (element.type === "button") {
					const value = String(element.value ?? "");
					return [{ block: id, action, kind: "button", label: textOf(element.text), value, id: `${id}/${action}` }];
				}
				return list(element.options).map((option) => {
					const value = String(option.value);
					const label = textOf(option.text);
					return { block: id, action, kind: "checkbox", label, value, id: `${id}/${action}/${value}` };
				});
			});
		});
}

/** The controls as a screen shows them. A button beside boxes is the one that sends; the bot names the one with a form. */
export function buttonsOf(
	controls: readonly Control[],
	ticks: Map<string, Set<string>> | undefined,
): { readonly many: boolean; readonly buttons: ShownButton[] } {
	const many = controls.some((control) => control.kind === "checkbox");
	const buttons = controls.map(
		({ kind, label, id, block, action, value }): ShownButton =>
			kind === "checkbox"
				? { label, id, role: "option", ticked: ticks?.get(`${block}/${action}`)?.has(value) ?? false }
				: { label, id, role: action === FORM_ACTION ? "form" : many ? "done" : "option" },
	);
	return { many, buttons };
}

/** A message's `state.values`: what stands ticked, as `block_actions` carries it. */
export function stateOf(controls: readonly Control[], ticks: Map<string, Set<string>> | undefined): Fields {
	const values: Record<string, Record<string, { type: "checkboxes"; selected_options: unknown[] }>> = {};
	for (const control of controls) {
		if (control.kind !== "checkbox") continue;
		const { block, action, value, label } = control;
		values[block] ??= {};
		values[block][action] ??= { type: "checkboxes", selected_options: [] };
		if (!ticks?.get(`${block}/${action}`)?.has(value)) continue;
		values[block][action].selected_options.push({ text: { type: "plain_text", text: label, emoji: false }, value });
	}
	return { values };
}
