import type { Dimension } from "../core/counter.ts";
import { figure } from "../core/figures.ts";
import { isLocale, type Locale } from "../core/locale.ts";
import type { Texts } from "../core/message.ts";
import { countryName } from "../core/parsers.ts";
import type { ReleasedUnit } from "../core/release.ts";
import { pointName, type Question, type Survey, wordsIn } from "../core/survey.ts";
import { UNASKED } from "../core/tally.ts";
import type { MessageKey, Params } from "../core/text.ts";
import { ELSEWHERE, findUnit } from "../core/unit.ts";
import { BEFORE, ENDED, FINISHED, LEAVING, type ReleaseContent, TAGGED } from "../store/survey-results.ts";

/** For whom results are: `inside` for staff, no number under 5; `public` for everyone, none under 10. */
export type Audience = "inside" | "public";

/** Who reads results, and in which language. */
export interface ResultsReader {
	readonly texts: Texts;
	readonly locale: Locale;
}

/** A number with what it counts. A count of null is kept back: too few people stand behind it or behind its rest. */
export interface ShownRow {
	readonly label: string;
	readonly count: number | null;
	/** The release that the number is of, counted over those of its version: older than the newest where it was kept. */
	readonly since: number;
}

/** One question in numbers. */
export interface ShownQuestion {
	readonly name: string;
	/** As it was asked. */
	readonly title: string;
	/** Empty: nothing of it can be shown. */
	readonly rows: readonly ShownRow[];
}

/** A table of numbers by language or country. */
export interface ShownTable {
	readonly by: Dimension;
	/** What is counted, when it is one option of a question for several. */
	readonly of: string | undefined;
	readonly columns: readonly string[];
	readonly rows: readonly { readonly label: string; readonly counts: readonly (number | null)[] }[];
	/** As of a row. */
	readonly since: number;
}

/** A message of ours in the reader's language, as plain text. */
export function said({ texts, locale }: ResultsReader, key: MessageKey, params: Params = {}): string {
	return texts.format(locale, { key, params }, false);
}

/** What a category of a question is called. */
function categoryLabel(question: Question, category: string, reader: ResultsReader): string {
	const { locale } = reader;
	switch (question.kind) {
		case "single":
		case "several": {
			const option = question.options.find(({ name }) => name === category);
			if (option) return wordsIn(option.label, locale);
			break;
		}
		case "scale":
			for (let point = 1; point <= question.points; point++) {
				if (pointName(point) !== category) continue;
				const words = point === 1 ? question.low : point === question.points ? question.high : undefined;
				return words ? `${figure(point, locale)} (${wordsIn(words, locale)})` : figure(point, locale);
			}
			break;
		case "number": {
			const [, from, to] = /^(-?\d+)\.\.(-?\d+)$/.exec(category) ?? [];
			if (from !== undefined && to !== undefined)
				return from === to
					? figure(Number(from), locale)
					: `${figure(Number(from), locale)}–${figure(Number(to), locale)}`;
			break;
		}
		default:
			break;
	}
	return said(reader, "results-category", { category });
}

/** Names of what is counted together: "A or B". */
function together(labels: readonly string[], { locale }: ResultsReader): string {
	return new Intl.ListFormat(locale, { type: "disjunction" }).format(labels);
}

/** What languages and countries are called. */
function placeLabel(by: Dimension, names: readonly string[], reader: ResultsReader): string {
	const { locale } = reader;
	const languages = new Intl.DisplayNames([locale, "en"], { type: "language" });
	const labels = names.map((name) => {
		if (name === ELSEWHERE) return said(reader, "results-elsewhere", { by });
		if (by === "locale") return isLocale(name) ? (languages.of(name) ?? name) : name;
		return name === "unknown" ? said(reader, "results-no-country") : countryName(name, locale);
	});
	return together(labels, reader);
}

/** Order of categories as the survey has them, however cells were put together. */
function inOrder<T extends { readonly of: readonly string[] }>(
	cells: readonly T[],
	order: readonly string[],
): readonly T[] {
	const at = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
	return cells
		.map((cell) => ({ ...cell, of: cell.of.toSorted((a, b) => at(a) - at(b)) }))
		.toSorted((a, b) => at(a.of[0] ?? "") - at(b.of[0] ?? ""));
}

function orderOf(question: Question): readonly string[] {
	switch (question.kind) {
		case "single":
		case "several":
			return question.options.map(({ name }) => name);
		case "scale":
			return Array.from({ length: question.points }, (_, at) => pointName(at + 1));
		default:
			return [];
	}
}

/** Bands by their first number; everything else after them. */
function sortedBands<T extends { readonly of: readonly string[] }>(cells: readonly T[]): readonly T[] {
	const start = ({ of }: T) =>
		Math.min(...of.map((name) => Number(/^(-?\d+)\.\./.exec(name)?.[1] ?? Number.POSITIVE_INFINITY)));
	return cells.toSorted((a, b) => start(a) - start(b) || 0);
}

/** The numbers of one question, everywhere. */
function shownQuestion(question: Question, units: readonly ReleasedUnit[], reader: ResultsReader): ShownQuestion {
	const unit = findUnit(units, question.name);
	const base = { name: question.name, title: wordsIn(question.ask, reader.locale) };
	if (!unit) return { ...base, rows: [] };
	const cells = question.kind === "number" ? sortedBands(unit.cells) : inOrder(unit.cells, orderOf(question));
	const plain = cells.map(({ of, count }) => ({
		label: together(
			of.map((category) => categoryLabel(question, category, reader)),
			reader,
		),
		count,
		since: unit.since,
	}));
	if (question.kind !== "several") return { ...base, rows: plain };
	// Of several each option is a table of its own: who chose it.
	const options = question.options.map(({ name, label }) => {
		const own = findUnit(units, `${question.name}/${name}`);
		const cell = own?.cells.find(({ of }) => of.join() === "chosen");
		return { label: wordsIn(label, reader.locale), count: cell?.count ?? null, since: own?.since ?? unit.since };
	});
	return { ...base, rows: [...options, ...plain] };
}

/** Every question of a survey in numbers, as released. */
export function shownQuestions(
	survey: Survey,
	content: ReleaseContent,
	audience: Audience,
	reader: ResultsReader,
): readonly ShownQuestion[] {
	return survey.questions.map((question) => shownQuestion(question, content.results[audience], reader));
}

/** The numbers of one question by language and by country, as far as they can be told. */
export function shownTables(
	question: Question,
	content: ReleaseContent,
	audience: Audience,
	reader: ResultsReader,
): readonly ShownTable[] {
	const units = content.results[audience].filter(
		({ table, by }) => by !== undefined && (table === question.name || table?.startsWith(`${question.name}/`)),
	);
	return units.flatMap((unit) => {
		const table = shownTable(question, unit, reader);
		return table ? [table] : [];
	});
}

function shownTable(question: Question, unit: ReleasedUnit, reader: ResultsReader): ShownTable | undefined {
	const { by, table = "" } = unit;
	if (!by) return undefined;
	const option = table.split("/")[1];
	const columns = [...new Map(inOrder(unit.cells, orderOf(question)).map(({ of }) => [of.join(), of])).entries()];
	const rows = [...new Map(unit.cells.map(({ where }) => [where.join(), where])).values()];
	// One row that holds everyone is the total again.
	if (rows.length < 2) return undefined;
	return {
		by,
		since: unit.since,
		of: option === undefined ? undefined : categoryLabel(question, option, reader),
		columns: columns.map(([, of]) =>
			together(
				of.map((category) => categoryLabel(question, category, reader)),
				reader,
			),
		),
		rows: rows.map((where) => ({
			label: placeLabel(by, where, reader),
			counts: columns.map(
				([key]) =>
					unit.cells.find((cell) => cell.where.join() === where.join() && cell.of.join() === key)?.count ?? null,
			),
		})),
	};
}

/** Respondents by language or country, as released; empty when that cannot be told. */
export function shownPlaces(
	content: ReleaseContent,
	audience: Audience,
	by: Dimension,
	reader: ResultsReader,
): readonly ShownRow[] {
	const { cells = [], since = 0 } = findUnit(content.results[audience], undefined, by) ?? {};
	return cells
		.map(({ where, count }) => ({ label: placeLabel(by, where, reader), count, since }))
		.toSorted((a, b) => b.count - a.count);
}

/** All respondents of a release; undefined when they are too few. */
export function respondentsOf(content: ReleaseContent, audience: Audience): number | undefined {
	return findUnit(content.results[audience])?.cells[0]?.count;
}

/** Who finished, and at which question others left; of one at which too few did, only that it was another. */
export function shownLeaving(
	survey: Survey,
	content: ReleaseContent,
	audience: Audience,
	reader: ResultsReader,
): readonly ShownRow[] {
	const units = content.leaving[audience];
	const ended = findUnit(units, ENDED);
	const finished = ended?.cells.find(({ of }) => of.join() === FINISHED);
	if (!ended || !finished) return [];
	const left = findUnit(units, LEAVING);
	const since = left?.since ?? 0;
	const cells = (left?.cells ?? []).filter(({ of }) => !of.includes(UNASKED));
	const labelOf = ([step = "", ...more]: readonly string[]): string => {
		if (more.length > 0) return said(reader, cells.length > 1 ? "results-left-elsewhere" : "results-left");
		const question = survey.questions.find(({ name }) => name === step);
		if (!question) return said(reader, "results-left-before");
		return said(reader, "results-left-at", { question: wordsIn(question.ask, reader.locale) });
	};
	const order = [BEFORE, ...survey.questions.map(({ name }) => name)];
	const single = inOrder(
		cells.filter(({ of }) => of.length === 1),
		order,
	);
	return [
		{ label: said(reader, "results-finished"), count: finished.count, since: ended.since },
		...[...single, ...cells.filter(({ of }) => of.length > 1)].map(({ of, count }) => ({
			label: labelOf(of),
			count,
			since,
		})),
	];
}

/** How many respondents' words were tagged with each theme, most first. */
export function shownThemes(
	survey: Survey,
	content: ReleaseContent,
	audience: Audience,
	reader: ResultsReader,
): readonly ShownRow[] {
	if (!findUnit(content.themes[audience])) return [];
	return survey.themes
		.map(({ name, label }) => {
			const { cells = [], since = 0 } = findUnit(content.themes[audience], name) ?? {};
			const count = cells.find(({ of }) => of.join() === TAGGED)?.count ?? null;
			return { label: wordsIn(label, reader.locale), count, since };
		})
		.toSorted((a, b) => (b.count ?? -1) - (a.count ?? -1));
}
