import { mediaPlace, mediaRefPlace } from "./answer-media.ts";
import { opinionPlace } from "./attendance.ts";
import { audit } from "./audit.ts";
import { progressPlace } from "./broadcasts.ts";
import type { Database } from "./database.ts";
import { evidencePlace } from "./import.ts";
import { inboxPlace } from "./inbox.ts";
import type { Keyring } from "./keys.ts";
import { quotePlace, translationPlace } from "./readings.ts";
import { casePlace } from "./responses.ts";
import { addressPlace, fieldPlace } from "./state.ts";
import { placeOfTraining } from "./trainings.ts";
import { inTransaction } from "./unit.ts";
import { answerPlace, outboxPlace } from "./write.ts";

/** Rows sealed again in one transaction. */
const BATCH = 500;

/** The same for files. Reason: each may be megabytes, and a batch is held in memory. */
const FILE_BATCH = 4;

interface Row {
	readonly key: string;
	/** The second part of the key, where it has two. */
	readonly part: string;
	readonly sealed: Uint8Array<ArrayBuffer>;
}

/** A sealed column: how to read a page of it after a row, what each value is bound to, how to write one back. */
interface Sealed {
	readonly name: string;
	/** `$1` and `$2`: the key to go on from; `$3`: how many rows. Served by the table's primary key. */
	readonly page: string;
	readonly first: readonly [string, string];
	readonly place: (row: Row) => string;
	/** `$1` and `$2`: the key; `$3`: the new value; `$4`: the old one, so that a value written meanwhile is left alone. */
	readonly update: string;
	/** Rows at once; `BATCH` when unset. */
	readonly batch?: number;
}

const FIRST_UUID = "00000000-0000-0000-0000-000000000000";

/** A table whose key is a UUID. `$2` is always empty there. */
function byId(name: string, column: string, place: (id: string) => string): Sealed {
	return {
		name,
		page: `SELECT id::text AS key, $2::text AS part, ${column} AS sealed FROM ${name}
		        WHERE id > $1::uuid AND ${column} IS NOT NULL ORDER BY id LIMIT $3::int`,
		first: [FIRST_UUID, ""],
		place: ({ key }) => place(key),
		update: `UPDATE ${name} SET ${column} = $3 WHERE id = $1::uuid AND $2 = '' AND ${column} = $4`,
	};
}

/** A sealed column of the readings, whose key is their answer's. `$2` is always empty there. */
function ofReading(column: string, place: (id: string) => string): Sealed {
	return {
		name: "readings",
		page: `SELECT answer_id::text AS key, $2::text AS part, ${column} AS sealed FROM readings
		        WHERE answer_id > $1::uuid AND ${column} IS NOT NULL ORDER BY answer_id LIMIT $3::int`,
		first: [FIRST_UUID, ""],
		place: ({ key }) => place(key),
		update: `UPDATE readings SET ${column} = $3 WHERE answer_id = $1::uuid AND $2 = '' AND ${column} = $4`,
	};
}

/** Every sealed column. */
const TABLES: readonly Sealed[] = [
	byId("identities", "address_sealed", addressPlace),
	byId("answers", "sealed", answerPlace),
	byId("answer_media", "ref_sealed", mediaRefPlace),
	{ ...byId("answer_media", "sealed", mediaPlace), batch: FILE_BATCH },
	byId("outbox", "sealed", outboxPlace),
	byId("consents", "evidence_sealed", evidencePlace),
	byId("cases", "sealed", casePlace),
	byId("broadcasts", "progress_sealed", progressPlace),
	byId("signups", "words_sealed", opinionPlace),
	byId("trainings", "place_sealed", placeOfTraining),
	ofReading("translated_sealed", translationPlace),
	ofReading("quote_sealed", quotePlace),
	{
		name: "profile_fields",
		page: `SELECT member_id::text AS key, field AS part, sealed FROM profile_fields
		        WHERE (member_id, field) > ($1::uuid, $2) ORDER BY member_id, field LIMIT $3::int`,
		first: [FIRST_UUID, ""],
		place: ({ key, part }) => fieldPlace(key, part),
		update: "UPDATE profile_fields SET sealed = $3 WHERE member_id = $1::uuid AND field = $2 AND sealed = $4",
	},
	{
		name: "inbox",
		page: `SELECT channel AS key, encode(event_hash, 'hex') AS part, sealed FROM inbox
		        WHERE (channel, event_hash) > ($1, decode($2, 'hex')) AND sealed IS NOT NULL
		        ORDER BY channel, event_hash LIMIT $3::int`,
		first: ["", ""],
		place: ({ key, part }) => inboxPlace(key, Buffer.from(part, "hex")),
		update: "UPDATE inbox SET sealed = $3 WHERE channel = $1 AND event_hash = decode($2, 'hex') AND sealed = $4",
	},
];

/**
 * Seals everything again with the active key, so that older ones can be thrown away. May run while Steward works,
 * and again after an interruption: what is sealed with the active key already is left alone.
 */
export async function rotateKeys(
	database: Database,
	keys: Keyring,
	at: Temporal.Instant,
	onProgress: (table: string, resealed: number) => void,
): Promise<{ readonly resealed: number }> {
	let resealed = 0;
	for (const table of TABLES) {
		const { batch = BATCH } = table;
		let [key, part] = table.first;
		for (;;) {
			const rows = await database.prisma.$queryRawUnsafe<Row[]>(table.page, key, part, batch);
			const old = rows.filter((row) => keys.isOld(row.sealed));
			await inTransaction(database, async (tx) => {
				for (const row of old) {
					const where = table.place(row);
					const fresh = keys.sealBytes(where, keys.openBytes(where, row.sealed));
					await tx.$executeRawUnsafe(table.update, row.key, row.part, fresh, row.sealed);
				}
			});
			resealed += old.length;
			onProgress(table.name, resealed);
			({ key, part } = rows.at(-1) ?? { key, part });
			if (rows.length < batch) break;
		}
	}
	await inTransaction(database, (tx) =>
		audit(tx, { actor: "operator", action: "keys.rotate", subject: keys.active, detail: { resealed }, at }),
	);
	return { resealed };
}
