import { randomInt } from "node:crypto";
import type { ChannelName } from "../../core/channel.ts";
import type { Locale } from "../../core/locale.ts";

/** How one channel's phone looks and behaves on the page. */
export interface Phone {
	/** The channel's name, as people say it. */
	readonly name: string;
	/** What the channel calls the other side of a conversation like this one. */
	readonly subtitle: string;
	/** What to look out for on this channel, in a line or two. */
	readonly notice: string;
	/** What the empty text box says. */
	readonly placeholder: string;
	/** The language of the first person's app. */
	readonly language: Locale;
	/** Whether the provider tells the bot which language the app is set to, in a sentence. */
	readonly tellsLanguage: string;
	/** The addresses that this channel has; anything else is refused. */
	readonly address: RegExp;
	/** An address that nobody has used yet, as good as certainly. */
	newAddress(): string;
	/** An address as people read it. */
	addressLabel(address: string): string;
	/** True where a button can open a form. */
	readonly hasForms: boolean;
	/** What the channel that everyone is in is called, where the provider has such channels. */
	readonly hallName?: string;
	/** Commands worth trying, as they are typed. */
	readonly commands: readonly string[];
	/** What `Person.command` takes for a typed line; undefined when the line is a message and not a command. */
	commandOf(line: string): string | undefined;
}

/**
 * Area codes of the numbers that are made up here, all over the United States, so that their zones differ.
 * 555-0100 to 555-0199 are kept for fiction in each. Source: NANPA, "555 line numbers".
 */
const AREA_CODES = [202, 206, 212, 213, 214, 303, 305, 312, 313, 404, 415, 505, 504, 510, 602, 612, 617, 702, 713, 808];

const BASE_36 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

function pick<Item>(items: ArrayLike<Item>): Item {
	return items[randomInt(items.length)] as Item;
}

function digits(count: number): string {
	return Array.from({ length: count }, () => randomInt(10)).join("");
}

/** `/union join` and `/union`: what follows the command's name. */
function unionCommand(line: string): string | undefined {
	return /^\/union(?:\s+([\s\S]*))?$/i.exec(line) ? line.slice("/union".length).trim() : undefined;
}

/** The four phones. */
export const PHONES: Readonly<Record<ChannelName, Phone>> = {
	sms: {
		name: "SMS",
		subtitle: "Text message",
		notice: "No buttons here: people answer with a number. Under each answer stands what it costs.",
		placeholder: "Text message",
		language: "en",
		tellsLanguage: "SMS does not tell the bot: it goes by the words.",
		address: /^\+[1-9]\d{6,14}$/,
		newAddress: () => `+1${pick(AREA_CODES)}55501${digits(2)}`,
		addressLabel: (address) => address.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, "+1 $1 $2 $3"),
		hasForms: false,
		commands: [],
		commandOf: () => undefined,
	},
	telegram: {
		name: "Telegram",
		subtitle: "bot",
		notice: "Buttons stand under the message. The bot knows which language the app is set to.",
		placeholder: "Message",
		language: "am",
		tellsLanguage: "Telegram tells the bot.",
		address: /^[1-9]\d{0,15}$/,
		newAddress: () => `5${digits(9)}`,
		addressLabel: (address) => `chat ${address}`,
		hasForms: false,
		commands: ["/start", "/help"],
		commandOf: (line) => (/^\/\w/.test(line) ? line : undefined),
	},
	slack: {
		name: "Slack",
		subtitle: "App, direct message",
		notice: "Buttons and boxes to tick are part of the message. Typing /union works too.",
		placeholder: "Message Steward",
		language: "en",
		tellsLanguage: "Slack tells the bot.",
		address: /^[UW][A-Z0-9]{2,20}$/,
		newAddress: () => `U0${Array.from({ length: 9 }, () => pick(BASE_36)).join("")}`,
		addressLabel: (address) => address,
		hasForms: true,
		hallName: "#general",
		commands: ["/union join", "/union help"],
		commandOf: unionCommand,
	},
	discord: {
		name: "Discord",
		subtitle: "App, direct message",
		notice: "Where several answers go, they are ticked in a list. Typing /union works too.",
		placeholder: "Message @Steward",
		language: "en",
		tellsLanguage: "Discord tells the bot when a button or a command is used.",
		address: /^\d{17,19}$/,
		newAddress: () => `1${digits(17)}`,
		addressLabel: (address) => `user ${address}`,
		hasForms: true,
		hallName: "#general",
		commands: ["/union join", "/union help"],
		commandOf: unionCommand,
	},
};

/** A language as its speakers call it, and their first words to a bot: what a member writes, not what the bot says. */
export interface Tongue {
	readonly name: string;
	readonly hello: string;
	/** "Help!", in one word. */
	readonly help: string;
}

/** The languages a person's app can be set to. */
export const TONGUES: Readonly<Record<Locale, Tongue>> = {
	en: { name: "English", hello: "Hi", help: "HELP" },
	es: { name: "Español", hello: "Hola", help: "Ayuda" },
	fr: { name: "Français", hello: "Bonjour", help: "Aide" },
	pt: { name: "Português", hello: "Olá", help: "Ajuda" },
	ar: { name: "العربية", hello: "مرحبا", help: "مساعدة" },
	hi: { name: "हिन्दी", hello: "नमस्ते", help: "मदद" },
	sw: { name: "Kiswahili", hello: "Habari", help: "Msaada" },
	am: { name: "አማርኛ", hello: "ሰላም", help: "እርዳታ" },
	my: { name: "မြန်မာ", hello: "မင်္ဂလာပါ", help: "အကူအညီ" },
	om: { name: "Afaan Oromoo", hello: "Akkam", help: "Gargaarsa" },
	ti: { name: "ትግርኛ", hello: "ሰላም", help: "ሓገዝ" },
};

/** Words that work everywhere. */
export const QUICK_WORDS = ["Hi", "JOIN", "HELP", "STOP"] as const;
