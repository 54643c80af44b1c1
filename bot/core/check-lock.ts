import type { Flow } from "./flow.ts";
import { failure, type Problem } from "./problem.ts";
import type { Step } from "./step.ts";

/** Every step that ever shipped, with its kind, by flow: `test/steps.lock.json`. */
export type StepsLock = Readonly<Record<string, Readonly<Record<string, Step["kind"]>>>>;

const COMMAND = "run `npm run steward -- flows lock`";

/**
 * Sessions that members left open name steps. So a step that shipped leaves only through `moved`, keeps its kind under
 * its name, and each new step is written down.
 */
export function checkLock(flows: ReadonlyMap<string, Flow>, lock: StepsLock): readonly Problem[] {
	return [...new Set([...Object.keys(lock), ...flows.keys()])].flatMap((name) => {
		const flow = flows.get(name);
		const shipped = lock[name] ?? {};
		if (!flow)
			return [
				failure("lock.flow-gone", name, "This flow shipped once, and its sessions may be open: keep it, with an end."),
			];
		const fresh = Object.keys(flow.steps).filter((step) => shipped[step] === undefined);
		return [
			...fresh.map((step) => failure("lock.new-step", `${name}.${step}`, `This step is new: ${COMMAND}.`)),
			...Object.entries(shipped).flatMap(([step, kind]) => checkShipped(flow, step, kind)),
		];
	});
}

function checkShipped(flow: Flow, name: string, kind: Step["kind"]): readonly Problem[] {
	const where = `${flow.name}.${name}`;
	const now = flow.steps[name];
	if (now)
		return now.kind === kind
			? []
			: [
					failure(
						"lock.other-kind",
						where,
						`It shipped as "${kind}" and is "${now.kind}" now: give the new one another name, and the old one a place in \`moved\`.`,
					),
				];
	const moved = flow.moved[name];
	if (moved === undefined)
		return [failure("lock.step-gone", where, "It shipped once: say in `moved` where members who stand there go.")];
	// `{ ask }` throws the old answer away, so any question will do; a renamed step takes the old answer for its own.
	return typeof moved === "string" && flow.steps[moved]?.kind !== kind
		? [
				failure(
					"lock.moved-to-other-kind",
					where,
					`It shipped as "${kind}", and "${moved}" is none: write \`{ ask: … }\`, so that no answer is filed as another.`,
				),
			]
		: [];
}

/** The lock with every step of these flows written down; what stood there stays. */
export function withSteps(lock: StepsLock, flows: ReadonlyMap<string, Flow>): StepsLock {
	const names = [...new Set([...Object.keys(lock), ...flows.keys()])].sort();
	return Object.fromEntries(
		names.map((name) => {
			const now = Object.entries(flows.get(name)?.steps ?? {}).map(([step, { kind }]) => [step, kind] as const);
			return [name, { ...Object.fromEntries(now), ...lock[name] }];
		}),
	);
}
