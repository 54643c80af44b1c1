import { machineIds } from "../../bot/ids.ts";
import { readOrMakeKeys } from "../../bot/keys-file.ts";
import { createKeyring } from "../../bot/store/keys.ts";
import { placeOfTraining } from "../../bot/store/trainings.ts";
import type { TestClock, TestSteward } from "../support/steward.ts";
import { until } from "../support/wait.ts";

/** What differs from a training of 90 minutes in Nairobi that everyone can come to. */
export interface MadeOptions {
	readonly starts: readonly string[];
	readonly zone?: string;
	readonly capacity?: number;
	readonly rule?: object;
	readonly texts?: Readonly<Record<string, string>>;
	readonly place?: string;
	readonly code?: string;
	readonly origin?: string;
}

/** A training in a test's database, open to members. */
export interface Made {
	readonly id: string;
	readonly dates: readonly { readonly id: string; readonly tag: string }[];
}

/** Puts an open training with its dates into the database. */
export async function madeTraining(steward: TestSteward, options: MadeOptions): Promise<Made> {
	const id = machineIds.uuid();
	const keys = createKeyring(await readOrMakeKeys(steward.config.DATA_DIR));
	const at = "2027-01-01T00:00:00Z";
	const zone = options.zone ?? "Africa/Nairobi";
	await steward.query(
		`INSERT INTO trainings (id, tag, state, language, schedule, minutes, place_sealed, capacity, rule, trainer, created_by, created_at)
		 VALUES ($1, $2, 'open', 'en', $3, 90, $4, $5, $6, 'Calm Ibis 3', 'Test Heron 1', $7)`,
		[
			id,
			machineIds.tag(4),
			JSON.stringify({ zone, dates: [] }),
			options.place === undefined ? null : Buffer.from(keys.seal(placeOfTraining(id), options.place)),
			options.capacity ?? null,
			JSON.stringify(options.rule ?? { all: [] }),
			at,
		],
	);
	for (const [locale, title] of Object.entries(options.texts ?? { en: "Talking to neighbours" }))
		await steward.query(
			`INSERT INTO training_texts (training_id, locale, title, description, origin, by, at)
			 VALUES ($1, $2, $3, $4, $5, 'Test Heron 1', $6)`,
			[id, locale, title, `About: ${title}`, options.origin ?? "written", at],
		);
	const dates = [];
	for (const start of options.starts) {
		const date = { id: machineIds.uuid(), tag: machineIds.tag(4) };
		await steward.query(
			"INSERT INTO training_dates (id, training_id, tag, state, starts_at, code) VALUES ($1, $2, $3, 'planned', $4, $5)",
			[date.id, id, date.tag, start, options.code ?? null],
		);
		dates.push(date);
	}
	return { id, dates };
}

/** A clock that stands still but for what a test adds. */
export function clockAt(start: string): TestClock {
	let now = Temporal.Instant.from(start);
	return {
		now: () => now,
		advance(by) {
			now = now.add(Temporal.Duration.from(by));
		},
	};
}

/** Moves a still clock to a moment, has the bot look, and waits until all that is due has left. */
export async function moveTo(steward: TestSteward, clock: TestClock, moment: string): Promise<void> {
	const ahead = Temporal.Instant.from(moment).since(clock.now());
	if (ahead.sign > 0) clock.advance(ahead);
	await steward.tick();
	await until(
		async () =>
			(
				await steward.query(
					"SELECT 1 FROM deliveries WHERE state = 'sending' OR state = 'queued' AND not_before <= $1::timestamptz",
					[clock.now().toString()],
				)
			).length === 0,
		"what is due to leave",
	);
}
