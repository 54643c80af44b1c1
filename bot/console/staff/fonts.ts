import { readFile } from "node:fs/promises";

/** The letters of each font: a browser fetches a font only for text that has some of them. */
const FONTS = [
	{
		family: "Noto Sans",
		range: "U+0000-05FF, U+0900-097F, U+1CD0-1CFF, U+1E00-20CF, U+2100-2BFF, U+A830-A8FF",
		files: {
			400: import.meta.resolve("@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf"),
			700: import.meta.resolve("@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf"),
		},
	},
	{
		family: "Noto Sans Arabic",
		range: "U+0600-06FF, U+0750-077F, U+0870-08FF, U+FB50-FDFF, U+FE70-FEFC",
		files: {
			400: import.meta.resolve("@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf"),
			700: import.meta.resolve("@expo-google-fonts/noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf"),
		},
	},
	{
		family: "Noto Sans Ethiopic",
		range: "U+1200-139F, U+2D80-2DDF, U+AB00-AB2F",
		files: {
			400: import.meta.resolve("@expo-google-fonts/noto-sans-ethiopic/400Regular/NotoSansEthiopic_400Regular.ttf"),
			700: import.meta.resolve("@expo-google-fonts/noto-sans-ethiopic/700Bold/NotoSansEthiopic_700Bold.ttf"),
		},
	},
	{
		family: "Noto Sans Myanmar",
		range: "U+1000-109F, U+A9E0-A9FF, U+AA60-AA7F",
		files: {
			400: import.meta.resolve("@expo-google-fonts/noto-sans-myanmar/400Regular/NotoSansMyanmar_400Regular.ttf"),
			700: import.meta.resolve("@expo-google-fonts/noto-sans-myanmar/700Bold/NotoSansMyanmar_700Bold.ttf"),
		},
	},
] as const;

const nameOf = (url: string) => url.slice(url.lastIndexOf("/") + 1);

const files = new Map(FONTS.flatMap(({ files: weights }) => Object.values(weights).map((url) => [nameOf(url), url])));

/** The style sheet that names the fonts of the charts, so that every script is drawn alike on every machine. */
export const FONT_FACES: string = FONTS.flatMap(({ family, range, files: weights }) =>
	Object.entries(weights).map(
		([weight, url]) =>
			`@font-face{font-family:"${family}";font-weight:${weight};font-display:block;src:url("fonts/${nameOf(url)}") format("truetype");unicode-range:${range}}`,
	),
).join("\n");

/** The bytes of a font by its file's name; undefined for any other name. */
export async function fontFile(name: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
	const url = files.get(name);
	return url === undefined ? undefined : new Uint8Array(await readFile(new URL(url)));
}
