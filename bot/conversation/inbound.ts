import { CALL } from "../core/broadcast.ts";
import type { Accepted, ChannelName, Inbound, Receive } from "../core/channel.ts";
import { hear } from "../core/converse.ts";
import { traceOf } from "../core/errors.ts";
import { guessLocale } from "../core/guess-locale.ts";
import type { Locale } from "../core/locale.ts";
import { NOTICE_FLOWS } from "../core/notices.ts";
import { drawPseudonym } from "../core/pseudonym.ts";
import type { Line } from "../core/text.ts";
import type { Sending } from "../sending/index.ts";
import { arrive } from "../store/arrive.ts";
import type { Transaction } from "../store/database.ts";
import { fileEvent, keepFailed } from "../store/inbox.ts";
import { addressHashOf, eventHashOf } from "../store/keys.ts";
import { unblock } from "../store/members.ts";
import { setReach } from "../store/outbox.ts";
import { addressPlace, loadState, type MemberState } from "../store/state.ts";
import { codesOf, inTransaction, isAway } from "../store/unit.ts";
import { type Change, emptyChange, type Outgoing, write } from "../store/write.ts";
import { finishedResponses, MediaUnderWay } from "../surveys/responses.ts";
import { withdrawal } from "./runs.ts";
import { limitsOf, type Shell, settingAt } from "./surroundings.ts";
import { carryOut, knownOf, knowSurveys } from "./turn.ts";

/** How long an adapter is kept waiting for a database that is away, in milliseconds. Then the provider delivers again. */
const PATIENCE_MS = 20_000;

/** First and longest wait between two tries, in milliseconds; and that for a file under way. */
const AGAIN_MS = { first: 50, longest: 1_000, media: 150 };

/**
 * How long the end of an anonymous response waits for a file that is being fetched, in milliseconds. Reason: within what
 * Slack gives an acknowledgement (3 s); what is not here by then is lost to it, and the member is told.
 */
const MEDIA_PATIENCE_MS = 2_000;

interface Handled {
	readonly locale: Locale;
	readonly outbox: readonly Outgoing[];
	/** The member's name in the log. */
	readonly member?: string;
	readonly duplicate?: boolean;
}

/** Takes what one channel's adapter receives: one transaction per message, then the reply at once. */
export function createReceive(shell: Shell, sending: Sending, channel: ChannelName): Receive {
	const { log, texts, database, keys } = shell;

	async function handle(inbound: Inbound): Promise<Handled> {
		const started = performance.now();
		const fetchedBy = shell.clock.now().add({ milliseconds: MEDIA_PATIENCE_MS });
		for (let wait = AGAIN_MS.first; ; wait = Math.min(wait * 2, AGAIN_MS.longest)) {
			const passed = performance.now() - started;
			const awaitsMedia = passed < PATIENCE_MS && Temporal.Instant.compare(shell.clock.now(), fetchedBy) < 0;
			try {
				return await inTransaction(database, (tx) =>
					inbound.place === "public"
						? invite(shell, sending, tx, inbound)
						: converse(shell, sending, tx, inbound, awaitsMedia),
				);
			} catch (error) {
				const underWay = error instanceof MediaUnderWay;
				if (!underWay && (!isAway(error) || passed > PATIENCE_MS)) throw error;
				if (!underWay) log.warn({ channel: inbound.channel, reason: codesOf(error)[0] }, "database.away");
				await new Promise((resolve) => setTimeout(resolve, underWay ? AGAIN_MS.media : wait));
			}
		}
	}

	return {
		async message(inbound): Promise<Accepted> {
			const note = (locale: Locale) =>
				texts.format(
					locale,
					{ key: "engine-see-direct-message", params: {} },
					limitsOf(shell, inbound.channel).isolates,
				);
			try {
				const handled = await handle(inbound);
				log.info(
					{
						channel: inbound.channel,
						member: handled.member,
						kind: kindInLog(inbound),
						duplicate: handled.duplicate,
					},
					"message.handled",
				);
				// A stop that the provider has answered itself brings no reply of ours that would do it.
				if (inbound.handledByProvider === "stop") sending.recall(channel, inbound.from);
				sending.send(handled.outbox);
				return { note: note(handled.locale) };
			} catch (error) {
				if (isAway(error)) throw error;
				await keep(shell, sending, inbound, error);
				return { note: note("en") };
			}
		},
		async status(update) {
			if (update.kind === "delivery") await sending.report(channel, update);
			else {
				const { address, reachable } = update;
				await setReach(database, keys, channel, address, { reachable, leftAt: reachable ? null : shell.clock.now() });
			}
		},
	};
}

/** A photo or a voice note is logged as words are: an anonymous answer keeps its day, its channel and its files. */
const kindInLog = ({ content }: Inbound) => (content.kind === "media" ? "text" : content.kind);

/** A member's own message: filed, understood, answered and written in one transaction of five round trips. */
async function converse(
	shell: Shell,
	sending: Sending,
	tx: Transaction,
	inbound: Inbound,
	awaitsMedia: boolean,
): Promise<Handled> {
	const { keys, ids, clock } = shell;
	const at = clock.now();
	const newIdentityId = ids.uuid();
	const arrived = await arrive(tx, {
		channel: inbound.channel,
		eventHash: eventHashOf(keys, inbound.channel, inbound.id),
		addressHash: addressHashOf(keys, inbound.channel, inbound.from),
		addressSealed: keys.seal(addressPlace(newIdentityId), inbound.from),
		newMemberId: ids.uuid(),
		newIdentityId,
		newPseudonym: drawPseudonym(ids),
		at,
	});
	if (!arrived) return { locale: "en", outbox: [], duplicate: true };
	const { content } = inbound;
	const hears = (flow: string) => flow === CALL.flow || NOTICE_FLOWS.has(flow);
	const callTag = content.kind === "tap" && hears(content.tap.flow) ? content.tap.tag : undefined;
	const state = await loadState(tx, keys, arrived.memberId, arrived.identityId, at, callTag);
	if (!state) throw new Error("a member that was just locked is gone");
	const member = state.pseudonym;
	const settled = await followProvider(shell, tx, state, inbound, at, awaitsMedia);
	if (!settled) return { locale: state.locale, outbox: [], member };
	await knowSurveys(shell, tx, settled);
	const heard = hear(knownOf(shell, settled, inbound.language), content, settingAt(shell, at));
	const dispatch = { kind: "reply", notBefore: at, leased: sending.drives(inbound.channel), awaitsMedia } as const;
	const outbox = await carryOut(shell, tx, settled, heard, dispatch, at);
	return { locale: heard.view.locale, outbox, member };
}

/** Where the provider has acted itself (STOP, START, HELP on SMS), the ledger follows; undefined when that was all. */
async function followProvider(
	shell: Shell,
	tx: Transaction,
	state: MemberState,
	inbound: Inbound,
	at: Temporal.Instant,
	awaitsMedia: boolean,
): Promise<MemberState | undefined> {
	switch (inbound.handledByProvider) {
		case undefined:
			return state;
		case "help":
			return undefined;
		case "start":
			await unblock(tx, state);
			return { ...state, identity: { ...state.identity, blocked: false } };
		case "stop":
			await knowSurveys(shell, tx, state);
			await write(tx, shell.keys, shell.ids, {
				...stopped(state, at),
				finished: await finishedResponses(
					tx,
					shell,
					state,
					{ sessions: [], view: knownOf(shell, state, undefined).view },
					[],
					awaitsMedia,
				),
			});
			return undefined;
	}
}

/** What a stop that the provider has already carried out leaves behind. */
function stopped(state: MemberState, at: Temporal.Instant): Change {
	const { consents, suppressUnasked } = withdrawal(state);
	return {
		...emptyChange(at),
		memberId: state.memberId,
		member: { heldUntil: null },
		endedSessions: state.sessions.map((session) => session.id),
		speaker: state.identity,
		consents,
		suppressUnasked,
		blocked: true,
	};
}

/** In a place that others read, nothing is said but where to talk. */
async function invite(shell: Shell, sending: Sending, tx: Transaction, inbound: Inbound): Promise<Handled> {
	const { keys, clock, lexicon } = shell;
	const at = clock.now();
	const locale = guessLocale(
		{
			...(inbound.language ? { language: inbound.language } : {}),
			text: inbound.content.kind === "text" ? inbound.content.text : "",
		},
		lexicon,
	);
	const isNew = await fileEvent(tx, inbound.channel, eventHashOf(keys, inbound.channel, inbound.id), at);
	if (!isNew || inbound.replyTo === undefined) return { locale, outbox: [], duplicate: !isNew };
	const line = { key: "engine-public-invitation" as const, params: {} };
	const outbox = await sayPlainly(shell, sending, tx, {
		channel: inbound.channel,
		to: inbound.replyTo,
		locale,
		line,
		at,
	});
	return { locale, outbox };
}

/** A message that our own fault keeps from being handled: kept, encrypted, and the member told so once. */
async function keep(shell: Shell, sending: Sending, inbound: Inbound, error: unknown): Promise<void> {
	const code = codesOf(error)[0] ?? (error instanceof Error ? error.name : "unknown");
	const at = shell.clock.now();
	shell.log.error(
		{ channel: inbound.channel, error: code, kind: inbound.content.kind, trace: traceOf(error) },
		"message.kept",
	);
	const isNew = await keepFailed(shell.database, shell.keys, inbound, code, at);
	if (!isNew || inbound.place === "public") return;
	const locale = guessLocale(inbound.language ? { language: inbound.language } : {}, shell.lexicon);
	const line = { key: "engine-trouble" as const, params: {} };
	const { channel, from } = inbound;
	sending.send(
		await inTransaction(shell.database, (tx) =>
			sayPlainly(shell, sending, tx, { channel, to: from, locale, line, at }),
		),
	);
}

/** Writes one line to an address that stands for no member's session. */
async function sayPlainly(
	shell: Shell,
	sending: Sending,
	tx: Transaction,
	{
		channel,
		to,
		locale,
		line,
		at,
	}: { channel: ChannelName; to: string; locale: Locale; line: Line; at: Temporal.Instant },
): Promise<readonly Outgoing[]> {
	const text = shell.texts.format(locale, line, limitsOf(shell, channel).isolates);
	const out: Outgoing = {
		id: shell.ids.uuid(),
		channel,
		to,
		message: { text, locale },
		kind: "reply",
		notBefore: at,
		leased: sending.drives(channel),
	};
	await write(tx, shell.keys, shell.ids, { ...emptyChange(at), outbox: [out] });
	return [out];
}
