import type { Seminar } from "../../../lib/api";
import { reached } from "../../../lib/seminars";
import { useSession } from "../../../lib/session";
import type { Progress } from "../../../lib/statuses";
import { life as words } from "../../../texts";
import { Status } from "../../../ui/Status";
import { NextStep } from "./NextStep";
import { PutOff } from "./PutOff";

const STAGES = [
  "DATE_VALIDATED",
  "REGISTRATION_OPEN",
  "READY",
  "HELD",
  "REPORTED",
  "CLOSED",
] as const;

const LABELS: Record<Progress, string> = {
  todo: words.later,
  doing: words.next,
  done: words.done,
  stopped: "",
};

/** The way of a seminar to its end: how far it is, who takes the next step, and that step. */
export function LifePart({ seminar }: { seminar: Seminar }) {
  const { issuerAdmin } = useSession();
  const cancelled = seminar.status === "CANCELLED";
  const next = STAGES.find((stage) => !reached(seminar, stage));
  const standing = (stage: (typeof STAGES)[number]): Progress => {
    if (reached(seminar, stage)) {
      return "done";
    }
    return stage === next ? "doing" : "todo";
  };
  return (
    <>
      {!cancelled && (
        <ol className="steps">
          {STAGES.map((stage) => {
            const progress = standing(stage);
            return (
              <li key={stage} {...(stage === next && { "aria-current": "step" as const })}>
                <h3>{words.stages[stage].name}</h3>
                <Status told={{ progress, label: LABELS[progress] }} />
                <p>{words.stages[stage].who}</p>
              </li>
            );
          })}
        </ol>
      )}
      <NextStep seminar={seminar} />
      {issuerAdmin && <PutOff seminar={seminar} />}
    </>
  );
}
