import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { gatherFacts } from "../../bot/checks/gather.ts";
import { CHANNEL_LIMITS } from "../../bot/cli/limits.ts";
import { advance } from "../../bot/core/advance.ts";
import { checkFlow } from "../../bot/core/check.ts";
import { readLanguage } from "../../bot/texts.ts";
import { filed, keysOf, NOW, questionOf, sessionOf, viewOf } from "../core/kit.ts";
import { moved } from "./example-flow.ts";

const PAGE = join(import.meta.dirname, "../../docs/write-a-flow.md");
const around = { ...readLanguage(), now: NOW };

describe("the example of docs/write-a-flow.md", () => {
	test("stands in the page as it stands here", () => {
		// In the page it lies in `flows/`, one folder nearer to `bot/`.
		const example = readFileSync(join(import.meta.dirname, "example-flow.ts"), "utf8").replaceAll('"../../', '"../');
		expect(readFileSync(PAGE, "utf8")).toContain(example.trim());
	});

	test("passes every check of a flow", () => {
		expect(checkFlow(moved, gatherFacts(CHANNEL_LIMITS)).filter(({ level }) => level === "error")).toEqual([]);
	});

	test("a country with one zone settles the zone too", () => {
		const view = viewOf({ profile: { locale: "en", name: "Rosa", country: "KE", zone: "Africa/Nairobi" } });
		const asked = advance(moved, sessionOf("moved", ""), { kind: "start" }, view, around);
		expect(keysOf(asked.effects)).toEqual(["onboarding-country"]);
		const session = asked.session ?? sessionOf("moved", "");
		const told = advance(moved, session, { kind: "text", text: "India" }, asked.view, around);
		expect(filed(told.effects)).toEqual(["save country=IN", "save zone=Asia/Kolkata"]);
		expect(keysOf(told.effects)).toEqual(["onboarding-welcome"]);
		expect(told.session).toBeUndefined();
	});

	test("a country with several zones asks which", () => {
		const view = viewOf({ profile: { locale: "en", country: "KE", zone: "Africa/Nairobi" } });
		const told = advance(moved, sessionOf("moved", "country"), { kind: "text", text: "usa" }, view, around);
		expect(filed(told.effects)).toEqual(["save country=US"]);
		expect(questionOf(told.effects).lines).toEqual([{ key: "onboarding-zone", params: {} }]);
	});
});
