import { composeAlert } from "./compose.ts";
import { reviewAlert } from "./review.ts";
import { translateAlert } from "./translate.ts";

/** What the flows of a broadcast's making ask of the shell. */
export const broadcastRuns = { composeAlert, translateAlert, reviewAlert };
