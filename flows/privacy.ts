import { choose, end, flow, run } from "../bot/core/flow.ts";

/** Answers MY DATA: everything held, as a file where the channel takes one. */
export const myData = flow({
	name: "my-data",
	version: 1,
	start: "send",
	interlude: true,
	patience: { expireHours: 1 },
	steps: { send: run("sendMyData", { sent: "sent" }), sent: end() },
});

/** Answers FORGET: asked twice, then erased; a tombstone of the address stays. */
export const forget = flow({
	name: "forget",
	version: 1,
	start: "first",
	interlude: true,
	patience: { expireHours: 1 },
	steps: {
		first: choose({
			message: "forget-first",
			options: {
				erase: { label: "forget-erase", words: ["yes"], next: "second" },
				keep: { label: "forget-keep", words: ["no"], next: "kept" },
			},
		}),
		second: choose({
			message: "forget-second",
			options: {
				erase: { label: "forget-erase-sure", words: ["yes"], next: "erase" },
				keep: { label: "forget-keep", words: ["no"], next: "kept" },
			},
		}),
		erase: run("eraseMember", { erased: "erased" }),
		erased: end("forget-done"),
		kept: end("forget-kept"),
	},
});
