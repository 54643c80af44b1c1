import { ask, end, flow, route } from "../../bot/core/flow.ts";
import { countryName, onlyZone, parseCountry, parseZone, suggestZones } from "../../bot/core/parsers.ts";
import { text } from "../../bot/core/text.ts";

/** Asks a member who has moved for the new country, and for the zone where the country has several. */
export const moved = flow({
	name: "moved",
	version: 1,
	start: "country",
	interlude: true,
	patience: { nudgeHours: 24, expireHours: 72 },
	steps: {
		country: ask({
			message: "onboarding-country",
			parse: parseCountry,
			retry: "onboarding-country-retry",
			suggest: ({ addressCountry, locale }) =>
				addressCountry === undefined ? [] : [{ id: addressCountry, label: countryName(addressCountry, locale) }],
			set: (country) => ({ zone: onlyZone(country) }),
			save: "country",
			always: true,
			skip: "kept",
			next: "several",
		}),
		several: route(["zone", "thanks"], ({ profile }) =>
			onlyZone(profile.country ?? "") === undefined ? "zone" : "thanks",
		),
		zone: ask({
			message: "onboarding-zone",
			parse: parseZone,
			retry: "onboarding-zone-retry",
			suggest: suggestZones,
			save: "zone",
			always: true,
			skip: "thanks",
			next: "thanks",
		}),
		thanks: end(text("onboarding-welcome", ({ profile }) => ({ name: profile.name ?? "none" }))),
		kept: end("stop-not-meant"),
	},
});
