import type { Shown, ShownButton, ShownFile } from "../../bot/core/simulator.ts";
import { FORM_PREFIX } from "./form.ts";
import type { SimFile } from "./simulator-answers.ts";
import type { Json, SimMessage, SimUser } from "./simulator-world.ts";

/** What `press` takes to close a select under which stands no button of the bot. */
export const CLOSE_SELECT = "close-select";

const LINK = /https?:\/\/[^\s<]+/y;
const ESCAPED = /\\([^0-9A-Za-z\s])/y;
const PAIRED = /(\*\*\*|\*\*|\*|___|__|_|~~|\|\||`+)(?=\S)([\s\S]*?\S)\1/y;
const LINE_START = /(?:#{1,3} |>{1,3} |-# |[-*] )/y;
const MENTION = /<(?:@[!&]?|#)\d+>|<a?:\w+:\d+>|<t:-?\d+(?::\w)?>/y;

/** What a person reads of a text with Discord's Markdown: marks taken off, escapes resolved, links left whole. */
export function readable(text: string): string {
	let shown = "";
	for (let at = 0; at < text.length; ) {
		const match = (pattern: RegExp) => {
			pattern.lastIndex = at;
			return pattern.exec(text);
		};
		const lineStart = at === 0 || text[at - 1] === "\n";
		const whole = match(LINK);
		const escaped = whole ? null : match(ESCAPED);
		const mark = whole || escaped ? null : ((lineStart ? match(LINE_START) : null) ?? match(MENTION));
		const paired = whole || escaped || mark ? null : match(PAIRED);
		const inWord = paired?.[1]?.startsWith("_") === true && /\w/.test(text[at - 1] ?? "");
		if (whole) shown += whole[0];
		else if (escaped) shown += escaped[1];
		else if (mark) shown += mark[0].startsWith("<") ? "@someone" : "";
		else if (paired && !inWord) shown += readable(paired[2] ?? "");
		else shown += text[at];
		at += (whole ?? escaped ?? mark ?? (inWord ? null : paired))?.[0].length ?? 1;
	}
	return shown;
}

const list = (value: unknown): readonly Json[] => (Array.isArray(value) ? value : []);

/** The components of all rows. */
export function componentsOf(message: SimMessage): readonly Json[] {
	return message.components.flatMap((row) => list(row.components));
}

/** The select that can still be used, if the message has one. */
export function openSelect(message: SimMessage): Json | undefined {
	return componentsOf(message).find((component) => component.type === 3 && component.disabled !== true);
}

/** The options of a select. */
export function selectOptions(select: Json): readonly Json[] {
	return list(select.options);
}

function buttonsOf(message: SimMessage, person: SimUser | undefined): ShownButton[] {
	const ticked = person && message.ticked.get(person);
	const select = openSelect(message);
	const options = select ? selectOptions(select) : [];
	const shown: ShownButton[] = options.map((option) => ({
		label: String(option.label),
		id: String(option.value),
		ticked: ticked?.has(String(option.value)) ?? false,
		role: "option",
	}));
	for (const component of componentsOf(message))
		if (component.type === 2 && component.disabled !== true)
			shown.push({
				label: String(component.label),
				id: String(component.custom_id),
				role: String(component.custom_id).startsWith(FORM_PREFIX) ? "form" : select ? "done" : "option",
			});
	if (select && !shown.some((button) => button.role === "done"))
		shown.push({ label: "✓", id: CLOSE_SELECT, role: "done" });
	return shown;
}

/** A file as its app shows it. */
export function shownFile({ name, mediaType, bytes }: SimFile): ShownFile {
	const readable = mediaType.startsWith("text/") || mediaType === "application/json";
	return { name, mediaType, content: readable ? new TextDecoder().decode(bytes) : "", bytes };
}

/** A message as it stands before somebody: on `person`'s screen with what they ticked, or unused in the server. */
export function shownOf(message: SimMessage, person?: SimUser): Shown {
	return {
		id: message.id,
		from: message.author.bot ? "bot" : "person",
		text: message.author.bot ? readable(message.content) : message.content,
		at: message.at,
		buttons: buttonsOf(message, person),
		many: openSelect(message) !== undefined,
		...(message.file ? { file: message.file } : {}),
		...(message.onlyFor ? { ephemeral: true } : {}),
	};
}
