import { type Message, parse, type Term } from "@fluent/syntax";
import { LOCALES, type Locale } from "./locale.ts";
import { anatomyOf, differences } from "./message-anatomy.ts";
import { junkOf } from "./message-types.ts";
import { failure, type Problem } from "./problem.ts";
import { segmentsOf } from "./segments.ts";

/** One locale's Fluent sources by file name. */
export type Sources = ReadonlyMap<string, string>;

/** Locales whose every text fits GSM-7 when it is written as their language is. Source: measured with the segment counter; docs/translate.md has the table. */
const GSM_LOCALES: ReadonlySet<Locale> = new Set<Locale>(["en", "sw", "om"]);

/** The languages' own names, which are in their own scripts in every locale. */
const OWN_NAMES: ReadonlySet<string> = new Set(LOCALES.map((locale) => `language-${locale}`));

type Named = Message | Term;

const idOf = (entry: Named): string => (entry.type === "Term" ? `-${entry.id.name}` : entry.id.name);

/** The messages and terms of a locale, with the file each is in. */
function entriesOf(sources: Sources): readonly { readonly file: string; readonly entry: Named }[] {
	return [...sources].flatMap(([file, source]) =>
		parse(source, {}).body.flatMap((entry) =>
			entry.type === "Message" || entry.type === "Term" ? [{ file, entry }] : [],
		),
	);
}

/** One locale's texts against the English: all of them, none twice, none but them, and each made of the same parts. */
export function checkLocale(locale: Locale, sources: Sources, english: Sources): readonly Problem[] {
	const own = entriesOf(sources);
	const wanted = new Map(entriesOf(english).map(({ file, entry }) => [idOf(entry), { file, entry }]));
	const problems: Problem[] = [...sources].flatMap(([file, source]) =>
		junkOf(source).map((junk) =>
			failure("locale.junk", `locales/${locale}/${file}`, `This is no Fluent: ${JSON.stringify(junk.slice(0, 60))}.`),
		),
	);
	const seen = new Set<string>();
	for (const { file, entry } of own) {
		const id = idOf(entry);
		const where = `locales/${locale}/${file} ${id}`;
		if (seen.has(id)) problems.push(failure("locale.twice", where, "It is there twice: only one of them is read."));
		seen.add(id);
		const source = wanted.get(id);
		if (!source) problems.push(failure("locale.extra", where, "English has no such message: remove it."));
		else
			for (const difference of differences(anatomyOf(source.entry), anatomyOf(entry)))
				problems.push(failure("locale.differs", where, `Unlike the English, ${difference}.`));
		problems.push(...checkGsm(locale, where, entry));
	}
	for (const [id, { file }] of wanted)
		if (!seen.has(id))
			problems.push(
				failure(
					"locale.missing",
					`locales/${locale}/${file} ${id}`,
					"It is not translated: members would read English.",
				),
			);
	return problems;
}

/** One letter outside GSM-7 makes each SMS it is in cost more than twice as much. */
function checkGsm(locale: Locale, where: string, entry: Named): readonly Problem[] {
	if (!GSM_LOCALES.has(locale) || OWN_NAMES.has(entry.id.name)) return [];
	const { words } = anatomyOf(entry);
	if (segmentsOf(words).encoding === "GSM-7") return [];
	const odd = new Set([...words].filter((letter) => segmentsOf(letter).encoding !== "GSM-7"));
	return [
		failure(
			"locale.not-gsm",
			where,
			`${[...odd].map((letter) => `"${letter}"`).join(", ")} would make it a UCS-2 message.`,
		),
	];
}
