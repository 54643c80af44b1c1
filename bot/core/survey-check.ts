import { quotedWords } from "./check-owned-words.ts";
import type { Lexicon } from "./keywords.ts";
import { LOCALES } from "./locale.ts";
import { normalise } from "./normalise.ts";
import { SKIP } from "./question.ts";
import { agreeStep, type Condition, PASS, type Question, type Survey, surveyFlowName, wordsOf } from "./survey.ts";
import { isMet, optionNamesOf } from "./survey-answer.ts";
import type { SurveyProblem } from "./survey-error.ts";
import { encodeTap, TAP_MAX_BYTES } from "./tap.ts";

/** What stands in a tap beside the names: a session's tag. */
const TAG = "abcd";

/** Words that no survey may ask for. */
export interface Reserved {
	/** Those that a provider answers itself, upper case. */
	readonly owned: ReadonlySet<string>;
	/** Those that end all messages, in any language. */
	readonly stop: Lexicon["stop"];
}

type Report = (where: string, what: string, remedy: string) => void;

/**
 * What types and shapes cannot say of a survey: names, branches, taps, and words that a provider keeps for itself. Every
 * question can be reached: its one condition names an earlier question, and some answer to that meets it.
 */
export function checkSurvey(survey: Survey, { owned, stop }: Reserved): readonly SurveyProblem[] {
	const problems: SurveyProblem[] = [];
	const report: Report = (where, what, remedy) => problems.push({ where, what, remedy });
	checkNames(survey, report);
	survey.questions.forEach((question, at) => {
		const where = `questions[${at}]`;
		checkNumbers(question, where, report);
		checkSeveral(question, where, report);
		checkPlaces(question, where, report);
		checkTap(survey, question, where, report);
		const problem = question.when && conditionProblem(survey, at, question.when, `${where}.when`);
		if (problem) problems.push(problem);
	});
	checkOwnedWords(survey, owned, report);
	checkStopWords(survey, { owned, stop }, report);
	return problems;
}

/** The places at which a name stands that stood before. */
function repeated(names: readonly string[]): readonly number[] {
	return names.flatMap((name, at) => (names.indexOf(name) < at ? [at] : []));
}

function checkNames({ questions, themes }: Survey, report: Report): void {
	for (const at of repeated(questions.map(({ name }) => name)))
		report(`questions[${at}].name`, `Another question is called "${questions[at]?.name}".`, "Give each its own name.");
	for (const at of repeated(themes.map(({ name }) => name)))
		report(`themes[${at}].name`, `Another theme is called "${themes[at]?.name}".`, "Give each its own name.");
	questions.forEach((question, at) => {
		const where = `questions[${at}].options`;
		const names = question.kind === "single" || question.kind === "several" ? optionNamesOf(question) : [];
		for (const twice of repeated(names))
			report(`${where}[${twice}].name`, `Another option is called "${names[twice]}".`, "Give each its own name.");
		names.forEach((name, place) => {
			if (name === PASS || name === SKIP)
				report(
					`${where}[${place}].name`,
					`"${name}" is the option that leaves a question unanswered.`,
					"Take it out: every question has one by itself. Or use another name.",
				);
		});
	});
}

function checkNumbers(question: Question, where: string, report: Report): void {
	if (question.kind !== "number") return;
	if (question.min >= question.max)
		report(`${where}.max`, "The largest number is not above the smallest.", "Raise `max`, or lower `min`.");
	question.bands.forEach((band, at) => {
		if (band <= question.min || band > question.max || band <= (question.bands[at - 1] ?? Number.NEGATIVE_INFINITY))
			report(`${where}.bands[${at}]`, "Bands begin above `min`, go up, and end by `max`.", "Put them in order.");
	});
}

/** With two options only, how many chose both would follow from the numbers of each. */
function checkSeveral(question: Question, where: string, report: Report): void {
	if (question.kind === "several" && question.options.length < 3)
		report(
			`${where}.options`,
			"A question for several needs three options: of two, the results would tell how many chose both.",
			'Make it `single`, with "both" as an option.',
		);
}

/** A number that is sent is a place in the list as it was shown: an option that is another number could not be sent. */
function checkPlaces(question: Question, where: string, report: Report): void {
	if (question.kind !== "single" && question.kind !== "several") return;
	question.options.forEach(({ label }, at) => {
		for (const locale of LOCALES) {
			const said = normalise(label[locale]?.text ?? "");
			if (/^\d+$/.test(said) && Number(said) !== at + 1)
				report(
					`${where}.options[${at}].label.${locale}`,
					`The option is "${said}", at place ${at + 1}: whoever sends that number chooses what stands at place ${said}.`,
					'Put a word beside it ("2 times"), or ask for a number.',
				);
		}
	});
}

function checkTap(survey: Survey, question: Question, where: string, report: Report): void {
	const flow = surveyFlowName(survey);
	const agreeing = "media" in question && question.media ? ([[agreeStep(question.name), "yes"]] as const) : [];
	const own = [...optionNamesOf(question), PASS].map((option) => [question.name, option] as const);
	for (const [step, option] of [...own, ...agreeing]) {
		const bytes = new TextEncoder().encode(encodeTap({ flow, step, tag: TAG, options: [option] })).length;
		if (bytes > TAP_MAX_BYTES)
			report(
				`${where}.name`,
				`With the option "${option}" a button would carry ${bytes} bytes, above ${TAP_MAX_BYTES}.`,
				"Shorten the name of the survey, the question or the option.",
			);
	}
}

/** What keeps a condition from working; undefined when all is well. */
function conditionProblem(survey: Survey, at: number, condition: Condition, where: string): SurveyProblem | undefined {
	const place = survey.questions.findIndex(({ name }) => name === condition.question);
	const earlier = survey.questions[place];
	const wrong = (part: string, what: string, remedy: string): SurveyProblem => ({
		where: `${where}.${part}`,
		what,
		remedy,
	});
	if (!earlier) return wrong("question", `There is no question "${condition.question}".`, "Name an earlier one.");
	if (place >= at) return wrong("question", `"${condition.question}" is not asked before this one.`, "Move it up.");
	const { operator, values } = condition;
	if (operator === "atLeast" || operator === "atMost") {
		const [min, max] = rangeOf(earlier);
		const bound = Number(values[0]);
		if (min === undefined || max === undefined)
			return wrong(operator, `"${earlier.name}" is no scale or number.`, "Use is, isNot or any.");
		if (bound < min || bound > max)
			return wrong(operator, `"${earlier.name}" goes from ${min} to ${max}.`, "Choose one of these.");
		return bound === (operator === "atLeast" ? min : max)
			? wrong(operator, "Every answer meets this.", "Take the condition out, or choose another number.")
			: undefined;
	}
	const known = optionNamesOf(earlier);
	if (known.length === 0)
		return wrong(
			operator,
			`"${earlier.name}" has no options.`,
			earlier.kind === "number" ? "Use atLeast or atMost." : "Words of a member's own cannot be compared.",
		);
	const unknown = values.filter((value) => !known.includes(String(value)));
	if (unknown.length > 0)
		return wrong(
			operator,
			`"${earlier.name}" has no option ${unknown.map((value) => `"${value}"`).join(", ")}.`,
			`Choose of ${known.join(", ")}.`,
		);
	// Of several, any set may have been chosen: both ways are open.
	return earlier.kind !== "several" && known.every((option) => isMet(condition, option))
		? wrong(operator, "Every answer meets this.", "Take the condition out, or name fewer options.")
		: undefined;
}

function rangeOf(question: Question): readonly [number | undefined, number | undefined] {
	if (question.kind === "scale") return [1, question.points];
	return question.kind === "number" ? [question.min, question.max] : [undefined, undefined];
}

function checkOwnedWords(survey: Survey, owned: ReadonlySet<string>, report: Report): void {
	const remedy = "Use another word: the provider would end, or begin again, every message to that number.";
	for (const { where, words } of wordsOf(survey))
		for (const locale of LOCALES) {
			const said = words[locale]?.text ?? "";
			if (where.endsWith(".label") && owned.has(said.trim().toUpperCase()))
				report(`${where}.${locale}`, `The option is "${said.trim()}", which Twilio answers itself.`, remedy);
			for (const word of quotedWords(said, owned))
				report(`${where}.${locale}`, `It asks for "${word}", which Twilio answers itself.`, remedy);
		}
}

/** What members choose by typing it: the survey by its title, an option by its label, a point by what it means. */
const TYPED = /^title$|\.(label|low|high)$/;

/** A stop is heard before any question: whoever typed such an option would get no more messages, and leave the survey. */
function checkStopWords(survey: Survey, { owned, stop }: Reserved, report: Report): void {
	for (const { where, words } of wordsOf(survey).filter((each) => TYPED.test(each.where)))
		for (const locale of LOCALES) {
			const said = (words[locale]?.text ?? "").trim();
			const told = where.endsWith(".label") && owned.has(said.toUpperCase());
			const of = said === "" || told ? undefined : stop(normalise(said), locale);
			if (of !== undefined)
				report(
					`${where}.${locale}`,
					`Whoever sends "${said}" ends all messages to them: it is a word for that (${of}).`,
					"Say it in more words, or in others.",
				);
		}
}
