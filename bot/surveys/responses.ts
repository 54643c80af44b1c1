import type { Shell } from "../conversation/surroundings.ts";
import type { Effect } from "../core/effect.ts";
import type { View } from "../core/profile.ts";
import type { Session } from "../core/session.ts";
import { questionOfStep, surveyOfFlow } from "../core/survey.ts";
import type { Heard } from "../core/talk.ts";
import { questionsAsked } from "../core/way.ts";
import type { Transaction } from "../store/database.ts";
import type { MemberState } from "../store/state.ts";
import { type Filed, type FinishedResponse, filedAnswers, type ResponseAt } from "../store/write-responses.ts";

/** Of a response that keeps the member nothing need be read. */
const NOTHING: Filed = { filed: [], lost: 0, underWay: 0 };

/**
 * An anonymous response ends while a file of it is being fetched: after the end nothing may lead to it. What was done is
 * undone; it is to be done again a moment later.
 */
export class MediaUnderWay extends Error {
	constructor() {
		super("a file of the response is still to be fetched");
		this.name = "MediaUnderWay";
	}
}

/** Where a session's response stands after a turn that moved it: none while nothing was asked, and of other flows. */
export function responseAt(
	session: Session,
	{ state, heard }: { readonly state: MemberState; readonly heard: Heard },
): readonly ResponseAt[] {
	const survey = surveyOfFlow(session.flow);
	const question = questionOfStep(session.step);
	if (!survey || question === undefined) return [];
	const old = state.sessions.find(({ id }) => id === session.id);
	if (old && questionOfStep(old.step) === question) return [];
	const { profile, locale } = heard.view;
	return [
		{
			session: session.id,
			survey: survey.id,
			version: survey.version,
			step: question,
			locale,
			country: profile.country,
			channel: state.identity.channel,
		},
	];
}

/**
 * The responses that a turn ended: at their last question, by STOP, by silence. Reads what was filed in an anonymous
 * one, so that it can be written anew without the member: one more round trip, once for each such response.
 *
 * @param awaitsMedia throws `MediaUnderWay` where a file is still to be fetched that would be lost
 */
export async function finishedResponses(
	tx: Transaction,
	{ registry, keys }: Pick<Shell, "registry" | "keys">,
	state: MemberState,
	heard: Pick<Heard, "sessions" | "view">,
	effects: readonly Effect[],
	awaitsMedia = false,
): Promise<readonly FinishedResponse[]> {
	const open = new Set(heard.sessions.map(({ id }) => id));
	const finished: FinishedResponse[] = [];
	for (const session of state.sessions) {
		const flow = registry.flows.get(session.flow);
		if (open.has(session.id) || !flow?.response || questionOfStep(session.step) === undefined) continue;
		const end = effects.find((effect) => effect.kind === "finish" && effect.session === session.id);
		const view: View = { ...heard.view, data: session.data };
		const { anonymous } = flow.response;
		const { filed, lost, underWay } = anonymous ? await filedAnswers(tx, keys, session.id) : NOTHING;
		if (underWay > 0 && awaitsMedia) throw new MediaUnderWay();
		finished.push({
			session: session.id,
			complete: end !== undefined,
			anonymous,
			asked: end?.kind === "finish" ? end.asked : questionsAsked(flow, view),
			filed,
			lost,
		});
	}
	return finished;
}
