import type { Sometimes } from "./api";
import type { components } from "./generated/committees";

/** What committee-service answers, by the names that screens use. */

type OfCommittees = components["schemas"];

/** A local committee has a seminar and a holder, the national one has neither. */
export type Committee = Omit<
  Sometimes<OfCommittees["CommitteeView"], "constitutedAt" | "seminar" | "holder" | "chair">,
  "members"
> & { members: Member[] };
export type Member = Sometimes<OfCommittees["MemberView"], "mandateFrom" | "mandateUntil">;
export type NewMember = OfCommittees["NewMember"];
export type Rules = OfCommittees["Rules"];
export type College = OfCommittees["College"];

/** Something that an organisation undertook to do. */
export type ActionItem = Sometimes<OfCommittees["ActionItem"], "meeting" | "doneAt">;
export type NewAction = OfCommittees["NewAction"];

/** What the members have before them at a session. */
export type SessionPack = Omit<OfCommittees["SessionPack"], "sessions" | "seminars" | "actions"> & {
  sessions: Sometimes<OfCommittees["PlannedSession"], "meeting" | "startsAt" | "status">[];
  seminars: Sometimes<OfCommittees["SeminarState"], "date" | "programmeVersion">[];
  actions: ActionItem[];
};
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

export type Meeting = Omit<
  Sometimes<
    OfCommittees["MeetingView"],
    "place" | "link" | "convenedAt" | "urgency" | "connections" | "closedAt" | "cancellation"
  >,
  "agenda" | "presences"
> & { agenda: Sometimes<OfCommittees["Item"], "action">[]; presences: Presence[] };
export type Invitation = Omit<
  Sometimes<OfCommittees["InvitationView"], "seminar" | "place" | "link">,
  "agenda"
> & { agenda: Meeting["agenda"] };
export type Presence = Sometimes<OfCommittees["Presence"], "proxy" | "confirmedAt" | "reason">;
export type StatedPresence = OfCommittees["StatedPresence"];
export type Connections = OfCommittees["StatedConnections"];
export type NewMeeting = Sometimes<OfCommittees["StatedMeeting"], "place" | "link" | "documents">;
export type Attendance = OfCommittees["Attendance"];
export type Ballot = OfCommittees["Ballot"];
export type MinutesSection = OfCommittees["StatedSection"];
export type Minutes = Sometimes<
  OfCommittees["MinutesView"],
  "circulatedAt" | "approvedAt" | "hash"
>;
