import type { Flow } from "./flow.ts";
import type { Session } from "./session.ts";

/**
 * Where a session stands in the flow as it is deployed now. `stale` means that
 * what was asked is no longer a question, so that an answer to it is filed nowhere.
 */
export function settle(session: Session, flow: Flow): { readonly session: Session; readonly stale: boolean } {
	if (flow.steps[session.step]) return { session, stale: false };
	const moved = flow.moved[session.step];
	if (typeof moved === "string") return { session: { ...session, step: moved }, stale: false };
	return { session: { ...session, step: moved?.ask ?? flow.start, offered: [] }, stale: true };
}
