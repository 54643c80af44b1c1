import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseLine } from "../adapters/terminal/parse.ts";
import { entryText, typedLines } from "../adapters/terminal/render.ts";
import { CHANNEL_LIMITS } from "../bot/cli/limits.ts";
import type { ChannelName } from "../bot/core/channel.ts";
import { LOCALES, type Locale } from "../bot/core/locale.ts";
import { headerOf, Play, type Scene } from "../bot/play.ts";
import { readLanguage } from "../bot/texts.ts";
import { registry } from "../flows/index.ts";

/*
 * Whole conversations as members read them, word for word. A change of a flow, a text or the engine shows here as a
 * difference to read and judge; `UPDATE_GOLDEN=1 npx vitest run test/golden.test.ts` writes them anew.
 */

const FOLDER = join(import.meta.dirname, "golden");
const language = readLanguage();

/** Plays lines to a flow. The session goes through JSON between all turns: `Play` keeps it so. */
function transcriptOf(scene: Scene, lines: readonly string[]): string {
	const play = new Play(scene, { language, registry, limits: CHANNEL_LIMITS[scene.channel] });
	const begun = play.begin();
	const entries = lines.flatMap((line) => [entryText("ME", line), ...play.act(parseLine(line, play.options))]);
	return [headerOf(scene), ...begun, ...entries].join("");
}

/** A conversation to keep: its file's name, its scene, and what the member types when the file is made. */
interface Golden {
	readonly name: string;
	readonly scene: Scene;
	readonly lines: readonly string[];
}

const golden = (
	flow: string,
	locale: Locale,
	lines: readonly string[],
	channel: ChannelName = "sms",
	part = "",
): Golden => ({
	name: [flow, part, locale, channel].filter(Boolean).join("."),
	scene: { flow, locale, channel },
	lines,
});

/** How a newcomer of each language might answer: by number, by word, in digits of their own, by skipping. */
const NEWCOMERS: Readonly<Record<Locale, readonly string[]>> = {
	en: ["yes", "1 3", "Rosa", "Kenya", "2 4"],
	es: ["si", "1,2", "Begoña", "Estados Unidos", "1", "7"],
	fr: ["oui", "0", "1", "Sénégal", "1 2 3"],
	pt: ["s", "2", "João", "Moçambique", "5"],
	ar: ["نعم", "١ ٣", "ليلى", "مصر", "٢"],
	hi: ["1", "१ २", "आशा", "भारत", "0"],
	sw: ["ndiyo", "12", "Neema", "Tanzania", "67"],
	am: ["አዎ", "1 3", "አለማየሁ", "ኢትዮጵያ", "2 4"],
	my: ["၁", "၁ ၂", "သီတာ", "မြန်မာ", "၃"],
	om: ["1", "3", "Caaltuu", "Itoophiyaa", "1 7"],
	ti: ["1", "0", "ሰላም", "ኤርትራ", "4"],
};

const GOLDENS: readonly Golden[] = [
	...LOCALES.map((locale) => golden("onboarding", locale, NEWCOMERS[locale])),
	golden("onboarding", "en", ["#1", "#1,3", "Rosa", "#1", "#0"], "telegram", "taps"),
	golden("onboarding", "ar", ["#1", "#2", "ليلى", "stop", "#0"], "telegram", "stopped"),
	golden("onboarding", "en", ["other language", "Kiswahili", "!wait", "1", "!wait", "hello"], "sms", "silence"),
	golden(
		"onboarding",
		"en",
		["yes", "help", "9", "!edit 1 2", "!photo", "0", "12345", "skip", "Narnia", "2", "0"],
		"sms",
		"mistakes",
	),
	golden("stop", "en", ["1"]),
	golden("stop", "es", ["gracias", "0"]),
	golden("stop-guess", "en", ["no"]),
	golden("stop-guess", "my", ["ဟုတ်ကဲ့"]),
	golden("forget", "en", ["yes", "yes", "hello"]),
	golden("forget", "fr", ["oui", "non"]),
	golden("link", "en", ["LINK 654321", "LINK 123456", "111 111", "LINK 222222", "LINK 999999"]),
	golden("help", "en", ["about", "my data"]),
	golden("help", "hi", [], "telegram"),
	golden("language", "en", ["3", "aide"]),
	golden("language", "en", ["#5", "#99"], "telegram"),
];

describe("golden transcripts", () => {
	test.each(GOLDENS)("$name", ({ name, scene, lines }) => {
		const path = join(FOLDER, `${name}.txt`);
		if (process.env.UPDATE_GOLDEN) writeFileSync(path, transcriptOf(scene, lines));
		if (!existsSync(path)) throw new Error(`${path} is not there: run with UPDATE_GOLDEN=1, and read what it writes`);
		const kept = readFileSync(path, "utf8");
		expect(transcriptOf(scene, typedLines(kept))).toBe(kept);
		expect(typedLines(kept)).toEqual(lines);
	});
});
