import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { machineIds } from "../../bot/ids.ts";
import { type ImportRequest, type ImportTools, importMembers } from "../../bot/members/import.ts";
import { readMapping } from "../../bot/members/import-columns.ts";
import { verifyAudit } from "../../bot/store/audit.ts";
import { type Database, openDatabase } from "../../bot/store/database.ts";
import { evidencePlace } from "../../bot/store/import.ts";
import { createKeyring, newKeys, withNewKey } from "../../bot/store/keys.ts";
import { erase } from "../../bot/store/members.ts";
import { rotateKeys } from "../../bot/store/rotate.ts";
import { addressPlace, fieldPlace } from "../../bot/store/state.ts";
import { inTransaction } from "../../bot/store/unit.ts";
import { readLanguage } from "../../bot/texts.ts";
import { freshDatabase } from "../support/database.ts";
import { createTestLog, newAddress, secret } from "../support/steward.ts";

const keyText = newKeys();
const keys = createKeyring(keyText);
const { lexicon } = readLanguage();
const now = Temporal.Instant.from("2026-06-15T10:00:00Z");

let database: Database;
let folder: string;
let file: string;
beforeAll(async () => {
	database = openDatabase(await freshDatabase(inject("server")), createTestLog());
});
afterAll(() => database.close());
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "steward-import-"));
	file = join(folder, "members.csv");
});
afterEach(() => rmSync(folder, { recursive: true }));

const HEADER = "phone,name,topics,consent date,consent source";
const rowOf = (phone: string, name = "Amina") => `${phone},${name},alerts,2025-03-31,paper list`;

/** Imports these lines, or bytes, as a file. */
async function take(
	content: readonly string[] | Uint8Array,
	request: Partial<ImportRequest> = {},
	tools: Partial<ImportTools> = {},
) {
	writeFileSync(file, content instanceof Uint8Array ? content : `${content.join("\n")}\n`);
	return importMembers(
		{ database, keys, ids: machineIds, clock: { now: () => now }, lexicon, ...tools },
		{ path: file, dryRun: false, mappings: [], ...request },
	);
}

/** Everything that an import may touch, to compare before and after. */
async function everything(): Promise<string> {
	const tables = ["members", "identities", "profile_fields", "consents", "outbox", "audit_log", "tombstones"];
	const parts = await Promise.all(
		tables.map((table) =>
			database.prisma.$queryRawUnsafe(`SELECT md5(string_agg(t::text, '|' ORDER BY t::text)) AS all FROM ${table} t`),
		),
	);
	return JSON.stringify(parts);
}

const identityOf = (address: string, channel = "sms") =>
	database.prisma.identity.findUnique({
		where: { channel_addressHash: { channel, addressHash: keys.index(`address/${channel}`, address) } },
		include: { member: { include: { profileFields: true } } },
	});

const reasons = (summary: { readonly reasons: readonly { readonly reason: string; readonly count: number }[] }) =>
	Object.fromEntries(summary.reasons.map(({ reason, count }) => [reason, count]));

const failing = (code: string, message: RegExp = /./) =>
	expect.objectContaining({ code, message: expect.stringMatching(message) });

test("a row becomes a member, an identity, a name and rows of the ledger, sealed", async () => {
	const phone = newAddress("sms");
	const [name, evidence] = [secret("Caaltuu"), secret("assembly hall, list 12")];
	const summary = await take([
		"Mobile;First name;Country;Language;Alerts;Listening;Consent date;Evidence",
		`${phone};${name};US;Afaan Oromoo;yes;yes;2025-03-31;${evidence}`,
	]);
	expect(summary).toMatchObject({ rows: 1, added: 1, known: 0, refused: 0 });
	expect(summary.by).toEqual({
		channel: [["sms", 1]],
		country: [["US", 1]],
		locale: [["om", 1]],
		topic: [
			["alerts", 1],
			["listening", 1],
		],
	});
	const identity = await identityOf(phone);
	expect(identity).toMatchObject({
		reachable: true,
		lastInboundAt: new Date(0),
		createdAt: new Date(now.epochMilliseconds),
		member: { role: "member", locale: "om", localeConfirmed: true, country: "US", zone: null, heldUntil: null },
	});
	if (!identity) throw new Error("nobody");
	expect(keys.open(addressPlace(identity.id), identity.addressSealed)).toBe(phone);
	const [field] = identity.member.profileFields;
	expect(field && keys.open(fieldPlace(identity.memberId, "name"), field.sealed)).toBe(name);
	const consents = await database.prisma.consent.findMany({ where: { memberId: identity.memberId } });
	expect(consents.map(({ topic }) => topic).sort()).toEqual(["alerts", "listening"]);
	for (const row of consents) {
		expect(row).toMatchObject({ granted: true, source: "import", locale: "om", channel: "sms" });
		expect(row.at).toEqual(new Date("2025-03-31T12:00:00Z"));
		expect(keys.open(evidencePlace(row.id), row.evidenceSealed ?? new Uint8Array())).toBe(evidence);
	}
	expect(await database.prisma.outbox.count()).toBe(0);
});

test("evidence is sealed again when keys are rotated", async () => {
	const own = openDatabase(await freshDatabase(inject("server")), createTestLog());
	try {
		await take([HEADER, rowOf(newAddress("sms"))], {}, { database: own });
		const after = createKeyring(withNewKey(keyText));
		// The address, the name and the evidence.
		expect(await rotateKeys(own, after, now, () => undefined)).toEqual({ resealed: 3 });
		const { id, evidenceSealed } = await own.prisma.consent.findFirstOrThrow();
		const sealed = evidenceSealed ?? new Uint8Array();
		expect([after.isOld(sealed), after.open(evidencePlace(id), sealed)]).toEqual([false, "paper list"]);
	} finally {
		await own.close();
	}
});

test("each channel's ids", async () => {
	const [telegram, slack, discord] = [newAddress("telegram"), newAddress("slack"), newAddress("discord")];
	await take([
		"telegram,slack,discord,topics,consent date,consent source",
		`${telegram},,,alerts,2025-03-31,list`,
		`,${slack},,alerts,2025-03-31,list`,
		`,,${discord},alerts,2025-03-31,list`,
	]);
	for (const [address, channel] of [
		[telegram, "telegram"],
		[slack, "slack"],
		[discord, "discord"],
	] as const)
		expect(await identityOf(address, channel)).toMatchObject({ channel });
});

test("the same file twice changes nothing but the audit log", async () => {
	const lines = [HEADER, rowOf(newAddress("sms")), rowOf(newAddress("sms"), "Juma")];
	expect(await take(lines)).toMatchObject({ added: 2, known: 0 });
	const before = await database.prisma.member.findMany({ orderBy: { id: "asc" } });
	const consents = await database.prisma.consent.count();
	expect(
		await take(lines.map((line) => line.replace("Amina", "Another").replace("alerts", "trainings"))),
	).toMatchObject({
		added: 0,
		known: 2,
		refused: 0,
	});
	expect(await database.prisma.member.findMany({ orderBy: { id: "asc" } })).toEqual(before);
	expect(await database.prisma.consent.count()).toBe(consents);
});

test("after an interruption the same file goes on", async () => {
	const lines = Array.from({ length: 2_500 }, (_, at) => rowOf(`+1415${3_000_000 + at}`));
	const stop = new Error("killed");
	const onProgress = (done: number) => {
		if (done === 2_000) throw stop;
	};
	await expect(take([HEADER, ...lines], { onProgress })).rejects.toBe(stop);
	expect(await take([HEADER, ...lines])).toMatchObject({ rows: 2_500, added: 500, known: 2_000, refused: 0 });
});

test("two imports of one file at the same time add everybody once", async () => {
	const lines = Array.from({ length: 1_500 }, (_, at) => rowOf(`+1415${4_000_000 + at}`));
	const [one, two] = await Promise.all([take([HEADER, ...lines]), take([HEADER, ...lines])]);
	expect(one.added + two.added).toBe(1_500);
	expect(one.known + two.known).toBe(1_500);
});

describe("who stays out", () => {
	test("who asked to be forgotten", async () => {
		const phone = newAddress("sms");
		await take([HEADER, rowOf(phone)]);
		const { memberId } = (await identityOf(phone)) ?? { memberId: "" };
		await inTransaction(database, (tx) => erase(tx, memberId, now));
		const summary = await take([HEADER, rowOf(phone), rowOf(newAddress("sms"))]);
		expect(summary).toMatchObject({ added: 1, known: 0, refused: 1 });
		expect(reasons(summary)).toEqual({ erased: 1 });
		expect(await identityOf(phone)).toBeNull();
		expect(reasons(await take([HEADER, rowOf(phone)], { dryRun: true }))).toEqual({ erased: 1 });
	});

	test("who ended a topic, with no member left to say so", async () => {
		const phone = newAddress("sms");
		const row = (granted: boolean) => ({
			id: machineIds.uuid(),
			channel: "sms",
			addressHash: keys.index("address/sms", phone),
			topic: "alerts",
			granted,
			wording: "stop",
			locale: "en",
			at: new Date(),
		});
		await database.prisma.consent.create({ data: row(true) });
		await database.prisma.consent.create({ data: row(false) });
		expect(reasons(await take([HEADER, rowOf(phone)]))).toEqual({ withdrew: 1 });
		expect(await identityOf(phone)).toBeNull();
		await database.prisma.consent.create({ data: row(true) });
		expect(await take([HEADER, rowOf(phone)])).toMatchObject({ added: 1 });
	});

	test("a member who ended a topic is left as they are", async () => {
		const phone = newAddress("sms");
		await take([HEADER, rowOf(phone)]);
		const identity = await identityOf(phone);
		await database.prisma.consent.create({
			data: {
				id: machineIds.uuid(),
				memberId: identity?.memberId ?? null,
				channel: "sms",
				addressHash: keys.index("address/sms", phone),
				topic: "alerts",
				granted: false,
				wording: "stop",
				locale: "en",
				at: new Date(),
			},
		});
		const before = await database.prisma.consent.count();
		expect(await take([HEADER, rowOf(phone)])).toMatchObject({ added: 0, known: 1 });
		expect(await database.prisma.consent.count()).toBe(before);
	});

	test("who stands in the file a second time; a refused row does not count as the first", async () => {
		const phone = newAddress("sms");
		const summary = await take([
			HEADER,
			`${phone},Amina,,2025-03-31,paper list`,
			"",
			rowOf(phone),
			rowOf(`${phone.slice(0, 5)} ${phone.slice(5)}`),
		]);
		expect(summary).toMatchObject({ added: 1, refused: 2 });
		expect(summary.first).toEqual([
			{ line: 2, column: "topics", reason: "no-topic" },
			{ line: 5, column: "", reason: "duplicate", firstLine: 4 },
		]);
	});
});

test("a dry run writes nothing, and says what would happen", async () => {
	const [known, fresh] = [newAddress("sms"), newAddress("sms")];
	await take([HEADER, rowOf(known)]);
	const before = await everything();
	const lines = [HEADER, rowOf(known), rowOf(fresh), rowOf("12")];
	const dry = await take(lines, { dryRun: true });
	expect(await everything()).toBe(before);
	expect(dry).toMatchObject({ rows: 3, added: 1, known: 1, refused: 1 });
	expect(await take(lines)).toEqual(dry);
});

test("the report has the line, the column and the reason of every refused row, and nothing of a person", async () => {
	const report = join(folder, "refused.csv");
	const phone = newAddress("sms");
	const lines = [
		"=Phone,name,topics,consent date,consent source",
		rowOf(phone),
		'12,"Ami\nna",alerts,2025-03-31,paper list',
		`${newAddress("sms")},Juma,alerts,31st of March,paper list`,
		rowOf(phone),
		`${newAddress("sms")},Juma,alerts,2025-03-31,paper, list`,
		...Array.from({ length: 1_100 }, () => rowOf("ask")),
	];
	const summary = await take(lines, { report, mappings: [readMapping("=Phone=phone")] });
	expect(summary).toMatchObject({ added: 1, refused: 1_104 });
	expect(summary.first.length).toBe(10);
	const written = readFileSync(report, "utf8");
	expect(written.split("\r\n").slice(0, 6)).toEqual([
		'\ufeff"line","column","reason"',
		`"3","'=Phone","a number without its country: begin it with + and the country's code, or name the country"`,
		'"5","consent date","not a date: write it as in 2025-03-31"',
		'"6",,"the same address stands on line 2"',
		'"7",,"more cells than the header: a separator stands in a cell that is not in quotation marks"',
		`"8","'=Phone","a number without its country: begin it with + and the country's code, or name the country"`,
	]);
	expect(written.split("\r\n").length).toBe(1_104 + 2);
	expect(written).not.toMatch(/Ami|Juma|202555/);
	expect(statSync(report).mode & 0o077).toBe(0);
});

test("the report never overwrites the file, and must be writable", async () => {
	await expect(take([HEADER, rowOf("+12025550123")], { report: file })).rejects.toThrow(failing("import.report"));
	expect(readFileSync(file, "utf8")).toContain(HEADER);
	await expect(take([HEADER], { report: join(folder, "no", "where.csv") })).rejects.toThrow(failing("import.report"));
});

describe("a file", () => {
	const phones = [newAddress("sms"), newAddress("sms")];
	const text = (separator: string, newline: string) =>
		[HEADER, ...phones.map((phone) => rowOf(phone, '"Ami\nna"'))].join(newline).replaceAll(",", separator);

	test.each([
		["commas", Buffer.from(text(",", "\n"))],
		["semicolons", Buffer.from(text(";", "\r\n"))],
		["tabs", Buffer.from(text("\t", "\n"))],
		["a byte order mark", Buffer.from(`\ufeff${text(",", "\r\n")}`)],
		["old line breaks", Buffer.from(text(",", "\r"))],
		["all kinds of line breaks", Buffer.from(text(",", "\r\n").replace("\r\n", "\n"))],
		["no line break at its end, and many in it", Buffer.from(`\n\n${text(",", "\n\n")}`)],
	])("with %s", async (_what, bytes) => {
		expect(await take(bytes, { dryRun: true })).toMatchObject({ rows: 2, added: 2, refused: 0 });
	});

	test.each([
		["Latin-1", Buffer.concat([Buffer.from(`${HEADER}\n${rowOf("1")}\nJos`), Buffer.from([0xe9, 10])]), /Line 3 /],
		["UTF-16", Buffer.from(`\ufeff${HEADER}\n`, "utf16le"), /Line 1 /],
		["NUL bytes", Buffer.from(`${HEADER}\n\0\n`), /Line 2 /],
		["a byte that is cut off at the end", Buffer.from("é").subarray(0, 1), /Line 1 /],
	])("in %s is refused before anything is written", async (_what, bytes, message) => {
		const before = await everything();
		await expect(take(bytes)).rejects.toThrow(failing("import.not-utf8", message));
		expect(await everything()).toBe(before);
	});

	test("with a bad byte far down is refused before anything is written, with its line", async () => {
		const lines = Array.from({ length: 5_000 }, (_, at) => rowOf(`+1415${5_000_000 + at}`));
		const bytes = Buffer.concat([Buffer.from(`${[HEADER, ...lines].join("\r\n")}\r\n`), Buffer.from([0xff, 10])]);
		const before = await everything();
		await expect(take(bytes)).rejects.toThrow(failing("import.not-utf8", /Line 5002 /));
		expect(await everything()).toBe(before);
	});

	test.each([
		["a quotation mark that is not closed", `${HEADER}\n1,"Amina,x\n`, /Line [23].*not closed/],
		["a quotation mark within", `${HEADER}\n1,Ami"na,x\n`, /Line 2.*quotation mark/],
		["something after one", `${HEADER}\n1,"Ami"na,x\n`, /Line 2.*quotation mark/],
		["one endless row", `${HEADER}\n"${"x".repeat(200_000)}"\n`, /endless/],
		["one endless line", "x".repeat(1_200_000), /endless/],
	])("with %s is refused, and not quoted", async (_what, content, message) => {
		const failed = await take(Buffer.from(content)).catch((error: unknown) => error);
		expect(failed).toEqual(failing("import.malformed", message));
		expect(String(failed)).not.toContain("Ami");
	});

	test("that is empty, or not there", async () => {
		await expect(take(Buffer.alloc(0))).rejects.toThrow(failing("import.empty"));
		await expect(take([HEADER], { path: join(folder, "none.csv") })).rejects.toThrow(failing("import.unreadable-file"));
		await expect(take([HEADER], { path: folder })).rejects.toThrow(failing("import.unreadable-file"));
		expect(await take([HEADER])).toMatchObject({ rows: 0, added: 0 });
	});
});

test("with other keys nothing is imported: those who are out would come back", async () => {
	await take([HEADER, rowOf(newAddress("sms"))]);
	const before = await everything();
	await expect(take([HEADER, rowOf(newAddress("sms"))], {}, { keys: createKeyring(newKeys()) })).rejects.toThrow(
		failing("import.other-keys"),
	);
	expect(await everything()).toBe(before);
});

test("the audit log tells of each import: the file's hash, and counts", async () => {
	await take([HEADER, rowOf(newAddress("sms")), rowOf("ask")]);
	const [end, begin] = await database.prisma.auditEntry.findMany({ orderBy: { seq: "desc" }, take: 2 });
	const subject = createHash("sha256").update(readFileSync(file)).digest("hex");
	expect(begin).toMatchObject({ actor: "operator", action: "members.import-begin", subject, detail: { rows: 2 } });
	const detail = { rows: 2, added: 1, known: 0, refused: 1 };
	expect(end).toMatchObject({ actor: "operator", action: "members.import", subject, detail });
	expect(await verifyAudit(database)).not.toHaveProperty("brokenAt");
});

test("30,000 rows in under a minute", { timeout: 90_000 }, async () => {
	const names = ["Amina", "José", "Hélène", "João", "أمينة", "अमीना", "Juma", "አበበ", "ဒေါ်အောင်", "Caaltuu", "ኣስመሮም"];
	const languages = [
		"English",
		"Español",
		"fr",
		"pt-BR",
		"العربية",
		"हिन्दी",
		"sw",
		"አማርኛ",
		"Burmese",
		"om",
		"Tigrinya",
	];
	const phones = [
		(at: number) => `+1415${6_000_000 + at}`,
		(at: number) => `07${12_000_000 + at}`,
		(at: number) => `09${11_000_000 + at}`,
	];
	const countries = ["United States", "Kenya", "ET"];
	const lines = Array.from({ length: 30_000 }, (_, at) =>
		[
			phones[at % 3]?.(at),
			names[at % 11],
			countries[at % 3],
			languages[at % 11],
			"alerts;trainings",
			`2025-03-${(at % 28) + 1}`,
			`"paper list, page ${at % 40}"`,
		].join(","),
	);
	const started = performance.now();
	const summary = await take(["phone,name,country,language,topics,consent date,consent source", ...lines]);
	const seconds = (performance.now() - started) / 1_000;
	process.stdout.write(`30,000 rows imported in ${seconds.toFixed(1)} s\n`);
	expect(summary).toMatchObject({ rows: 30_000, added: 30_000, refused: 0 });
	expect(summary.by.locale.length).toBe(11);
	expect(seconds).toBeLessThan(60);
});
