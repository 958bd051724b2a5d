import { statuses } from "../texts";

/** How far something is, told by a sign as well as by words. */
export type Progress = "todo" | "doing" | "done" | "stopped";

export interface Told {
  progress: Progress;
  label: string;
}

const CALL: Record<keyof typeof statuses.call, Progress> = {
  DRAFT: "todo",
  PUBLISHED: "doing",
  CLOSED: "doing",
  OPENED: "doing",
  IN_EVALUATION: "doing",
  DECIDED: "done",
  CONCLUDED: "done",
  ARCHIVED: "done",
  CANCELLED: "stopped",
};

const LOT: Record<keyof typeof statuses.lot, Progress> = {
  OPEN: "todo",
  PARTLY_AWARDED: "doing",
  AWARDED: "doing",
  CONTRACTED: "doing",
  IN_DELIVERY: "doing",
  DELIVERED: "doing",
  ACCEPTED: "done",
  SETTLED: "done",
  UNSUCCESSFUL: "stopped",
  DROPPED: "stopped",
  REOPENED: "todo",
};

const SEMINAR: Record<keyof typeof statuses.seminar, Progress> = {
  PLANNED: "todo",
  DATE_PROPOSED: "doing",
  DATE_VALIDATED: "doing",
  VENUE_CONFIRMED: "doing",
  PROGRAMME_VALIDATED: "doing",
  REGISTRATION_OPEN: "doing",
  READY: "doing",
  HELD: "done",
  REPORTED: "done",
  CLOSED: "done",
  POSTPONED: "stopped",
  CANCELLED: "stopped",
};

/** A state that this version does not know yet is told as such, never guessed. */
export function tell<S extends string>(
  progress: Record<S, Progress>,
  labels: Record<S, string>,
  status: string,
): Told {
  return status in progress
    ? { progress: progress[status as S], label: labels[status as S] }
    : { progress: "todo", label: statuses.unknown };
}

export const callStatus = (status: string) => tell(CALL, statuses.call, status);
export const lotStatus = (status: string) => tell(LOT, statuses.lot, status);
export const seminarStatus = (status: string) => tell(SEMINAR, statuses.seminar, status);
