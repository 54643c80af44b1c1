import { timingSafeEqual } from "node:crypto";
import { Hono } from "hono";
import type { Clock } from "../core/channel.ts";
import type { Database } from "../store/database.ts";
import type { Keyring } from "../store/keys.ts";
import { dateTagged, loadTraining, type TrainingDate } from "../store/trainings.ts";
import { calendarOf } from "./speaking.ts";

/** Characters of the secret part of a calendar's address: 96 bits in base64url. */
const SECRET_LENGTH = 16;

const TOKEN = /^([a-z0-9]{4,12})-([A-Za-z0-9_-]{16})\.ics$/;

/** The secret part of the address of a date's calendar file: nobody can work it out without the keys. */
function secretOf(keys: Keyring, date: Pick<TrainingDate, "id">): string {
	return Buffer.from(keys.index("calendar", date.id)).toString("base64url").slice(0, SECRET_LENGTH);
}

/** Where a date's calendar file is, under the address of this bot. It is told only to who signed up. */
export function calendarPath(keys: Keyring, date: Pick<TrainingDate, "id" | "tag">): string {
	return `/calendar/${date.tag}-${secretOf(keys, date)}.ics`;
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
		const [, tag = "", secret = ""] = TOKEN.exec(c.req.param("token")) ?? [];
		const date = tag === "" ? undefined : await dateTagged(database.prisma, tag);
		const wanted = Buffer.from(secretOf(keys, date ?? { id: "" }));
		const given = Buffer.from(secret.padEnd(SECRET_LENGTH).slice(0, SECRET_LENGTH));
		const right = timingSafeEqual(wanted, given);
		const training = date && right ? await loadTraining(database.prisma, keys, { id: date.trainingId }) : undefined;
		if (!date || !training) return c.text("There is no such calendar.", 404);
		return c.body(calendarOf(training, date, training.language, clock.now()), 200, {
			"content-type": "text/calendar; charset=utf-8",
			"cache-control": "no-store",
		});
	});
	return app;
}
