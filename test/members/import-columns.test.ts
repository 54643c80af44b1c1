import { describe, expect, test } from "vitest";
import { FIELDS, findColumns, readMapping } from "../../bot/members/import-columns.ts";

const EVIDENCE = ["Topics", "Consent date", "Consent source"];

const meanings = (header: readonly string[], ...maps: readonly string[]) =>
	Object.fromEntries(findColumns([...header, ...EVIDENCE], maps.map(readMapping)).places);

const failing = (code: string, remedy = "") =>
	expect.objectContaining({ code, remedy: expect.stringContaining(remedy) });

describe("a column is known by its name", () => {
	test.each([
		["phone", "phone"],
		["PHONE NUMBER", "phone"],
		["Mobile", "phone"],
		["telephone", "phone"],
		["Teléfono", "phone"],
		["Telegram-ID", "telegram"],
		["slack_user_id", "slack"],
		["Discord", "discord"],
	] as const)("%s", (header, field) => {
		expect(meanings([header])).toMatchObject({ [field]: 0 });
	});

	test.each([
		["First Name", "name"],
		["first_name", "name"],
		["Country", "country"],
		["País", "country"],
		["Language", "language"],
		["Langue", "language"],
		["Time zone", "zone"],
		["timezone", "zone"],
		["ALERTS", "alerts"],
		["training", "trainings"],
		["listening", "listening"],
	] as const)("%s", (header, field) => {
		expect(meanings(["phone", header])).toMatchObject({ [field]: 1 });
	});

	test.each(FIELDS)("%s by its own name", (field) => {
		const header = ["phone", ...EVIDENCE].filter((name) => name.toLowerCase().replace(" ", "-") !== field);
		expect(findColumns([field, ...header], []).places.get(field)).toBe(0);
	});

	test("others are listed and ignored, with nothing in them that a terminal would obey", () => {
		const columns = findColumns(["phone", "Shoe size", "\u001b[2Jx", ...EVIDENCE], []);
		expect(columns.ignored).toEqual(["Shoe size", "[2Jx"]);
		expect(columns.headers.get("phone")).toBe("phone");
	});
});

describe("--map", () => {
	test("says what a column means, against its name and those of others", () => {
		expect(meanings(["Handy", "Phone"], "handy=phone")).toMatchObject({ phone: 0 });
		expect(meanings(["Phone", "Mobile"], "Mobile=ignore")).toMatchObject({ phone: 0 });
		expect(meanings(["a=b", "x"], "a=b=phone")).toMatchObject({ phone: 0 });
	});

	test.each(["phone", "=phone", "Handy=", "Handy=shoes", ""])("%j is not understood", (text) => {
		expect(() => readMapping(text)).toThrow(failing("import.no-such-field", "consent-date"));
	});

	test("names a column that there is", () => {
		expect(() => meanings(["phone"], "Handy=phone")).toThrow(failing("import.no-such-column"));
	});
});

test("two columns of one meaning stop the import, with what to say", () => {
	expect(() => meanings(["Phone", "Mobile"])).toThrow(failing("import.two-columns", '--map "Phone=phone"'));
	expect(() => meanings(["Phone", "Phone"])).toThrow(failing("import.two-columns", "rename one"));
});

test.each([
	["an address", ["Name", ...EVIDENCE], /an address/],
	["topics", ["Phone", "Consent date", "Consent source"], /topics agreed to/],
	["a date", ["Phone", "Topics", "Consent source"], /when it was agreed/],
	["a source", ["Phone", "Alerts", "Consent date"], /where it was agreed/],
])("a file without %s stops the import", (_what, header, message) => {
	expect(() => findColumns(header, [])).toThrow(message);
	expect(() => findColumns(header, [])).toThrow(failing("import.missing-column", "--map"));
});

test("a file without a header row is not repeated in the error", () => {
	let said = "";
	try {
		findColumns(["Amina Example", "+12025550123", "alerts"], []);
	} catch (error) {
		said = JSON.stringify([error, String(error)]);
	}
	expect(said).toContain("import.missing-column");
	expect(said).not.toMatch(/Amina|2025550123/);
});
