import { ApiFault, type Args, conversationOf, given, type Method, string } from "./simulator-method.ts";
import { type Message, wireOf } from "./simulator-world.ts";

/** One page of entries, and the cursor of the next. */
function page<Entry>(entries: readonly Entry[], args: Args, max: number): { entries: Entry[]; more: Args } {
	const limit = Math.min(max, Number(args.limit ?? 100) || 100);
	const from = given(args.cursor) ? Number(Buffer.from(string(args.cursor), "base64").toString()) : 0;
	if (!Number.isInteger(from)) throw new ApiFault("invalid_cursor");
	const next = from + limit;
	const cursor = next < entries.length ? Buffer.from(String(next)).toString("base64") : "";
	return {
		entries: entries.slice(from, next),
		more: { has_more: cursor !== "", response_metadata: { next_cursor: cursor } },
	};
}

/** Timestamps are all of one length, so that they compare as text. */
function since(messages: readonly Message[], args: Args): readonly Message[] {
	if (!given(args.oldest)) return messages;
	const oldest = string(args.oldest);
	const inclusive = string(args.inclusive) === "true";
	let low = 0;
	let high = messages.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		const ts = messages[middle]?.ts ?? "";
		if (ts < oldest || (ts === oldest && !inclusive)) low = middle + 1;
		else high = middle;
	}
	return messages.slice(low);
}

const HISTORY = ["channel!", "oldest", "latest", "inclusive", "limit", "cursor", "include_all_metadata"];

/** The methods that open, list and read conversations. Source: docs.slack.dev/reference/methods. */
export const CONVERSATIONS: Readonly<Record<string, Method>> = {
	"conversations.open": {
		takes: ["users", "channel", "return_im", "prevent_creation"],
		run: (args, { world }) => {
			const users = string(args.users);
			if (users === "") throw new ApiFault("users_list_not_supplied");
			if (!world.accounts.has(users)) throw new ApiFault("user_not_found");
			return { channel: { id: world.dm(users).id } };
		},
	},
	"conversations.list": {
		takes: ["types", "limit", "cursor", "exclude_archived", "team_id"],
		run: (args, { world }) => {
			if (string(args.types) !== "im") throw new ApiFault("invalid_types");
			const { entries, more } = page(world.dms(), args, 999);
			return {
				channels: entries.map(({ id, user }) => ({
					id,
					user,
					is_im: true,
					is_org_shared: false,
					is_user_deleted: false,
				})),
				...more,
			};
		},
	},
	"conversations.history": {
		takes: HISTORY,
		run: (args, workspace) => {
			const { messages } = conversationOf(args, "channel", workspace);
			const newestFirst = since(messages, args).toReversed();
			const { entries, more } = page(
				newestFirst.filter((message) => message.thread === undefined),
				args,
				999,
			);
			return {
				messages: entries.map((message) => wireOf(message, string(args.include_all_metadata) === "true")),
				...more,
			};
		},
	},
	"conversations.replies": {
		takes: ["ts!", ...HISTORY],
		run: (args, workspace) => {
			const { messages, byTs } = conversationOf(args, "channel", workspace);
			const ts = string(args.ts);
			if (!byTs.has(ts)) throw new ApiFault("thread_not_found");
			const thread = since(messages, args).filter((message) => message.ts === ts || message.thread === ts);
			const { entries, more } = page(thread, args, 999);
			return {
				messages: entries.map((message) => wireOf(message, string(args.include_all_metadata) === "true")),
				...more,
			};
		},
	},
};
