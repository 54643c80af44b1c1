import { defineConfig } from "vitest/config";

const results = process.env.TEST_RESULTS;

export default defineConfig({
	test: {
		include: ["test/**/*.test.ts"],
		globalSetup: ["test/support/database.ts"],
		testTimeout: 20_000,
		hookTimeout: 60_000,
		pool: "forks",
		maxWorkers: 2,
		// `.ci/run` counts the tests of all its suites.
		reporters: results ? ["default", ["json", { outputFile: results }]] : ["default"],
	},
});
