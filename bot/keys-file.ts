import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { newKeys } from "./store/keys.ts";

/** Where keys made by Steward itself lie, under DATA_DIR. */
export const keysPath = (dataDir: string): string => join(dataDir, "keys");

/** The keys of practice, made at first use and readable by the owner alone. */
export async function readOrMakeKeys(dataDir: string): Promise<string> {
	await mkdir(dataDir, { recursive: true });
	const path = keysPath(dataDir);
	try {
		await writeFile(path, newKeys(), { mode: 0o600, flag: "wx" });
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
	}
	return (await readFile(path, "utf8")).trim();
}
