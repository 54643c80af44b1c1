import { readFileSync } from "node:fs";

const TYPES = { css: "text/css", js: "text/javascript", svg: "image/svg+xml" } as const;

function asset(name: string): readonly [string, { readonly type: string; readonly text: string }] {
	const type = TYPES[name.slice(name.lastIndexOf(".") + 1) as keyof typeof TYPES];
	return [
		name,
		{ type: `${type}; charset=utf-8`, text: readFileSync(new URL(`static/${name}`, import.meta.url), "utf8") },
	];
}

/** The style sheets, in the order in which they build on each other. */
export const STYLES = [
	"page.css",
	"intro.css",
	"clock.css",
	"phones.css",
	"entries.css",
	"form.css",
	"hall.css",
	"lists.css",
	"telegram.css",
	"slack.css",
	"discord.css",
	"narrow.css",
] as const;

/** The page's own files by name: all that it loads. */
export const ASSETS: ReadonlyMap<string, { readonly type: string; readonly text: string }> = new Map(
	[...STYLES, "page.js", "phone.js", "form.js", "hall.js", "screen.js", "icon.svg"].map(asset),
);
