import { type Expression, type Pattern, parse, type Resource } from "@fluent/syntax";

/** One message of a locale: its key, and the parameters it uses. */
export interface MessageShape {
	readonly key: string;
	readonly params: ReadonlySet<string>;
	/** The pattern as it is written. */
	readonly source: string;
}

function expressionParams(expression: Expression, found: Set<string>): void {
	switch (expression.type) {
		case "VariableReference":
			found.add(expression.id.name);
			break;
		case "SelectExpression":
			expressionParams(expression.selector, found);
			for (const variant of expression.variants) patternParams(variant.value, found);
			break;
		case "FunctionReference":
			for (const argument of expression.arguments.positional)
				if (argument.type !== "Placeable") expressionParams(argument, found);
			break;
		default:
			break;
	}
}

function patternParams(pattern: Pattern, found: Set<string>): void {
	for (const element of pattern.elements)
		if (element.type === "Placeable") {
			if (element.expression.type === "Placeable") continue;
			expressionParams(element.expression, found);
		}
}

/** What of a resource is no Fluent, each as the text that could not be read. */
export function junkOf(source: string): readonly string[] {
	return parse(source, {}).body.flatMap((entry) => (entry.type === "Junk" ? [entry.content.trim()] : []));
}

/** The messages of a Fluent resource with the parameters each uses; terms are not messages. */
export function shapesOf(source: string): readonly MessageShape[] {
	const resource: Resource = parse(source, {});
	return resource.body.flatMap((entry) => {
		if (entry.type !== "Message" || !entry.value) return [];
		const params = new Set<string>();
		patternParams(entry.value, params);
		const { start, end } = entry.value.span ?? { start: 0, end: 0 };
		return [{ key: entry.id.name, params, source: source.slice(start, end).trim() }];
	});
}

/** Where the formatter breaks lines, and what it takes a tab for: the file is checked like any other. */
const LINE_WIDTH = 120;
const TAB_WIDTH = 2;

/** The TypeScript that types the keys and parameters of the English messages. */
export function typesOf(sources: readonly string[]): string {
	const shapes = sources.flatMap(shapesOf).sort((a, b) => (a.key < b.key ? -1 : 1));
	const rows = shapes.flatMap(({ key, params }) => {
		const fields = [...params].sort().map((name) => `readonly ${name}: string | number`);
		const row = `"${key}": ${fields.length === 0 ? "NoParams" : `{ ${fields.join("; ")} }`};`;
		if (row.length + TAB_WIDTH <= LINE_WIDTH) return [`\t${row}`];
		return [`\t"${key}": {`, ...fields.map((field) => `\t\t${field};`), "\t};"];
	});
	return [
		"// Made from locales/en by `npm run steward -- locales types`. Change the .ftl files, not this.",
		"",
		"/** A message without parameters. */",
		"type NoParams = Record<never, never>;",
		"",
		"/** Every message by key, with its parameters. */",
		"export interface Messages {",
		...rows,
		"}",
		"",
	].join("\n");
}
