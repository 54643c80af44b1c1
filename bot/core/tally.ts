import { PASS, type Question, type Survey } from "./survey.ts";
import { bandName, bandsOf, countedAs, isMet, optionNamesOf } from "./survey-answer.ts";

/** What a respondent counts as who passed a question over. */
const SKIPPED = "skipped";
/** What a respondent counts as who was not asked. */
export const UNASKED = "unasked";
/** What a respondent counts as who did, or did not, choose an option of a question for several. */
const CHOSEN = "chosen";
const NOT_CHOSEN = "not-chosen";
/** What a respondent counts as who answered, where answers are not counted one by one. */
const ANSWERED = "answered";

/** What respondents are counted by. Every respondent is in exactly one of the categories. */
export interface Table {
	/** A question's name, or `question/option` for an option of a question for several. */
	readonly name: string;
	readonly categories: readonly string[];
	/** Asked only of those whom another table counts in these categories; `unclear`: no table's categories say of whom. */
	readonly after?: { readonly table: string; readonly categories: readonly string[] } | "unclear";
}

/** Where respondents are: what results are broken down by. */
export interface Place {
	readonly locale: string;
	/** ISO 3166-1 alpha-2, or `unknown`. */
	readonly country: string;
}

/** Respondents counted by place and, for each table, by category. Never shown: `release` makes what may be. */
export interface Cube {
	readonly tables: readonly Table[];
	readonly places: readonly Place[];
	/** Respondents at each place. */
	readonly respondents: readonly number[];
	/** By table: for each place, respondents by category, in the table's order. */
	readonly counts: ReadonlyMap<string, readonly (readonly number[])[]>;
}

function afterOf({ questions }: Pick<Survey, "questions">, { when }: Question): Table["after"] {
	if (!when) return undefined;
	const earlier = questions.find(({ name }) => name === when.question);
	if (!earlier) return "unclear";
	if (earlier.kind === "several") {
		const [option, ...more] = when.values;
		if (more.length > 0) return "unclear";
		return { table: `${earlier.name}/${option}`, categories: [when.operator === "isNot" ? NOT_CHOSEN : CHOSEN] };
	}
	if (earlier.kind === "number") {
		const bands = bandsOf(earlier);
		const ends = bands.map((band) => band.map((end) => isMet(when, String(end))));
		if (bands.length === 0 || ends.some(([first, last]) => first !== last)) return "unclear";
		return { table: earlier.name, categories: bands.filter((_, at) => ends[at]?.[0]).map(bandName) };
	}
	return { table: earlier.name, categories: optionNamesOf(earlier).filter((name) => isMet(when, name)) };
}

/**
 * False for a question of which no results can ever be shown: no table tells apart of whom it was asked, or of whom the
 * question was on which that depends.
 */
export function isCounted(survey: Pick<Survey, "questions">, question: Question): boolean {
	if (afterOf(survey, question) === "unclear") return false;
	const earlier = survey.questions.find(({ name }) => name === question.when?.question);
	return earlier === undefined || isCounted(survey, earlier);
}

function tablesOfQuestion(question: Question, after: Table["after"]): readonly Table[] {
	const more = after === undefined ? {} : { after };
	const rest = after === undefined ? [SKIPPED] : [SKIPPED, UNASKED];
	const { name } = question;
	switch (question.kind) {
		case "single":
		case "scale":
			return [{ name, categories: [...optionNamesOf(question), ...rest], ...more }];
		case "number": {
			const bands = bandsOf(question).map(bandName);
			return [{ name, categories: [...(bands.length > 0 ? bands : [ANSWERED]), ...rest], ...more }];
		}
		case "text":
		case "story":
			return [{ name, categories: [ANSWERED, ...rest], ...more }];
		case "several":
			return [
				{ name, categories: [ANSWERED, ...rest], ...more },
				...optionNamesOf(question).map((option) => ({
					name: `${name}/${option}`,
					categories: [CHOSEN, NOT_CHOSEN, UNASKED],
					after: { table: name, categories: [ANSWERED] },
				})),
			];
	}
}

/** What respondents of a survey are counted by, earlier questions first. */
export function tablesOf(survey: Survey): readonly Table[] {
	return survey.questions.flatMap((question) => tablesOfQuestion(question, afterOf(survey, question)));
}

/** Counts responses one by one: memory grows with places and questions, not with responses. */
export class Tally {
	private readonly survey: Survey;
	private readonly tables: readonly Table[];
	private readonly places = new Map<
		string,
		{ readonly place: Place; respondents: number; readonly counts: number[][] }
	>();

	constructor(survey: Survey) {
		this.survey = survey;
		this.tables = tablesOf(survey);
	}

	/**
	 * Counts one response.
	 *
	 * @param answers what was filed, by question
	 */
	add(place: Place, answers: ReadonlyMap<string, string>): void {
		const key = `${place.locale} ${place.country}`;
		const at = this.places.get(key) ?? {
			place,
			respondents: 0,
			counts: this.tables.map(({ categories }) => categories.map(() => 0)),
		};
		this.places.set(key, at);
		at.respondents += 1;
		const counted = this.categories(answers);
		this.tables.forEach(({ name, categories }, table) => {
			const category = categories.indexOf(counted.get(name) ?? UNASKED);
			const row = at.counts[table];
			if (row && category >= 0) row[category] = (row[category] ?? 0) + 1;
		});
	}

	private categories(answers: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
		const found = new Map<string, string>();
		for (const question of this.survey.questions) {
			const { name, when } = question;
			const filed = answers.get(name);
			// Conditions are looked at again: of what was answered out of turn, nothing counts.
			const reached =
				when === undefined || (found.get(when.question) !== UNASKED && isMet(when, answers.get(when.question)));
			const counted = reached && filed !== PASS ? countedAs(question, filed) : undefined;
			if (!reached) found.set(name, UNASKED);
			else if (counted === undefined) found.set(name, SKIPPED);
			else if (question.kind !== "several") found.set(name, counted[0] ?? SKIPPED);
			else {
				found.set(name, ANSWERED);
				for (const option of optionNamesOf(question))
					found.set(`${name}/${option}`, counted.includes(option) ? CHOSEN : NOT_CHOSEN);
			}
		}
		return found;
	}

	/** What was counted. */
	cube(): Cube {
		const places = [...this.places.values()];
		return {
			tables: this.tables,
			places: places.map(({ place }) => place),
			respondents: places.map(({ respondents }) => respondents),
			counts: new Map(this.tables.map(({ name }, at) => [name, places.map(({ counts }) => counts[at] ?? [])])),
		};
	}
}
