import { SEGMENTS_MAX, type SmsCost } from "../core/check-sms.ts";
import { LOCALES } from "../core/locale.ts";
import type { Problem } from "../core/problem.ts";

/** Most problems of one kind that are written out. Reason: a locale that is missing has hundreds, all alike. */
const SHOWN_MAX = 12;

/** Problems as a person reads them: grouped by kind, errors first. Empty when there are none. */
export function reportProblems(problems: readonly Problem[]): string {
	const groups = [...Map.groupBy(problems, ({ level, code }) => `${level} ${code}`)].sort(([a], [b]) =>
		a < b ? -1 : 1,
	);
	return groups
		.flatMap(([title, all]) => [
			`${title} (${all.length})`,
			...all.slice(0, SHOWN_MAX).map(({ where, message }) => `  ${where}: ${message}`),
			...(all.length > SHOWN_MAX ? [`  … and ${all.length - SHOWN_MAX} more like these`] : []),
		])
		.map((row) => `${row}\n`)
		.join("");
}

/** True when something fails the check, not only asks for a look. */
export function hasErrors(problems: readonly Problem[]): boolean {
	return problems.some(({ level }) => level === "error");
}

/** Texts in columns, each as wide as its widest cell; the first one to the left, the others to the right. */
export function columns(rows: readonly (readonly string[])[]): string {
	const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((cells) => cells[at]?.length ?? 0)));
	const pad = (text: string, at: number) => (at === 0 ? text.padEnd(widths[at] ?? 0) : text.padStart(widths[at] ?? 0));
	return rows.map((cells) => `${cells.map(pad).join("  ").trimEnd()}\n`).join("");
}

/** What each breath costs as SMS at most, in segments: one row for each step that a breath can end with. */
export function reportSms(costs: readonly SmsCost[]): string {
	const bySteps = Map.groupBy(costs, ({ flow, step }) => `${flow}.${step}`);
	const rows = [...bySteps].map(([where, all]) => [
		where,
		...LOCALES.map((locale) => {
			const cost = all.find((each) => each.locale === locale);
			return cost ? `${cost.segments}${cost.segments > SEGMENTS_MAX ? "*" : ""}` : "";
		}),
	]);
	return columns([["SMS segments, at most", ...LOCALES], ...rows]);
}
