import { expect, test } from "vitest";
import { SAMPLE_PHOTO, SAMPLE_VOICE } from "../../bot/core/simulator-samples.ts";
import { loadSharp } from "../../bot/sharp.ts";
import { cleanMedia } from "../../bot/surveys/clean-media.ts";

/** A picture of 3,000 by 1,000, taken with the phone on its side, with words in its metadata. */
async function taken(format: "jpeg" | "png" | "webp"): Promise<Uint8Array> {
	const { default: sharp } = await loadSharp();
	const blank = { width: 3_000, height: 1_000, channels: 3, background: "#e2725b" } as const;
	const exif = { IFD0: { Make: "Phone", Artist: "Somebody" }, IFD3: { GPSLatitude: "9/1 1/1 30/1" } };
	return sharp({ create: blank })
		.withExif(exif)
		.withXmp("<x>Somebody</x>")
		.withMetadata({ orientation: 6 })
		.toFormat(format)
		.toBuffer();
}

test.each(["jpeg", "png", "webp"] as const)(
	"a photo (%s) is written anew: upright, smaller, with nothing beside it",
	async (format) => {
		const { default: sharp } = await loadSharp();
		const given = await taken(format);
		expect(await sharp(given).metadata()).toMatchObject({ orientation: 6, exif: expect.anything() });
		const clean = await cleanMedia(given, "photo");
		expect(clean?.type.mediaType).toBe(`image/${format}`);
		const { width, height, orientation, exif, xmp, iptc, icc } = await sharp(clean?.bytes).metadata();
		expect({ width, height }).toEqual({ width: 683, height: 2_048 });
		expect([orientation, exif, xmp, iptc, icc].every((each) => each === undefined)).toBe(true);
		expect(Buffer.from(clean?.bytes ?? []).includes("Somebody")).toBe(false);
	},
);

test("what is not of the kind that was sent is not kept, nor what cannot be read to its end", async () => {
	expect(await cleanMedia(SAMPLE_PHOTO, "voice")).toBeUndefined();
	expect(await cleanMedia(SAMPLE_VOICE, "photo")).toBeUndefined();
	expect(await cleanMedia(SAMPLE_PHOTO.slice(0, SAMPLE_PHOTO.length / 2), "photo")).toBeUndefined();
	expect(await cleanMedia(SAMPLE_VOICE.slice(0, 70), "voice")).toBeUndefined();
	const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
	expect(await cleanMedia(svg, "photo")).toBeUndefined();
	expect((await cleanMedia(SAMPLE_VOICE, "voice"))?.type).toEqual({
		kind: "voice",
		mediaType: "audio/ogg",
		extension: "ogg",
	});
});
