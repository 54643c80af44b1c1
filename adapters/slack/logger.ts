import { type Logger, LogLevel } from "@slack/bolt";
import type { Log } from "../../bot/core/log.ts";

/**
 * The SDK's logger. Its lines may quote payloads, so that only the fact of a
 * warning or an error is passed on, never its words.
 */
export function sdkLogger(log: Log): Logger {
	return {
		debug: () => undefined,
		info: () => undefined,
		warn: () => log.warn({}, "slack.sdk-warning"),
		error: () => log.error({}, "slack.sdk-error"),
		setLevel: () => undefined,
		getLevel: () => LogLevel.WARN,
		setName: () => undefined,
	};
}
