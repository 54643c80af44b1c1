import { describe, expect, test } from "vitest";
import { MEDIA_BYTES_MAX, mediaTypeOf } from "../../bot/core/media.ts";
import { downloadMedia, type MediaSource } from "../../bot/core/media-download.ts";
import { withoutTags } from "../../bot/core/media-tags.ts";
import { SAMPLE_PHOTO, SAMPLE_VOICE } from "../../bot/core/simulator-samples.ts";

const bytes = (text: string, more = 40): Uint8Array =>
	Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)).concat(Array<number>(more).fill(0)));
const u32 = (size: number) => String.fromCharCode(size >>> 24, (size >>> 16) & 255, (size >>> 8) & 255, size & 255);
/** A box of MPEG-4. */
const box = (type: string, body: string) => `${u32(body.length + 8)}${type}${body}`;
const text = (from: Uint8Array | undefined) => new TextDecoder("latin1").decode(from);

describe("a file's type is told by its own bytes", () => {
	test.each([
		["image/jpeg", SAMPLE_PHOTO],
		["image/png", bytes("\x89PNG\r\n\x1a\n")],
		["image/webp", bytes("RIFF\0\0\0\0WEBPVP8 ")],
		["audio/ogg", SAMPLE_VOICE],
		["audio/amr", bytes("#!AMR\n")],
		["audio/mpeg", bytes("ID3\x04\0\0\0\0\0\0\xff\xfb\x90")],
		["audio/mpeg", bytes("\xff\xfb\x90\0")],
		["audio/mp4", bytes(box("ftyp", "M4A \0\0\0\0"))],
	])("%s", (mediaType, given) => expect(mediaTypeOf(given)?.mediaType).toBe(mediaType));

	test.each([
		["nothing", bytes("", 0)],
		["a page", bytes("<!DOCTYPE html>")],
		["a program", bytes("MZ\x90\0")],
		["a drawing that may hold scripts", bytes("<svg xmlns=")],
		["a film in Ogg", bytes("OggS\0\x02")],
		["a GIF", bytes("GIF89a")],
		["a PDF", bytes("%PDF-1.7")],
		["a film", bytes(box("ftyp", "qt  \0\0\0\0"))],
	])("%s is not kept", (_, given) => expect(mediaTypeOf(given)).toBeUndefined());
});

describe("what a recording says about itself goes", () => {
	test("Opus in Ogg: vendor and comments", () => {
		expect(text(SAMPLE_VOICE)).toContain("LOCATION");
		const clean = withoutTags(SAMPLE_VOICE, "audio/ogg");
		expect(text(clean)).not.toMatch(/LOCATION|practice/i);
		expect(clean?.length).toBe(SAMPLE_VOICE.length);
		// Clean already, it stays as it is, checksums included.
		expect(withoutTags(clean ?? bytes(""), "audio/ogg")).toEqual(clean);
		expect(withoutTags(SAMPLE_VOICE.subarray(0, 60), "audio/ogg")).toBeUndefined();
	});
	test("MP3: tags before and after", () => {
		const sound = `\xff\xfb\x90${"s".repeat(200)}`;
		const tagged = bytes(`ID3\x04\0\0\0\0\0\x04Home${sound}TAG${"Home".padEnd(125)}`, 0);
		expect(text(withoutTags(tagged, "audio/mpeg"))).toBe(sound);
	});
	test("MPEG-4: user data and metadata, wherever the sound lies", () => {
		const moov = box(
			"moov",
			box("mvhd", "....") + box("udta", box("\xa9xyz", "+09.0/")) + box("trak", box("meta", "Home")),
		);
		const file = bytes(box("ftyp", "M4A \0\0\0\0") + moov + box("mdat", "sound"), 0);
		const clean = withoutTags(file, "audio/mp4");
		expect(clean?.length).toBe(file.length);
		expect(text(clean)).not.toMatch(/09\.0|Home/);
		expect(text(clean)).toContain("sound");
		expect(withoutTags(bytes(box("ftyp", "M4A ") + u32(900)), "audio/mp4")).toBeUndefined();
		const film = box("moov", box("trak", box("mdia", box("hdlr", `${u32(0)}${u32(0)}vide`))));
		expect(withoutTags(bytes(box("ftyp", "isom") + film, 0), "audio/mp4")).toBeUndefined();
	});
});

describe("a file is fetched", () => {
	const source = (answers: Record<string, () => Response>, seen: [string, string | null][] = []): MediaSource => ({
		fetch: async (url, init) => {
			seen.push([url.href, new Headers(init.headers).get("authorization")]);
			return answers[url.href]?.() ?? new Response(null, { status: 404 });
		},
		isOwn: ({ hostname }) => hostname.endsWith("own.invalid"),
		headers: ({ hostname }): Record<string, string> =>
			hostname === "api.own.invalid" ? { authorization: "secret" } : {},
		timeoutMs: 1_000,
	});
	const to = (location: string) => () => new Response(null, { status: 302, headers: { location } });
	const start = new URL("https://api.own.invalid/a");

	test("through a redirect, to which the credentials do not go along", async () => {
		const seen: [string, string | null][] = [];
		const answers = {
			[start.href]: to("https://cdn.own.invalid/b"),
			"https://cdn.own.invalid/b": () => new Response("file"),
		};
		expect(text(await downloadMedia(start, source(answers, seen)))).toBe("file");
		expect(seen).toEqual([
			[start.href, "secret"],
			["https://cdn.own.invalid/b", null],
		]);
	});
	test("never from another host, nor round in a circle", async () => {
		const away = source({ [start.href]: to("http://169.254.169.254/latest") });
		await expect(downloadMedia(start, away)).rejects.toMatchObject({ kind: "gone", code: "foreign-host" });
		await expect(downloadMedia(start, source({ [start.href]: to("/a") }))).rejects.toMatchObject({ code: "redirects" });
	});
	test("no further than the limit, when nobody said how large it is", async () => {
		let pulled = 0;
		const endless = () =>
			new Response(
				new ReadableStream({
					pull(controller) {
						pulled += 1;
						controller.enqueue(new Uint8Array(1_000_000));
					},
				}),
			);
		await expect(downloadMedia(start, source({ [start.href]: endless }))).rejects.toMatchObject({ kind: "tooBig" });
		expect(pulled).toBeLessThan(MEDIA_BYTES_MAX / 1_000_000 + 4);
	});
	test("a connection that breaks is worth another try", async () => {
		const broken: MediaSource = {
			...source({}),
			fetch: () =>
				Promise.reject(
					Object.assign(new TypeError("fetch failed"), { cause: Object.assign(new Error(), { code: "ECONNRESET" }) }),
				),
		};
		await expect(downloadMedia(start, broken)).rejects.toMatchObject({ kind: "retry", code: "ECONNRESET" });
	});
});
