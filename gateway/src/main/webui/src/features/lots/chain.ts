import type { LotStanding } from "../../lib/api";
import { reached, type Staged } from "../../lib/seminars";
import type { Progress } from "../../lib/statuses";

export type StepName =
  "award" | "date" | "programme" | "registrations" | "held" | "delivery" | "acceptance";

export interface Step {
  name: StepName;
  progress: Progress;
}

/** As much of a lot as its way depends on. */
interface OnItsWay extends Pick<LotStanding, "kind" | "holders"> {
  status: string;
}

export const awarded = (lot: Pick<OnItsWay, "holders">) => lot.holders.length > 0;

const STOPPED = ["UNSUCCESSFUL", "DROPPED"];

/** The way of a lot from its award to its end; the first step that is not done is under way. */
export function chainOf(lot: OnItsWay, seminar?: Staged): Step[] {
  const done: [StepName, boolean][] =
    lot.kind === "SEMINAR_SUPPORT"
      ? [
          ["award", awarded(lot)],
          ["date", reached(seminar, "DATE_VALIDATED")],
          ["programme", reached(seminar, "PROGRAMME_VALIDATED")],
          ["registrations", reached(seminar, "READY")],
          ["held", reached(seminar, "HELD")],
        ]
      : [
          ["award", awarded(lot)],
          ["delivery", ["DELIVERED", "ACCEPTED", "SETTLED"].includes(lot.status)],
          ["acceptance", ["ACCEPTED", "SETTLED"].includes(lot.status)],
        ];
  const current = done.findIndex(([, isDone]) => !isDone);
  const now: Progress =
    STOPPED.includes(lot.status) || seminar?.status === "CANCELLED" ? "stopped" : "doing";
  return done.map(([name, isDone], index) => ({
    name,
    progress: isDone ? "done" : index === current ? now : "todo",
  }));
}
