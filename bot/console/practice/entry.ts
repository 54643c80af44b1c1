import type { Locale } from "../../core/locale.ts";
import type { Shown, ShownButton } from "../../core/simulator.ts";
import { attachmentMarkup } from "./attachment.ts";
import { type Markup, markup } from "./markup.ts";
import { fileUrl, type Owner } from "./requests.ts";

/** Web addresses, up to the punctuation of the sentence around them. */
const LINK = /(https?:\/\/[^\s<>"\u2066-\u2069]*[^\s<>"\u2066-\u2069.,;:!?)\]'»])/;

/** Scripts that say which of our languages a text is in; of those that share one, the person's own is the likelier. */
const SCRIPTS: readonly (readonly [RegExp, readonly Locale[]])[] = [
	[/\p{Script=Ethiopic}/u, ["am", "ti"]],
	[/\p{Script=Myanmar}/u, ["my"]],
	[/\p{Script=Devanagari}/u, ["hi"]],
	[/\p{Script=Arabic}/u, ["ar"]],
];

/** Where an entry stands. */
export interface EntryPlace {
	readonly owner: Owner;
	/** The practice clock's time of the entry. */
	readonly at: Temporal.Instant;
	/** True in the public channel: who wrote there is somebody, not the owner of the phone. */
	readonly isPublic?: boolean;
}

/** One message on a phone's screen, as an `<li>`. */
export function entryMarkup(shown: Shown, { owner, at, isPublic = false }: EntryPlace): Markup {
	const isBot = shown.from === "bot";
	const person = isPublic ? "Somebody" : "You";
	return markup`<li class="entry from-${shown.from}${shown.ephemeral ? " ephemeral" : ""}" data-id="${shown.id}">
<span class="avatar" aria-hidden="true">${isBot ? "S" : person.charAt(0)}</span>
<span class="sender"><b>${isBot ? "Steward" : person}</b>${isBot ? markup`<i class="tag" aria-hidden="true">APP</i>` : ""}<span class="hidden">:</span></span>
<div class="body">${bubble(shown, owner)}${shown.file ? attachmentMarkup(shown.file, fileUrl(owner, shown.id)) : ""}</div>
${buttons(shown, owner)}
<p class="meta"><time datetime="${at.toString({ smallestUnit: "second" })}" data-at="${at.epochMilliseconds}"></time>${
		shown.ephemeral ? markup`<span>Only you can see this</span>` : ""
	}${isBot && shown.sms ? cost(shown.sms) : ""}${owner.channel === "telegram" && !isBot ? markup`<span aria-hidden="true">✓</span>` : ""}</p>
</li>`;
}

function bubble({ text, file }: Shown, owner: Owner): Markup | "" {
	if (text !== "") return markup`<div class="bubble" dir="auto"${lang(text, owner)}>${linked(text)}</div>`;
	if (file) return "";
	return markup`<div class="bubble"><i>(no text)</i></div>`;
}

/** The `lang` of a text, where its script tells. */
function lang(text: string, { language }: Owner): Markup | "" {
	const locales = SCRIPTS.find(([script]) => script.test(text))?.[1];
	return locales ? markup` lang="${locales.includes(language) ? language : locales[0]}"` : "";
}

function linked(text: string): readonly (Markup | string)[] {
	return text
		.split(LINK)
		.map((part, at) =>
			at % 2 === 1 ? markup`<a href="${part}" target="_blank" rel="noopener noreferrer">${part}</a>` : part,
		);
}

function cost({ segments, encoding }: NonNullable<Shown["sms"]>): Markup {
	return markup`<span class="cost">${segments} ${segments === 1 ? "segment" : "segments"} · ${encoding}</span>`;
}

function buttons(shown: Shown, owner: Owner): Markup | "" {
	if (shown.buttons.length === 0) return "";
	const label = shown.many ? "Choose any number, then send" : "Choose one";
	return markup`<div class="buttons${shown.many ? " many" : ""}" role="group" aria-label="${label}">${shown.buttons.map(
		(button) => answer(shown, button, owner),
	)}</div>`;
}

function answer({ many }: Shown, { id, label, role, ticked }: ShownButton, owner: Owner): Markup {
	const words = markup`<span dir="auto"${lang(label, owner)}>${label}</span>`;
	if (many && role === "option")
		return markup`<button type="button" class="answer tick" role="checkbox" aria-checked="${ticked === true ? "true" : "false"}" data-press="${id}"><span class="box" aria-hidden="true"></span>${words}</button>`;
	if (role === "form")
		return markup`<button type="button" class="answer form" aria-haspopup="dialog" data-fill="${id}">${words}</button>`;
	return markup`<button type="button" class="answer ${role}${ticked ? " chosen" : ""}" data-press="${id}">${words}</button>`;
}

/** What the bot's text messages on a screen cost together; undefined where nothing is billed by segments. */
export function costOf(screen: readonly Shown[]): string | undefined {
	const billed = screen.filter((shown) => shown.from === "bot" && shown.sms);
	if (billed.length === 0) return undefined;
	const segments = billed.reduce((sum, shown) => sum + (shown.sms?.segments ?? 0), 0);
	return `${segments} ${segments === 1 ? "segment" : "segments"} so far`;
}
