import myanmarTools from "myanmar-tools";

const detector = new myanmarTools.ZawgyiDetector();
const converter = new myanmarTools.ZawgyiConverter();

/** How sure the detector must be. Below it a short word may be either encoding, and converting would harm it. */
const ZAWGYI_CERTAIN = 0.95;

/** Bidi marks, isolates, zero-width characters, soft hyphen, variation selectors, control characters. */
const INVISIBLE = /\p{Cc}|\p{Cf}|\p{Variation_Selector}|\u034f/gu;

/** Ethiopic numerals: they are of Unicode category No and have no zero, so each is a number of its own. */
const ETHIOPIC_ONE = 0x1369;
const ETHIOPIC_TEN = 0x1372;
const ETHIOPIC_HUNDRED = "፻";

/** Decimal digits of every script stand in rows of ten, zero first (Unicode 4.6): a digit's place in its row is its value. */
function digitValue(digit: string): number {
	const code = digit.codePointAt(0) ?? 0;
	let zero = code;
	while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
	return (code - zero) % 10;
}

function westernDigits(text: string): string {
	const decimal = text.replace(/(?![0-9])\p{Nd}/gu, (digit) => String(digitValue(digit)));
	return decimal.replace(/[፩-፻]+/gu, (numeral) => String(ethiopicNumber(numeral)));
}

/** ፳፫ is 23, ፪፻፲ is 210: each part before ፻ counts hundreds. */
function ethiopicNumber(numeral: string): number {
	let total = 0;
	let part = 0;
	for (const sign of numeral) {
		const code = sign.codePointAt(0) ?? 0;
		if (sign === ETHIOPIC_HUNDRED) {
			total += (part || 1) * 100;
			part = 0;
		} else part += code >= ETHIOPIC_TEN ? (code - ETHIOPIC_TEN + 1) * 10 : code - ETHIOPIC_ONE + 1;
	}
	return total + part;
}

/** Alef and ya variants, ta marbuta, tatweel and the short vowels, as people leave them out. */
function foldArabic(text: string): string {
	return text
		.replace(/[\u064b-\u065f\u0670\u0640]/g, "")
		.replace(/[أإآٱ]/g, "ا")
		.replace(/[ىی]/g, "ي")
		.replace(/ک/g, "ك")
		.replace(/ة/g, "ه");
}

/** Ethiopic letters that sound alike and are typed for one another (ሀ ሐ ኀ, ሰ ሠ, አ ዐ, ጸ ፀ), each series of seven. */
const ETHIOPIC_TWINS: readonly (readonly [number, number])[] = [
	[0x1210, 0x1200],
	[0x1280, 0x1200],
	[0x1220, 0x1230],
	[0x12d0, 0x12a0],
	[0x1340, 0x1338],
];

function foldEthiopic(text: string): string {
	return text.replace(/[\u1200-\u137f]/g, (letter) => {
		const code = letter.charCodeAt(0);
		const twin = ETHIOPIC_TWINS.find(([from]) => code >= from && code < from + 7);
		return twin ? String.fromCharCode(code - twin[0] + twin[1]) : letter;
	});
}

/** Latin letters and digits lose their marks (é, the keycap of 2️⃣); other scripts keep their signs, which are letters there. */
function foldLatin(text: string): string {
	return text
		.normalize("NFD")
		.replace(/(?<=[a-z0-9])\p{M}+/gu, "")
		.normalize("NFC");
}

/** Unicode for text that is surely Zawgyi, the older Burmese encoding that still arrives. Everything else comes back as it was. */
export function fromZawgyi(text: string): string {
	return /[\u1000-\u109f]/.test(text) && detector.getZawgyiProbability(text) >= ZAWGYI_CERTAIN
		? converter.zawgyiToUnicode(text)
		: text;
}

/** True when nothing of a text can be seen: empty, spaces, marks of direction, control characters. */
export function isBlank(typed: string): boolean {
	return typed.replace(INVISIBLE, "").trim() === "";
}

/**
 * What a member meant to type, for comparing: NFKC, no invisible characters, Zawgyi as Unicode, lower case, digits
 * of every script as 0–9, no accents, one space between words, no punctuation at the ends (a question mark alone stays:
 * it asks for help). Never stored or shown.
 * The order is that of the languages' rules: compatibility first, diacritics last.
 *
 * @example normalise("  ¡Sí!\u200f") // "si"
 */
export function normalise(typed: string): string {
	const spaced = typed
		.normalize("NFKC")
		.replace(/[\s\p{Z}፡]+/gu, " ")
		.replace(INVISIBLE, "");
	const folded = foldEthiopic(foldLatin(foldArabic(westernDigits(fromZawgyi(spaced).toLowerCase()))));
	const bare = folded
		.replace(/['’‘ʼ`]/g, "'")
		// The look-behind keeps a long row of signs inside a text from being tried from each of its places.
		.replace(/^[\p{P}\p{S}\s]+|(?<![\p{P}\p{S}\s])[\p{P}\p{S}\s]+$/gu, "")
		.replace(/\s+/g, " ");
	return bare === "" && /[?؟]/.test(folded) ? "?" : bare;
}
