import { getCountry } from "countries-and-timezones";
import parsePhoneNumber from "libphonenumber-js/min";
import type { ChannelName } from "./channel.ts";
import { countriesOfLocale } from "./guess-locale.ts";
import type { Locale } from "./locale.ts";
import { nextOpening } from "./quiet-hours.ts";

/** What is known of where somebody is. */
export interface Whereabouts {
	readonly zone?: string | undefined;
	readonly country?: string | undefined;
	readonly channel: ChannelName;
	readonly address: string;
	readonly locale: Locale;
}

/**
 * The zones somebody could be in: their own; else those of their country, or of their number's; else those of every
 * country that mostly reads their language. Never empty.
 */
export function zonesOf({ zone, country, channel, address, locale }: Whereabouts): readonly string[] {
	if (zone !== undefined) return [zone];
	const ofNumber = channel === "sms" ? parsePhoneNumber(address)?.country : undefined;
	const named = getCountry(country ?? ofNumber ?? "")?.timezones;
	if (named && named.length > 0) return named;
	return countriesOfLocale(locale).flatMap((each) => getCountry(each)?.timezones ?? []);
}

/** Why a member is left out for whom no hour is surely humane, as deliveries say it. */
export const NO_HOUR = "no-humane-hour";

/** Answers are alike for a quarter of an hour: zones differ by multiples of it. */
const QUARTER_MS = 15 * 60_000;

/** Most sets of zones remembered: one for each zone and country there is. */
const REMEMBERED = 1_000;

/** Looks up openings for many recipients at one time. */
export class Openings {
	private quarter = -1;
	private readonly known = new Map<string, Temporal.Instant | undefined>();

	/**
	 * The first instant, `now` or later, at which somebody in one of these zones may be written to unasked; undefined when
	 * there is none: nobody is written to at an hour that could be a bad one.
	 */
	next(now: Temporal.Instant, zones: readonly string[]): Temporal.Instant | undefined {
		const quarter = Math.floor(now.epochMilliseconds / QUARTER_MS);
		if (quarter !== this.quarter || this.known.size > REMEMBERED) this.known.clear();
		this.quarter = quarter;
		const key = zones.join();
		if (!this.known.has(key)) this.known.set(key, nextOpening(now, zones));
		const found = this.known.get(key);
		return found && Temporal.Instant.compare(found, now) < 0 ? now : found;
	}
}
