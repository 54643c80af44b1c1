import { pino } from "pino";
import type { Log } from "./core/log.ts";

/** A logger that writes one JSON line an event, with a stable code as its message. */
export function createLog(level: string): Log & { flush(): void } {
	const logger = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime, messageKey: "code" });
	return {
		info: (fields, code) => logger.info(fields, code),
		warn: (fields, code) => logger.warn(fields, code),
		error: (fields, code) => logger.error(fields, code),
		flush: () => logger.flush(),
	};
}
