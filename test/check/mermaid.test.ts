import { expect, test } from "vitest";
import { drawFlow, escapeCaption } from "../../bot/core/mermaid.ts";
import type { Wording } from "../../bot/core/text.ts";
import { flowOf } from "./facts.ts";

const caption = (wording: Wording) =>
	String(typeof wording === "string" ? wording : "key" in wording ? wording.key : "");

test("each kind has its shape, each option its arrow, and two arrows between the same steps are one", () => {
	const flow = flowOf({
		hello: { kind: "say", message: "Welcome", next: "which" },
		which: {
			kind: "choose",
			message: "Which?",
			options: {
				a: { label: "One", next: "any" },
				b: { label: "Two", next: "any" },
				c: { label: "None", next: "end" },
			},
		},
		any: { kind: "pick", message: "Any?", options: {}, next: "name" },
		name: { kind: "text", message: "Name?", next: "age", skip: "end" },
		age: { kind: "number", message: "Age?", next: "tell" },
		tell: { kind: "story", message: "Tell!", next: "do" },
		do: { kind: "run", run: "stopAll", on: { stopped: "fork" } },
		fork: { kind: "route", to: ["end", "hello"] },
		end: { kind: "end" },
	});
	expect(drawFlow(flow, caption)).toBe(`flowchart TD
	begin(( )) --> step_hello
	step_hello["<b>hello</b><br>Welcome"]
	step_which{{"<b>which</b><br>Which?"}}
	step_any[["<b>any</b><br>Any?"]]
	step_name[/"<b>name</b><br>Name?"/]
	step_age[\\"<b>age</b><br>Age?"\\]
	step_tell("<b>tell</b><br>Tell!")
	step_do[("<b>do</b><br>stopAll")]
	step_fork{"<b>fork</b>"}
	step_end(["<b>end</b>"])
	step_hello --> step_which
	step_which -->|"One<br>Two"| step_any
	step_which -->|"None"| step_end
	step_any --> step_name
	step_name --> step_age
	step_name -->|"engine-skip"| step_end
	step_age --> step_tell
	step_tell --> step_do
	step_do -->|"stopped"| step_fork
	step_fork --> step_end
	step_fork --> step_hello
`);
});

test("what would end a label or start something else is written as an entity", () => {
	expect(escapeCaption('say "hi" <b>`x`</b>\n| #1; {a}[b](c)')).toBe(
		"say #34;hi#34; #60;b#62;#96;x#96;#60;#47;b#62; #124; #35;1; #123;a#125;#91;b#93;#40;c#41;",
	);
	expect(escapeCaption("አማርኛ, ¿sí?")).toBe("አማርኛ, #191;sí?");
});

test("steps whose names differ only in signs stay two", () => {
	const drawn = drawFlow(flowOf({ "a-b": { kind: "end" }, "a.b": { kind: "end" } }), caption);
	expect(drawn).toContain("step_a_2d_b(");
	expect(drawn).toContain("step_a_2e_b(");
});
