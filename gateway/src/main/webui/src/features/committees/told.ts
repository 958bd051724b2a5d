import type { Committee, Decision, Meeting, Minutes } from "../../lib/committees";
import { longDate, moment } from "../../lib/dates";
import { type Progress, tell, type Told } from "../../lib/statuses";
import { committees as words } from "../../texts";

const DECISION: Record<keyof typeof words.decisionStatus, Progress> = {
  PROPOSED: "doing",
  ADOPTED: "done",
  REFUSED: "stopped",
  OPINION_ONLY: "stopped",
  DEFERRED: "todo",
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

const MEETING: Record<keyof typeof words.meetingStatus, Progress> = {
  PLANNED: "todo",
  POLL_OPEN: "todo",
  CONVENED: "doing",
  HELD: "doing",
  MINUTES_CIRCULATED: "doing",
  MINUTES_APPROVED: "done",
  CANCELLED: "stopped",
};

const MINUTES: Record<keyof typeof words.minutesStatus, Progress> = {
  DRAFT: "todo",
  CIRCULATED: "doing",
  APPROVED: "done",
};

export const meetingStatus = ({ status }: Meeting): Told =>
  tell(MEETING, words.meetingStatus, status);

/** The same in words alone. */
export const meetingStage = (status: string) => tell(MEETING, words.meetingStatus, status).label;

export const minutesStatus = ({ status }: Minutes): Told =>
  tell(MINUTES, words.minutesStatus, status);

/** What is decided, as a sentence. */
export const decided = ({ date, programme, text }: Decision) => {
  if (date) {
    return words.dateDecision(longDate(date));
  }
  return programme ? words.programmeDecision(programme.version) : text;
};

export const meetingName = ({ startsAt }: Pick<Meeting, "startsAt">) =>
  words.meetingOn(moment(startsAt));
