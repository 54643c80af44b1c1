import { LOCALES, type Locale } from "./core/locale.ts";
import type { Texts } from "./core/message.ts";
import type { MessageKey } from "./core/text.ts";

/** What menus offer: the word a tap sends, and the message that explains it. */
const WORDS = [
	["join", "command-join"],
	["train", "command-train"],
	["listen", "command-listen"],
	["help", "command-help"],
	["about", "command-about"],
	["language", "command-language"],
	["data", "command-data"],
	["forget", "command-forget"],
	["link", "command-link"],
	["stop", "command-stop"],
] as const;

const plain = (texts: Texts, locale: Locale, key: MessageKey) => texts.format(locale, { key, params: {} }, false);

/** Telegram's command menu, in every language. */
export function commandMenus(texts: Texts) {
	return LOCALES.map((language) => ({
		language,
		items: WORDS.map(([command, key]) => ({ command, description: plain(texts, language, key) })),
	}));
}

/** Discord's slash command with its words, described in every language. */
export function unionCommand(texts: Texts) {
	const described = (key: MessageKey) => ({
		description: plain(texts, "en", key),
		descriptionLocalizations: Object.fromEntries(
			LOCALES.filter((locale) => locale !== "en").map((locale) => [locale, plain(texts, locale, key)]),
		),
	});
	return {
		name: "union",
		...described("command-union"),
		words: WORDS.map(([value, key]) => ({ value, ...described(key) })),
	};
}
