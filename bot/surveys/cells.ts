/**
 * What makes a spreadsheet take a cell for a formula, also inside quotation marks; letters and signs before it that a
 * spreadsheet passes over count too. Line breaks and tabs at the beginning are among it: some programs drop them.
 * Source: OWASP, "CSV Injection".
 */
const FORMULA = /^[\s\u200b-\u200f\u2060\ufeff]*[=+\-@＝＋－＠|%]|^[\t\r\n]/u;

/** Longest text that a spreadsheet may take for a number or a date, in UTF-16 code units. */
const NUMERIC_MAX = 64;

/** Truth values, in the languages of ours in which spreadsheets have their own words for them, and error values. */
const TRUTH = /^\s*(true|false|verdadero|falso|vrai|faux|verdadeiro|#.*)\s*$/iu;

/** What a spreadsheet would rewrite: `007` to 7, `1-2` or `May 5` to a day, `TRUE` to a truth value; spaces at the ends. */
function isRewritten(answer: string): boolean {
	return TRUTH.test(answer) || /^\s|\s$/u.test(answer) || (answer.length <= NUMERIC_MAX && /\p{N}/u.test(answer));
}

/**
 * An answer as a cell that every spreadsheet shows as text, and none runs or rewrites: with one apostrophe in front where
 * it needs one. An answer that begins with an apostrophe of its own gets one too, so that the rule can be turned round:
 * take one apostrophe off every cell that begins with one.
 *
 * @example textCell("=1+1") // "'=1+1"
 */
export function textCell(answer: string): string {
	return answer.startsWith("'") || FORMULA.test(answer) || isRewritten(answer) ? `'${answer}` : answer;
}

/** The answer that a cell stands for. */
export function answerOfCell(cell: string): string {
	return cell.startsWith("'") ? cell.slice(1) : cell;
}
