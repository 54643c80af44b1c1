import { openConsole } from "./runs-console.ts";
import { readAnswers } from "./runs-reading.ts";
import { showResults } from "./runs-results.ts";

/** What the flows of reading, of results and of the console ask of the shell. */
export const readingRuns = { readAnswers, showResults, openConsole };
