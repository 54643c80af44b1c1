import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromZawgyi, isBlank, normalise } from "../../bot/core/normalise.ts";

describe("normalise", () => {
	test.each([
		["case", "STOP", "stop"],
		["compatibility forms", "ＳＴＯＰ", "stop"],
		["ligatures", "oﬃce", "office"],
		["a right-to-left mark, which trim leaves", "STOP\u200f", "stop"],
		["bidi isolates round a word", "\u2068STOP\u2069", "stop"],
		["a zero-width space inside", "ST\u200bOP", "stop"],
		["a byte order mark", "\ufeffstop", "stop"],
		["a soft hyphen", "st\u00adop", "stop"],
		["NUL bytes", "\0st\0op\0", "stop"],
		["spaces of all kinds", "\u00a0my \u202f\t\n data\u3000", "my data"],
		["accents", "¡Sí!", "si"],
		["accents as marks of their own", "si\u0301", "si"],
		["an accent behind a tatweel", "si\u0640\u0301", "si"],
		["a cedilla and a tilde", "Não, ação", "nao, acao"],
		["the dotted capital I", "İPTAL", "iptal"],
		["curly apostrophes", "don’t", "don't"],
		["the hudhaa as it comes", "ta`e", "ta'e"],
		["punctuation at the ends only", "«(1, 3).»", "1, 3"],
		["emoji at the ends", "yes 👍🏽❤️", "yes"],
		["emoji only", "👍🏽", ""],
		["a flag", "🇰🇪", ""],
		["nothing", "", ""],
		["a question mark alone asks for help", " ??", "?"],
		["an Arabic one too", "؟", "?"],
		["a question mark behind words goes", "help?", "help"],
	] as const)("%s", (_what, typed, meant) => {
		expect(normalise(typed)).toBe(meant);
	});

	test.each([
		["Arabic", "٣", "3"],
		["Persian and Urdu", "۳", "3"],
		["Hindi", "३", "3"],
		["Bengali", "৩", "3"],
		["Burmese", "၃", "3"],
		["Shan", "႓", "3"],
		["Tamil", "௩", "3"],
		["Thai", "๓", "3"],
		["Khmer", "៣", "3"],
		["N'Ko", "߃", "3"],
		["Adlam, beyond the first 65,536", "\u{1e953}", "3"],
		["full width", "３", "3"],
		["mathematical", "𝟛", "3"],
		["circled", "③", "3"],
		["keycaps", "3️⃣", "3"],
		["several", "١٢٣٤٥٦٧٨٩٠", "1234567890"],
		["mixed", "١ and २", "1 and 2"],
	] as const)("%s digits", (_script, typed, digits) => {
		expect(normalise(typed)).toBe(digits);
	});

	test.each([
		["፫", "3"],
		["፲", "10"],
		["፲፪", "12"],
		["፳፫", "23"],
		["፻", "100"],
		["፪፻፲", "210"],
		["፻፩", "101"],
	] as const)("Ethiopic %s is %s", (typed, number) => {
		expect(normalise(typed)).toBe(number);
	});

	test.each([
		["alef with hamza", "إيقاف", "ايقاف"],
		["alef maqsura", "تخطى", "تخطي"],
		["the Persian ya and kaf of another keyboard", "کیف", "كيف"],
		["ta marbuta", "مساعدة", "مساعده"],
		["tatweel", "نعـــم", "نعم"],
		["vowel signs", "نَعَم", "نعم"],
		["Ethiopic twins ሐ and ሀ", "ሐሳብ", "ሀሳብ"],
		["Ethiopic twins ሠ and ሰ", "ሠላም", "ሰላም"],
		["Ethiopic twins ዐ and አ", "ዐዎን", "አዎን"],
		["Ethiopic twins ፀ and ጸ", "ፀሐይ", "ጸሀይ"],
		["the Ethiopic word space", "የኔ፡መረጃ።", "የኔ መረጃ"],
		["Hindi vowel signs stay", "नहीं", "नहीं"],
	] as const)("%s", (_what, typed, meant) => {
		expect(normalise(typed)).toBe(normalise(meant));
		expect(normalise(typed)).toBe(meant);
	});

	test("letters that differ stay apart", () => {
		expect(normalise("हाँ")).not.toBe(normalise("हा"));
		expect(normalise("نعم")).not.toBe(normalise("لا"));
	});

	test("a sentence in Zawgyi becomes Unicode, and Unicode stays", () => {
		const unicode = "မြန်မာနိုင်ငံ";
		expect(fromZawgyi("ျမန္မာႏိုင္ငံ")).toBe(unicode);
		expect(fromZawgyi(unicode)).toBe(unicode);
		expect(normalise("ျမန္မာႏိုင္ငံ")).toBe(normalise(unicode));
	});

	test.each(["မ", "က", "ဟုတ်", "ok", "مرحبا"])("%s may be either encoding, and stays", (typed) => {
		expect(fromZawgyi(typed)).toBe(typed);
	});

	test.each([
		["letters", "aé".repeat(5_000)],
		["punctuation inside", `a${"!".repeat(50_000)}a`],
		["spaces", `a${" ".repeat(50_000)}a`],
		["marks", `a${"\u0301".repeat(10_000)}`],
		["Burmese digits", "၃".repeat(10_000)],
		["Burmese", "မင်္ဂလာပါ ".repeat(1_000)],
		["Ethiopic numbers", "፻".repeat(10_000)],
		["NUL bytes", "\0".repeat(10_000)],
	] as const)("10,000 characters and more of %s take no time to speak of", (_what, typed) => {
		const started = performance.now();
		normalise(typed);
		expect(performance.now() - started).toBeLessThan(2_000);
	});

	const alphabet = fc.oneof(
		fc.constantFrom(..."aAéÉñç1٣३၃፫፻نإىةـَسሐሀ፡कि़हk’'`!?؟ \t\u200f\u200b\0\u0301\u0654👍🏽️⃣ßİΣ¹Å"),
		fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }),
		fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
	);
	// Burmese signs at random are neither encoding; converting them twice means nothing.
	const typed = fc
		.array(alphabet, { maxLength: 30 })
		.map((signs) => signs.join("").replace(/[\u1000-\u109f\ua9e0-\ua9ff\uaa60-\uaa7f]/g, ""));

	test("what is normal stays as it is", () => {
		fc.assert(
			fc.property(typed, (text) => {
				const once = normalise(text);
				expect(normalise(once)).toBe(once);
			}),
			{ numRuns: 1_500 },
		);
	});

	test("marks of direction and case never matter", () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[a-z0-9 ]{1,20}$/), fc.nat(20), (text, at) => {
				const marked = `${text.slice(0, at)}\u200f${text.slice(at)}`;
				expect(normalise(marked.toUpperCase())).toBe(normalise(text));
			}),
		);
	});
});

test.each([
	["", true],
	[" \n", true],
	["\u200f\u200b", true],
	["\0", true],
	["👍", false],
	["?", false],
] as const)("%j is blank: %s", (typed, blank) => {
	expect(isBlank(typed)).toBe(blank);
});
