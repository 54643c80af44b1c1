import { CALL } from "../bot/core/broadcast.ts";
import { ask, choose, end, flow, run } from "../bot/core/flow.ts";
import { text } from "../bot/core/text.ts";

/** Longest request for help, in characters. Reason: a volunteer reads it on a telephone. */
const HELP_MAX = 2_000;

/** Any words, but not too many. */
function parseNeed(typed: string): string | undefined {
	const need = typed.trim();
	return need === "" || need.length > HELP_MAX ? undefined : need;
}

/** What members answer to a broadcast that asks them to do something. It waits under the broadcast, unasked. */
export const call = flow({
	name: CALL.flow,
	version: 1,
	start: CALL.step,
	passive: true,
	// How long it waits for words about a request for help; the broadcast itself hears its answers for a fortnight.
	patience: { expireHours: 24 },
	steps: {
		[CALL.step]: choose({
			message: "answer-question",
			options: {
				done: { label: "call-done", words: ["done"], next: "file" },
				later: { label: "call-later", next: "file" },
				help: { label: "call-help", next: "file" },
			},
			remember: true,
		}),
		file: run(
			"answerCall",
			{ counted: "counted", already: "already", later: "later", help: "need", closed: "closed" },
			(view) => ({ broadcast: view.data.broadcast ?? "", answer: view.data[CALL.step] ?? "" }),
		),
		counted: end(
			text("answer-counted", ({ data }) => ({
				number: data.number ?? "",
				goal: data.goal ?? "",
				towards: data.towards ?? "",
			})),
		),
		already: end("answer-already"),
		later: end(text("answer-later", ({ data }) => ({ when: data.when ?? "" }))),
		need: ask({
			message: "answer-need",
			parse: parseNeed,
			retry: "answer-need-retry",
			form: true,
			remember: true,
			skip: "kept",
			next: "describe",
		}),
		describe: run("describeCase", { kept: "kept" }, ({ data }) => ({ case: data.case ?? "", need: data.need ?? "" })),
		kept: end("answer-kept"),
		closed: end("answer-closed"),
	},
});
