import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readLock, writeLock } from "../../bot/checks/lock.ts";
import { checkPages, pagesOf, writePages } from "../../bot/checks/pages.ts";
import { readLanguage } from "../../bot/texts.ts";
import { registry } from "../../flows/index.ts";
import { codes } from "./facts.ts";

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "steward-pages-"));
});

afterEach(() => {
	rmSync(folder, { recursive: true });
});

const pages = pagesOf(registry, readLanguage().texts);

test("the pages that ship are as the flows are", () => {
	expect(checkPages(pages)).toEqual([]);
});

test("every flow has a page, and the index leads to it", () => {
	expect([...pages.keys()]).toEqual(["README.md", ...[...registry.flows.keys()].map((name) => `${name}.md`)]);
	for (const name of registry.flows.keys()) expect(pages.get("README.md")).toContain(`[${name}](${name}.md)`);
});

test("a page that is missing, changed or of a flow that is gone is told, and drawing mends all three", () => {
	writePages(pages, folder);
	expect(checkPages(pages, folder)).toEqual([]);
	rmSync(join(folder, "stop.md"));
	writeFileSync(join(folder, "help.md"), "# help\n");
	writeFileSync(join(folder, "gone.md"), "# gone\n");
	expect(codes(checkPages(pages, folder))).toEqual([
		"flows.stale-page docs/flows/help.md",
		"flows.stale-page docs/flows/stop.md",
		"flows.stale-page docs/flows/gone.md",
	]);
	writePages(pages, folder);
	expect(checkPages(pages, folder)).toEqual([]);
	expect(readdirSync(folder)).toHaveLength(pages.size);
});

test("the lock is read back as it was written, and writing it again changes nothing", () => {
	const path = join(folder, "lock.json");
	expect(readLock(path)).toEqual({});
	const count = writeLock(registry.flows, path);
	const first = readLock(path);
	expect(first.stop?.stopAll).toBe("run");
	expect(writeLock(registry.flows, path)).toBe(count);
	expect(readLock(path)).toEqual(first);
});
