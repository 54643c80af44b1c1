import {
	type APIApplicationCommandAutocompleteInteraction,
	type APIApplicationCommandOptionChoice,
	ApplicationCommandOptionType,
	ApplicationCommandType,
	ApplicationIntegrationType,
	InteractionContextType,
	Locale,
	type LocalizationMap,
	type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from "discord.js";

/** Discord's sizes. Source: Discord API docs, "Application Commands" and "Autocomplete". */
const DESCRIPTION_MAX = 100;
const SUGGESTIONS_MAX = 25;
const SUGGESTION_MAX = 100;

/** A word that may follow the command: suggested while a person types, never the only thing they may type. */
export interface DiscordWord {
	/** What is sent: "join", "help" … */
	readonly value: string;
	/** What it does, in English, and by locale (BCP 47). */
	readonly description: string;
	readonly descriptionLocalizations: Readonly<Record<string, string>>;
}

/** The slash command that the bot registers, with one optional text option `do`. */
export interface DiscordCommand {
	/** 1 to 32 lower-case letters. */
	readonly name: string;
	/** At most 100 characters, in English, and by locale (BCP 47). Locales that Discord's app does not have are left out. */
	readonly description: string;
	readonly descriptionLocalizations: Readonly<Record<string, string>>;
	readonly words: readonly DiscordWord[];
}

/** The command when the composer passes none. */
export const DEFAULT_COMMANDS: readonly DiscordCommand[] = [
	{
		name: "union",
		description: "Write to your union: join, help, language, data, stop …",
		descriptionLocalizations: {},
		words: [],
	},
];

const languageOf = (tag: string) => tag.split("-", 1)[0] ?? tag;

/** The entry for a locale of Discord's ("es-419"), by the whole tag or by its language ("es"). */
function entryFor(byLocale: Readonly<Record<string, string>>, locale: string): string | undefined {
	return byLocale[locale] ?? byLocale[languageOf(locale)];
}

/** Discord knows about thirty locales and refuses others. Source: discord-api-types, `Locale`. */
function localizations(byLocale: Readonly<Record<string, string>>): LocalizationMap {
	const map: LocalizationMap = {};
	for (const locale of Object.values(Locale)) {
		const text = entryFor(byLocale, locale);
		if (text !== undefined) map[locale] = fitting(text);
	}
	return map;
}

function fitting(text: string): string {
	if (text.length > DESCRIPTION_MAX)
		throw new RangeError(
			`a command's description is ${text.length} long, Discord takes ${DESCRIPTION_MAX}: shorten it`,
		);
	return text;
}

/** The command as Discord registers it. Throws a `RangeError` for a description that is too long. */
export function commandBody(command: DiscordCommand): RESTPostAPIChatInputApplicationCommandsJSONBody {
	const described = {
		description: fitting(command.description),
		description_localizations: localizations(command.descriptionLocalizations),
	};
	return {
		type: ApplicationCommandType.ChatInput,
		name: command.name,
		...described,
		contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
		integration_types: [ApplicationIntegrationType.GuildInstall],
		options: [
			{
				type: ApplicationCommandOptionType.String,
				name: "do",
				...described,
				required: false,
				autocomplete: command.words.length > 0,
			},
		],
	};
}

/** The words that begin as the person has typed, described in the language of their app. */
export function suggestions(
	commands: readonly DiscordCommand[],
	interaction: APIApplicationCommandAutocompleteInteraction,
): APIApplicationCommandOptionChoice<string>[] {
	const option = interaction.data.options?.[0];
	const typed = option?.type === ApplicationCommandOptionType.String ? option.value.trim().toLowerCase() : "";
	const words = commands.find((command) => command.name === interaction.data.name)?.words ?? [];
	return words
		.filter((word) => word.value.startsWith(typed))
		.slice(0, SUGGESTIONS_MAX)
		.map((word) => {
			const name = `${word.value} – ${entryFor(word.descriptionLocalizations, interaction.locale) ?? word.description}`;
			return { value: word.value, name: name.length > SUGGESTION_MAX ? word.value : name };
		});
}
