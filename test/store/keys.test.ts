import { randomUUID } from "node:crypto";
import { describe, expect, inject, test } from "vitest";
import { openDatabase } from "../../bot/store/database.ts";
import { createKeyring, newKeys, withNewKey } from "../../bot/store/keys.ts";
import { rotateKeys } from "../../bot/store/rotate.ts";
import { addressPlace, fieldPlace } from "../../bot/store/state.ts";
import { freshDatabase } from "../support/database.ts";
import { createTestLog } from "../support/steward.ts";

describe("a keyring", () => {
	const keys = createKeyring(newKeys());

	test("opens what it sealed, in the row it was sealed for only", () => {
		const sealed = keys.seal("identities.address:1", "a secret with ñ and አ");
		expect(keys.open("identities.address:1", sealed)).toBe("a secret with ñ and አ");
		expect(() => keys.open("identities.address:2", sealed)).toThrow(
			expect.objectContaining({ code: "keys.unreadable" }),
		);
		sealed[sealed.length - 1] = (sealed.at(-1) ?? 0) ^ 1;
		expect(() => keys.open("identities.address:1", sealed)).toThrow(
			expect.objectContaining({ code: "keys.unreadable" }),
		);
	});

	test("seals the same text differently each time, and indexes it the same", () => {
		expect(keys.seal("a", "x")).not.toEqual(keys.seal("a", "x"));
		expect(keys.index("address/sms", "x")).toEqual(keys.index("address/sms", "x"));
		expect(keys.index("address/sms", "x")).not.toEqual(keys.index("address/slack", "x"));
	});

	test("after a rotation reads the old, writes the new, and finds by the same index", () => {
		const before = newKeys();
		const old = createKeyring(before);
		const rotated = createKeyring(withNewKey(before));
		const sealed = old.seal("a", "x");
		expect(rotated.open("a", sealed)).toBe("x");
		expect([rotated.isOld(sealed), rotated.isOld(rotated.seal("a", "x"))]).toEqual([true, false]);
		expect(rotated.index("k", "x")).toEqual(old.index("k", "x"));
		expect(rotated.active).toBe("k2");
	});

	test.each(["", "index:short,k1:short", newKeys().split(",")[0] ?? "", newKeys().split(",")[1] ?? ""])(
		"refuses %j with a remedy",
		(text) => {
			expect(() => createKeyring(text)).toThrow(
				expect.objectContaining({ remedy: expect.stringContaining("STEWARD_KEYS") }),
			);
		},
	);
});

test("rotation seals every row again and says so in the audit log; the old key can go", async () => {
	const database = openDatabase(await freshDatabase(inject("server")), createTestLog());
	try {
		const before = newKeys();
		const old = createKeyring(before);
		const people = Array.from({ length: 1_203 }, () => ({ member: randomUUID(), identity: randomUUID() }));
		const at = new Date();
		await database.prisma.member.createMany({
			data: people.map(({ member }, index) => ({
				id: member,
				pseudonym: `Bird ${index}`,
				locale: "en",
				createdAt: at,
			})),
		});
		await database.prisma.identity.createMany({
			data: people.map(({ member, identity }, index) => ({
				id: identity,
				memberId: member,
				channel: "sms",
				addressHash: old.index("address/sms", `+1${index}`),
				addressSealed: old.seal(addressPlace(identity), `+1${index}`),
				createdAt: at,
				lastInboundAt: at,
			})),
		});
		await database.prisma.profileField.createMany({
			data: people.map(({ member }) => ({
				memberId: member,
				field: "name",
				sealed: old.seal(fieldPlace(member, "name"), "Ada"),
			})),
		});
		const after = withNewKey(before);
		const rotated = createKeyring(after);
		const now = Temporal.Now.instant();
		expect(await rotateKeys(database, rotated, now, () => undefined)).toEqual({ resealed: 2_406 });
		expect(await rotateKeys(database, rotated, now, () => undefined)).toEqual({ resealed: 0 });

		const withoutOld = createKeyring(
			after
				.split(",")
				.filter((key) => !key.startsWith("k1:"))
				.join(","),
		);
		for (const identity of await database.prisma.identity.findMany())
			expect(withoutOld.open(addressPlace(identity.id), identity.addressSealed)).toMatch(/^\+1\d+$/);
		for (const { memberId, sealed } of await database.prisma.profileField.findMany())
			expect(withoutOld.open(fieldPlace(memberId, "name"), sealed)).toBe("Ada");
		expect(await database.prisma.auditEntry.count()).toBe(2);
	} finally {
		await database.close();
	}
});
