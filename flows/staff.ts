import { ask, choose, end, flow, route, run } from "../bot/core/flow.ts";
import { parseName } from "../bot/core/parsers.ts";
import { mayActAs } from "../bot/core/profile.ts";
import { text } from "../bot/core/text.ts";

/** Answers an invitation's code. Nobody joins the staff without a name: members are under the eyes of people, not of masks. */
export const staff = flow({
	name: "staff",
	version: 1,
	start: "name",
	interlude: true,
	patience: { expireHours: 24 },
	steps: {
		name: ask({
			message: "staff-name",
			parse: parseName,
			retry: "staff-name-retry",
			save: "name",
			next: "redeem",
		}),
		redeem: run("redeemInvitation", { joined: "joined", wrong: "wrong", tooMany: "tooMany" }, (view) => ({
			code: view.data.code ?? "",
		})),
		joined: end(text("staff-joined", (view) => ({ role: view.data.role ?? "" }))),
		wrong: end("staff-wrong"),
		tooMany: end("link-too-many"),
	},
});

/** Answers INVITE: an admin makes a code for one more person. */
export const invite = flow({
	name: "invite",
	version: 1,
	start: "who",
	interlude: true,
	patience: { expireHours: 1 },
	steps: {
		who: route(["role", "refused"], (view) => (mayActAs(view.role, "admin") ? "role" : "refused")),
		role: choose({
			message: "invite-role",
			options: {
				volunteer: { label: "role-volunteer", next: "make" },
				organizer: { label: "role-organizer", next: "make" },
				admin: { label: "role-admin", next: "make" },
			},
			remember: true,
		}),
		make: run("makeInvitation", { made: "made", refused: "refused" }, (view) => ({ role: view.data.role ?? "" })),
		made: end(text("invite-made", (view) => ({ code: view.data.code ?? "", role: view.data.role ?? "" }))),
		refused: end("invite-refused"),
	},
});
