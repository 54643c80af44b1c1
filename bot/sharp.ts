import { fileURLToPath } from "node:url";

type Sharp = typeof import("sharp");

let loading: Promise<Sharp> | undefined;

/** Points the font library to ours before it first looks; on macOS and Windows it would look elsewhere by default. */
async function load(): Promise<Sharp> {
	process.env.FONTCONFIG_FILE = fileURLToPath(new URL("./console/charts/fonts.conf", import.meta.url));
	process.env.PANGOCAIRO_BACKEND = "fontconfig";
	const loaded = await import("sharp");
	// Every picture is another, and each takes milliseconds: a cache and more threads would only take memory.
	loaded.default.cache(false);
	loaded.default.concurrency(1);
	return loaded;
}

/** The image library, loaded when it is first needed. Whatever uses it comes through here: the fonts are looked for once. */
export function loadSharp(): Promise<Sharp> {
	loading ??= load();
	return loading;
}
