import type { Flow } from "../core/flow.ts";
import { type Survey, surveyFlowName, surveyOfFlow } from "../core/survey.ts";
import { surveyFlow } from "../core/survey-flow.ts";
import type { Transaction } from "../store/database.ts";
import { loadSurvey } from "../store/surveys.ts";

/**
 * The flows of surveys beside those that ship. A version that was published never changes, so that what was compiled
 * once holds for as long as the process lives; what is open now is asked of the database each time.
 */
export interface SurveyFlows {
	/** Every flow that is known so far. */
	readonly flows: ReadonlyMap<string, Flow>;
	/** Makes the flow of a survey known; its name. */
	add(survey: Survey): string;
	/** Makes known whatever these flows' names name. A round trip for each that was never met, none otherwise. */
	know(tx: Transaction, names: Iterable<string>): Promise<void>;
}

/** @param shipped the flows that every process knows */
export function createSurveyFlows(shipped: ReadonlyMap<string, Flow>): SurveyFlows {
	const flows = new Map(shipped);
	const add = (survey: Survey): string => {
		const name = surveyFlowName(survey);
		if (!flows.has(name)) flows.set(name, surveyFlow(survey));
		return name;
	};
	return {
		flows,
		add,
		async know(tx, names) {
			for (const name of names) {
				const named = flows.has(name) ? undefined : surveyOfFlow(name);
				const survey = named && (await loadSurvey(tx, named.id, named.version));
				if (survey) add(survey);
			}
		},
	};
}
