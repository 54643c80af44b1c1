import { CHANNELS, type ChannelName } from "../bot/core/channel.ts";
import { LOCALES, type Locale } from "../bot/core/locale.ts";
import { isOpen } from "../bot/core/quiet-hours.ts";
import { machineIds } from "../bot/ids.ts";
import { addressOf } from "./persons.ts";
import type { Random } from "./random.ts";

/** What is to become of one member in a trial of a broadcast. */
export type Fate =
	/** Gets it, once. */
	| "reached"
	/** The address is bad: no such chat, a dead number, a person who takes no messages. */
	| "bad"
	/** Blocks the bot on Telegram after the audience was frozen. */
	| "blocks"
	/** It is a bad hour where they are. */
	| "later"
	/** Has withdrawn the consent. */
	| "withdrawn"
	/** Never agreed to alerts, and writes to the bot all the while. */
	| "talker";

/** One address of a member. */
export interface Place {
	readonly id: string;
	readonly channel: ChannelName;
	readonly address: string;
}

/** One member of a trial. */
export interface Citizen {
	readonly id: string;
	readonly number: number;
	readonly locale: Locale;
	readonly zone: string;
	readonly fate: Fate;
	/** Where they last wrote from, and where an alert goes. */
	readonly place: Place;
	/** Another address with the same consent, which must stay silent. */
	readonly second?: Place;
}

/** Of every thousand members: so many have this fate; the rest are reached. */
const PER_THOUSAND: Readonly<Partial<Record<Fate, number>>> = { bad: 20, later: 5, withdrawn: 10 };

/** One member in so many has two addresses. */
const SECOND_EVERY = 20;

/** Of the bad ones on Telegram: one in so many blocks the bot in time to be seen, the others have no chat. */
const BLOCKS_EVERY = 2;

/** Zones all round the world: at any hour some are open and some are closed. */
const ZONES =
	"Pacific/Auckland Australia/Sydney Asia/Tokyo Asia/Manila Asia/Yangon Asia/Kolkata Asia/Karachi Asia/Dubai Africa/Addis_Ababa Africa/Cairo Africa/Lagos Europe/London Atlantic/Azores America/Sao_Paulo America/New_York America/Mexico_City America/Phoenix America/Los_Angeles America/Anchorage Pacific/Honolulu".split(
		" ",
	);

/** Longest trial, in minutes: nobody's evening begins meanwhile, and nobody's morning. */
const LONGEST_MINUTES = 40;

/** Zones where it is day now and throughout a trial, and zones where it is not. */
export function zonesNow(now: Temporal.Instant): {
	readonly open: readonly string[];
	readonly closed: readonly string[];
} {
	const quarters = Array.from({ length: LONGEST_MINUTES / 10 + 1 }, (_, at) => now.add({ minutes: at * 10 }));
	return {
		open: ZONES.filter((zone) => quarters.every((at) => isOpen(at, [zone]))),
		closed: ZONES.filter((zone) => quarters.every((at) => !isOpen(at, [zone]))),
	};
}

/** What a trial's population is drawn from. */
export interface PopulationPlan {
	readonly members: number;
	/** How many write to the bot on each channel meanwhile, besides. */
	readonly talkers: number;
	/** The share of the members on each channel; together 1. */
	readonly shares: Readonly<Record<ChannelName, number>>;
	readonly now: Temporal.Instant;
}

/** Draws the members of a trial. The same seed draws the same, but for their ids. */
export function populate({ members, talkers, shares, now }: PopulationPlan, random: Random): readonly Citizen[] {
	const { open, closed } = zonesNow(now);
	const oneOf = <T>(entries: readonly T[]): T => {
		const entry = entries[random.whole(entries.length)];
		if (entry === undefined) throw new Error("there is nothing to choose from");
		return entry;
	};
	const channelOf = (): ChannelName => {
		let left = random.number(1);
		for (const channel of CHANNELS) {
			left -= shares[channel];
			if (left < 0) return channel;
		}
		return "telegram";
	};
	const fateOf = (channel: ChannelName): Fate => {
		let left = random.whole(1_000);
		for (const [fate, share] of Object.entries(PER_THOUSAND)) {
			left -= share;
			if (left >= 0) continue;
			return fate === "bad" && channel === "telegram" && random.whole(BLOCKS_EVERY) === 0 ? "blocks" : (fate as Fate);
		}
		return "reached";
	};
	const placeOn = (channel: ChannelName, number: number): Place => ({
		id: machineIds.uuid(),
		channel,
		address: addressOf(channel, number),
	});
	const drawn = Array.from({ length: members }, (_, number): Citizen => {
		const channel = channelOf();
		const fate = fateOf(channel);
		const other = oneOf(CHANNELS.filter((each) => each !== channel));
		return {
			id: machineIds.uuid(),
			number,
			locale: oneOf(LOCALES),
			zone: oneOf(fate === "later" ? closed : open),
			fate,
			place: placeOn(channel, number),
			...(fate === "reached" && random.whole(SECOND_EVERY) === 0 ? { second: placeOn(other, number) } : {}),
		};
	});
	const talking = Array.from({ length: talkers * CHANNELS.length }, (_, at): Citizen => {
		const number = members + at;
		const place = placeOn(CHANNELS[at % CHANNELS.length] ?? "sms", number);
		return { id: machineIds.uuid(), number, locale: "en", zone: oneOf(open), fate: "talker", place };
	});
	return [...drawn, ...talking];
}
