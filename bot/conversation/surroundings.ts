import type { Channel, ChannelName } from "../core/channel.ts";
import type { Clock } from "../core/clock.ts";
import type { Ids } from "../core/ids.ts";
import type { Lexicon } from "../core/keywords.ts";
import type { Locale } from "../core/locale.ts";
import type { Log } from "../core/log.ts";
import type { Texts } from "../core/message.ts";
import type { Registry, Setting } from "../core/talk.ts";
import type { Database } from "../store/database.ts";
import type { Keyring } from "../store/keys.ts";
import type { SurveyFlows } from "../surveys/flows.ts";

/** What the shell of the conversation works with; made once, in `main`. */
export interface Shell {
	readonly database: Database;
	readonly keys: Keyring;
	readonly clock: Clock;
	readonly ids: Ids;
	readonly log: Log;
	readonly texts: Texts;
	readonly lexicon: Lexicon;
	readonly registry: Registry;
	/** The flows of surveys: `registry.flows` has those that were met. */
	readonly surveys: SurveyFlows;
	/** Locales whose every message a speaker has reviewed. */
	readonly reviewed: readonly Locale[];
	readonly channels: ReadonlyMap<ChannelName, Channel>;
	/** Where the internet reaches the pages. */
	readonly publicUrl: string;
	/** What an SMS segment costs; undefined when the operator has not said. */
	readonly smsPrice?: { readonly perSegment: number; readonly currency: string } | undefined;
}

/** Characters of a session's tag. Reason: unique among one member's few open sessions, and short in a button. */
const TAG_LENGTH = 4;

/** What the pure conversation draws on at this moment. */
export function settingAt(shell: Shell, now: Temporal.Instant): Setting {
	const { texts, lexicon, registry, ids } = shell;
	return {
		texts,
		lexicon,
		registry,
		now: now.epochMilliseconds,
		newSession: () => ({ id: ids.uuid(), tag: ids.tag(TAG_LENGTH) }),
	};
}

/** The limits of a channel. */
export function limitsOf(shell: Shell, channel: ChannelName): Channel["limits"] {
	const found = shell.channels.get(channel);
	if (!found) throw new Error(`channel ${channel} is not running`);
	return found.limits;
}
