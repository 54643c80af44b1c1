import { end, flow, route, run } from "../bot/core/flow.ts";
import { text } from "../bot/core/text.ts";

/** Answers LINK with a code, and LINK 123456 on another channel by merging the two members. */
export const link = flow({
	name: "link",
	version: 1,
	start: "which",
	interlude: true,
	patience: { expireHours: 1 },
	steps: {
		which: route(["make", "redeem"], (view) => (view.data.code === undefined ? "make" : "redeem")),
		make: run("makeLinkCode", { made: "made" }),
		made: end(text("link-code", (view) => ({ code: view.data.made ?? "" }))),
		redeem: run(
			"redeemLinkCode",
			{ linked: "linked", wrong: "wrong", expired: "expired", own: "own", staff: "staff", tooMany: "tooMany" },
			(view) => ({ code: view.data.code ?? "" }),
		),
		linked: end("link-done"),
		wrong: end("link-wrong"),
		expired: end("link-expired"),
		own: end("link-own"),
		staff: end("link-staff"),
		tooMany: end("link-too-many"),
	},
});
