import { PgBoss } from "pg-boss";
import type { Log } from "../core/log.ts";

/** Coarse work on a clock. One message is never one job: messages are outbox rows. */
export interface Queue {
	/** Runs `work` at each tick of a cron expression (minutes at the finest, UTC), in one process at a time. */
	every(name: string, cron: string, work: () => Promise<void>): Promise<void>;
	stop(): Promise<void>;
}

/**
 * How fast a killed worker's job runs again.
 * Source: measured; the defaults take about a minute, these about nine seconds.
 */
const RECOVERY = { superviseIntervalSeconds: 5, monitorIntervalSeconds: 5 };

/** Starts the job engine on the same database. */
export async function startQueue(url: string, log: Log): Promise<Queue> {
	const boss = new PgBoss({ connectionString: url, max: 4, ...RECOVERY });
	boss.on("error", (error: Error & { code?: string }) =>
		log.warn({ reason: error.code ?? error.name }, "queue.trouble"),
	);
	await boss.start();
	return {
		async every(name, cron, work) {
			await boss.createQueue(name, { deleteAfterSeconds: 3_600, retryLimit: 0 });
			await boss.work(name, { pollingIntervalSeconds: 2 }, async () => {
				try {
					await work();
				} catch (error) {
					log.error({ job: name, error: (error as Error).name }, "queue.job-failed");
					throw error;
				}
			});
			await boss.schedule(name, cron);
		},
		stop: () => boss.stop({ graceful: true, timeout: 5_000 }),
	};
}
