import { timingSafeEqual } from "node:crypto";
import { Hono } from "hono";
import type { Clock } from "../core/clock.ts";
import { isLocale, type Locale } from "../core/locale.ts";
import type { Database } from "../store/database.ts";
import type { Keyring } from "../store/keys.ts";
import { datesTagged, loadTraining, type TrainingDate } from "../store/trainings.ts";
import { calendarOf } from "./speaking.ts";

/** Characters of the secret part of a calendar's address: 96 bits in base64url. */
const SECRET_LENGTH = 16;

/** Most dates in one file: more than any channel's longest message tells of. */
const DATES_MAX = 200;

const TOKEN = new RegExp(
	`^([a-z0-9]{4,12}(?:\\.[a-z0-9]{4,12}){0,${DATES_MAX - 1}})-([A-Za-z0-9_-]{${SECRET_LENGTH}})(?:\\.([a-z]{2}))?\\.ics$`,
);

/** The secret part of the address of dates' calendar file: nobody can work it out without the keys. */
function secretOf(keys: Keyring, dates: readonly Pick<TrainingDate, "id">[]): string {
	const ids = dates.map(({ id }) => id).join(" ");
	return Buffer.from(keys.index("calendar", ids)).toString("base64url").slice(0, SECRET_LENGTH);
}

/**
 * Where the calendar file of some of a training's dates is, under the address of this bot. It is told only to who signed
 * up for them.
 *
 * @param locale its reader's
 */
export function calendarPath(
	keys: Keyring,
	dates: readonly Pick<TrainingDate, "id" | "tag">[],
	locale: Locale,
): string {
	return `/calendar/${dates.map(({ tag }) => tag).join(".")}-${secretOf(keys, dates)}.${locale}.ics`;
}

/** What the pages of calendar files work with. */
export interface CalendarParts {
	readonly database: Database;
	readonly keys: Keyring;
	readonly clock: Clock;
}

/** Calendar files of dates, at addresses that only who signed up was told. They hold nothing of a member. */
export function calendarPages({ database, keys, clock }: CalendarParts): Hono {
	const app = new Hono();
	app.get("/calendar/:token", async (c) => {
		const [, tags = "", secret = "", language = ""] = TOKEN.exec(c.req.param("token")) ?? [];
		const dates = tags === "" ? [] : await datesTagged(database.prisma, tags.split("."));
		const wanted = Buffer.from(secretOf(keys, dates));
		const given = Buffer.from(secret.padEnd(SECRET_LENGTH).slice(0, SECRET_LENGTH));
		const [first, ...more] = dates;
		const right = timingSafeEqual(wanted, given);
		const training = first && right ? await loadTraining(database.prisma, keys, { id: first.trainingId }) : undefined;
		if (!first || !training) return c.text("There is no such calendar.", 404);
		const locale = isLocale(language) ? language : training.language;
		return c.body(calendarOf(training, [first, ...more], locale, clock.now()), 200, {
			"content-type": "text/calendar; charset=utf-8",
			"cache-control": "no-store",
		});
	});
	return app;
}
