import type { types } from "@slack/bolt";
import type { Inbound, OutForm } from "../../bot/core/channel.ts";
import { decodeTap } from "../../bot/core/tap.ts";
import { type Fields, fields, list, string } from "./fields.ts";

/** The `action_id` of a button that opens a form, and the `callback_id` of the form. */
export const FORM_ACTION = "form";
/** The ids of the field within the form. */
const FIELD = "text";
/** Characters of a button's value. Source: docs.slack.dev/reference/block-kit/block-elements/button-element. */
const VALUE = 2_000;
/** Characters of a field's content. Source: docs.slack.dev/reference/block-kit/block-elements/plain-text-input-element. */
const INPUT = 3_000;
/** Characters of a view's title and of its two buttons. Source: docs.slack.dev/reference/views/modal-views. */
const WORDS = 24;
/** Characters of a field's label, as the port has it; Slack would take 2,000. */
const LABEL = 45;

/** Start values too long to stand in a button, by payload: lost with the process, then the field is empty at first. */
export interface LongValues {
	get(payload: string): string | undefined;
	set(payload: string, value: string): void;
}

/** A form button that was pressed: what `views.open` needs. */
export interface Opening {
	/** Good for three seconds, once. */
	readonly triggerId: string;
	readonly view: types.ModalView;
}

/** A form that was sent. */
export interface Submitted {
	readonly inbound: Inbound;
	/** Where the form was opened in public: how to answer there. */
	readonly answer: Answer | undefined;
}

/** Where a note for one person goes, below a message that others read. */
export interface Answer {
	/** Five answers within 30 minutes. Source: docs.slack.dev/interactivity/handling-user-interaction. */
	readonly url: string;
	readonly thread: string | undefined;
}

/** What Slack keeps of a form in its button, and gives back with each press; short names, as room is short. */
interface Kept {
	readonly p: string;
	readonly t: string;
	readonly f: string;
	readonly s: string;
	readonly c: string;
	readonly v?: string;
}

/** What is wrong with a form, in words; undefined when Slack can show it. */
export function formFault({ title, field, submit, cancel, value = "" }: OutForm): string | undefined {
	const fits = (text: string, max: number) => text.length > 0 && text.length <= max;
	if (![title, submit, cancel].every((word) => fits(word, WORDS))) return "a form's title or button of this length";
	if (!fits(field, LABEL)) return "a form's label of this length";
	return value.length > INPUT ? "a form's start value of this length" : undefined;
}

/** The form as its button's value. A start value that finds no room there is given to `long`. */
export function formValue({ payload, title, field, submit, cancel, value }: OutForm, long: LongValues): string {
	const bare: Kept = { p: payload, t: title, f: field, s: submit, c: cancel };
	if (value === undefined || value === "") return JSON.stringify(bare);
	const whole = JSON.stringify({ ...bare, v: value });
	if (whole.length <= VALUE) return whole;
	long.set(payload, value);
	return JSON.stringify(bare);
}

/** Reads the press of a form button; undefined for every other action, and for a value that is not one of ours. */
export function parseOpening(body: unknown, long: LongValues): Opening | undefined {
	const payload = fields(body);
	const action = fields(list(payload.actions)[0]);
	const triggerId = string(payload.trigger_id);
	if (payload.type !== "block_actions" || action.action_id !== FORM_ACTION || triggerId === undefined) return undefined;
	const kept = keptOf(string(action.value));
	if (kept === undefined) return undefined;
	const answer = answerOf(payload);
	const metadata = answer === undefined ? [kept.p] : [kept.p, answer.url, answer.thread];
	return { triggerId, view: viewOf(kept, kept.v ?? long.get(kept.p), JSON.stringify(metadata)) };
}

/** How to answer a press for the person alone; undefined in direct messages, where the answer stands in sight. */
export function answerOf(payload: Fields): Answer | undefined {
	const container = fields(payload.container);
	const url = string(payload.response_url);
	if (url === undefined || string(container.channel_id)?.startsWith("D") !== false) return undefined;
	return { url, thread: string(container.thread_ts) };
}

function keptOf(value: string | undefined): Kept | undefined {
	const { p, t, f, s, c, v } = fields(parsed(value));
	const named = [p, t, f, s, c].every((word) => string(word) !== undefined);
	return named && (v === undefined || typeof v === "string") ? ({ p, t, f, s, c, v } as Kept) : undefined;
}

function parsed(json: string | undefined): unknown {
	try {
		return JSON.parse(json ?? "");
	} catch (error) {
		if (error instanceof SyntaxError) return undefined;
		throw error;
	}
}

const plain = (text: string): types.PlainTextElement => ({ type: "plain_text", text, emoji: false });

function viewOf({ t, f, s, c }: Kept, value: string | undefined, metadata: string): types.ModalView {
	return {
		type: "modal",
		callback_id: FORM_ACTION,
		private_metadata: metadata,
		title: plain(t),
		submit: plain(s),
		close: plain(c),
		blocks: [
			{
				type: "input",
				block_id: FIELD,
				label: plain(f),
				element: {
					type: "plain_text_input",
					action_id: FIELD,
					multiline: true,
					max_length: INPUT,
					focus_on_load: true,
					...(value === undefined ? {} : { initial_value: value }),
				},
			},
		],
	};
}

/** Reads a `view_submission`. Its id is the view's: a form that is sent again, as its answer came late, is the same. */
export function parseSubmission(body: unknown, now: Temporal.Instant): Submitted | undefined {
	const payload = fields(body);
	const view = fields(payload.view);
	const id = string(view.id);
	const from = string(fields(payload.user).id);
	if (payload.type !== "view_submission" || view.callback_id !== FORM_ACTION) return undefined;
	if (id === undefined || from === undefined) return undefined;
	const { value } = fields(fields(fields(fields(view.state).values)[FIELD])[FIELD]);
	const [tapped, url, thread] = list(parsed(string(view.private_metadata)));
	const tap = decodeTap(string(tapped) ?? "");
	const to = string(url);
	return {
		inbound: {
			channel: "slack",
			id,
			from,
			place: "direct",
			content: tap === undefined ? { kind: "badTap" } : { kind: "form", tap, text: string(value) ?? "" },
			sentAt: now,
		},
		answer: to === undefined ? undefined : { url: to, thread: string(thread) },
	};
}
