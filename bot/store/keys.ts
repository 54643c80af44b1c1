import { createCipheriv, createDecipheriv, createHmac, randomBytes } from "node:crypto";
import type { ChannelName } from "../core/channel.ts";
import { StewardError } from "../core/errors.ts";

/** Bytes of a key. Source: AES-256. */
const KEY_BYTES = 32;
/** Bytes of a nonce. Source: NIST SP 800-38D, 8.2.2: a random 96-bit IV. */
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const FORMAT = 1;
const INDEX = "index";

const REMEDY =
	"Set STEWARD_KEYS to what `npm run steward -- keys new` prints, and keep a copy in a safe place: without it nothing of the members can be read.";

/** Encrypts, decrypts and makes look-up hashes. */
export interface Keyring {
	/** The id of the key that new rows are sealed with. */
	readonly active: string;
	/**
	 * AES-256-GCM under the active key. `where` (table, column and row id) is bound to the text, so that a sealed value
	 * copied to another row does not open there.
	 */
	seal(where: string, text: string): Uint8Array<ArrayBuffer>;
	/** The same for bytes that are no text: a photo, a voice note. */
	sealBytes(where: string, bytes: Uint8Array): Uint8Array<ArrayBuffer>;
	/** Opens what `seal` made. Throws `keys.unreadable` when the key is missing or the value was moved or changed. */
	open(where: string, sealed: Uint8Array): string;
	/** Opens what `sealBytes` or `seal` made, as bytes. Throws what `open` does. */
	openBytes(where: string, sealed: Uint8Array): Uint8Array<ArrayBuffer>;
	/** True when a value is not sealed with the active key. */
	isOld(sealed: Uint8Array): boolean;
	/** A keyed hash of an address or id, for look-ups: the same for the same `kind` and value. */
	index(kind: string, value: string): Uint8Array<ArrayBuffer>;
}

/** Fresh keys in the form of STEWARD_KEYS: `index:BASE64,k1:BASE64`. */
export function newKeys(): string {
	return [INDEX, "k1"].map((id) => `${id}:${randomBytes(KEY_BYTES).toString("base64")}`).join(",");
}

/** The keys with a new active one at the end; the old ones still open what they sealed. */
export function withNewKey(keys: string): string {
	const numbers = [...keys.matchAll(/(?:^|,)k(\d+):/g)].map((match) => Number(match[1]));
	return `${keys},k${Math.max(0, ...numbers) + 1}:${randomBytes(KEY_BYTES).toString("base64")}`;
}

/**
 * A keyring from STEWARD_KEYS: comma-separated `id:base64`, one of them `index` (for look-ups, never rotated), the
 * last other one active.
 */
export function createKeyring(keys: string): Keyring {
	const entries = keys.split(",").map((entry) => {
		const [id, encoded = ""] = entry.trim().split(/:(.*)/s);
		const key = Buffer.from(encoded, "base64");
		if (!id || !/^[a-z0-9]{1,20}$/.test(id) || key.length !== KEY_BYTES)
			throw new StewardError("keys.malformed", "STEWARD_KEYS is not a list of id:base64 keys of 32 bytes.", REMEDY);
		return [id, key] as const;
	});
	const byId = new Map(entries);
	const indexKey = byId.get(INDEX);
	const active = entries.map(([id]) => id).findLast((id) => id !== INDEX);
	const activeKey = active === undefined ? undefined : byId.get(active);
	if (!indexKey || active === undefined || !activeKey)
		throw new StewardError("keys.incomplete", "STEWARD_KEYS needs the key `index` and at least one more.", REMEDY);

	const idOf = (sealed: Uint8Array) => Buffer.from(sealed.subarray(2, 2 + (sealed[1] ?? 0))).toString("latin1");
	const sealBytes: Keyring["sealBytes"] = (where, bytes) => {
		const nonce = randomBytes(NONCE_BYTES);
		const cipher = createCipheriv("aes-256-gcm", activeKey, nonce).setAAD(Buffer.from(where));
		const body = Buffer.concat([cipher.update(bytes), cipher.final()]);
		const head = Buffer.from([FORMAT, active.length]);
		return new Uint8Array(Buffer.concat([head, Buffer.from(active, "latin1"), nonce, cipher.getAuthTag(), body]));
	};
	const openBytes: Keyring["openBytes"] = (where, sealed) => {
		const key = byId.get(idOf(sealed));
		const start = 2 + (sealed[1] ?? 0);
		const unreadable = (cause?: unknown) =>
			new StewardError("keys.unreadable", `a sealed value (${where.split(":", 1)[0]}) does not open`, REMEDY, {
				cause,
			});
		if (!key || sealed[0] !== FORMAT) throw unreadable();
		try {
			const nonce = sealed.subarray(start, start + NONCE_BYTES);
			const tag = sealed.subarray(start + NONCE_BYTES, start + NONCE_BYTES + TAG_BYTES);
			const decipher = createDecipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(where)).setAuthTag(tag);
			const body = sealed.subarray(start + NONCE_BYTES + TAG_BYTES);
			return new Uint8Array(Buffer.concat([decipher.update(body), decipher.final()]));
		} catch (cause) {
			throw unreadable(cause);
		}
	};
	return {
		active,
		sealBytes,
		openBytes,
		seal: (where, text) => sealBytes(where, Buffer.from(text, "utf8")),
		open: (where, sealed) => Buffer.from(openBytes(where, sealed)).toString("utf8"),
		isOld: (sealed) => idOf(sealed) !== active,
		index: (kind, value) => new Uint8Array(createHmac("sha256", indexKey).update(`${kind}\0${value}`).digest()),
	};
}

/** What an address is looked up by, in every table that knows it; a tombstone holds nothing else. */
export function addressHashOf(keys: Keyring, channel: ChannelName, address: string): Uint8Array<ArrayBuffer> {
	return keys.index(`address/${channel}`, address);
}

/** What an event is known by once it was handled. */
export function eventHashOf(keys: Keyring, channel: ChannelName, id: string): Uint8Array<ArrayBuffer> {
	return keys.index(`event/${channel}`, id);
}
