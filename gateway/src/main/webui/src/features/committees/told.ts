import type { Committee, Decision } from "../../lib/api";
import { longDate } from "../../lib/dates";
import { type Progress, tell, type Told } from "../../lib/statuses";
import { texts } from "../../texts";

const { committees: words } = texts;

const DECISION: Record<keyof typeof words.decisionStatus, Progress> = {
  PROPOSED: "doing",
  ADOPTED: "done",
  REFUSED: "stopped",
  SUPERSEDED: "stopped",
};

const COMMITTEE: Record<keyof typeof words.status, Progress> = {
  FORMING: "doing",
  CONSTITUTED: "done",
};

export const committeeStatus = ({ status }: Committee): Told =>
  tell(COMMITTEE, words.status, status);

export const decisionStatus = ({ status }: Decision): Told =>
  tell(DECISION, words.decisionStatus, status);

/** What is decided, as a sentence. */
export const decided = ({ date, programme }: Decision) =>
  date ? words.dateDecision(longDate(date)) : words.programmeDecision(programme?.version ?? 0);
