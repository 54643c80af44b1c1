import type twilio from "twilio";
import { MediaError, type MediaFile } from "../../bot/core/media.ts";
import { downloadMedia, type MediaSource } from "../../bot/core/media-download.ts";
import { codeOf, statusOf } from "./api.ts";

/** Where Twilio's API is. */
const API = "https://api.twilio.com";

/** Where Twilio's API sends on to for the bytes of a medium. Source: Twilio, "Media resource", fetch: a redirect to S3 or its CDN. */
const isStorage = ({ protocol, host, pathname }: URL): boolean =>
	protocol === "https:" &&
	(/^(?:[\w-]+\.)*twiliocdn\.com$/.test(host) ||
		(/^s3(?:-external-1)?\.amazonaws\.com$/.test(host) && pathname.startsWith("/media.twiliocdn.com/")));

const MEDIUM = /^(MM|SM)[0-9a-f]{32}\/(ME[0-9a-f]{32})$/;

/** What a medium of this type is, in the words of the port. */
export function mediaKind(type: string | undefined): "photo" | "voice" | "video" | "file" {
	const kinds = { image: "photo", audio: "voice", video: "video" } as const;
	const kind = type?.split("/", 1)[0];
	return kind === "image" || kind === "audio" || kind === "video" ? kinds[kind] : "file";
}

/** One medium by what it is, and what Twilio has it by: the message's id and its own. */
export function mediaFile(type: string | undefined, ref: string): readonly MediaFile[] {
	const kind = mediaKind(type);
	return (kind === "photo" || kind === "voice") && MEDIUM.test(ref) ? [{ kind, ref }] : [];
}

/** The account whose media they are. */
export interface Account {
	readonly accountSid: string;
	readonly authToken: string;
	readonly apiUrl?: string | undefined;
	readonly timeoutMs: number;
}

function idsOf(ref: string): readonly [message: string, medium: string] {
	const [message, medium] = ref.split("/");
	if (!MEDIUM.test(ref) || !message || !medium) throw new MediaError("gone", "no-medium");
	return [message, medium];
}

/** Fetches a medium with the account's credentials. Throws `MediaError` only. */
export async function fetchMedia(
	{ accountSid, authToken, apiUrl, timeoutMs }: Account,
	ref: string,
): Promise<Uint8Array> {
	const [message, medium] = idsOf(ref);
	const root = new URL(apiUrl ?? API);
	const path = `/2010-04-01/Accounts/${accountSid}/Messages/${message}/Media/${medium}`;
	const authorization = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString("base64")}`;
	const source: MediaSource = {
		fetch: (url, init) => fetch(url, init),
		isOwn: (url) => url.origin === root.origin || (apiUrl === undefined && isStorage(url)),
		// Where the bytes lie, the address itself is the credential.
		headers: (url): Record<string, string> => (url.origin === root.origin ? { authorization } : {}),
		timeoutMs,
	};
	return downloadMedia(new URL(path, root), source);
}

/** Has Twilio delete a medium; one that is gone is as good. Throws `MediaError` only. */
export async function dropMedia(client: twilio.Twilio, ref: string): Promise<void> {
	const [message, medium] = idsOf(ref);
	try {
		await client.messages(message).media(medium).remove();
	} catch (error) {
		const status = statusOf(error);
		if (status === 404) return;
		const passing = status === undefined || status === 401 || status === 429 || status >= 500;
		throw new MediaError(passing ? "retry" : "gone", codeOf(error));
	}
}
