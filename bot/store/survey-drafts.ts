import { createHash } from "node:crypto";
import type { Rule } from "../core/audience.ts";
import { audit } from "./audit.ts";
import type { Transaction } from "./database.ts";
import type { Act } from "./surveys.ts";

/** A text as an organizer writes it, in English. */
interface Said {
	readonly en: string;
}

/** A question as an organizer writes it: what `parseSurvey` takes. */
export interface WrittenQuestion {
	readonly name: string;
	readonly kind: string;
	readonly ask: Said;
	readonly options?: readonly { readonly name: string; readonly label: Said }[];
	readonly points?: number;
	readonly low?: Said;
	readonly high?: Said;
}

/** A survey while it is written. */
export interface WrittenSurvey {
	readonly title: Said;
	readonly intro?: Said;
	readonly thanks?: Said;
	readonly readers?: string;
	readonly anonymous?: boolean;
	readonly questions: readonly WrittenQuestion[];
	/** The question that is being written. */
	readonly pending?: { readonly kind: string; readonly ask?: string };
	/** True once its author has asked for approval; a change takes that back. */
	readonly submitted?: boolean;
	/** The name of its audience; for everyone without. */
	readonly audience?: string;
}

/** A draft as it is kept. */
export interface SurveyDraft {
	readonly id: string;
	readonly version: number;
	readonly createdBy: string;
	readonly written: WrittenSurvey;
	readonly rule: Rule | undefined;
}

interface Row {
	survey: string;
	version: number;
	createdBy: string;
	definition: unknown;
	rule: unknown;
}

const draftOf = (row: Row): SurveyDraft => ({
	id: row.survey,
	version: row.version,
	createdBy: row.createdBy,
	written: row.definition as WrittenSurvey,
	rule: (row.rule ?? undefined) as Rule | undefined,
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

/** Begins a draft; its short name comes from its title. */
export async function beginSurveyDraft(
	tx: Transaction,
	title: string,
	tag: string,
	{ actor, at }: Act,
): Promise<SurveyDraft> {
	const slug = title
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
			definition: { title: { en: title }, questions: [] },
			createdBy: actor,
			createdAt: new Date(at.epochMilliseconds),
		},
	});
	await audit(tx, { actor, action: "survey.begin", subject: id, detail: {}, at });
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

/** What tells one state of a draft from another: what was looked at is what is approved. */
export function hashOfDraft({ written, rule }: SurveyDraft): string {
	return createHash("sha256")
		.update(JSON.stringify([written, rule ?? null]))
		.digest("hex")
		.slice(0, 16);
}
