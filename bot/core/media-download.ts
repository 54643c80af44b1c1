import { MEDIA_BYTES_MAX, MediaError } from "./media.ts";

/** Most redirects that are followed. Reason: Twilio sends one to where its media lie. */
const REDIRECTS_MAX = 3;

/** Statuses that say that it is gone, or never was for us. */
const GONE: ReadonlySet<number> = new Set([400, 403, 404, 410, 415, 451]);

/** How a provider's files are fetched. */
export interface MediaSource {
	readonly fetch: (url: URL, init: RequestInit) => Promise<Response>;
	/** True for the provider's own hosts: no other is asked, whatever a message or a redirect names. */
	readonly isOwn: (url: URL) => boolean;
	/** What a request to this address carries: credentials to the provider's own API alone. */
	readonly headers: (url: URL) => Readonly<Record<string, string>>;
	readonly timeoutMs: number;
}

/** The code of a failed request, without its message: that may hold an address. */
function networkCode(error: unknown): string {
	const cause = error instanceof Error ? (error.cause ?? error) : error;
	if (cause instanceof Error && "code" in cause && typeof cause.code === "string") return cause.code;
	return cause instanceof Error ? cause.name : "unknown";
}

async function ask(url: URL, source: MediaSource, signal: AbortSignal, redirects = 0): Promise<Response> {
	if (!source.isOwn(url)) throw new MediaError("gone", "foreign-host");
	const response = await source.fetch(url, { headers: source.headers(url), redirect: "manual", signal });
	const to = response.headers.get("location");
	if (response.status < 300 || response.status >= 400 || to === null) return response;
	await response.body?.cancel();
	if (redirects >= REDIRECTS_MAX || !URL.canParse(to, url)) throw new MediaError("gone", "redirects");
	return ask(new URL(to, url), source, signal, redirects + 1);
}

/** The body, given up as soon as it is larger than what is kept. */
async function bodyOf(response: Response): Promise<Uint8Array> {
	if (Number(response.headers.get("content-length") ?? 0) > MEDIA_BYTES_MAX) {
		await response.body?.cancel();
		throw new MediaError("tooBig", "content-length");
	}
	const parts: Uint8Array[] = [];
	let size = 0;
	for await (const part of response.body ?? []) {
		size += part.byteLength;
		if (size > MEDIA_BYTES_MAX) throw new MediaError("tooBig", "body");
		parts.push(part);
	}
	const bytes = new Uint8Array(size);
	let at = 0;
	for (const part of parts) {
		bytes.set(part, at);
		at += part.byteLength;
	}
	return bytes;
}

/** Fetches a file from a provider's own hosts, and at most `MEDIA_BYTES_MAX` of it. Throws `MediaError` only. */
export async function downloadMedia(url: URL, source: MediaSource): Promise<Uint8Array> {
	try {
		const response = await ask(url, source, AbortSignal.timeout(source.timeoutMs));
		if (!response.ok) {
			await response.body?.cancel();
			throw new MediaError(GONE.has(response.status) ? "gone" : "retry", `http-${response.status}`);
		}
		return await bodyOf(response);
	} catch (error) {
		throw error instanceof MediaError ? error : new MediaError("retry", networkCode(error));
	}
}
