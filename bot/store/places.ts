import type { ChannelName } from "../core/channel.ts";
import type { Ids } from "../core/ids.ts";
import { isLocale, type Locale } from "../core/locale.ts";
import { audit } from "./audit.ts";
import type { Transaction } from "./database.ts";

/** A channel of Slack or Discord that alerts are posted in. */
export interface Place {
	/** Four letters or digits. */
	readonly id: string;
	readonly channel: ChannelName;
	/** What `send` takes. */
	readonly address: string;
	readonly name: string;
	/** The language that is posted there. */
	readonly locale: Locale;
}

type Reader = Pick<Transaction, "place">;

/** Every place, by name. */
export async function listPlaces(tx: Reader): Promise<readonly Place[]> {
	const rows = await tx.place.findMany({ orderBy: [{ name: "asc" }, { id: "asc" }] });
	return rows.map(({ id, channel, address, name, locale }) => ({
		id,
		channel: channel as ChannelName,
		address,
		name,
		locale: isLocale(locale) ? locale : "en",
	}));
}

/** The places of a broadcast, those that were removed since left out. Served by places_pkey. */
export async function placesOf(tx: Reader, ids: readonly string[]): Promise<readonly Place[]> {
	return (await listPlaces(tx)).filter(({ id }) => ids.includes(id));
}

/** Adds a place, or renames the one with this address. Returns its id. */
export async function addPlace(
	tx: Transaction,
	ids: Ids,
	place: Omit<Place, "id">,
	{ actor, at }: { readonly actor: string; readonly at: Temporal.Instant },
): Promise<string> {
	const { channel, address, name, locale } = place;
	const row = await tx.place.upsert({
		where: { channel_address: { channel, address } },
		create: { id: ids.tag(4), channel, address, name, locale, createdAt: new Date(at.epochMilliseconds) },
		update: { name, locale },
	});
	await audit(tx, { actor, action: "places.add", subject: row.id, detail: { channel, name, locale }, at });
	return row.id;
}

/** Removes a place; false when there is none of this id. */
export async function removePlace(
	tx: Transaction,
	id: string,
	{ actor, at }: { readonly actor: string; readonly at: Temporal.Instant },
): Promise<boolean> {
	const { count } = await tx.place.deleteMany({ where: { id } });
	if (count === 1) await audit(tx, { actor, action: "places.remove", subject: id, detail: {}, at });
	return count === 1;
}
