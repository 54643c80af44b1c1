import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";

const ROOT = join(import.meta.dirname, "..");

/** Longest start of a bot, in milliseconds; longer means that it hangs. */
const START_LIMIT_MS = 60_000;

/** Stands among the codes of log lines for the line that the bot writes on the terminal at every log level. */
const READY = "ready";

/** A bot in a process of its own, that can be killed and started again. */
export class BotProcess {
	/** Codes of its log lines so far, with how often each came; warnings and errors only. */
	readonly troubles = new Map<string, number>();
	/** Sends that failed so far, with how often: channel, kind and the provider's code. */
	readonly failedSends = new Map<string, number>();
	/** Set when a bot ended that nobody had killed. */
	died: string | undefined;
	readonly #env: Readonly<Record<string, string>>;
	readonly #logFile: string;
	readonly #listeners = new Map<string, Set<() => void>>();
	#child: ChildProcess | undefined;
	#killing = false;

	/** `env` is its whole environment but for the path; its log goes to `logFile`. */
	constructor(env: Readonly<Record<string, string>>, logFile: string) {
		this.#env = env;
		this.#logFile = logFile;
	}

	/** The id of the process, while one runs. */
	get pid(): number | undefined {
		return this.#child?.pid;
	}

	/** Starts a process. Returns at once; `start` waits until it is ready. */
	spawn(args: readonly string[] = []): void {
		this.#killing = false;
		const child = spawn(process.execPath, [...args, "bot/main.ts"], {
			cwd: ROOT,
			env: { PATH: process.env.PATH ?? "", ...this.#env },
			stdio: ["ignore", "pipe", "pipe"],
		});
		this.#child = child;
		createInterface({ input: child.stdout }).on("line", (line) => this.#heard(line));
		createInterface({ input: child.stderr }).on("line", (line) => this.#note(line));
		child.once("exit", (code, signal) => {
			if (this.#child === child) this.#child = undefined;
			this.#note(`exit ${code ?? signal}`);
			if (!this.#killing) this.died ??= `the bot ended by itself (${code ?? signal}); see ${this.#logFile}`;
		});
	}

	/** Starts a process and waits until it takes messages. Throws when it ends or hangs instead. */
	async start(args: readonly string[] = []): Promise<void> {
		const started = this.nextCode(READY, START_LIMIT_MS);
		this.spawn(args);
		if (!(await started)) throw new Error(this.died ?? `the bot did not start; see ${this.#logFile}`);
	}

	/** Ends the process with a signal, and waits until it is gone. */
	async end(signal: "SIGKILL" | "SIGTERM"): Promise<void> {
		const child = this.#child;
		this.#killing = true;
		if (!child || child.exitCode !== null || child.signalCode !== null) return;
		const gone = once(child, "exit");
		this.#note(`${signal} from the trial`);
		child.kill(signal);
		await gone;
	}

	/** Resolves with true at the next log line with this code; with false after `ms`. */
	nextCode(code: string, ms: number): Promise<boolean> {
		return new Promise((resolve) => {
			const listeners = this.#listeners.get(code) ?? new Set();
			this.#listeners.set(code, listeners);
			const end = (came: boolean) => {
				clearTimeout(timer);
				listeners.delete(heard);
				resolve(came);
			};
			const heard = () => end(true);
			const timer = setTimeout(end, ms, false);
			listeners.add(heard);
		});
	}

	#heard(line: string): void {
		this.#note(line);
		if (line.startsWith("Steward is running")) for (const heard of this.#listeners.get(READY) ?? []) heard();
		const [, level, code] = /^\{"level":(\d+).*"code":"([^"]+)"/.exec(line) ?? [];
		if (code === undefined) return;
		// pino writes 40 for a warning and 50 for an error.
		if (Number(level) >= 40) this.troubles.set(code, (this.troubles.get(code) ?? 0) + 1);
		if (code === "send.failed") this.#sendFailed(line);
		for (const heard of this.#listeners.get(code) ?? []) heard();
	}

	#sendFailed(line: string): void {
		const { channel, kind, provider } = JSON.parse(line) as Record<string, unknown>;
		const name = `${channel} ${kind} ${provider}`;
		this.failedSends.set(name, (this.failedSends.get(name) ?? 0) + 1);
	}

	#note(line: string): void {
		appendFileSync(this.#logFile, `${line}\n`);
	}
}
