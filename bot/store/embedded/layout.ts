import { join, resolve } from "node:path";

/** Where everything of the embedded database lies: under `DATA_DIR/postgres`. */
export interface Layout {
	readonly dataDir: string;
	readonly root: string;
	/** Made under another name and renamed when complete: it is whole or it is absent. */
	readonly cluster: string;
	/** PostgreSQL's own data directory, inside `cluster`. */
	readonly data: string;
	/** The password of both roles, mode 0600, inside `cluster`. */
	readonly password: string;
	/** Names of shared libraries that the npm package lacks; only made when it lacks them. */
	readonly links: string;
	/** The server's own log. */
	readonly log: string;
	/** The last port, and where the last server was started. */
	readonly state: string;
	/** Held while one process starts or stops the server. */
	readonly gate: string;
	/** Held, shared, by each user of the server. */
	readonly users: string;
}

/** The layout under a data folder. Touches nothing. */
export function layoutOf(dataDir: string): Layout {
	const root = join(resolve(dataDir), "postgres");
	const cluster = join(root, "cluster");
	return {
		dataDir: resolve(dataDir),
		root,
		cluster,
		data: join(cluster, "data"),
		password: join(cluster, "password"),
		links: join(root, "lib"),
		log: join(root, "server.log"),
		state: join(root, "server.json"),
		gate: join(root, "gate.lock"),
		users: join(root, "users.lock"),
	};
}
