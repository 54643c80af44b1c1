import type { webApi } from "@slack/bolt";
import type { OutFile } from "../../bot/core/channel.ts";

/**
 * Brings a file to Slack; nobody sees it before it is shared. Gives its id. Throws what the SDK and `fetch` throw.
 * Only a picture may have an alternative text: with one on another file Slack answers "ok" and shares nothing.
 * Source: github.com/slackapi/python-slack-sdk/issues/1818.
 */
export async function upload(client: webApi.WebClient, file: OutFile, timeoutMs: number): Promise<string> {
	const bytes = typeof file.content === "string" ? new TextEncoder().encode(file.content) : file.content;
	const described = file.mediaType.startsWith("image/") && file.description !== undefined && file.description !== "";
	const { upload_url, file_id } = await client.files.getUploadURLExternal({
		filename: file.name,
		length: bytes.length,
		// The SDK's types say `alt_text`, which Slack does not know.
		...(described ? { alt_txt: file.description } : {}),
	});
	if (upload_url === undefined || file_id === undefined) throw new Error("no upload address came back");
	const response = await fetch(upload_url, {
		method: "POST",
		headers: { "content-type": file.mediaType },
		body: new Uint8Array(bytes),
		signal: AbortSignal.timeout(timeoutMs),
	});
	await response.arrayBuffer();
	if (!response.ok) throw new Error("the upload was refused");
	return file_id;
}
