import { defineConfig } from "vitest/config";

const results = process.env.TEST_RESULTS;

/** What takes long or waits for real time: `.ci/run` runs it after the others, with STEWARD_SLOW=1. */
const SLOW = [
	"test/trials/**/*.test.ts",
	"test/shell/sending.test.ts",
	"test/shell/database-away.test.ts",
	"test/store/embedded.test.ts",
	"test/sending/quiet-hours.test.ts",
	"test/surveys/export-cli.test.ts",
	"test/members/import.test.ts",
	"test/members/import-cli.test.ts",
	"test/trainings/staff.test.ts",
	"test/trainings/staff-people.test.ts",
	"test/surveys/console.test.ts",
	"test/surveys/reading.test.ts",
	"test/broadcasts/compose-ways.test.ts",
	"test/surveys/care.test.ts",
	"test/surveys/compose.test.ts",
	"test/surveys/compose-whole.test.ts",
	"test/console/charts-picture.test.ts",
	"test/console/*.browser.test.ts",
	"test/check/cli.test.ts",
	"test/broadcasts/answered.test.ts",
	"test/broadcasts/audience-cli.test.ts",
	"test/trainings/several-dates.test.ts",
	"test/shell/away.test.ts",
];

const slow = process.env.STEWARD_SLOW === "1";

export default defineConfig({
	test: {
		// Releases of results are tried with more crowds than in the default run, which has them too.
		include: slow ? [...SLOW, "test/core/survey-release.test.ts"] : ["test/**/*.test.ts"],
		exclude: slow ? [] : SLOW,
		globalSetup: ["test/support/database.ts"],
		testTimeout: 60_000,
		hookTimeout: 60_000,
		pool: "forks",
		// What one file has loaded, the next need not load again. Each puts back what it changed.
		isolate: false,
		// Trials bring processes of their own, which want both cores.
		maxWorkers: slow ? 1 : 2,
		// `.ci/run` counts the tests of all its suites.
		reporters: results ? ["default", ["json", { outputFile: results }]] : ["default"],
	},
});
