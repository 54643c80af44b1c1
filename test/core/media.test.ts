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
	test("MP3: tags before and behind, of every kind and as many as there are", () => {
		const sound = `\xff\xfb\x90\0${"s".repeat(200)}`;
		const u32le = (size: number) => [...u32(size)].reverse().join("");
		const id3 = (mark: string, flags: number, size: number) =>
			`${mark}\x04\0${String.fromCharCode(flags)}\0\0\0${String.fromCharCode(size)}`;
		const ape = (flags: number) => `APETAGEX${u32le(2000)}${u32le(36)}${u32le(1)}${u32le(flags)}${"\0".repeat(8)}`;
		const v1 = `TAG${"Home".padEnd(125)}`;
		const clean = (tagged: string) => text(withoutTags(bytes(tagged, 0), "audio/mpeg"));
		expect(clean(`${id3("ID3", 0, 4)}Home${sound}${v1}`)).toBe(sound);
		expect(clean(`${id3("ID3", 0x10, 4)}Home${id3("3DI", 0x10, 4)}${sound}`)).toBe(sound);
		expect(clean(`${sound}Home${ape(0)}`)).toBe(sound);
		expect(clean(`${sound}${ape(0xa0000000)}Home${ape(0x80000000)}${v1}`)).toBe(sound);
		expect(clean(`${ape(0xa0000000)}Home${ape(0x80000000)}${sound}`)).toBe(sound);
		expect(clean(`${sound}${id3("ID3", 0x10, 4)}Home${id3("3DI", 0x10, 4)}`)).toBe(sound);
		expect(clean(`${sound}LYRICSBEGINHome000015LYRICS200TAG+${"Home".padEnd(223)}${v1}`)).toBe(sound);
		// A tag that is longer than the file, and one without a sound.
		expect(withoutTags(bytes(`\xff\xfb\x90\0${id3("3DI", 0x10, 127)}`, 0), "audio/mpeg")).toBeUndefined();
		expect(withoutTags(bytes(`${id3("ID3", 0, 4)}Home`, 0), "audio/mpeg")).toBeUndefined();
	});

	describe("MPEG-4", () => {
		const kept = (size: number) => "k".repeat(size);
		/** A full box: version and flags before all else. */
		const full = (type: string, version: number, body: string) =>
			box(type, `${String.fromCharCode(version)}\0\0\0${body}`);
		/** 2026-11-29 in seconds since 1904, as a phone writes it. */
		const WHEN = 3_878_755_200;
		const times = (version: number) =>
			version === 1 ? `\0\0\0\0${u32(WHEN)}\0\0\0\0${u32(WHEN + 9)}` : u32(WHEN) + u32(WHEN + 9);
		const handler = (kind: string) => full("hdlr", 0, `${u32(0)}${kind}appl${u32(0)}${u32(0)}Core Media Audio\0`);
		const track = (version: number, kind = "soun") =>
			box(
				"trak",
				full("tkhd", version, times(version) + kept(72)) +
					box("edts", full("elst", 0, kept(16))) +
					box("meta", "Home") +
					box(
						"mdia",
						full("mdhd", version, times(version) + kept(12)) +
							handler(kind) +
							box(
								"minf",
								full("smhd", 0, kept(4)) +
									handler("alis") +
									box("dinf", full("dref", 0, u32(1) + full("alis", 0, "/Volumes/Home"))) +
									box("stbl", full("stsd", 0, kept(60)) + full("stco", 0, kept(8))),
							),
					),
			);
		const recording = (version: number, tracks = track(version)) =>
			box("ftyp", "M4A \0\0\0\0M4A isom") +
			box("free", "Home once more") +
			box("moov", full("mvhd", version, times(version) + kept(88)) + box("udta", box("\xa9xyz", "+09.0/")) + tracks) +
			`${u32(1)}uuid${u32(0)}${u32(20)}Home` +
			box("prft", u32(WHEN)) +
			`${u32(0)}mdatsound`;
		const clean = (file: string) => withoutTags(bytes(file, 0), "audio/mp4");

		test.each([0, 1])("headers of version %i: no time, place, name or path, and the sound where it lay", (version) => {
			const file = recording(version);
			const after = text(clean(file));
			expect(after.length).toBe(file.length);
			for (const telling of ["09.0", "Home", "Core", "appl", "Volumes", "alis", u32(WHEN), u32(WHEN + 9)]) {
				expect(file).toContain(telling);
				expect(after).not.toContain(telling);
			}
			// Nothing else has changed: each box of the sound is as long as it was, and says what it said.
			for (const left of ["ftypM4A \0\0\0\0M4A isom", "soun", "stbl", kept(88), kept(72), `${kept(12)}`, "mdatsound"])
				expect(after.indexOf(left)).toBe(file.indexOf(left));
			expect(after).toContain(full("url ", 0, "").slice(0, 8).replace(u32(12), u32(25)));
			expect(mediaTypeOf(clean(file) ?? bytes(""))?.mediaType).toBe("audio/mp4");
			// Clean already, it stays as it is.
			expect(text(clean(after))).toBe(after);
		});

		test("a film, a track of places, a broken box and a cut header are not kept", () => {
			for (const kind of ["vide", "camm", "text"])
				expect(clean(recording(0, track(0) + track(0, kind)))).toBeUndefined();
			expect(clean(`${box("ftyp", "M4A ")}${u32(900)}`)).toBeUndefined();
			expect(clean(box("ftyp", "M4A ") + box("moov", full("mvhd", 1, times(0))))).toBeUndefined();
			expect(clean(box("ftyp", "M4A ") + box("moov", box("dref", `${u32(0)}${u32(1)}${u32(90)}`)))).toBeUndefined();
		});
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
