import { ask } from "../bot/core/flow.ts";
import { countryName, onlyZone, parseCountry, parseZone, suggestZones } from "../bot/core/parsers.ts";
import type { View } from "../bot/core/profile.ts";
import type { PlainKey } from "../bot/core/text.ts";

/** The number's own country is offered, so that one tap is enough. */
const likelyCountry = ({ addressCountry, locale }: View) =>
	addressCountry === undefined ? [] : [{ id: addressCountry, label: countryName(addressCountry, locale) }];

/**
 * Asks where a member is: the country, and the zone where it has several; either can be left. The steps are called
 * `country` and `zone`.
 *
 * @param message asks for the country, and says why
 * @param after the step that follows
 */
export const whereSteps = <const After extends string>(message: PlainKey, after: After) => ({
	country: ask<After | "zone">({
		message,
		parse: parseCountry,
		retry: "onboarding-country-retry",
		suggest: likelyCountry,
		set: (country) => {
			const zone = onlyZone(country);
			return zone === undefined ? {} : { zone };
		},
		save: "country",
		skip: after,
		next: "zone",
	}),
	zone: ask<After>({
		message: "onboarding-zone",
		parse: parseZone,
		retry: "onboarding-zone-retry",
		suggest: suggestZones,
		save: "zone",
		skip: after,
		next: after,
	}),
});
