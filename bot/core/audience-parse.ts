import { getCountry } from "countries-and-timezones";
import {
	JOINED_SINCE_MIN,
	RULE_CONDITIONS_MAX,
	RULE_DEPTH_MAX,
	RULE_KINDS,
	RULE_VALUES_MAX,
	type Rule,
	type RuleKind,
	TRAINING_STATUSES,
	type TrainingCondition,
} from "./audience.ts";
import { CHANNELS } from "./channel.ts";
import { StewardError } from "./errors.ts";
import { LOCALES } from "./locale.ts";
import { DEMANDS, ROLES, TOPICS } from "./profile.ts";

/** One thing that is wrong in a rule. */
export interface RuleProblem {
	/** The path to it: `rule.all[1].country[0]`. */
	readonly where: string;
	readonly what: string;
	readonly remedy: string;
}

/** Thrown for what is no rule, with everything that is wrong. */
export class RuleError extends StewardError {
	readonly problems: readonly RuleProblem[];

	constructor(problems: readonly RuleProblem[]) {
		const list = problems.map(({ where, what, remedy }) => `  ${where}: ${what} ${remedy}`).join("\n");
		super("audience.invalid", `This is no rule of an audience:\n${list}`, "Mend what is listed, and try again.");
		this.name = "RuleError";
		this.problems = problems;
	}
}

/** Something that looks like a name of ours is shown; anything else might be an address in the wrong place. */
function shown(value: unknown): string {
	return typeof value === "string" && /^[A-Za-z-]{1,24}$/.test(value) ? `"${value}"` : "this value";
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Reads one rule and gathers what is wrong with it. */
class Reader {
	readonly problems: RuleProblem[] = [];
	private conditions = 0;

	rule(value: unknown, where: string, depth: number): Rule | undefined {
		this.conditions += 1;
		if (this.conditions === RULE_CONDITIONS_MAX + 1)
			this.wrong(where, `The rule has more than ${RULE_CONDITIONS_MAX} conditions.`, "Use lists, or two audiences.");
		if (this.conditions > RULE_CONDITIONS_MAX) return undefined;
		if (depth > RULE_DEPTH_MAX)
			return this.wrong(where, `This is nested deeper than ${RULE_DEPTH_MAX}.`, "Say it with fewer groups.");
		if (!isRecord(value))
			return this.wrong(where, "A condition is an object.", 'Write it as { "country": ["KE"] }, for example.');
		const [key, ...more] = Object.keys(value);
		if (key === undefined)
			return this.wrong(where, "This condition is empty.", `Give it one of ${RULE_KINDS.join(", ")}.`);
		if (more.length > 0)
			return this.wrong(where, "This condition says several things at once.", 'Put each into its own, in "all".');
		const kind = RULE_KINDS.find((each) => each === key);
		if (!kind)
			return this.wrong(where, `There is no condition ${shown(key)}.`, `Choose one of ${RULE_KINDS.join(", ")}.`);
		return this.condition(kind, value[kind], `${where}.${kind}`, depth);
	}

	private condition(kind: RuleKind, value: unknown, where: string, depth: number): Rule | undefined {
		switch (kind) {
			case "all": {
				const rules = this.group(value, where, depth, depth === 0);
				return rules && { all: rules };
			}
			case "any": {
				const rules = this.group(value, where, depth, false);
				return rules && { any: rules };
			}
			case "not": {
				const rule = this.rule(value, where, depth + 1);
				return rule && { not: rule };
			}
			case "locale":
				return this.filled(this.names(value, where, LOCALES), (locale) => ({ locale }));
			case "country":
				return this.filled(this.countries(value, where), (country) => ({ country }));
			case "demand":
				return this.filled(this.names(value, where, DEMANDS), (demand) => ({ demand }));
			case "channel":
				return this.filled(this.names(value, where, CHANNELS), (channel) => ({ channel }));
			case "role":
				return this.filled(this.names(value, where, ROLES), (role) => ({ role }));
			case "topic": {
				const topic = this.name(value, where, TOPICS);
				return topic && { topic };
			}
			case "joinedSince": {
				const joinedSince = this.day(value, where);
				return joinedSince === undefined ? undefined : { joinedSince };
			}
			case "training": {
				const training = this.training(value, where);
				return training && { training };
			}
		}
	}

	private filled<T>(values: readonly T[] | undefined, make: (values: readonly T[]) => Rule): Rule | undefined {
		return values && make(values);
	}

	private group(value: unknown, where: string, depth: number, mayBeEmpty: boolean): readonly Rule[] | undefined {
		if (!Array.isArray(value))
			return this.wrong(where, "A group is a list of conditions.", "Put them into square brackets.");
		if (value.length === 0 && !mayBeEmpty)
			return this.wrong(where, "This group is empty.", 'Take it out; every member is { "all": [] } by itself.');
		const rules: Rule[] = [];
		for (const [at, each] of value.entries()) {
			if (this.conditions > RULE_CONDITIONS_MAX) break;
			const rule = this.rule(each, `${where}[${at}]`, depth + 1);
			if (rule) rules.push(rule);
		}
		return rules;
	}

	private list(value: unknown, where: string): readonly unknown[] | undefined {
		if (!Array.isArray(value))
			return this.wrong(where, "This must be a list.", "Put the value into square brackets, also a single one.");
		if (value.length === 0) return this.wrong(where, "This list is empty.", "Name at least one, or take it out.");
		if (value.length > RULE_VALUES_MAX)
			return this.wrong(where, `The list has more than ${RULE_VALUES_MAX} values.`, "Name each only once.");
		return value;
	}

	private names<T extends string>(value: unknown, where: string, known: readonly T[]): readonly T[] | undefined {
		return this.list(value, where)?.flatMap((each, at) => this.name(each, `${where}[${at}]`, known) ?? []);
	}

	private name<T extends string>(value: unknown, where: string, known: readonly T[]): T | undefined {
		const found = known.find((each) => each === value);
		return found ?? this.wrong(where, `${shown(value)} is not known here.`, `Choose of ${known.join(", ")}.`);
	}

	private countries(value: unknown, where: string): readonly string[] | undefined {
		return this.list(value, where)?.flatMap((each, at) => {
			if (typeof each === "string" && /^[A-Z]{2}$/.test(each) && getCountry(each)) return [each];
			this.wrong(
				`${where}[${at}]`,
				`${shown(each)} is no country's code.`,
				"Write its two capital letters of ISO 3166-1, such as KE for Kenya.",
			);
			return [];
		});
	}

	private day(value: unknown, where: string): string | undefined {
		const remedy = `Write year, month and day as 2026-09-30, not before ${JOINED_SINCE_MIN}.`;
		if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value))
			return this.wrong(where, "This is no date.", remedy);
		try {
			Temporal.PlainDate.from(value, { overflow: "reject" });
		} catch (error) {
			if (!(error instanceof RangeError)) throw error;
			return this.wrong(where, "There is no such day.", remedy);
		}
		return value >= JOINED_SINCE_MIN ? value : this.wrong(where, "This day is too early.", remedy);
	}

	private training(value: unknown, where: string): TrainingCondition | undefined {
		if (!isRecord(value))
			return this.wrong(where, "This must be an object.", 'Write it as { "status": ["attended"] }, for example.');
		const known = ["status", "training", "date", "since"];
		const strange = Object.keys(value).filter((key) => !known.includes(key));
		for (const key of strange)
			this.wrong(where, `A training condition has no ${shown(key)}.`, `Choose of ${known.join(", ")}.`);
		const status = this.names(value.status, `${where}.status`, TRAINING_STATUSES);
		const training = value.training === undefined ? undefined : this.tag(value.training, `${where}.training`);
		const date = value.date === undefined ? undefined : this.tag(value.date, `${where}.date`);
		const since = value.since === undefined ? undefined : this.day(value.since, `${where}.since`);
		if (training !== undefined && date !== undefined)
			return this.wrong(where, "A date belongs to one training.", 'Name the date alone, without "training".');
		return (
			status && {
				status,
				...(training === undefined ? {} : { training }),
				...(date === undefined ? {} : { date }),
				...(since === undefined ? {} : { since }),
			}
		);
	}

	private tag(value: unknown, where: string): string | undefined {
		if (typeof value === "string" && /^[a-z2-9]{4}$/.test(value)) return value;
		return this.wrong(where, `${shown(value)} is no tag.`, "Write its four letters or digits, as they stand in lists.");
	}

	private wrong(where: string, what: string, remedy: string): undefined {
		this.problems.push({ where, what, remedy });
	}
}

/**
 * The rule that some JSON says. Throws `RuleError` with everything that is wrong in it.
 *
 * @param where what the paths in the error begin with.
 */
export function parseRule(value: unknown, where = "rule"): Rule {
	const reader = new Reader();
	const rule = reader.rule(value, where, 0);
	if (!rule || reader.problems.length > 0) throw new RuleError(reader.problems);
	return rule;
}
