import type { Locale } from "../../core/locale.ts";
import type { Texts } from "../../core/message.ts";
import type { MessageKey, Params } from "../../core/text.ts";
import type { SignedIn } from "../../store/console-keys.ts";
import { type Markup, markup } from "../practice/markup.ts";

/** In which language a page speaks, and to whom. */
export interface Speaker {
	readonly texts: Texts;
	readonly locale: Locale;
}

/** Somebody signed in, and the secret of their forms. */
export interface Visitor extends SignedIn {
	readonly token: string;
}

/** A message in the page's language. */
export function t({ texts, locale }: Speaker, key: MessageKey, params: Params = {}): string {
	return texts.format(locale, { key, params }, true);
}

/** What every form carries besides its own. */
export function formToken({ token }: Visitor): Markup {
	return markup`<input type="hidden" name="token" value="${token}">`;
}

/** A whole page. */
export function page(speaker: Speaker, title: string, body: Markup, visitor?: Visitor, live = false): string {
	const { locale } = speaker;
	const direction = new Intl.Locale(locale).getTextInfo().direction ?? "ltr";
	return String(markup`<!doctype html>
<html lang="${locale}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · ${t(speaker, "console-title")}</title>
<link rel="icon" href="/console/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/console/fonts.css">
<link rel="stylesheet" href="/console/console.css">
${live ? markup`<script src="/console/live.js" type="module"></script>` : ""}
</head>
<body>
<a class="skip" href="#content">${t(speaker, "console-skip")}</a>
<header>
<a class="home" href="/console">${t(speaker, "console-title")}</a>
${
	visitor
		? markup`<p>${t(speaker, "console-signed-in", { name: visitor.pseudonym, role: visitor.role })}</p>
<form method="post" action="/console/leave">${formToken(visitor)}<button class="quiet">${t(speaker, "console-leave")}</button></form>`
		: ""
}
</header>
<main id="content">
<h1>${title}</h1>
${body}
</main>
</body>
</html>`);
}

/** A page that only says something. */
export function notice(speaker: Speaker, title: MessageKey, text?: MessageKey, visitor?: Visitor): string {
	return page(speaker, t(speaker, title), text ? markup`<p>${t(speaker, text)}</p>` : markup``, visitor);
}

/** The button that makes a link a session: a link preview opens pages, and presses nothing. */
export function enterPage(speaker: Speaker, key: string): string {
	return page(
		speaker,
		t(speaker, "console-enter-title"),
		markup`<p>${t(speaker, "console-enter-text")}</p>
<form method="post" action="/console/enter"><input type="hidden" name="key" value="${key}"><button>${t(speaker, "console-enter-button")}</button></form>`,
	);
}
