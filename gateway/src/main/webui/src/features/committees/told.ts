import type { Committee, Decision } from "../../lib/api";
import { longDate } from "../../lib/dates";
import type { Progress, Told } from "../../lib/statuses";
import { texts } from "../../texts";

const { committees: words } = texts;

const DECISION: Record<keyof typeof words.decisionStatus, Progress> = {
  PROPOSED: "doing",
  ADOPTED: "done",
  REFUSED: "stopped",
  SUPERSEDED: "stopped",
};

export const committeeStatus = ({ status }: Committee): Told =>
  status === "CONSTITUTED"
    ? { progress: "done", label: words.status.CONSTITUTED }
    : { progress: "doing", label: words.status.FORMING };

export function decisionStatus({ status }: Decision): Told {
  const known = status in DECISION ? (status as keyof typeof DECISION) : "PROPOSED";
  return { progress: DECISION[known], label: words.decisionStatus[known] };
}

/** What is decided, as a sentence. */
export const decided = ({ date, programme }: Decision) =>
  date ? words.dateDecision(longDate(date)) : words.programmeDecision(programme?.version ?? 0);
