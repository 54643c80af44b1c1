import { type Block, paragraph, SIZES } from "./blocks.ts";
import { type ChartWords, MARGIN, WIDTH } from "./chart.ts";
import { definition, type Fill, INK, paint } from "./fills.ts";
import { xml } from "./xml.ts";

/** The fonts of the pictures first, then those that systems bring for the same scripts. */
const FONTS = [
	"Noto Sans",
	"Noto Sans Arabic",
	"Noto Sans Ethiopic",
	"Noto Sans Myanmar",
	"Noto Sans Devanagari",
	"Segoe UI",
	"Geeza Pro",
	"Nirmala UI",
	"Kohinoor Devanagari",
	"Ebrima",
	"Kefa",
	"Myanmar Text",
	"Myanmar Sangam MN",
];

/** A chart in the making: blocks are put under one another. */
export interface Sheet {
	/** Puts what `draw` makes of the free height below everything so far. */
	put(draw: (y: number) => Block): void;
	space(height: number): void;
	/** The value of a `fill` attribute; its pattern is defined once. `name` tells the chart's patterns apart. */
	paint(name: string, fill: Fill): string;
	/** The document, with the note at its end. */
	svg(): string;
}

/** A sheet that bears its title. `data` is all that the chart shows: patterns are named after it. */
export function sheet(words: ChartWords, data: unknown): Sheet {
	const { locale, title, note } = words;
	const prefix = `c${digest(JSON.stringify(data))}`;
	const patterns = new Map<string, string>();
	const parts: string[] = [];
	let y = MARGIN;
	const put: Sheet["put"] = (draw) => {
		const { svg, height } = draw(y);
		parts.push(svg);
		y += height;
	};
	put((top) => paragraph(locale, title, top, { size: SIZES.title, bold: true }));
	return {
		put,
		space(height) {
			y += height;
		},
		paint(name, fill) {
			const id = `${prefix}-${name}`;
			patterns.set(id, definition(id, fill));
			return paint(id, fill);
		},
		svg() {
			if (note !== undefined) {
				y += 24;
				put((top) => paragraph(locale, note, top, { size: SIZES.small }));
			}
			const height = Math.ceil(y + MARGIN);
			const fonts = `${FONTS.map((name) => `'${name}'`).join(", ")}, sans-serif`;
			return [
				`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}"`,
				` role="img" aria-label="${xml(title)}" lang="${locale}" xml:lang="${locale}" direction="ltr"`,
				` font-family="${fonts}" fill="${INK}">`,
				`<defs>${[...patterns.values()].join("")}</defs>`,
				`<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>`,
				...parts,
				"</svg>",
			].join("");
		},
	};
}

/** FNV-1a. Two charts on one page must not share the names of their patterns; the same chart twice may. */
function digest(text: string): string {
	let hash = 0x811c9dc5;
	for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	return (hash >>> 0).toString(36);
}
