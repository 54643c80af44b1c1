import { describe, expect, test } from "vitest";
import { parseLine } from "../../adapters/terminal/parse.ts";
import { messageText } from "../../adapters/terminal/render.ts";
import type { OutOptions } from "../../bot/core/channel.ts";
import { encodeTap } from "../../bot/core/tap.ts";
import { message } from "./contract.ts";

const tap = { flow: "demo", step: "story", tag: "t1", options: [] };
const words = { label: "Write it", title: "Your story", field: "What happened?", submit: "Send", cancel: "Close" };
const form = { ...words, payload: encodeTap(tap) };

describe("the terminal", () => {
	test("says what a picture shows, and writes a text out", () => {
		const picture = {
			name: "map.png",
			mediaType: "image/png",
			content: Uint8Array.of(1, 2),
			description: "Four halls",
		};
		expect(messageText({ ...message("Here"), file: picture }, true)).toBe("Here\n(file map.png: Four halls)");
		const bytes = { name: "a.bin", mediaType: "x/y", content: Uint8Array.of(1, 2) };
		expect(messageText({ ...message("Here"), file: bytes }, true)).toBe("Here\n(file a.bin)");
		const text = { name: "a.txt", mediaType: "text/plain", content: "one\ntwo\n" };
		expect(messageText({ ...message("Here"), file: text }, false)).toBe("Here\n(file a.txt)\none\ntwo");
	});

	test("shows a form as a button, where there are any, and fills it in", () => {
		const { options } = message("Which?", ["Red"]);
		const both: OutOptions = { mode: "one", items: options?.items ?? [], form };
		expect(messageText({ ...message("Which?"), options: both }, true)).toBe("Which?\n[1] Red\n[+] Write it");
		expect(messageText({ ...message("Which?"), options: both }, false)).toBe("Which?\n1 Red");
		expect(parseLine("#+ they cut the breaks", both)).toEqual({ kind: "form", tap, text: "they cut the breaks" });
		expect(parseLine("#+ hi", options)).toEqual({ kind: "badTap" });
		expect(parseLine("#1", both)).toMatchObject({ kind: "tap", tap: { step: "colour" } });
	});
});
