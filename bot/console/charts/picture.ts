import { existsSync } from "node:fs";
import { StewardError } from "../../core/errors.ts";
import { loadSharp } from "../../sharp.ts";

/**
 * The most lines of pixels in a picture. At 800 wide, Telegram takes photos up to 9,200 high (width and height together
 * at most 10,000, https://core.telegram.org/bots/api#sendphoto), and this much is 26 MB while it is drawn.
 */
const MOST_HEIGHT = 8000;

/** A file of each package that `fonts.conf` names. */
const FONTS = () => [
	import.meta.resolve("@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf"),
	import.meta.resolve("@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf"),
	import.meta.resolve("@expo-google-fonts/noto-sans-ethiopic/400Regular/NotoSansEthiopic_400Regular.ttf"),
	import.meta.resolve("@expo-google-fonts/noto-sans-myanmar/400Regular/NotoSansMyanmar_400Regular.ttf"),
];

let missing: readonly string[] | undefined;

/**
 * A chart's SVG as the bytes of a PNG, one pixel per unit. Drawn outside the main thread, with the fonts that come with
 * Steward and no others; they are read at the first picture. Throws a `StewardError`: `chart.too-tall`, `chart.not-drawn`.
 */
export async function picture(svg: string): Promise<Uint8Array> {
	const height = Number(/^<svg [^>]*?\bheight="(\d+)"/.exec(svg)?.[1] ?? 0);
	if (height > MOST_HEIGHT)
		throw new StewardError(
			"chart.too-tall",
			`The chart is ${height} pixels high, a picture may have ${MOST_HEIGHT}.`,
			"Show fewer rows in one picture, or send the chart's text.",
		);
	try {
		// Without its fonts a script is drawn as boxes, in silence.
		missing ??= FONTS().filter((url) => !existsSync(new URL(url)));
		if (missing.length > 0) throw new Error(`fonts are missing: ${missing.join(", ")}`);
		const { default: sharp } = await loadSharp();
		// A few colours and their mixtures at the edges: a palette halves the file. More effort takes 100 MB and gains nothing.
		return await sharp(Buffer.from(svg)).png({ palette: true, colours: 64, effort: 1 }).toBuffer();
	} catch (cause) {
		throw new StewardError(
			"chart.not-drawn",
			"The chart could not be drawn as a picture.",
			"Send the chart's text meanwhile. If no chart can be drawn, install what Steward needs again: npm ci.",
			{ cause },
		);
	}
}
