import { registry } from "../flows/index.ts";
import { startBoard } from "./broadcasts/board.ts";
import { startConductor } from "./broadcasts/conductor.ts";
import { createWording } from "./broadcasts/wording.ts";
import { createChannels } from "./channels.ts";
import { type Config, readConfig } from "./config.ts";
import { createPracticeClock } from "./console/practice/clock.ts";
import { practicePages } from "./console/practice/index.ts";
import { consolePages } from "./console/staff/index.ts";
import { startConversation } from "./conversation/index.ts";
import type { Clock } from "./core/clock.ts";
import { StewardError } from "./core/errors.ts";
import type { Ids } from "./core/ids.ts";
import type { Log } from "./core/log.ts";
import type { Simulator } from "./core/simulator.ts";
import { startWebServer } from "./http.ts";
import { machineIds } from "./ids.ts";
import { readOrMakeKeys } from "./keys-file.ts";
import { createLog } from "./log.ts";
import { createMetrics } from "./metrics.ts";
import { PRACTICE_PACE, type Practice, startPractice } from "./practice.ts";
import { startQueue } from "./queue/index.ts";
import { roleOf } from "./role.ts";
import { createSending } from "./sending/index.ts";
import { channelMemory } from "./store/channel-memory.ts";
import { openDatabase } from "./store/database.ts";
import { startEmbeddedPostgres } from "./store/embedded/index.ts";
import { createKeyring } from "./store/keys.ts";
import { migrate } from "./store/migrate.ts";
import { openPosts } from "./store/posts.ts";
import { retire } from "./store/retention.ts";
import { extendDates } from "./store/training-dates.ts";
import { createSurveyFlows } from "./surveys/flows.ts";
import { startMediaKeeper } from "./surveys/media-keeper.ts";
import { readLanguage } from "./texts.ts";
import { calendarPages } from "./trainings/calendar.ts";
import { startReminding } from "./trainings/reminding.ts";

/** What a test or a trial may put in place of the machine's own. */
export interface Overrides {
	readonly clock?: Clock;
	readonly ids?: Ids;
	readonly log?: Log;
	/** PostgreSQL settings for an embedded server that is started here. */
	readonly postgres?: Readonly<Record<string, string>>;
}

/** A running Steward. */
export interface Steward {
	/** Where its pages are, on this machine. */
	readonly url: string;
	readonly config: Config;
	/** The simulated providers, in practice mode. */
	readonly simulators: readonly Simulator[];
	/** Does at once what is done every minute: wakes silent sessions, sends what is due. */
	tick(): Promise<void>;
	stop(): Promise<void>;
}

/** Undoes what was done, last first, when a start fails half way or the process stops. */
class Undo {
	private readonly steps: (() => Promise<void>)[] = [];

	add(step: () => Promise<void>): void {
		this.steps.push(step);
	}

	async run(): Promise<void> {
		for (let step = this.steps.pop(); step; step = this.steps.pop()) await step();
	}
}

/** Composes everything: config, store, queue, channels, pages. Throws a `StewardError` with a remedy. */
export async function startSteward(
	env: Readonly<Record<string, string | undefined>>,
	overrides: Overrides = {},
): Promise<Steward> {
	const settings = readConfig(env);
	const undo = new Undo();
	try {
		return await compose(settings, overrides, undo);
	} catch (error) {
		await undo.run();
		throw error;
	}
}

async function compose(settings: Config, overrides: Overrides, undo: Undo): Promise<Steward> {
	const log = overrides.log ?? createLog(settings.LOG_LEVEL);
	const realClock = overrides.clock ?? { now: () => Temporal.Now.instant() };
	const practiceClock = createPracticeClock(realClock);
	const clock = settings.practice ? practiceClock : realClock;

	const databaseUrl = await database(settings, overrides, log, undo);
	const applied = await migrate(databaseUrl);
	if (applied.length > 0) log.info({ migrations: applied.length }, "database.migrated");
	const store = openDatabase(databaseUrl, log);
	undo.add(() => store.close());

	const metrics = createMetrics(store);
	let started = false;
	const probes = {
		metrics: metrics.text,
		async health() {
			await store.prisma.$queryRawUnsafe("SELECT 1");
			if (!started) throw new StewardError("steward.starting", "Steward is starting.", "Wait a moment.");
			return { mode: settings.practice ? "practice" : "real" };
		},
	};
	// In practice nothing but this machine has a reason to come in.
	const host = settings.HOST ?? (settings.practice ? "127.0.0.1" : undefined);
	const web = await startWebServer({ port: settings.PORT, host }, probes, log);
	undo.add(() => web.close());

	const practice: Practice | undefined = settings.practice ? await startPractice(web.localUrl) : undefined;
	if (practice) undo.add(() => practice.stop());
	const config: Config = practice ? { ...PRACTICE_PACE, ...settings, ...practice.settings() } : settings;
	const keys = createKeyring(settings.STEWARD_KEYS ?? (await readOrMakeKeys(settings.DATA_DIR)));
	const language = readLanguage();
	let onGap = (_channel: string): void => undefined;
	const channels = createChannels(config, {
		publicUrl: config.PUBLIC_URL ?? web.localUrl,
		log,
		clock,
		texts: language.texts,
		// A simulated provider ends with the process, and nothing of it can be taken up.
		memoryOf: (channel) => (settings.practice ? undefined : channelMemory(store, channel)),
		onGap: (channel) => onGap(channel),
	});
	for (const channel of channels) web.serve(channel.webhooks);

	const role = roleOf(config.ROLE);
	const surveys = createSurveyFlows(registry.flows);
	const shell = {
		database: store,
		keys,
		clock,
		ids: overrides.ids ?? machineIds,
		log,
		...language,
		registry: { ...registry, flows: surveys.flows },
		surveys,
		publicUrl: config.PUBLIC_URL ?? web.localUrl,
		channels: new Map(channels.map((channel) => [channel.name, channel])),
		smsPrice:
			config.SMS_PRICE_PER_SEGMENT === undefined
				? undefined
				: { perSegment: config.SMS_PRICE_PER_SEGMENT, currency: config.SMS_CURRENCY },
	};
	let onSignal = (_channel: string): void => undefined;
	const posts = openPosts(databaseUrl, log, (channel) => onSignal(channel));
	undo.add(() => posts.close());
	const sending = createSending({ ...shell, posts, wording: createWording(shell) });
	undo.add(() => sending.stop());
	onSignal = sending.poke;
	const conversation = await startConversation(shell, {
		sending,
		posts,
		answersWebhooks: role.answersWebhooks,
		takesPosts: role.takesPosts,
		onHandled: metrics.handled,
	});
	undo.add(() => conversation.stop());
	if (role.takesPosts) {
		const board = startBoard({ ...shell, sending });
		undo.add(() => board.stop());
	}
	if (role.conducts) {
		const conductor = startConductor({ ...shell, posts, watchMinutes: config.CANARY_WATCH_MINUTES });
		undo.add(() => conductor.stop());
	}
	const mediaKeeper = role.conducts ? startMediaKeeper({ ...shell, posts }) : undefined;
	undo.add(async () => mediaKeeper?.stop());
	const reminding = role.conducts ? startReminding({ ...shell, posts }) : undefined;
	undo.add(async () => reminding?.stop());
	const tick = async (): Promise<void> => {
		await reminding?.look();
		await mediaKeeper?.look();
		await conversation.tick();
	};
	onGap = conversation.catchUp;

	if (role.works) {
		const queue = await startQueue(databaseUrl, log);
		undo.add(() => queue.stop());
		await queue.every("wake-ups", "* * * * *", tick);
		await queue.every("training-dates", "7 2 * * *", async () => {
			await extendDates(store, keys, shell.ids, clock.now());
		});
		await queue.every("retention", "17 3 * * *", () => retire(store, clock.now()));
	}

	web.mount(calendarPages(shell));
	if (role.answersWebhooks) web.mount(consolePages(shell));
	if (practice)
		web.mount(
			practicePages({
				simulators: practice.simulators,
				clock: practiceClock,
				onClockMoved: tick,
			}),
		);
	started = true;
	log.info({ practice: settings.practice, channels: channels.map((channel) => channel.name) }, "steward.started");
	return {
		url: web.localUrl,
		config,
		simulators: practice?.simulators ?? [],
		tick,
		stop: () => undo.run(),
	};
}

/** The database that DATABASE_URL names, or the embedded one. */
async function database(settings: Config, overrides: Overrides, log: Log, undo: Undo): Promise<string> {
	if (settings.DATABASE_URL) return settings.DATABASE_URL;
	const embedded = await startEmbeddedPostgres({
		dataDir: settings.DATA_DIR,
		log,
		...(overrides.postgres ? { settings: overrides.postgres } : {}),
	});
	undo.add(() => embedded.release());
	return embedded.url;
}

/** Says on the terminal where to go, or what is wrong and what to do. */
async function run(): Promise<void> {
	let steward: Steward;
	try {
		steward = await startSteward(process.env);
	} catch (error) {
		if (!(error instanceof StewardError)) throw error;
		process.stderr.write(`\n${error.message}\n${error.remedy}\n(${error.code})\n`);
		process.exitCode = 1;
		return;
	}
	const where = steward.config.practice
		? `Practice mode: nothing leaves this machine.\nOpen ${steward.url} and text the bot.`
		: `Steward is running at ${steward.url}.`;
	process.stdout.write(`\n${where}\nStop it with Ctrl+C.\n\n`);
	const stop = () => {
		process.stdout.write("Stopping.\n");
		steward.stop().then(
			() => process.exit(0),
			(error: unknown) => {
				process.stderr.write(`${error instanceof Error ? error.name : "error"} while stopping\n`);
				process.exit(1);
			},
		);
	};
	process.once("SIGINT", stop);
	process.once("SIGTERM", stop);
}

if (import.meta.main) await run();
