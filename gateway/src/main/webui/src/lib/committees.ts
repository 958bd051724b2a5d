import type { Sometimes } from "./api";
import type { components } from "./generated/committees";

/** What committee-service answers, by the names that screens use. */

type OfCommittees = components["schemas"];

/** A local committee has a seminar and a holder, the national one has neither. */
export type Committee = Sometimes<
  OfCommittees["CommitteeView"],
  "constitutedAt" | "seminar" | "holder" | "chair"
>;
export type College = OfCommittees["College"];
export type Motion = Sometimes<
  OfCommittees["Motion"],
  "date" | "version" | "text" | "responsible" | "dueOn" | "reason" | "meeting" | "until"
>;
export type Vote = OfCommittees["Choice"];

/** What is decided, its count once closed, its number once adopted. */
export type Decision = Omit<
  Sometimes<
    OfCommittees["DecisionView"],
    | "seminar"
    | "date"
    | "programme"
    | "responsible"
    | "dueOn"
    | "reason"
    | "meeting"
    | "until"
    | "mine"
    | "deferralReason"
    | "number"
    | "supersededBy"
  >,
  "closure"
> & { closure?: Sometimes<OfCommittees["ClosureView"], "basis"> };

/** The programme that is decided on; what changes is told where another one is in force. */
export type DecidedProgramme = Omit<
  Sometimes<OfCommittees["DecidedProgramme"], "against">,
  "parts"
> & { parts: Sometimes<OfCommittees["Part"], "change">[] };

/** A date poll as one grid. */
export type Poll = Omit<
  Sometimes<OfCommittees["PollView"], "meeting" | "best">,
  "days" | "chosen"
> & { days: PollDay[]; chosen?: Sometimes<OfCommittees["ChosenView"], "reason"> };
export type PollDay = Omit<Sometimes<OfCommittees["DayView"], "publicHoliday">, "providers"> & {
  providers: Sometimes<OfCommittees["AnswerView"], "answer">[];
};
export type Availability = OfCommittees["Availability"];

/** What the person of a personal link is asked. */
export type AskedPoll = Omit<Sometimes<OfCommittees["AskedView"], "chosen">, "days"> & {
  days: Sometimes<OfCommittees["AskedDay"], "answer">[];
};

export type Meeting = Sometimes<
  OfCommittees["MeetingView"],
  "place" | "link" | "convenedAt" | "urgency" | "connections" | "closedAt" | "cancellation"
>;
export type NewMeeting = Sometimes<OfCommittees["StatedMeeting"], "place" | "link" | "documents">;
export type Attendance = OfCommittees["Attendance"];
export type Minutes = Sometimes<
  OfCommittees["MinutesView"],
  "circulatedAt" | "approvedAt" | "hash"
>;
