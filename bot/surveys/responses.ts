import type { Shell } from "../conversation/surroundings.ts";
import type { Effect } from "../core/effect.ts";
import type { View } from "../core/profile.ts";
import type { Session } from "../core/session.ts";
import { surveyOfFlow } from "../core/survey.ts";
import type { Heard } from "../core/talk.ts";
import { questionsAsked } from "../core/way.ts";
import type { Transaction } from "../store/database.ts";
import type { MemberState } from "../store/state.ts";
import { type FinishedResponse, filedAnswers, type ResponseAt } from "../store/write-responses.ts";

/** Steps of ours, round the questions: no question's name begins so. */
const isQuestion = (step: string) => step !== "" && !step.startsWith("_");

/** Where a session's response stands after a turn that moved it: none while nothing was asked, and of other flows. */
export function responseAt(
	session: Session,
	{ state, heard }: { readonly state: MemberState; readonly heard: Heard },
): readonly ResponseAt[] {
	const survey = surveyOfFlow(session.flow);
	if (!survey || !isQuestion(session.step)) return [];
	const old = state.sessions.find(({ id }) => id === session.id);
	if (old?.step === session.step) return [];
	const { profile, locale } = heard.view;
	return [
		{
			session: session.id,
			survey: survey.id,
			version: survey.version,
			step: session.step,
			locale,
			country: profile.country,
			channel: state.identity.channel,
		},
	];
}

/**
 * The responses that a turn ended: at their last question, by STOP, by silence. Reads what was filed in an anonymous
 * one, so that it can be written anew without the member: one more round trip, once for each such response.
 */
export async function finishedResponses(
	tx: Transaction,
	{ registry, keys }: Pick<Shell, "registry" | "keys">,
	state: MemberState,
	heard: Pick<Heard, "sessions" | "view">,
	effects: readonly Effect[],
): Promise<readonly FinishedResponse[]> {
	const open = new Set(heard.sessions.map(({ id }) => id));
	const finished: FinishedResponse[] = [];
	for (const session of state.sessions) {
		const flow = registry.flows.get(session.flow);
		if (open.has(session.id) || !flow?.response || !isQuestion(session.step)) continue;
		const end = effects.find((effect) => effect.kind === "finish" && effect.session === session.id);
		const view: View = { ...heard.view, data: session.data };
		const { anonymous } = flow.response;
		finished.push({
			session: session.id,
			complete: end !== undefined,
			anonymous,
			asked: end?.kind === "finish" ? end.asked : questionsAsked(flow, view),
			filed: anonymous ? await filedAnswers(tx, keys, session.id) : [],
		});
	}
	return finished;
}
