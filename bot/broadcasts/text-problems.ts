import { CHANNEL_NAMES, type Channel, type Limits } from "../core/channel.ts";
import { quotedWords } from "../core/check-owned-words.ts";
import { SEGMENTS_MAX } from "../core/check-sms.ts";
import type { Locale } from "../core/locale.ts";
import type { Texts } from "../core/message.ts";
import { capacityOf, dearSigns } from "../core/segment-advice.ts";
import { segmentsOf } from "../core/segments.ts";
import type { Line } from "../core/text.ts";
import { asText, type Renderable, rendered, renderedParts } from "./render.ts";

/** What composing looks at a text with. */
export interface Look {
	readonly channels: ReadonlyMap<string, Pick<Channel, "name" | "limits">>;
	readonly texts: Texts;
}

/**
 * A word after a verb that asks for an answer, in languages in which the words that Twilio owns are likely to be used:
 * "reply yes", "responde yes". Words that stand out are found by `quotedWords`.
 */
const ASKED =
	/(?<![\p{L}])(?:reply|replies|answer|respond|text back|send back|responde|responda|respondan|réponds|répondez)(?:\s+(?:with|by|con|par|com))?[\s:"'“‘«]+(\p{L}+)/giu;

/** The words that Twilio keeps for itself and that a text asks members to answer with. */
function ownedWordsIn(text: string, limits: Limits): readonly string[] {
	const owned = new Set(limits.ownedWords);
	const asked = [...text.matchAll(ASKED)].map((match) => (match[1] ?? "").toUpperCase());
	const meant = asked.filter((word) => owned.has(word) && word !== "STOP" && word !== "HELP");
	return [...new Set([...quotedWords(text, owned), ...meant])];
}

/** Why a broadcast cannot go out in a language as it stands, each said with what must be done; empty when it can. */
export function problemsIn(broadcast: Renderable, locale: Locale, { channels, texts }: Look): readonly Line[] {
	return [...channels.values()].flatMap(({ name, limits }): readonly Line[] => {
		const partsOf = (text: number) => renderedParts(broadcast, locale, { ...limits, text }, texts);
		const whole = partsOf(Number.MAX_SAFE_INTEGER).map(asText).join("");
		let over = Math.max(whole.length - limits.text, 0);
		// Numbered options are given more room than they need: what must go is tried out.
		while (partsOf(limits.text + over).length > 1) over += 1;
		if (over > 0)
			return [{ key: "broadcast-too-long", params: { channel: CHANNEL_NAMES[name], max: limits.text, over } }];
		if (!limits.segments) return [];
		const { segments, encoding, units } = segmentsOf(whole);
		const owned = ownedWordsIn(whole, limits).map((word): Line => ({ key: "broadcast-owned-word", params: { word } }));
		if (segments <= SEGMENTS_MAX) return owned;
		const dear = units - capacityOf(SEGMENTS_MAX, encoding);
		return [...owned, { key: "broadcast-too-dear", params: { segments, max: SEGMENTS_MAX, over: dear } }];
	});
}

/** What is worth knowing of a text that may go out: a few signs that make each SMS of it dearer. */
export function hintsOn(broadcast: Renderable, locale: Locale, { channels, texts }: Look): readonly Line[] {
	const sms = channels.get("sms");
	if (!sms) return [];
	const dear = dearSigns(asText(rendered(broadcast, locale, sms.limits, texts)));
	if (!dear) return [];
	const { signs, segments, without } = dear;
	return [{ key: "broadcast-dear-signs", params: { signs: signs.join(" "), segments, without } }];
}
