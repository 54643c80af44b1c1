import type { Flow } from "./flow.ts";
import type { Step } from "./step.ts";
import type { Wording } from "./text.ts";

/** What a wording says in the drawing. */
export type Caption = (wording: Wording) => string;

/** Longest caption in a box or on an arrow, in characters: more would make the drawing wider than a screen. */
const CAPTION_MAX = 48;

/** How each kind of step is drawn. Source: Mermaid, "Flowcharts: node shapes". */
const SHAPES: Readonly<Record<Step["kind"], readonly [string, string]>> = {
	say: ["[", "]"],
	choose: ["{{", "}}"],
	pick: ["[[", "]]"],
	text: ["[/", "/]"],
	number: ["[\\", "\\]"],
	story: ["(", ")"],
	run: ["[(", ")]"],
	route: ["{", "}"],
	end: ["([", "])"],
};

/** What each shape means, for the reader. */
export const LEGEND: readonly string[] = [
	"rectangle: says something",
	"hexagon: one of several options",
	"double-edged rectangle: any number of options",
	"parallelogram leaning right: words of the member's own",
	"parallelogram leaning left: a number",
	"rounded rectangle: a story over several messages",
	"cylinder: something the bot does",
	"diamond: a decision by what is known",
	"stadium: the end",
];

/** A text that Mermaid shows as it is. Source: Mermaid, "Flowcharts: entity codes to escape characters". */
export function escapeCaption(text: string): string {
	return text
		.replace(/\s+/g, " ")
		.trim()
		.replace(/[^\p{L}\p{N} .,:;?!+'…-]/gu, (sign) => `#${sign.codePointAt(0)};`);
}

/** The beginning of a text, up to a word's end. */
function shorten(text: string): string {
	const flat = text.replace(/\s+/g, " ").trim();
	if (flat.length <= CAPTION_MAX) return flat;
	const cut = flat.slice(0, CAPTION_MAX);
	return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), CAPTION_MAX / 2)).trimEnd()} …`;
}

/** A node's name: `end` and other names mean something to Mermaid, so each gets a prefix. */
function nodeOf(step: string): string {
	return `step_${step.replace(/[^a-zA-Z0-9]/g, (sign) => `_${sign.codePointAt(0)?.toString(16)}_`)}`;
}

function messageOf(step: Step): Wording | undefined {
	return "message" in step ? step.message : undefined;
}

function box(name: string, step: Step, caption: Caption): string {
	const message = messageOf(step);
	const says = message === undefined ? (step.kind === "run" ? step.run : "") : caption(message);
	const rows = [`<b>${escapeCaption(name)}</b>`, ...(says === "" ? [] : [escapeCaption(shorten(says))])];
	const [open, close] = SHAPES[step.kind];
	return `${nodeOf(name)}${open}"${rows.join("<br>")}"${close}`;
}

/** Where a step leads, and what stands on the arrow. */
export function arrows(step: Step, caption: Caption): readonly { readonly to: string; readonly label: string }[] {
	switch (step.kind) {
		case "say":
		case "pick":
			return [{ to: step.next, label: "" }];
		case "text":
		case "number":
		case "story": {
			const skip = step.skip === undefined ? [] : [{ to: step.skip, label: caption("engine-skip") }];
			const agree = step.kind === "story" && step.media ? [{ to: step.media.agree, label: "" }] : [];
			return [{ to: step.next, label: "" }, ...skip, ...agree];
		}
		case "choose":
			return Object.values(step.options).map(({ next, label }) => ({ to: next, label: caption(label) }));
		case "run":
			return Object.entries(step.on).map(([outcome, to]) => ({ to, label: outcome }));
		case "route":
			return step.to.map((to) => ({ to, label: "" }));
		case "end":
			return [];
	}
}

/** Draws a flow as a Mermaid flowchart, top down. Arrows between the same two steps are one, with all their labels. */
export function drawFlow(flow: Flow, caption: Caption): string {
	const steps = Object.entries(flow.steps);
	const lines = steps.flatMap(([name, step]) => {
		const byTarget = Map.groupBy(arrows(step, caption), ({ to }) => to);
		return [...byTarget].map(([to, all]) => {
			const labels = all.map(({ label }) => escapeCaption(shorten(label))).filter((label) => label !== "");
			return `\t${nodeOf(name)} -->${labels.length === 0 ? "" : `|"${labels.join("<br>")}"|`} ${nodeOf(to)}`;
		});
	});
	const begin = `\tbegin(( )) --> ${nodeOf(flow.start)}`;
	return ["flowchart TD", begin, ...steps.map(([name, step]) => `\t${box(name, step, caption)}`), ...lines, ""].join(
		"\n",
	);
}
