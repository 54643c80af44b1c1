import { ask, choose, end, flow, run } from "../bot/core/flow.ts";
import { countryName } from "../bot/core/parsers.ts";
import { CARE } from "../bot/core/tap.ts";
import { text } from "../bot/core/text.ts";

/** Longest request, in characters. Reason: a volunteer reads it on a telephone. */
const NEED_MAX = 2_000;

function parseNeed(typed: string): string | undefined {
	const need = typed.trim();
	return need === "" || need.length > NEED_MAX ? undefined : need;
}

/** Offers help to who wrote of danger. Only what is agreed to here goes into a case; the survey goes on afterwards. */
export const care = flow({
	name: CARE,
	version: 1,
	start: "offer",
	interlude: true,
	patience: { expireHours: 48 },
	steps: {
		offer: choose({
			message: text("care-help", ({ profile, addressCountry, locale }) => {
				const country = profile.country ?? addressCountry;
				return { country: country === undefined ? "none" : countryName(country, locale) };
			}),
			options: {
				yes: { label: "care-yes", words: ["yes"], next: "need" },
				no: { label: "care-no", words: ["no"], next: "declined" },
			},
		}),
		need: ask({
			message: "care-need",
			parse: parseNeed,
			retry: "care-need-retry",
			form: true,
			remember: true,
			skip: "open",
			next: "open",
		}),
		open: run("askForCare", { kept: "kept" }, ({ data }) => ({ need: data.need ?? "" })),
		kept: end("care-kept"),
		declined: end("care-declined"),
	},
});
