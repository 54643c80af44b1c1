import { ask, choose, end, flow, route, run } from "../bot/core/flow.ts";
import { mayActAs, type View } from "../bot/core/profile.ts";
import { text } from "../bot/core/text.ts";

/** Fewest and most characters of a reason. Reason: it stands in the audit log, for members' delegates to read. */
const REASON = { min: 3, max: 200 };

/** A reason in some words. */
function parseReason(typed: string): string | undefined {
	const reason = typed.trim();
	return reason.length < REASON.min || reason.length > REASON.max ? undefined : reason;
}

/** A broadcast's tag, as it stands in lists. */
function parseTag(typed: string): string | undefined {
	const tag = typed.trim().toLowerCase();
	return /^[a-z2-9]{4}$/.test(tag) ? tag : undefined;
}

/** The broadcasts that `listBroadcasts` found: in `data.list` as `tag label`, one a line. */
function suggestTags({ data }: View) {
	const lines = (data.list ?? "").split("\n").filter((each) => each !== "");
	return lines.map((each) => ({ id: each.slice(0, 4), label: each.slice(5) }));
}

const tagOf = ({ data }: View) => ({ tag: data.which ?? data.code ?? "" });
const tagAndReason = (view: View) => ({ ...tagOf(view), why: view.data.why ?? "" });
const pausedCount = ({ data }: View) => ({ count: Number(data.count ?? 0) });

/** Answers HALT: everything unasked stops, before anything is asked. */
export const halt = flow({
	name: "halt",
	version: 1,
	start: "may",
	interlude: true,
	patience: { expireHours: 1 },
	steps: {
		may: route(["halt", "refused"], (view) => (mayActAs(view.role, "volunteer") ? "halt" : "refused")),
		halt: run("haltAll", { halted: "halted", already: "already", refused: "refused" }),
		halted: end(text("halt-done", pausedCount)),
		already: end("halt-already"),
		refused: end("halt-refused"),
	},
});

/** Answers BROADCASTS: volunteers see how they stand, organizers pause, resume, stop and correct them. */
export const broadcasts = flow({
	name: "broadcasts",
	version: 1,
	start: "may",
	interlude: true,
	patience: { expireHours: 1 },
	steps: {
		may: route(["halt", "show", "list", "refused"], (view) => {
			if (!mayActAs(view.role, "volunteer")) return "refused";
			// The button of a progress message. No tag has an l in it.
			if (view.data.code === "halt") return "halt";
			return view.data.code === undefined ? "list" : "show";
		}),
		refused: end("manage-refused"),
		halt: run("haltAll", { halted: "halted", already: "haltedBefore", refused: "refused" }),
		halted: end(text("halt-done", pausedCount)),
		haltedBefore: end("halt-already"),

		list: run("listBroadcasts", { listed: "which", none: "none", halted: "standstill" }),
		listAll: run("listBroadcasts", { listed: "which", none: "none", halted: "which" }, () => ({ all: "yes" })),
		none: end("manage-none"),
		standstill: choose({
			message: "manage-standstill",
			options: {
				on: { label: "manage-go-on", next: "whyGoOn" },
				list: { label: "manage-see", next: "listAll" },
			},
		}),
		whyGoOn: ask({
			message: "manage-why-go-on",
			parse: parseReason,
			retry: "manage-why-retry",
			remember: true,
			next: "goOn",
		}),
		goOn: run("goOn", { done: "wentOn", refused: "mayNot" }, ({ data }) => ({ why: data.whyGoOn ?? "" })),
		wentOn: end("manage-went-on"),
		which: ask({
			message: "manage-which",
			parse: parseTag,
			retry: "manage-which-retry",
			suggest: suggestTags,
			remember: true,
			next: "show",
		}),

		show: run(
			"showBroadcast",
			{ seen: "seen", waiting: "running", running: "running", paused: "paused", over: "over", unknown: "unknown" },
			tagOf,
		),
		unknown: end("manage-unknown"),
		seen: end(),
		running: choose({
			message: "manage-what",
			options: {
				pause: { label: "manage-pause", next: "pause" },
				stop: { label: "manage-stop", next: "sure" },
				correct: { label: "manage-correct", next: "correct" },
				leave: { label: "manage-leave", next: "left" },
			},
		}),
		paused: choose({
			message: "manage-what",
			options: {
				resume: { label: "manage-resume", next: "why" },
				stop: { label: "manage-stop", next: "sure" },
				correct: { label: "manage-correct", next: "correct" },
				leave: { label: "manage-leave", next: "left" },
			},
		}),
		over: choose({
			message: "manage-what",
			options: {
				correct: { label: "manage-correct", next: "correct" },
				leave: { label: "manage-leave", next: "left" },
			},
		}),
		left: end("manage-left"),
		pause: run("pauseBroadcast", { done: "wasPaused", refused: "mayNot", late: "late" }, tagOf),
		wasPaused: end("manage-paused"),
		why: ask({ message: "manage-why", parse: parseReason, retry: "manage-why-retry", remember: true, next: "resume" }),
		resume: run(
			"resumeBroadcast",
			{ done: "resumed", refused: "mayNot", late: "late", halted: "stillHalted" },
			tagAndReason,
		),
		resumed: end("manage-resumed"),
		stillHalted: end("manage-still-halted"),
		sure: choose({
			message: "manage-sure",
			options: {
				stop: { label: "manage-stop-sure", words: ["yes"], next: "stop" },
				leave: { label: "manage-leave", words: ["no"], next: "left" },
			},
		}),
		stop: run("stopBroadcast", { done: "stopped", refused: "mayNot", late: "late" }, tagOf),
		stopped: end("manage-stopped"),
		correct: run("beginCorrection", { begun: "begun", refused: "mayNot", nothing: "nothing" }, tagOf),
		begun: end(),
		nothing: end("manage-nothing-to-correct"),
		late: end("manage-late"),
		mayNot: end("manage-may-not"),
	},
});

/** Answers CORRECT: which of the broadcasts that went out, then its correction is written as an alert is. */
export const correct = flow({
	name: "correct",
	version: 1,
	start: "may",
	interlude: true,
	patience: { expireHours: 1 },
	steps: {
		may: route(["list", "begin", "refused"], (view) => {
			if (!mayActAs(view.role, "organizer")) return "refused";
			return view.data.code === undefined ? "list" : "begin";
		}),
		refused: end("manage-may-not"),
		list: run("listBroadcasts", { listed: "which", none: "none", halted: "which" }, () => ({ all: "yes" })),
		none: end("manage-none"),
		which: ask({
			message: "manage-which-wrong",
			parse: parseTag,
			retry: "manage-which-retry",
			suggest: suggestTags,
			remember: true,
			next: "begin",
		}),
		begin: run("beginCorrection", { begun: "begun", refused: "refused", nothing: "nothing" }, tagOf),
		begun: end(),
		nothing: end("manage-nothing-to-correct"),
	},
});
