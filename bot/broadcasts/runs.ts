import { composeAlert } from "./compose.ts";
import { reviewAlert } from "./review.ts";

/** What the flows of a broadcast's making ask of the shell. */
export const broadcastRuns = { composeAlert, reviewAlert };
