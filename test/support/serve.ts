import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import type { Webhook } from "../../bot/core/channel.ts";

/** A web server on a free loopback port that serves webhooks registered after it started. */
export interface WebhookServer {
	readonly url: string;
	serve(webhooks: readonly Webhook[]): void;
	close(): Promise<void>;
}

/** Starts a web server for an adapter's webhooks; unknown paths answer 404, a throwing handler 500. */
export async function startWebhookServer(): Promise<WebhookServer> {
	const handlers = new Map<string, Webhook>();
	const server = createServer(
		getRequestListener(async (request) => {
			const hook = handlers.get(new URL(request.url).pathname);
			return hook ? await hook.handle(request) : new Response("not found", { status: 404 });
		}),
	);
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		serve: (webhooks) => {
			for (const hook of webhooks) handlers.set(hook.path, hook);
		},
		close: async () => {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}
