import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { Webhook } from "./core/channel.ts";
import { StewardError } from "./core/errors.ts";
import type { Log } from "./core/log.ts";

/** Largest body taken, in bytes. Reason: no provider's event comes near it; more is an attack or a mistake. */
const BODY_MAX = 1024 * 1024;

/** The one web server that webhooks, pages and probes share. */
export interface WebServer {
	/** Where it listens, on this machine. */
	readonly localUrl: string;
	/** Serves these paths from now on. */
	serve(webhooks: readonly Webhook[]): void;
	/** Serves these pages for every other path, besides those that were mounted before. */
	mount(pages: Hono): void;
	close(): Promise<void>;
}

/** What the probes tell. */
export interface Probes {
	/** Rejects when the process cannot do its work. */
	health(): Promise<Readonly<Record<string, string>>>;
	/** Prometheus text. */
	metrics(): Promise<string>;
}

/** Starts the web server; without a host it listens on every address of the machine. Throws `http.port-in-use` with the remedy. */
export async function startWebServer(
	{ port, host }: { readonly port: number; readonly host: string | undefined },
	probes: Probes,
	log: Log,
): Promise<WebServer> {
	const webhooks = new Map<string, Webhook>();
	let pages: Hono | undefined;
	const app = new Hono();
	app.use(bodyLimit({ maxSize: BODY_MAX, onError: (c) => c.text("The body is larger than 1 MB.", 413) }));
	app.get("/health", async (c) => {
		try {
			return c.json({ status: "ok", ...(await probes.health()) });
		} catch (error) {
			log.warn({ error: (error as Error).name }, "http.unhealthy");
			return c.json({ status: "unhealthy" }, 503);
		}
	});
	app.get("/metrics", async (c) =>
		c.text(await probes.metrics(), 200, { "content-type": "text/plain; version=0.0.4; charset=utf-8" }),
	);
	app.all("*", async (c) => {
		const webhook = webhooks.get(c.req.path);
		if (webhook) return webhook.handle(c.req.raw);
		return pages ? pages.fetch(c.req.raw, c.env) : c.notFound();
	});
	app.onError((error, c) => {
		log.error({ error: error.name, path: c.req.path }, "http.failed");
		return c.text("Something went wrong on our side.", 500);
	});
	const server = createAdaptorServer({ fetch: app.fetch });
	await new Promise<void>((resolve, reject) => {
		server.once("error", (cause: NodeJS.ErrnoException) =>
			reject(
				cause.code === "EADDRINUSE"
					? new StewardError(
							"http.port-in-use",
							`Port ${port} is in use.`,
							"Stop what listens there, or set PORT to another.",
							{
								cause,
							},
						)
					: cause,
			),
		);
		server.listen({ port, ...(host === undefined ? {} : { host }) }, resolve);
	});
	return {
		localUrl: `http://localhost:${(server.address() as AddressInfo).port}`,
		serve(more) {
			for (const webhook of more) webhooks.set(webhook.path, webhook);
		},
		mount(more) {
			pages = pages ? new Hono().route("/", pages).route("/", more) : more;
		},
		async close() {
			await new Promise<void>((resolve) => {
				server.close(() => resolve());
				if ("closeAllConnections" in server) server.closeAllConnections();
			});
		},
	};
}
