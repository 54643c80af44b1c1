import { ApiFault, type Args, type Method, string } from "./simulator-method.ts";
import type { World } from "./simulator-world.ts";

/** How long a trigger is good. Source: docs.slack.dev/interactivity/handling-user-interaction, "trigger_id". */
const TRIGGER_MS = 3_000;

type Fields = { readonly [key: string]: unknown };
const fields = (value: unknown): Fields => (typeof value === "object" && value !== null ? (value as Fields) : {});
const list = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.map(fields) : []);
const size = (value: unknown): number => (typeof value === "string" ? value.length : 0);

/** A form that stands open before somebody. */
export interface OpenView {
	readonly id: string;
	readonly hash: string;
	/** As the bot wrote it. */
	readonly view: Fields;
	/** Its input blocks. */
	readonly inputs: readonly Fields[];
}

/** What a press lets the bot do: open one form, at once. */
export interface Trigger {
	readonly at: number;
	/** The press was delivered twice by `deliver("duplicate")`: a second opening is then no fault of the bot. */
	readonly doubled: boolean;
	used: boolean;
	opened(view: OpenView): void;
}

/** The methods for views. Source: docs.slack.dev/reference/methods. */
export const VIEWS: Readonly<Record<string, Method>> = {
	"views.open": {
		takes: ["trigger_id!", "view!", "interactivity_pointer"],
		run: (args, { world }) => {
			const trigger = world.triggers.get(string(args.trigger_id));
			if (trigger === undefined) throw new ApiFault("invalid_trigger_id");
			if (trigger.used) throw new ApiFault("exchanged_trigger_id", [], trigger.doubled);
			if (Date.now() - trigger.at > TRIGGER_MS) throw new ApiFault("expired_trigger_id");
			const view = viewOf(args);
			const faults = modalFaults(view);
			if (faults.length > 0) throw new ApiFault("invalid_arguments", faults);
			trigger.used = true;
			const inputs = list(view.blocks).filter((block) => block.type === "input");
			const open = { id: world.id("V"), hash: `${world.ts()}.hash`, view, inputs };
			trigger.opened(open);
			return { view: { ...view, id: open.id, hash: open.hash } };
		},
	},
	"views.publish": {
		takes: ["user_id!", "view!", "hash"],
		run: (args, { world }) => {
			if (!world.accounts.has(string(args.user_id))) throw new ApiFault("user_not_found");
			const view = viewOf(args);
			if (view.type !== "home" || !Array.isArray(view.blocks) || view.blocks.length > 100)
				throw new ApiFault("invalid_arguments");
			return { view: { id: world.id("V"), type: "home" } };
		},
	},
};

function viewOf(args: Args): Fields {
	try {
		return fields(typeof args.view === "string" ? JSON.parse(args.view) : args.view);
	} catch {
		throw new ApiFault("invalid_arguments");
	}
}

const MODAL_FIELDS =
	"type title blocks submit close private_metadata callback_id clear_on_close notify_on_close external_id";
const INPUT_FIELDS = "type block_id label element hint optional dispatch_action";
const ELEMENT_FIELDS =
	"type action_id multiline initial_value min_length max_length placeholder focus_on_load dispatch_action_config";

/** What is wrong with a modal. Source: docs.slack.dev/reference/views/modal-views, and the input block's and element's pages. */
function modalFaults(view: Fields): string[] {
	const faults: string[] = [];
	const fault = (holds: boolean, what: string, at: string) => {
		if (!holds) faults.push(`[ERROR] ${what} [json-pointer:/view/${at}]`);
	};
	const known = (value: Fields, names: string, at: string) => {
		for (const key of Object.keys(value)) fault(names.split(" ").includes(key), `no more fields allowed: ${key}`, at);
	};
	const text = (value: unknown, max: number, at: string) => {
		const { type, text: words } = fields(value);
		fault(type === "plain_text", "must be plain text", at);
		fault(size(words) >= 1 && size(words) <= max, `must be 1 to ${max} characters`, at);
	};
	const blocks = list(view.blocks);
	fault(view.type === "modal", "unsupported type", "type");
	known(view, MODAL_FIELDS, "");
	for (const word of ["title", "submit", "close"])
		if (view[word] !== undefined || word === "title") text(view[word], 24, word);
	fault(size(view.callback_id) <= 255, "must be less than 256 characters", "callback_id");
	fault(size(view.private_metadata) <= 3_000, "must be less than 3001 characters", "private_metadata");
	fault(blocks.length >= 1 && blocks.length <= 100, "must have 1 to 100 blocks", "blocks");
	for (const [at, block] of blocks.entries()) {
		if (block.type !== "input") continue;
		const element = fields(block.element);
		const { initial_value: initial, max_length: max = 3_000 } = element;
		fault(view.submit !== undefined, "submit is required with an input block", "submit");
		known(block, INPUT_FIELDS, `blocks/${at}`);
		text(block.label, 2_000, `blocks/${at}/label`);
		fault(element.type === "plain_text_input", "unsupported element", `blocks/${at}/element`);
		known(element, ELEMENT_FIELDS, `blocks/${at}/element`);
		fault(typeof max === "number" && max >= 1 && max <= 3_000, "must be 1 to 3000", `blocks/${at}/element/max_length`);
		fault(size(initial) <= Number(max), "is longer than max_length", `blocks/${at}/element/initial_value`);
	}
	return faults;
}

/** What Slack sends when a person presses the form's button. Throws what the app itself would not let through. */
export function submissionOf(world: World, { id, hash, view, inputs }: OpenView, text: string): Fields {
	const [input] = inputs;
	if (input === undefined || inputs.length > 1) throw new Error("the form has not exactly one field");
	const { action_id = world.id("A"), max_length: max = 3_000 } = fields(input.element);
	if (text === "" && input.optional !== true) throw new Error("the form's field must not be empty");
	if (text.length > Number(max)) throw new Error(`the form's field takes ${max} characters`);
	const value = { type: "plain_text_input", value: text === "" ? null : text };
	const values = { [String(input.block_id)]: { [String(action_id)]: value } };
	return { ...view, id, hash, state: { values }, root_view_id: id, previous_view_id: null };
}
