import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, readlinkSync, statfsSync } from "node:fs";
import {
	chmod,
	chown,
	cp,
	link,
	mkdir,
	mkdtemp,
	readdir,
	readFile,
	rm,
	stat,
	utimes,
	writeFile,
} from "node:fs/promises";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import pg from "pg";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { StewardError } from "../../bot/core/errors.ts";
import type { Log } from "../../bot/core/log.ts";
import { installedBinaries } from "../../bot/store/embedded/binaries.ts";
import { type EmbeddedPostgres, startEmbeddedPostgres } from "../../bot/store/embedded/index.ts";
import { exists, readPidFile, serverProcesses } from "../../bot/store/embedded/postmaster.ts";
import { until } from "../support/wait.ts";

/** What Steward itself runs with. */
const DURABLE = {};
/** Tests that look at neither durability nor defaults need no flushing. */
const FAST = { fsync: "off" };
const root = process.geteuid?.() === 0;
const linux = process.platform === "linux";

let base = "";
let count = 0;
let dataDir = "";
const events: string[] = [];
const children = new Set<Child>();
const owned = new Set<EmbeddedPostgres>();

const log: Log = {
	info: (fields, code) => events.push(`${code} ${JSON.stringify(fields)}`),
	warn: (fields, code) => events.push(`${code} ${JSON.stringify(fields)}`),
	error: (fields, code) => events.push(`${code} ${JSON.stringify(fields)}`),
};

/** What another process runs: a user of the embedded database that obeys one command a line. */
const USER = `
import { createInterface } from "node:readline";
const { startEmbeddedPostgres } = await import(${JSON.stringify(new URL("../../bot/store/embedded/index.ts", import.meta.url).href)});
const { default: pg } = await import(${JSON.stringify(pathToFileURL(createRequire(import.meta.url).resolve("pg")).href)});
const say = (value) => process.stdout.write(JSON.stringify(value) + "\\n");
const log = { info() {}, warn() {}, error() {} };
process.on("SIGINT", () => say("interrupted"));
const [dataDir, settings] = process.argv.slice(1);
let server;
try {
	server = await startEmbeddedPostgres({ dataDir, log, settings: JSON.parse(settings) });
} catch (error) {
	say({ code: error.code, message: error.message, remedy: error.remedy, cause: String(error.cause) });
	process.exit(1);
}
let url = server.url;
say({ url });
let client;
async function query(sql) {
	if (client === undefined) {
		client = new pg.Client({ connectionString: url });
		client.on("error", () => say("disconnected"));
		await client.connect();
	}
	return (await client.query(sql)).rows;
}
for await (const line of createInterface({ input: process.stdin })) {
	if (line === "release") {
		await client?.end();
		await server.release();
		say("released");
		process.exit(0);
	} else if (line === "forget") {
		server = undefined;
		for (let i = 0; i < 5; i++) { gc(); await new Promise((resolve) => setTimeout(resolve, 5)); }
		say("forgotten");
	} else if (line === "write") {
		for (let n = 1; ; n++) { await query("INSERT INTO kept VALUES (" + n + ")"); say(n); }
	} else {
		say(await query(line).catch((error) => ({ failed: error.message })));
	}
}
`;

/** Another process that uses the embedded database. */
class Child {
	readonly process: ChildProcess;
	readonly lines: unknown[] = [];
	readonly exited: Promise<void>;
	private waiting: (() => void) | undefined;

	constructor(
		options: {
			uid?: number;
			gid?: number;
			env?: Record<string, string>;
			prefix?: string[];
			settings?: Record<string, string>;
		} = {},
	) {
		const { uid, gid, env, prefix = [], settings = FAST } = options;
		const [command = "", ...args] = [
			...prefix,
			...[process.execPath, "--expose-gc", "--input-type=module", "-e", USER],
			...[dataDir, JSON.stringify(settings)],
		];
		this.process = spawn(command, args, {
			cwd: "/",
			detached: true,
			env: { PATH: process.env.PATH, ...env },
			stdio: ["pipe", "pipe", "inherit"],
			...(uid === undefined ? {} : { uid, gid }),
		});
		children.add(this);
		this.exited = new Promise((resolve) => {
			this.process.once("exit", () => resolve());
		});
		this.exited.then(() => {
			children.delete(this);
			this.waiting?.();
		});
		if (this.process.stdout !== null) {
			createInterface({ input: this.process.stdout }).on("line", (line) => {
				this.lines.push(JSON.parse(line));
				this.waiting?.();
			});
		}
	}

	/** The next thing it says. */
	async next(): Promise<unknown> {
		const limit = performance.now() + 15_000;
		while (this.lines.length === 0) {
			if (performance.now() > limit) throw new Error("the other process says nothing");
			await new Promise<void>((resolve) => {
				this.waiting = resolve;
				setTimeout(resolve, 50).unref();
			});
		}
		return this.lines.shift();
	}

	tell(command: string): void {
		this.process.stdin?.write(`${command}\n`);
	}

	ask(command: string): Promise<unknown> {
		this.tell(command);
		return this.next();
	}

	/** The URL it got. */
	async url(): Promise<string> {
		const answer = await this.next();
		if (typeof answer === "object" && answer !== null && "url" in answer) return String(answer.url);
		throw new Error(`the other process did not start: ${JSON.stringify(answer)}`);
	}

	async kill(): Promise<void> {
		this.process.kill("SIGKILL");
		await this.exited;
	}

	async release(): Promise<void> {
		expect(await this.ask("release")).toBe("released");
		await this.exited;
	}
}

async function start(settings: Record<string, string> = FAST, native?: string): Promise<EmbeddedPostgres> {
	const server = await startEmbeddedPostgres({ dataDir, log, settings, ...(native === undefined ? {} : { native }) });
	owned.add(server);
	return server;
}

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	try {
		return (await client.query<Record<string, unknown>>(sql)).rows;
	} finally {
		await client.end();
	}
}

const data = () => join(dataDir, "postgres", "cluster", "data");
const running = async () => (await serverProcesses(data())).length;

async function serverPid(): Promise<number> {
	const file = await readPidFile(data());
	if (file === undefined) throw new Error("no server");
	return file.pid;
}

/** The error of a start that must fail. */
async function failure(starting: Promise<EmbeddedPostgres>): Promise<StewardError> {
	const outcome = await starting.catch((error: unknown) => error);
	if (outcome instanceof StewardError) return outcome;
	throw new Error(`expected a StewardError, got ${String(outcome)}`);
}

/** A folder in memory, on Linux: making clusters is most of what these tests do, and three times as fast there. */
const MEMORY = "/dev/shm";

function roomyMemory(): boolean {
	if (!existsSync(MEMORY)) return false;
	const { bavail, bsize } = statfsSync(MEMORY);
	return bavail * bsize > 1_000_000_000;
}

/** Every program of PostgreSQL that these tests started and that still runs. */
function strays(): number[] {
	if (!linux) return [];
	return readdirSync("/proc")
		.filter((name) => /^\d+$/.test(name))
		.filter((pid) => {
			try {
				const name = readFileSync(`/proc/${pid}/comm`, "utf8").trim();
				const where = `${readlinkSync(`/proc/${pid}/cwd`)} ${readFileSync(`/proc/${pid}/cmdline`, "utf8")}`;
				return ["postgres", "initdb"].includes(name) && where.includes(base);
			} catch {
				return false;
			}
		})
		.map(Number);
}

beforeAll(async () => {
	base = await mkdtemp(join(roomyMemory() ? MEMORY : tmpdir(), "steward-embedded-"));
	// Other accounts must reach their folders.
	await chmod(base, 0o755);
});

afterEach(async () => {
	for (const child of [...children]) await child.kill();
	for (const server of owned) await server.release();
	owned.clear();
	const left = strays();
	for (const pid of left) process.kill(pid, "SIGKILL");
	events.length = 0;
	await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
	expect(left, "servers left running").toEqual([]);
});

afterAll(() => rm(base, { recursive: true, force: true }));

/** Gives the next test a folder of its own, in which the database was stopped: a copy, faster than making one. */
async function usedFolder(): Promise<void> {
	const template = join(base, "template");
	if (!existsSync(template)) {
		dataDir = template;
		await (await start()).release();
		events.length = 0;
	}
	count += 1;
	dataDir = join(base, String(count));
	await cp(template, dataDir, { recursive: true, preserveTimestamps: true });
	await chmod(data(), 0o700);
}

/** Gives the next test an empty folder of its own. */
async function freshFolder(uid?: number): Promise<void> {
	count += 1;
	dataDir = join(base, String(count));
	await mkdir(dataDir);
	if (uid !== undefined) await chown(dataDir, uid, uid);
}

describe("start and stop", () => {
	it("starts cold, stops, starts warm with what was written, and shows no secret", async () => {
		await freshFolder();
		const first = await start(DURABLE);
		expect(first.url).toMatch(/^postgresql:\/\/steward:[\w-]{43}@127\.0\.0\.1:\d+\/steward$/);
		await query(first.url, "CREATE TABLE kept (n int); INSERT INTO kept VALUES (7)");
		await first.release();
		await first.release();
		expect(await running()).toBe(0);

		const second = await start(DURABLE);
		expect(await query(second.url, "SELECT n FROM kept")).toEqual([{ n: 7 }]);
		expect(events.map((event) => event.split(" ")[0])).toEqual([
			"database.started",
			"database.stopped",
			"database.started",
		]);

		const password = new URL(second.url).password;
		expect(events.join()).not.toContain(password);
		const passwordFile = join(dataDir, "postgres", "cluster", "password");
		expect((await readFile(passwordFile, "utf8")).trim()).toBe(password);
		expect((await stat(passwordFile)).mode & 0o777).toBe(0o600);
		expect((await stat(join(dataDir, "postgres", "server.log"))).mode & 0o777).toBe(0o600);
		expect(await readdir(join(dataDir, "postgres"))).not.toContainEqual(expect.stringMatching(/new/));
		if (linux) {
			const pid = await serverPid();
			expect(readFileSync(`/proc/${pid}/cmdline`, "utf8")).not.toContain(password);
			expect(readFileSync(`/proc/${pid}/environ`, "utf8")).not.toContain("HOME=");
		}
	});

	it("is durable, on loopback only, with scram, and its role is no superuser", async () => {
		await freshFolder();
		const { url } = await start(DURABLE);
		const shown = await query(
			url,
			`SELECT name, setting FROM pg_settings WHERE name IN ('fsync', 'full_page_writes', 'synchronous_commit',
				'listen_addresses', 'password_encryption', 'jit', 'data_checksums')`,
		);
		expect(Object.fromEntries(shown.map(({ name, setting }) => [name, setting]))).toEqual({
			fsync: "on",
			full_page_writes: "on",
			synchronous_commit: "on",
			listen_addresses: "127.0.0.1",
			password_encryption: "scram-sha-256",
			jit: "off",
			data_checksums: "on",
		});
		const [, , , , sockets, address] = (await readFile(join(data(), "postmaster.pid"), "utf8")).split("\n");
		expect({ sockets, address }).toEqual({ sockets: "", address: "127.0.0.1" });
		const access = (await readFile(join(data(), "pg_hba.conf"), "utf8")).replace(/^#.*$/gm, "");
		expect(access).not.toMatch(/trust|password|md5|peer/);
		const wrong = new URL(url);
		wrong.password = "wrong";
		await expect(query(wrong.href, "SELECT 1")).rejects.toThrow(/password authentication failed/);
		expect(await query(url, "SELECT rolsuper FROM pg_roles WHERE rolname = current_user")).toEqual([
			{ rolsuper: false },
		]);
		// What migrations and tests do.
		await query(url, "CREATE EXTENSION pgcrypto; CREATE SCHEMA other");
		await query(url, "CREATE DATABASE another");
		// Values of a failed statement stay out of the log.
		await expect(query(url, "SELECT 'a member wrote this'::int")).rejects.toThrow(/a member wrote this/);
		expect(await readFile(join(dataDir, "postgres", "server.log"), "utf8")).not.toContain("a member wrote this");
	});

	it("takes settings, and another port when something took the last one", async () => {
		await usedFolder();
		const first = await start({ fsync: "off", max_connections: "20" });
		expect(await query(first.url, "SHOW fsync")).toEqual([{ fsync: "off" }]);
		expect(await query(first.url, "SHOW max_connections")).toEqual([{ max_connections: "20" }]);
		const port = Number(new URL(first.url).port);
		await first.release();
		const squatter = createServer().listen(port, "127.0.0.1");
		try {
			await new Promise((resolve) => squatter.once("listening", resolve));
			const second = await start();
			expect(Number(new URL(second.url).port)).not.toBe(port);
			await query(second.url, "SELECT 1");
		} finally {
			squatter.close();
		}
	});
});

describe("several users", () => {
	it("lets two processes start at once, and stops with the last", async () => {
		await freshFolder();
		const [one, two] = [new Child(), new Child()];
		const [urlOne, urlTwo] = await Promise.all([one.url(), two.url()]);
		expect(urlOne).toBe(urlTwo);
		const three = await start();
		expect(three.url).toBe(urlOne);
		await one.release();
		expect(await two.ask("SELECT 1 AS x")).toEqual([{ x: 1 }]);
		await three.release();
		expect(await two.ask("SELECT 2 AS x")).toEqual([{ x: 2 }]);
		await two.release();
		expect(await running()).toBe(0);
	});

	it("counts a process that keeps only the URL", async () => {
		await usedFolder();
		const forgetful = new Child();
		await forgetful.url();
		expect(await forgetful.ask("forget")).toBe("forgotten");
		await (await start()).release();
		expect(await forgetful.ask("SELECT 1 AS x")).toEqual([{ x: 1 }]);
		await forgetful.kill();
		await (await start()).release();
	});

	it("survives Ctrl+C, which the terminal sends to the whole process group", async () => {
		await usedFolder();
		const child = new Child();
		await child.url();
		expect(await child.ask("SELECT 1 AS x")).toEqual([{ x: 1 }]);
		process.kill(-(child.process.pid ?? 0), "SIGINT");
		expect(await child.next()).toBe("interrupted");
		// An interrupted postmaster would close this connection well within this time.
		await sleep(150);
		expect(await child.ask("SELECT 2 AS x")).toEqual([{ x: 2 }]);
		await child.release();
	});

	it.runIf(root && linux)("refuses when a process in another container uses the folder", async (test) => {
		const prefix = ["unshare", "--pid", "--fork", "--mount-proc", "--kill-child"];
		if (spawnSync("unshare", [...prefix.slice(1), "true"]).status !== 0) test.skip();
		await usedFolder();
		const server = await start();
		const elsewhere = new Child({ prefix });
		expect(await elsewhere.next()).toMatchObject({ code: "database.in-use-elsewhere" });
		await elsewhere.exited;
		await query(server.url, "SELECT 1");
		await server.release();
		// Nobody uses it any more: it may move there.
		const moved = new Child({ prefix });
		await moved.url();
		expect((await failure(start())).code).toBe("database.in-use-elsewhere");
		await moved.release();
	});
});

describe("after a crash", () => {
	it("adopts the server of a killed process, loses no acknowledged row, and is not kept running by the dead", async () => {
		await usedFolder();
		const writer = new Child({ settings: DURABLE });
		await writer.url();
		await writer.ask("CREATE TABLE kept (n int)");
		const pid = await serverPid();
		writer.tell("write");
		while (writer.lines.length < 50) await sleep(5);
		await writer.kill();
		const acknowledged = Math.max(...writer.lines.map(Number));

		const next = await start(DURABLE);
		expect(await serverPid()).toBe(pid);
		expect(events[0]).toMatch(/^database\.adopted/);
		const [row] = await query(next.url, "SELECT max(n)::int AS last, count(*)::int AS rows FROM kept");
		expect(row?.last).toBeGreaterThanOrEqual(acknowledged);
		expect(row?.rows).toBe(row?.last);
		await next.release();
		expect(await running()).toBe(0);
	});

	it("starts again when process and server were both killed, with every acknowledged row", async () => {
		await usedFolder();
		const writer = new Child({ settings: DURABLE });
		await writer.url();
		await writer.ask("CREATE TABLE kept (n int)");
		writer.tell("write");
		while (writer.lines.length < 50) await sleep(5);
		process.kill(await serverPid(), "SIGKILL");
		await writer.kill();
		const acknowledged = Math.max(...writer.lines.filter((line) => typeof line === "number"));

		const next = await start(DURABLE);
		expect(events.at(-1)).toMatch(/^database\.started/);
		const [row] = await query(next.url, "SELECT max(n)::int AS last FROM kept");
		expect(row?.last).toBeGreaterThanOrEqual(acknowledged);
	});

	it("replaces a killed postmaster on the same port, though one of its processes is still computing", async () => {
		await usedFolder();
		const child = new Child();
		const url = await child.url();
		const other = await start();
		// A backend in a loop does not notice that its postmaster died.
		child.tell("DO $$ BEGIN LOOP END LOOP; END $$");
		const active = "SELECT count(*)::int AS n FROM pg_stat_activity WHERE query LIKE 'DO%' AND state = 'active'";
		while ((await query(url, active))[0]?.n !== 1) await sleep(10);
		process.kill(await serverPid(), "SIGKILL");

		const next = await start();
		expect(next.url).toBe(url);
		expect(await query(other.url, "SELECT 1 AS x")).toEqual([{ x: 1 }]);
		expect(events.join()).toContain("database.leftover-processes");
		await child.kill();
	});

	it("sees through a postmaster.pid that names a living stranger or a zombie", async () => {
		await usedFolder();
		const parent = spawn("sh", ["-c", "sleep 0 & echo $!; exec sleep 60"], { stdio: ["ignore", "pipe", "ignore"] });
		try {
			const zombie = await new Promise<number>((resolve) => {
				parent.stdout.once("data", (chunk) => resolve(Number(String(chunk))));
			});
			await sleep(50);
			for (const pid of [process.pid, zombie]) {
				expect(exists(pid)).toBe(true);
				await writeFile(join(data(), "postmaster.pid"), `${pid}\n${data()}\n1\n1\n\n127.0.0.1\n1 1\nready\n`);
				const server = await start();
				await query(server.url, "SELECT 1");
				await server.release();
			}
			expect(events.filter((event) => event.startsWith("database.stale-pid-file"))).toHaveLength(2);
		} finally {
			parent.kill("SIGKILL");
		}
	});

	it("starts after a first start that was killed at any moment, and clears up what that left", async () => {
		const folder = () => join(dataDir, "postgres");
		const halfMade = async () =>
			existsSync(folder()) ? (await readdir(folder())).filter((name) => name.startsWith("cluster.new")) : [];
		let debris = 0;
		// Milliseconds after it has begun to make a cluster.
		for (const moment of [0, 150, 300]) {
			await freshFolder();
			const child = new Child();
			await until(async () => (await halfMade()).length > 0, "the beginning of a cluster");
			await sleep(moment);
			await child.kill();
			const server = await start();
			expect(await query(server.url, "SELECT 1 AS x")).toEqual([{ x: 1 }]);
			await server.release();
			// The killed one's initdb goes on by itself.
			while (strays().length > 0) await sleep(10);
			const longAgo = new Date(Date.now() - 3_600_000);
			for (const name of await halfMade()) {
				debris += 1;
				await utimes(join(folder(), name), longAgo, longAgo);
			}
			await (await start()).release();
			expect(await halfMade()).toEqual([]);
		}
		expect(debris).toBeGreaterThan(0);
	});
});

describe.runIf(root && linux)("accounts", () => {
	const NOBODY = 65534;

	it("runs as root in a user namespace, on files that root owns", async (test) => {
		if (spawnSync("unshare", ["--user", "--map-user=65534", "true"]).status !== 0) test.skip();
		await freshFolder();
		await chmod(dataDir, 0o700);
		await start();
		expect((await stat(data())).uid).toBe(0);
	});

	it("runs as root through another account where namespaces are refused, and stays with it", async () => {
		await freshFolder();
		await chmod(dataDir, 0o711);
		// No unshare on this path.
		const child = new Child({ env: { PATH: "/nowhere" } });
		await child.url();
		expect((await stat(data())).uid).toBe(NOBODY);
		expect((await stat(`/proc/${await serverPid()}`)).uid).toBe(NOBODY);
		await child.release();
		const server = await start();
		await query(server.url, "SELECT 1");
		expect((await stat(`/proc/${await serverPid()}`)).uid).toBe(NOBODY);
	});

	it("says what to do when no account can reach the folder", async () => {
		await freshFolder();
		await chmod(dataDir, 0o700);
		const child = new Child({ env: { PATH: "/nowhere" } });
		expect(await child.next()).toMatchObject({
			code: "database.no-account",
			remedy: expect.stringContaining("DATABASE_URL"),
		});
		await child.exited;
	});

	it("runs as an ordinary user", async () => {
		await freshFolder(NOBODY);
		const child = new Child({ uid: NOBODY, gid: NOBODY });
		await child.url();
		expect(await child.ask("SELECT 1 AS x")).toEqual([{ x: 1 }]);
		expect((await stat(`/proc/${await serverPid()}`)).uid).toBe(NOBODY);
		await child.release();
		expect(await running()).toBe(0);
	});

	it("runs as a user id without a name, as containers do", async (test) => {
		const uid = 54321;
		if (spawnSync("unshare", ["--user", "--map-user=65534", "true"], { uid, gid: uid }).status !== 0) test.skip();
		await freshFolder(uid);
		const child = new Child({ uid, gid: uid });
		await child.url();
		expect(await child.ask("SELECT 1 AS x")).toEqual([{ x: 1 }]);
		await child.release();
		expect(await running()).toBe(0);
	});

	it("says what to do when the folder is not its own", async () => {
		await freshFolder();
		const child = new Child({ uid: NOBODY, gid: NOBODY });
		expect(await child.next()).toMatchObject({
			code: "database.start-failed",
			remedy: expect.stringContaining(dataDir),
		});
		await child.exited;
	});
});

describe("what it cannot use", () => {
	it("runs without the names that the package's postinstall makes, and writes nothing beside it", async (test) => {
		await freshFolder();
		const source = installedBinaries();
		// Beside the package where possible: hard links cost nothing, and memory may not run programs.
		const native = await mkdtemp(join(tmpdir(), "steward-native-"));
		test.onTestFinished(() => rm(native, { recursive: true, force: true }));
		const list: { source: string; target: string }[] = JSON.parse(
			await readFile(join(source, "pg-symlinks.json"), "utf8"),
		);
		const names = list.map(({ target }) => target.replace(/^native\//, ""));
		for (const entry of await readdir(source, { recursive: true, withFileTypes: true })) {
			const path = relative(source, join(entry.parentPath, entry.name));
			if (entry.isDirectory()) await mkdir(join(native, path), { recursive: true });
			else if (!names.includes(path)) {
				await mkdir(join(native, path, ".."), { recursive: true });
				await link(join(source, path), join(native, path)).catch(() => cp(join(source, path), join(native, path)));
			}
		}
		const before = await readdir(native, { recursive: true });
		expect(names.length).toBeGreaterThan(0);
		expect(names.filter((name) => existsSync(join(native, name)))).toEqual([]);

		const server = await start(FAST, native);
		await query(server.url, "SELECT 1");
		await server.release();
		expect((await readdir(native, { recursive: true })).sort()).toEqual(before.sort());
	});

	it("refuses the data of another major version, and leaves it alone", async () => {
		await usedFolder();
		await writeFile(join(data(), "PG_VERSION"), "17\n");
		const error = await failure(start());
		expect(error).toMatchObject({ code: "database.other-major" });
		expect(error.message).toMatch(/PostgreSQL 17.*PostgreSQL 18/);
		await writeFile(join(data(), "PG_VERSION"), "18\n");
		await start();
	});

	it("says so when its password was replaced or lost, and leaves no server behind", async () => {
		await usedFolder();
		const file = join(dataDir, "postgres", "cluster", "password");
		await writeFile(file, "wrong");
		expect(await failure(start())).toMatchObject({ code: "database.login-refused" });
		expect(await running()).toBe(0);
		await rm(file);
		expect(await failure(start())).toMatchObject({ code: "database.login-refused" });
		expect(await running()).toBe(0);
	});

	it("names the log when PostgreSQL refuses to start", async () => {
		await usedFolder();
		const error = await failure(start({ ...FAST, shared_buffers: "nonsense" }));
		expect(error.code).toBe("database.start-failed");
		expect(error.message).toContain("shared_buffers");
		expect(error.remedy).toContain("server.log");
	});

	it.each([
		["sunos", "x64"],
		["win32", "x64"],
		["linux", process.arch === "ppc64" ? "arm" : "ppc64"],
	])("asks for DATABASE_URL where it has no binaries: %s %s", async (platform, arch) => {
		const error = await failure(Promise.resolve().then(() => startNowhere(platform, arch)));
		expect(error.code).toBe("database.no-binaries");
		expect(error.remedy).toContain("DATABASE_URL");
	});
});

function startNowhere(platform: string, arch: string): never {
	throw new Error(`found binaries in ${installedBinaries(platform, arch)}`);
}
