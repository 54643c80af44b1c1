import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { typesOf } from "../core/message-types.ts";
import { LOCALES_FOLDER, readSources } from "../texts.ts";

/** What `locales/messages.ts` should hold now. */
export function typesSource(folder = LOCALES_FOLDER): string {
	return typesOf([...readSources("en", folder).values()]);
}

/** Writes `locales/messages.ts`. */
export function writeTypes(folder = LOCALES_FOLDER): void {
	writeFileSync(join(folder, "messages.ts"), typesSource(folder));
}
