import type { Api } from "grammy";
import type { LanguageCode } from "grammy/types";
import type { Log } from "../../bot/core/log.ts";
import { codeOf } from "./send-error.ts";

/** The commands that Telegram offers in its menu to those who use it in one language. */
export interface CommandMenu {
	/** A two-letter code (ISO 639-1). */
	readonly language: string;
	/** Command: 1–32 of a–z, 0–9 and underscore, no slash. Description: 1–256 characters. Source: Bot API, BotCommand. */
	readonly items: readonly { readonly command: string; readonly description: string }[];
}

/** Shows the menus. A menu that cannot be set is logged and left: commands work without it. */
export async function setMenus(api: Api, menus: readonly CommandMenu[], log: Log, signal: AbortSignal): Promise<void> {
	const fallback = menus.find((menu) => menu.language === "en") ?? menus[0];
	const all = [...(fallback ? [{ items: fallback.items, language: undefined }] : []), ...menus];
	for (const { items, language } of all) {
		if (signal.aborted) return;
		try {
			const of = language === undefined ? {} : { language_code: language as LanguageCode };
			await api.setMyCommands(items, of);
		} catch (error) {
			log.warn({ error: codeOf(error), language: language ?? "default" }, "telegram.menu.failed");
		}
	}
}
