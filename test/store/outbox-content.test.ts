import { expect, test } from "vitest";
import type { OutMessage } from "../../bot/core/channel.ts";
import { outboxContent, outboxText } from "../../bot/store/outbox-content.ts";

const message: OutMessage = { text: "Here it is.", locale: "en" };
const file = { name: "chart.png", mediaType: "image/png", description: "Two: 2" };

test("a message comes back from the outbox as it was, a picture's bytes too", () => {
	const bytes = Uint8Array.from({ length: 70_000 }, (_, at) => at % 256);
	for (const each of [
		message,
		{ ...message, file: { ...file, content: "plain" } },
		{ ...message, file: { ...file, content: bytes } },
	])
		expect(outboxContent(outboxText({ to: "U1", message: each }))).toEqual({ to: "U1", message: each });
	expect(outboxText({ to: "U1", message: { ...message, file: { ...file, content: bytes } } }).length).toBeLessThan(
		bytes.length * 1.4,
	);
});
