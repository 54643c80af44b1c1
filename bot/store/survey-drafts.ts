import { createHash } from "node:crypto";
import type { Rule } from "../core/audience.ts";
import type { Locale } from "../core/locale.ts";
import type { Option, Question, Readers, Survey, Words } from "../core/survey.ts";
import { audit } from "./audit.ts";
import type { Transaction } from "./database.ts";
import type { Act } from "./surveys.ts";

/** The question, or text, that is being written. */
export interface Pending {
	readonly kind?: Question["kind"];
	/** The question that is changed; absent for a new one. */
	readonly at?: string;
	/** The text that is asked for now, in the languages in which it was written so far. */
	readonly said?: Said;
	/** The question's own words, once they are written. */
	readonly ask?: Said;
	/** Of a question for a number. */
	readonly range?: readonly [min: number, max: number];
}

/** A text as an organizer writes it, in each language they write in. */
export type Said = Readonly<Partial<Record<Locale, string>>>;

/** A survey while it is written. */
export interface WrittenSurvey {
	readonly title: Words;
	readonly intro?: Words;
	readonly thanks?: Words;
	readonly readers?: Readers;
	readonly anonymous?: boolean;
	readonly questions: readonly Question[];
	readonly themes?: readonly Option[];
	readonly pending?: Pending;
	/** True once its author has asked for approval; a change takes that back. */
	readonly submitted?: boolean;
	/** The name of its audience; for everyone without. */
	readonly audience?: string;
	/** Who put a text into a language, by what stands for it (`q1 es`): nobody reviews their own translation. */
	readonly translators?: Readonly<Record<string, string>>;
	/** Translations of an earlier English, under the same names: what a translator begins from. */
	readonly earlier?: Readonly<Record<string, string>>;
}

/** A draft as it is kept. */
export interface SurveyDraft {
	readonly id: string;
	readonly version: number;
	readonly createdBy: string;
	readonly written: WrittenSurvey;
	readonly rule: Rule | undefined;
	/** The training, or live session, that it follows. */
	readonly trainingId: string | undefined;
}

interface Row {
	survey: string;
	version: number;
	createdBy: string;
	definition: unknown;
	rule: unknown;
	trainingId: string | null;
}

const draftOf = (row: Row): SurveyDraft => ({
	id: row.survey,
	version: row.version,
	createdBy: row.createdBy,
	written: row.definition as WrittenSurvey,
	rule: (row.rule ?? undefined) as Rule | undefined,
	trainingId: row.trainingId ?? undefined,
});

/** Drafts of any author. */
export async function listSurveyDrafts(tx: Transaction): Promise<readonly SurveyDraft[]> {
	return (await tx.surveyVersion.findMany({ where: { state: "draft" }, orderBy: { createdAt: "asc" } })).map(draftOf);
}

/** A draft that nobody else can change until the transaction ends; undefined when there is none. */
export async function lockSurveyDraft(tx: Transaction, id: string): Promise<SurveyDraft | undefined> {
	await tx.$queryRawUnsafe("SELECT 1 FROM survey_versions WHERE survey = $1 FOR UPDATE", id);
	const row = await tx.surveyVersion.findFirst({ where: { survey: id, state: "draft" } });
	return row ? draftOf(row) : undefined;
}

/** Begins a draft; its short name comes from its English title. */
export async function beginSurveyDraft(
	tx: Transaction,
	title: Words,
	tag: string,
	{ actor, at }: Act,
): Promise<SurveyDraft> {
	const slug = title.en.text
		.toLowerCase()
		.normalize("NFKD")
		.replace(/[^a-z0-9]+/g, "-")
		.replace(/^[^a-z]+|-+$/g, "")
		.slice(0, 11);
	const id = `${slug.replace(/-+$/, "") || "survey"}-${tag}`;
	const row = await tx.surveyVersion.create({
		data: {
			survey: id,
			version: 1,
			state: "draft",
			definition: { title, questions: [] } as object,
			createdBy: actor,
			createdAt: new Date(at.epochMilliseconds),
		},
	});
	await audit(tx, { actor, action: "survey.begin", subject: id, detail: {}, at });
	return draftOf(row);
}

/**
 * Begins the next version of an open survey as a draft of what is asked now, for the same members. What is under way goes
 * on with its own version; undefined when it is not open.
 */
export async function beginNextVersion(
	tx: Transaction,
	id: string,
	{ actor, at }: Act,
): Promise<SurveyDraft | undefined> {
	const versions = await tx.surveyVersion.findMany({ where: { survey: id }, orderBy: { version: "desc" } });
	const open = versions.find(({ state }) => state === "published");
	if (!open) return undefined;
	const { title, intro, thanks, readers, anonymous, questions, themes } = open.definition as unknown as Survey;
	const version = (versions[0]?.version ?? 0) + 1;
	const row = await tx.surveyVersion.create({
		data: {
			survey: id,
			version,
			state: "draft",
			definition: { title, intro, thanks, readers, anonymous, questions, themes } as object,
			...(open.rule === null ? {} : { rule: open.rule }),
			trainingId: open.trainingId,
			createdBy: actor,
			createdAt: new Date(at.epochMilliseconds),
		},
	});
	await audit(tx, { actor, action: "survey.begin", subject: id, detail: { version }, at });
	return draftOf(row);
}

/** Keeps a draft as it is now. */
export async function keepSurveyDraft(
	tx: Transaction,
	{ id, version }: SurveyDraft,
	written: WrittenSurvey,
	rule?: Rule | null,
): Promise<void> {
	await tx.surveyVersion.update({
		where: { survey_version: { survey: id, version } },
		data: { definition: written as object },
	});
	if (rule !== undefined)
		await tx.$executeRawUnsafe(
			"UPDATE survey_versions SET rule = $3::jsonb WHERE survey = $1 AND version = $2::int",
			id,
			version,
			rule === null ? null : JSON.stringify(rule),
		);
}

/** Discards a draft. */
export async function discardSurveyDraft(
	tx: Transaction,
	{ id, version }: SurveyDraft,
	{ actor, at }: Act,
): Promise<void> {
	await tx.surveyVersion.delete({ where: { survey_version: { survey: id, version } } });
	await audit(tx, { actor, action: "survey.discard", subject: id, detail: {}, at });
}

/** What tells one state of a draft from another: what was looked at is what is approved. What is being written is no part of it. */
export function hashOfDraft({ written, rule }: SurveyDraft): string {
	const { pending: _, ...whole } = written;
	return createHash("sha256")
		.update(JSON.stringify([whole, rule ?? null]))
		.digest("hex")
		.slice(0, 16);
}
