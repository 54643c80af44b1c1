import { readFileSync } from "node:fs";
import { type Context, Hono } from "hono";
import { getCookie } from "hono/cookie";
import type { Clock } from "../../core/clock.ts";
import { StewardError } from "../../core/errors.ts";
import { localeOfTag } from "../../core/locale.ts";
import type { Log } from "../../core/log.ts";
import type { Texts } from "../../core/message.ts";
import { mayActAs } from "../../core/profile.ts";
import { endSession, formToken, redeemLink, SESSION_HOURS, sessionOf } from "../../store/console-keys.ts";
import { releasedQuotes } from "../../store/readings.ts";
import { lastRelease, liveCounts, publishedSurveys } from "../../store/survey-results.ts";
import { listSurveys, loadSurvey } from "../../store/surveys.ts";
import { inTransaction } from "../../store/unit.ts";
import { type ReleaseShell, releaseResults } from "../../surveys/results.ts";
import { shielded } from "../shielded.ts";
import { FONT_FACES, fontFile } from "./fonts.ts";
import { createTries, isOwnForm, unkept } from "./guard.ts";
import { enterPage, notice, type Speaker, type Visitor } from "./layout.ts";
import { listPage } from "./list-page.ts";
import { publicCsv } from "./public-csv.ts";
import { liveWords, surveyPage } from "./survey-page.ts";

/** What the console works with. */
export interface ConsoleShell extends ReleaseShell {
	readonly clock: Clock;
	readonly log: Log;
	readonly texts: Texts;
	/** Where the internet reaches it: with https, its cookie is bound to that. */
	readonly publicUrl: string;
}

const asset = (name: string) => readFileSync(new URL(`static/${name}`, import.meta.url), "utf8");

/** The console's own files: all that its pages load besides the fonts. */
const ASSETS: ReadonlyMap<string, readonly [type: string, text: string]> = new Map([
	["console.css", ["text/css", asset("console.css")]],
	["fonts.css", ["text/css", FONT_FACES]],
	["live.js", ["text/javascript", asset("live.js")]],
	["icon.svg", ["image/svg+xml", asset("icon.svg")]],
]);

/** A survey's short name, as in its file. */
const SURVEY_ID = /^[a-z][a-z0-9-]*$/;

/** How long a browser keeps a font: its name changes with its version's package only, so a day. */
const FONT_SECONDS = 86_400;

/** Longest address, in characters: IPv6 with an IPv4 in it. Reason: many are remembered. */
const ADDRESS_MAX = 45;

/**
 * Where a request comes from, for counting tries: what the nearest proxy says, since else whoever tries wrong links would
 * keep everybody out who comes through it. Who has none before them may say what they like: a link is guessed no sooner.
 */
function addressOf(c: Context): string {
	const forwarded = c.req.header("x-forwarded-for")?.split(",").at(-1)?.trim();
	if (forwarded) return forwarded.slice(0, ADDRESS_MAX);
	const env = c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined;
	return env?.incoming?.socket?.remoteAddress ?? "";
}

/**
 * The console for staff: everything under `/console`. Signed in by a link that works once; whether somebody still works
 * for the union is looked at with each request.
 */
export function consolePages(shell: ConsoleShell): Hono {
	const { database, keys, clock, log, texts, publicUrl } = shell;
	const secure = publicUrl.startsWith("https:");
	const cookie = secure ? "__Host-console" : "console";
	const tries = createTries(() => clock.now().epochMilliseconds);
	const { prisma } = database;

	const setCookie = (c: Context, value: string, seconds: number) =>
		c.header(
			"Set-Cookie",
			`${cookie}=${value}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${seconds}${secure ? "; Secure" : ""}`,
		);
	/** Before it is known who it is, a page speaks the browser's language. */
	const strangers = (c: Context): Speaker => {
		const asked = (c.req.header("accept-language") ?? "")
			.split(",")
			.map((tag) => localeOfTag(tag.split(";")[0]?.trim()));
		return { texts, locale: asked.find((locale) => locale !== undefined) ?? "en" };
	};
	const visitorOf = async (c: Context, renew = true): Promise<Visitor | undefined> => {
		const session = getCookie(c, cookie);
		if (session === undefined) return undefined;
		const who = await sessionOf(prisma, keys, session, clock.now(), renew);
		return who && { ...who, token: formToken(keys, session) };
	};
	/** Serves staff only; anybody else is told how to sign in. */
	const staffOnly =
		(serve: (c: Context, visitor: Visitor, speaker: Speaker) => Promise<Response>) =>
		async (c: Context): Promise<Response> => {
			const visitor = await visitorOf(c);
			if (!visitor) return c.html(notice(strangers(c), "console-sign-in", "console-sign-in-how"), 401);
			return serve(c, visitor, { texts, locale: visitor.locale });
		};
	const forbidden = (c: Context, visitor?: Visitor) =>
		c.html(
			notice(
				visitor ? { texts, locale: visitor.locale } : strangers(c),
				"console-forbidden",
				"console-forbidden-text",
				visitor,
			),
			403,
		);
	/** Serves a form of the console's own, sent by whoever is signed in. */
	const ownForm = (serve: (c: Context, visitor: Visitor) => Promise<Response>) =>
		staffOnly(async (c, visitor) => {
			const { token } = await c.req.parseBody();
			return isOwnForm(c, publicUrl) && token === visitor.token ? serve(c, visitor) : forbidden(c, visitor);
		});
	const publishedIn = async (c: Context) => {
		const id = c.req.param("id") ?? "";
		return SURVEY_ID.test(id) ? (await publishedSurveys(prisma, id))[0] : undefined;
	};
	const missing = (c: Context, speaker: Speaker, visitor: Visitor) =>
		c.html(notice(speaker, "console-not-found", undefined, visitor), 404);

	const app = new Hono();
	app.onError((error, c) => {
		if (error instanceof StewardError && error.code === "survey.being-released")
			return c.html(notice(strangers(c), "console-being-released", "console-being-released-text"), 409);
		log.error({ error: error instanceof StewardError ? error.code : error.name }, "console.failed");
		return c.html(notice(strangers(c), "console-failed", "console-failed-text"), 500);
	});
	app.use("/console/*", shielded({ fontSrc: true, formAction: true }), unkept);

	app.get("/console/enter", (c) => c.html(enterPage(strangers(c), c.req.query("key") ?? "")));
	app.post("/console/enter", async (c) => {
		const address = addressOf(c);
		if (tries.tooMany(address)) return c.html(notice(strangers(c), "console-too-many", "console-too-many-text"), 429);
		if (!isOwnForm(c, publicUrl)) return forbidden(c);
		const { key } = await c.req.parseBody();
		const entered = await inTransaction(database, (tx) => redeemLink(tx, keys, String(key ?? ""), clock.now()));
		if (!entered) {
			tries.wrong(address);
			return c.html(notice(strangers(c), "console-enter-gone", "console-enter-gone-text"), 403);
		}
		log.info({ member: entered.who.pseudonym }, "console.entered");
		setCookie(c, entered.session, SESSION_HOURS * 3_600);
		return c.redirect("/console", 303);
	});
	app.post(
		"/console/leave",
		ownForm(async (c) => {
			const session = getCookie(c, cookie);
			if (session !== undefined) await endSession(prisma, keys, session);
			setCookie(c, "", 0);
			return c.redirect("/console", 303);
		}),
	);

	app.get(
		"/console",
		staffOnly(async (c, visitor, speaker) => {
			const [published, counts] = await Promise.all([publishedSurveys(prisma), listSurveys(prisma)]);
			const surveys = published.map((each) => {
				const { id, version } = each.survey;
				const counted = counts.find((one) => one.survey === id && one.version === version);
				return { ...each, finished: liveWords(counted?.complete ?? 0, speaker) };
			});
			return c.html(listPage(speaker, visitor, surveys));
		}),
	);
	app.get(
		"/console/surveys/:id",
		staffOnly(async (c, visitor, speaker) => {
			const published = await publishedIn(c);
			if (!published) return missing(c, speaker, visitor);
			const { survey } = published;
			const saved = await lastRelease(prisma, survey.id);
			const then = saved && (await loadSurvey(prisma, survey.id, saved.version));
			const quotes = await releasedQuotes(prisma, keys, then ?? survey);
			return c.html(
				surveyPage(speaker, visitor, {
					survey,
					live: await liveCounts(prisma, survey),
					...(saved && then ? { released: { survey: then, saved } } : {}),
					quotes: quotes.map(({ quote }) => quote),
					audience: c.req.query("for") === "public" ? "public" : "inside",
					justReleased: c.req.query("released") !== undefined,
				}),
			);
		}),
	);
	app.get("/console/surveys/:id/live", async (c) => {
		// Asked by the page itself, so it keeps no session alive.
		const visitor = await visitorOf(c, false);
		const published = visitor && (await publishedIn(c));
		if (!published) return c.json({}, visitor ? 404 : 401);
		const { started, finished } = await liveCounts(prisma, published.survey);
		const speaker = { texts, locale: visitor.locale };
		return c.json({ started: liveWords(started, speaker), finished: liveWords(finished, speaker) });
	});
	app.post(
		"/console/surveys/:id/release",
		ownForm(async (c, visitor) => {
			const published = await publishedIn(c);
			if (!published || !mayActAs(visitor.role, "organizer")) return forbidden(c, visitor);
			await releaseResults(shell, published.survey.id, visitor.pseudonym, clock.now());
			return c.redirect(`/console/surveys/${published.survey.id}?released`, 303);
		}),
	);
	app.get(
		"/console/surveys/:id/public.csv",
		staffOnly(async (c, visitor, speaker) => {
			const published = await publishedIn(c);
			const saved = published && (await lastRelease(prisma, published.survey.id));
			const survey = saved && (await loadSurvey(prisma, published.survey.id, saved.version));
			if (!saved || !survey) return missing(c, speaker, visitor);
			c.header("Content-Disposition", `attachment; filename="${survey.id}-release-${saved.number}.csv"`);
			return c.body(publicCsv(survey, saved, speaker), 200, { "Content-Type": "text/csv; charset=utf-8" });
		}),
	);

	app.get("/console/fonts/:name", async (c) => {
		const bytes = await fontFile(c.req.param("name"));
		if (!bytes) return c.notFound();
		return c.body(bytes, 200, { "Content-Type": "font/ttf", "Cache-Control": `public, max-age=${FONT_SECONDS}` });
	});
	app.get("/console/:asset", (c) => {
		const found = ASSETS.get(c.req.param("asset"));
		if (!found) return c.notFound();
		const [type, text] = found;
		return c.body(text, 200, { "Content-Type": `${type}; charset=utf-8`, "Cache-Control": "no-cache" });
	});
	return app;
}
