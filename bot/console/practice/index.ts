import { Hono } from "hono";
import type { Simulator } from "../../core/simulator.ts";
import type { PracticeClock } from "./clock.ts";
export function practicePages(_: { simulators: readonly Simulator[]; clock: PracticeClock; onClockMoved: () => Promise<void> }): Hono { return new Hono(); }
