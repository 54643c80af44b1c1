import type { Act } from "../adapters/terminal/parse.ts";
import { entryText, messageText } from "../adapters/terminal/render.ts";
import type { ChannelName, Limits, OutOptions } from "./core/channel.ts";
import { hear, ran, wake } from "./core/converse.ts";
import type { Effect, WakeKind } from "./core/effect.ts";
import type { Locale } from "./core/locale.ts";
import { mergeSays } from "./core/merge-says.ts";
import { TOPICS, type View } from "./core/profile.ts";
import { render } from "./core/render.ts";
import type { Session } from "./core/session.ts";
import type { Heard, Known, Registry, Setting } from "./core/talk.ts";
import { standIn } from "./play-runs.ts";
import type { Language } from "./texts.ts";

/** What is played: which flow, to a member who reads which language on which channel. */
export interface Scene {
	readonly flow: string;
	readonly locale: Locale;
	readonly channel: ChannelName;
}

/** What a play draws on. */
export interface PlayParts {
	readonly language: Language;
	readonly registry: Registry;
	readonly limits: Limits;
}

/** When a play begins, so that two of the same scene are alike: a Monday, in milliseconds since the epoch. */
const BEGINS_AT = Date.UTC(2026, 0, 5, 12);
const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;

/** A member of some time, for flows that are not how one joins. */
const MEMBER: Omit<View, "data" | "locale" | "channel" | "reviewed"> = {
	profile: { name: "Rosa", country: "US", zone: "America/Los_Angeles" },
	role: "admin",
	topics: TOPICS,
};

/** The first line of a recorded transcript, which says how to play it again. */
export function headerOf({ flow, locale, channel }: Scene): string {
	return `# flow ${flow}, locale ${locale}, channel ${channel}\n`;
}

/** A conversation of the real engine with nothing behind it: no database, no provider, no clock. */
export class Play {
	/** The buttons, or numbered lines, that were shown last. */
	options: OutOptions | undefined;
	private known: Known;
	private now = BEGINS_AT;
	private sessionsMade = 0;
	private readonly scene: Scene;
	private readonly parts: PlayParts;

	constructor(scene: Scene, parts: PlayParts) {
		const { flow, locale, channel } = scene;
		const newcomer = flow === parts.registry.commands.join;
		const { profile, role, topics } = newcomer ? { profile: {}, role: "member" as const, topics: [] } : MEMBER;
		this.scene = scene;
		this.parts = parts;
		this.known = {
			view: {
				locale,
				channel,
				profile: newcomer ? profile : { ...profile, locale },
				role,
				topics,
				reviewed: parts.language.reviewed,
			},
			sessions: [],
			language: locale,
		};
	}

	/** Starts the flow, as the word or the link that leads to it would. */
	begin(): readonly string[] {
		const setting = this.setting();
		// Whatever flow is asked for takes the place of the one that a greeting starts.
		const commands = { ...setting.registry.commands, join: this.scene.flow };
		const registry = { ...setting.registry, commands };
		return this.carryOut(hear(this.known, { kind: "command", name: "start", args: "" }, { ...setting, registry }));
	}

	/** Does what a person at the terminal did, and tells what comes of it, as entries of a transcript. */
	act(act: Act): readonly string[] {
		this.now += MINUTE_MS;
		return act.kind === "wait" ? this.wait() : this.carryOut(hear(this.known, act, this.setting()));
	}

	private wait(): readonly string[] {
		const session = this.known.sessions.toSorted((a, b) => b.askedAt - a.askedAt)[0];
		const patience = session && this.parts.registry.flows.get(session.flow)?.patience;
		if (!session || !patience) return [entryText("DO", "would do nothing: no question is open")];
		const nudges = patience.nudgeHours !== undefined && !session.nudged;
		const what: WakeKind = nudges ? "nudge" : "expire";
		this.now += (nudges ? (patience.nudgeHours ?? 0) : patience.expireHours) * HOUR_MS;
		return this.carryOut(wake(this.known, session, what, this.setting()));
	}

	private setting(): Setting {
		const { language, registry } = this.parts;
		return {
			texts: language.texts,
			lexicon: language.lexicon,
			registry,
			now: this.now,
			newSession: () => {
				const count = String(++this.sessionsMade);
				return { id: `00000000-0000-7000-8000-${count.padStart(12, "0")}`, tag: count.padStart(4, "t") };
			},
		};
	}

	/** Everything between two turns goes through JSON, as it would through the database. */
	private keep(known: Known): void {
		this.known = JSON.parse(JSON.stringify(known)) as Known;
	}

	private carryOut(first: Heard): readonly string[] {
		const effects: Effect[] = [];
		const notes: string[] = [];
		let heard = first;
		for (;;) {
			effects.push(...heard.effects);
			this.keep({ ...this.known, view: heard.view, sessions: heard.sessions });
			if (!heard.pending) break;
			const pending = JSON.parse(JSON.stringify(heard.pending)) as typeof heard.pending;
			const done = standIn(pending);
			notes.push(`${pending.run}: ${done.note}`);
			const { view, sessions } = this.known;
			const open: readonly Session[] = done.erased ? [pending.session] : sessions;
			const profile = done.erased ? {} : view.profile;
			this.keep({ ...this.known, view: { ...view, profile, topics: done.topics ?? view.topics }, sessions: open });
			heard = ran(this.known, pending, done.outcome, done.data ?? {}, this.setting());
		}
		return [...notes, ...effects.flatMap(noteOf)].map((note) => entryText("DO", note)).concat(this.show(effects));
	}

	private show(effects: readonly Effect[]): readonly string[] {
		const { language, limits } = this.parts;
		const { locale } = this.known.view;
		const prompts = mergeSays(effects).flatMap((effect) => (effect.kind === "say" ? [effect.prompt] : []));
		return prompts
			.flatMap((prompt) => render(prompt, locale, limits, language.texts))
			.map((message) => {
				if (message.options) this.options = message.options;
				return entryText("BOT", messageText(message, limits.buttons !== null));
			});
	}
}

/** What an effect would write down, in a line; nothing for what is said, and for the clock. */
function noteOf(effect: Effect): readonly string[] {
	switch (effect.kind) {
		case "save":
			return [`would save ${effect.field} = ${[effect.value].flat().join(", ")}`];
		case "record": {
			const { flow, step, value, media } = effect;
			const kept = media ? [` with ${media.files.length} of media${media.agreed ? "" : ", if agreed"}`] : [];
			return [`would record ${flow}.${step} = ${value}${kept.join("")}`];
		}
		case "agree":
			return [`would ${effect.agreed ? "fetch and keep" : "let go of"} the media`];
		case "consent":
			return [`would write to the ledger of consent: ${effect.topic} ${effect.granted ? "granted" : "withdrawn"}`];
		case "hold":
			return ["would hold other sends until this is answered"];
		default:
			return [];
	}
}
