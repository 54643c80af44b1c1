import type { Fault } from "../../bot/core/simulator.ts";
import {
	injected,
	NOT_FOUND,
	NOT_ITS_OWN,
	ok,
	type SimAnswer,
	type SimRequest,
	UNAUTHORIZED,
	UNKNOWN_CHANNEL,
	UNKNOWN_MESSAGE,
	UNKNOWN_USER,
	UNREACHABLE,
} from "./simulator-answers.ts";
import { createCallbacks } from "./simulator-callbacks.ts";
import { checkCommands, checkMessage, object, type Refused } from "./simulator-check.ts";
import { INTENT, type SimGateway } from "./simulator-gateway.ts";
import type { SimInteractions } from "./simulator-interactions.ts";
import { CHANNEL_MESSAGES, type Counted, GLOBAL_PER_SECOND, type Windows } from "./simulator-rates.ts";
import { shownFile } from "./simulator-text.ts";
import { type Json, messageJson, type SimChannel, type SimMessage, userJson, type World } from "./simulator-world.ts";

/** What the routes work on. */
interface SimRest {
	readonly world: World;
	readonly gateway: SimGateway;
	readonly interactions: SimInteractions;
	readonly windows: Windows;
	readonly token: string;
	readonly gatewayUrl: () => string;
	readonly refuse: (why: string) => void;
	/** Counts the messages that were taken, and the requests answered 429. */
	readonly tally: { taken: number; refused: number };
	/** Requests under the global limit that were not answered 429. */
	readonly spent: { requests: number };
	/** The fault that the next send meets, taken off the list. */
	readonly nextFault: () => Fault | Refused | undefined;
	readonly ratePerSecond: () => number | undefined;
}

/** How long the bot's nonces are remembered: "the past few minutes". Source: Discord API docs, "Create Message". */
const NONCE_MS = 3 * 60_000;

/** What the body says of its file number `at`. */
function described(body: Json, at: number): { readonly description?: string } {
	const listed = Array.isArray(body.attachments) ? body.attachments.map(object) : [];
	const description = listed.find((attachment) => Number(attachment.id) === at)?.description;
	return typeof description === "string" ? { description } : {};
}

/** Answers one request as Discord would, and says in `refusals` what it refuses by itself. */
export function createSimRest(rest: SimRest): (request: SimRequest) => SimAnswer {
	const { world, gateway, interactions, windows } = rest;
	/** The bot's messages by nonce, oldest first. */
	const nonces = new Map<string, SimMessage>();

	const refused = (request: SimRequest, problem: Refused): SimAnswer => {
		const route = request.path.replaceAll(/\d{17,20}/g, ":id").replace(/(:id)\/[\w-]{30,}/, "$1/:token");
		rest.refuse(`${request.method} ${route}: ${problem.why}`);
		return injected(problem);
	};

	function limited(resetAfter: number, scope: "global" | "user" | "shared"): SimAnswer {
		const global = scope === "global";
		rest.tally.refused += 1;
		rest.spent.requests -= 1;
		return {
			kind: "answer",
			status: 429,
			headers: {
				"Retry-After": String(Math.max(1, Math.ceil(resetAfter))),
				"X-RateLimit-Scope": scope,
				...(global ? { "X-RateLimit-Global": "true" } : {}),
			},
			body: { message: "You are being rate limited.", retry_after: resetAfter, global },
		};
	}

	function bucket(name: string, { limit, remaining, resetAfter }: Counted): Record<string, string> {
		return {
			"X-RateLimit-Bucket": name,
			"X-RateLimit-Limit": String(limit),
			"X-RateLimit-Remaining": String(remaining),
			"X-RateLimit-Reset": (Date.now() / 1_000 + resetAfter).toFixed(3),
			"X-RateLimit-Reset-After": resetAfter.toFixed(3),
		};
	}

	function remember(nonce: string, message: SimMessage): void {
		nonces.set(nonce, message);
		for (const [known, { at }] of nonces) {
			if (Date.now() - at < NONCE_MS) break;
			nonces.delete(known);
		}
	}

	function change(message: SimMessage, body: Json): void {
		if (typeof body.content === "string") message.content = body.content;
		if (Array.isArray(body.components)) message.components = body.components;
		message.editedAt = Date.now();
		message.ticked.clear();
		world.changed(message);
	}

	function create(channel: SimChannel, request: SimRequest, only: Partial<SimMessage> = {}): SimMessage {
		const body = object(request.body);
		const nonce = typeof body.nonce === "string" ? body.nonce : undefined;
		const known = nonce !== undefined && body.enforce_nonce === true ? nonces.get(nonce) : undefined;
		if (known && Date.now() - known.at < NONCE_MS) return known;
		const [file] = request.files;
		const reference = object(body.message_reference).message_id;
		const there = reference !== undefined && channel.messages.some((message) => message.id === reference);
		const message = world.add(channel, world.bot, {
			content: String(body.content ?? "").trim(),
			flags: typeof body.flags === "number" ? body.flags : 0,
			components: Array.isArray(body.components) ? body.components : [],
			attachments: request.files.map(({ name, mediaType }, id) => ({
				id: String(id),
				filename: name,
				content_type: mediaType,
				...described(body, id),
			})),
			...(file ? { file: { ...shownFile(file), ...described(body, 0) } } : {}),
			...(nonce === undefined ? {} : { nonce }),
			...(there && typeof reference === "string" ? { replyTo: reference } : {}),
			...only,
		});
		if (nonce !== undefined) remember(nonce, message);
		// A bot hears its own messages too.
		const intent = channel.guildId === undefined ? INTENT.directMessages : INTENT.guildMessages;
		const heard = { ...messageJson(message, world), ...(channel.guildId ? { guild_id: channel.guildId } : {}), nonce };
		if (!message.onlyFor) gateway.dispatch("MESSAGE_CREATE", heard, intent);
		return message;
	}

	function sendMessage(request: SimRequest, channel: SimChannel): SimAnswer {
		const fault = rest.nextFault();
		if (fault === "rateLimit") return limited(0.25, "shared");
		if (fault === "serverError") return injected({ ...NOT_FOUND, status: 500, message: "500: Internal Server Error" });
		if (fault === "reset") return { kind: "reset" };
		if (fault === "unreachable") return injected(UNREACHABLE);
		if (typeof fault === "object") return injected(fault);
		const perSecond = rest.ratePerSecond();
		const counted =
			perSecond === undefined
				? windows.count(`messages:${channel.id}`, CHANNEL_MESSAGES.limit, CHANNEL_MESSAGES.ms)
				: windows.pour("messages", perSecond);
		if (!counted.allowed) return limited(counted.resetAfter, perSecond === undefined ? "user" : "global");
		const problem = checkMessage(object(request.body), request.files.length, channel, "create");
		if (problem) return refused(request, problem);
		if (channel.person?.open === false) return injected(UNREACHABLE);
		const before = channel.messages.length;
		const message = create(channel, request);
		rest.tally.taken += channel.messages.length - before;
		if (fault === "acceptThenHang") return { kind: "hang" };
		if (fault === "acceptThenReset") return { kind: "reset" };
		const headers = perSecond === undefined ? bucket("80c17d2f203122d936070c88c8d10f33", counted) : undefined;
		return ok({ ...messageJson(message, world), nonce: message.nonce }, headers);
	}

	function history({ query }: SimRequest, { messages }: SimChannel): SimAnswer {
		const limit = Math.min(100, Math.max(1, Number(query.get("limit") ?? 50)));
		const after = query.get("after");
		const before = query.get("before");
		let from = 0;
		if (after !== null) {
			let high = messages.length;
			while (from < high) {
				const middle = (from + high) >> 1;
				if (BigInt(messages[middle]?.id ?? 0) > BigInt(after)) high = middle;
				else from = middle + 1;
			}
		}
		const listed =
			after !== null
				? messages.slice(from, from + limit)
				: messages.filter(({ id }) => before === null || BigInt(id) < BigInt(before)).slice(-limit);
		return ok(listed.toReversed().map((message) => messageJson(message, world)));
	}

	const interactionRoute = createCallbacks({ world, interactions, refused, create, change });

	function channelRoute(request: SimRequest, parts: readonly string[]): SimAnswer {
		const [, id = "", what, messageId] = parts;
		const channel = world.channels.get(id);
		if (channel === undefined) return refused(request, UNKNOWN_CHANNEL);
		if (what !== "messages") return refused(request, NOT_FOUND);
		if (messageId === undefined && request.method === "POST") return sendMessage(request, channel);
		if (messageId === undefined && request.method === "GET") return history(request, channel);
		const message = channel.messages.find((entry) => entry.id === messageId);
		if (message === undefined || request.method !== "PATCH") return refused(request, UNKNOWN_MESSAGE);
		if (message.author !== world.bot) return refused(request, NOT_ITS_OWN);
		const problem = checkMessage(object(request.body), request.files.length, channel, "edit");
		if (problem) return refused(request, problem);
		change(message, object(request.body));
		return ok(messageJson(message, world));
	}

	function botRoute(request: SimRequest, parts: readonly string[]): SimAnswer {
		const route = `${request.method} /${parts.join("/")}`;
		if (route === "GET /users/@me") return ok(userJson(world.bot));
		if (route === "GET /gateway/bot")
			return ok({
				url: rest.gatewayUrl(),
				shards: 1,
				session_start_limit: { total: 1_000, remaining: 999, reset_after: 86_400_000, max_concurrency: 1 },
			});
		if (route === "POST /users/@me/channels") {
			const person = world.users.get(String(object(request.body).recipient_id));
			if (person === undefined || person.bot) return refused(request, UNKNOWN_USER);
			return ok({ id: world.dm(person).id, type: 1, last_message_id: null, flags: 0, recipients: [userJson(person)] });
		}
		if (route === `PUT /applications/${world.applicationId}/commands`) {
			const problem = checkCommands(request.body);
			if (problem) return refused(request, problem);
			world.commands = request.body as readonly Json[];
			return ok(world.commands.map((command) => ({ ...command, id: world.snowflake(), version: world.snowflake() })));
		}
		return parts[0] === "channels" ? channelRoute(request, parts) : refused(request, NOT_FOUND);
	}

	return (request) => {
		const parts = request.path
			.split("/")
			.filter((part) => part !== "")
			.map(decodeURIComponent);
		if (parts[0] === "interactions" || parts[0] === "webhooks") return interactionRoute(request, parts);
		if (request.authorization !== `Bot ${rest.token}`) return refused(request, UNAUTHORIZED);
		rest.spent.requests += 1;
		if (rest.ratePerSecond() === undefined) {
			const counted = windows.pour("global", GLOBAL_PER_SECOND);
			if (!counted.allowed) return limited(counted.resetAfter, "global");
		}
		return botRoute(request, parts);
	};
}
