import { randomUUID } from "node:crypto";
import { controlsOf, stateOf } from "./simulator-blocks.ts";
import type { Answer } from "./simulator-delivery.ts";
import type { Events } from "./simulator-events.ts";
import { type OpenView, submissionOf } from "./simulator-views.ts";
import { type Account, BOT, type World, wireOf } from "./simulator-world.ts";

/** How long a person waits for a form before Slack tells them that it does not come, in milliseconds. */
const FORM_WITHIN_MS = 3_000;

/** What a person can do with the buttons that the bot shows. */
interface Pressing {
	press(messageId: string, buttonId: string): Promise<void>;
	fill(messageId: string, buttonId: string, text: string): Promise<void>;
}

/** The buttons under one person's finger, in their DM and in the public channels. */
export function pressingOf(account: Account, world: World, events: Events): Pressing {
	const { id: user } = account;
	const owner = { id: user, username: user.toLowerCase(), name: user.toLowerCase(), team_id: BOT.team };
	const common = {
		user: owner,
		api_app_id: BOT.app,
		token: "legacy",
		team: { id: BOT.team, domain: "union" },
		enterprise: null,
		is_enterprise_install: false,
	};

	/** A press that the bot may answer by opening a form. */
	const use = (messageId: string, buttonId: string, opened: (view: OpenView) => void): Promise<Answer> => {
		const { conversation, message } = world.sighted(user, messageId) ?? {};
		const controls = controlsOf(message?.blocks ?? []);
		const control = controls.find((candidate) => candidate.id === buttonId);
		if (conversation === undefined || message === undefined || control === undefined)
			throw new Error("no such button on this screen");
		const { block: block_id, action: action_id, value, label } = control;
		const ticks = account.ticks.get(messageId) ?? new Map<string, Set<string>>();
		if (control.kind === "checkbox") {
			account.ticks.set(messageId, ticks);
			const set = ticks.get(`${block_id}/${action_id}`) ?? new Set();
			ticks.set(`${block_id}/${action_id}`, set);
			if (!set.delete(value)) set.add(value);
			world.changed(user);
		}
		const plain = (text: string) => ({ type: "plain_text", text, emoji: false });
		const chosen = controls.filter(
			(each) => each.action === action_id && ticks.get(`${block_id}/${action_id}`)?.has(each.value),
		);
		const about = { action_id, block_id, action_ts: world.ts() };
		const action =
			control.kind === "button"
				? { type: "button", ...about, text: plain(label), value }
				: {
						type: "checkboxes",
						...about,
						selected_options: chosen.map((each) => ({ text: plain(each.label), value: each.value })),
					};
		const trigger = `${world.ts()}.${BOT.team}`;
		world.triggers.set(trigger, { at: Date.now(), doubled: events.mode === "duplicate", used: false, opened });
		const answers = randomUUID();
		world.responses.set(answers, { user: account, used: 0 });
		return events.act("interactive", {
			type: "block_actions",
			...common,
			container: {
				type: "message",
				message_ts: messageId,
				channel_id: conversation.id,
				is_ephemeral: false,
				...(message.thread === undefined ? {} : { thread_ts: message.thread }),
			},
			trigger_id: trigger,
			channel: { id: conversation.id, name: conversation.user === undefined ? "hall" : "directmessage" },
			message: wireOf(message),
			state: stateOf(controls, ticks),
			response_url: `${world.origin}/actions/${answers}`,
			actions: [action],
		});
	};

	return {
		press: async (messageId, buttonId) => {
			// A form that opens is closed again.
			void use(messageId, buttonId, () => undefined);
		},
		fill: async (messageId, buttonId, text) => {
			const form = Promise.withResolvers<OpenView>();
			const timer = setTimeout(() => form.reject(new Error("Slack opened no form")), FORM_WITHIN_MS);
			try {
				void use(messageId, buttonId, form.resolve);
				const view = submissionOf(world, await form.promise, text);
				const answer = await events.act("interactive", {
					type: "view_submission",
					...common,
					trigger_id: `${world.ts()}.${BOT.team}`,
					view: { ...view, team_id: BOT.team, app_id: BOT.app, bot_id: BOT.bot },
					response_urls: [],
				});
				if (!answer.acked) throw new Error("Slack had trouble connecting to the app");
			} finally {
				clearTimeout(timer);
			}
		},
	};
}
