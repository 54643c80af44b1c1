import { organizeTraining } from "./organize.ts";

/** What the flow of those who offer trainings asks of the shell. */
export const trainingStaffRuns = { organizeTraining };
