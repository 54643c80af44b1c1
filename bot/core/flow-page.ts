import type { Flow, Patience } from "./flow.ts";
import { arrows, type Caption, drawFlow, LEGEND } from "./mermaid.ts";
import type { Step } from "./step.ts";

const NOTE = "<!-- Written by `npm run steward -- flows draw`. Change the flow, not this page. -->";

/** A text in a cell of a Markdown table. */
function cell(text: string): string {
	return text
		.replace(/\s+/g, " ")
		.trim()
		.replace(/[\\|<>*_`[\]]/g, "\\$&");
}

function row(cells: readonly string[]): string {
	return `| ${cells.join(" | ")} |`;
}

function hours(count: number): string {
	if (count % 24 === 0) return count === 24 ? "a day" : `${count / 24} days`;
	return count === 1 ? "an hour" : `${count} hours`;
}

function patienceOf({ nudgeHours, expireHours, expired }: Patience): string {
	const nudge = nudgeHours === undefined ? "" : `asks once more after ${hours(nudgeHours)}, and `;
	return `A silent member: the flow ${nudge}ends after ${hours(expireHours)}${expired ? ", with a word" : ", in silence"}.`;
}

/** What becomes of the answer. */
function keeps(step: Step): string {
	return [
		"save" in step && step.save !== undefined ? `saved as \`${step.save}\`` : "",
		"record" in step && step.record ? "recorded as an answer" : "",
		"remember" in step && step.remember ? "kept until the flow ends" : "",
		step.kind === "run" ? `does \`${step.run}\`` : "",
	]
		.filter((part) => part !== "")
		.join(", ");
}

function says(step: Step, caption: Caption): string {
	return "message" in step && step.message !== undefined ? cell(caption(step.message)) : "";
}

function leadsTo(step: Step, caption: Caption): string {
	return arrows(step, caption)
		.map(({ to, label }) => (label === "" ? `\`${to}\`` : `${cell(label)} → \`${to}\``))
		.join("<br>");
}

/** A flow as a Markdown page: its drawing, and a table of its steps. */
export function flowPage(flow: Flow, caption: Caption): string {
	const steps = Object.entries(flow.steps);
	return [
		NOTE,
		"",
		`# ${flow.name}`,
		"",
		`Version ${flow.version}. ${patienceOf(flow.patience)}`,
		...(flow.interlude ? ["It may come in the middle of another flow, whose question is asked again afterwards."] : []),
		"",
		"```mermaid",
		drawFlow(flow, caption).trimEnd(),
		"```",
		"",
		row(["step", "kind", "what it says, in English", "what becomes of the answer", "leads to"]),
		row(["---", "---", "---", "---", "---"]),
		...steps.map(([name, step]) =>
			row([`\`${name}\``, step.kind, says(step, caption), keeps(step), leadsTo(step, caption)]),
		),
		"",
	].join("\n");
}

/** The index of the flows' pages. `commands` names the word that starts each, where one does. */
export function flowIndex(flows: readonly Flow[], commands: ReadonlyMap<string, string>): string {
	return [
		NOTE,
		"",
		"# Flows",
		"",
		"Each conversation, as it is: drawn from `flows/` itself.",
		"",
		row(["flow", "starts with", "steps"]),
		row(["---", "---", "---"]),
		...flows.map(({ name, steps }) =>
			row([`[${name}](${name}.md)`, cell(commands.get(name) ?? ""), String(Object.keys(steps).length)]),
		),
		"",
		"## How to read the drawings",
		"",
		...LEGEND.map((each) => `- ${each}`),
		"",
	].join("\n");
}
