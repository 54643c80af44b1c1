import { FluentBundle, FluentResource } from "@fluent/bundle";
import { LOCALES, type Locale } from "./locale.ts";
import type { Line, MessageKey } from "./text.ts";

/** Every text a member can read, in every locale. */
export interface Texts {
	/** The message in `locale`; in English where the locale lacks it. Literal words as they are. `isolates` wraps parameters in U+2068/U+2069. */
	format(locale: Locale, line: Line, isolates: boolean): string;
	/** True when the locale has this message itself. */
	has(locale: Locale, key: MessageKey): boolean;
	/** The word of a locale for a command (the term `-word-<name>`). */
	word(locale: Locale, name: string): string;
}

/** Thrown when a message is in no locale, or its parameters are missing: a bug, caught by `npm run check`. */
export class TextError extends Error {
	readonly code = "text.unformattable";

	constructor(locale: Locale, key: string, cause?: unknown) {
		super(`message ${key} cannot be formatted in ${locale}`, { cause });
		this.name = "TextError";
	}
}

function bundle(locale: Locale, sources: readonly string[], useIsolating: boolean): FluentBundle {
	const made = new FluentBundle(locale, { useIsolating });
	for (const source of sources) made.addResource(new FluentResource(source));
	return made;
}

/** Texts from the sources of each locale's `.ftl` files. */
export function createTexts(sources: Readonly<Record<Locale, readonly string[]>>): Texts {
	const bundles = new Map(
		LOCALES.flatMap((locale) =>
			[true, false].map((isolates) => [`${locale}/${isolates}`, bundle(locale, sources[locale], isolates)] as const),
		),
	);
	const bundleOf = (locale: Locale, isolates: boolean): FluentBundle => {
		const found = bundles.get(`${locale}/${isolates}`);
		if (!found) throw new TextError(locale, "-");
		return found;
	};
	return {
		format(locale, line, isolates) {
			if ("literal" in line) return line.literal;
			const { key, params } = line;
			const own = bundleOf(locale, isolates);
			const from = own.hasMessage(key) ? own : bundleOf("en", isolates);
			const pattern = from.getMessage(key)?.value;
			if (!pattern) throw new TextError(locale, key);
			const errors: Error[] = [];
			const formatted = from.formatPattern(pattern, params, errors);
			if (errors.length > 0) throw new TextError(locale, key, errors[0]);
			return formatted;
		},
		has: (locale, key) => bundleOf(locale, false).hasMessage(key),
		word(locale, name) {
			const own = bundleOf(locale, false);
			const term = own._terms.get(`-word-${name}`) ?? bundleOf("en", false)._terms.get(`-word-${name}`);
			if (!term) throw new TextError(locale, `-word-${name}`);
			return own.formatPattern(term.value);
		},
	};
}
