/** What the services answer, written by hand until their OpenAPI documents are committed. */

export type CallStatus =
  | "DRAFT"
  | "PUBLISHED"
  | "CLOSED"
  | "OPENED"
  | "IN_EVALUATION"
  | "DECIDED"
  | "CONCLUDED"
  | "ARCHIVED"
  | "CANCELLED";

export type LotKind = "SEMINAR_SUPPORT" | "PHOTOGRAPHY" | "AUDIO" | "PROCEEDINGS";

export interface CallSummary {
  id: string;
  title: string;
  subject: string;
  status: CallStatus;
  deadlineAt: string;
  deadlineZone: string;
}

export interface Publicity {
  sentence: string;
  fund: string;
  programme: string;
  funders: { name: string; kind: string }[];
}

export interface ContextFact {
  value?: string;
  unit?: string;
  statement: string;
  source?: string;
  asOf?: string;
}

export interface Lot {
  id: string;
  number: number;
  kind: LotKind;
  label: string;
  alternateLabel?: string;
  publicCode?: string;
  duties: string[];
  status: string;
}

export interface PlannedSeminar {
  id: string;
  publicCode: string;
  publicLabel: string;
  lotNumber: number;
}

export interface Call extends CallSummary {
  issuer: { name: string; description: string };
  contact: { label: string; email: string };
  publicity: Publicity;
  sections: { heading: string; body: string }[];
  facts: ContextFact[];
  lots: Lot[];
  series: {
    year: number;
    windowFrom: string;
    windowTo: string;
    gauge: number;
    seminars: PlannedSeminar[];
  };
  participantCategories: { code: string; label: string }[];
  milestones: { label: string; date: string }[];
}

/** Where one lot stands; offers are told to staff, after the opening only. */
export interface LotStanding {
  number: number;
  label: string;
  kind: LotKind;
  status: string;
  offers?: number;
  holders: { organisation: string; seminars: string[] }[];
}

export interface Seminar {
  id: string;
  call: string;
  publicCode: string;
  publicLabel?: string;
  status: string;
  date?: string;
  gauge: number;
  confirmed: number;
  waitlisted: number;
  holder?: string;
}

/** The validated programme of a seminar, in the order of the day. */
export interface Programme {
  version: number;
  items: { startsAt: string; endsAt: string; title: string; dimension?: string }[];
}

export interface NewRegistration {
  familyName: string;
  givenName: string;
  email: string;
  organisation: string;
  function: string;
  category: string;
}

export interface Registration {
  id: string;
  status: "CONFIRMED" | "WAITLISTED";
}

export interface CostLine {
  label: string;
  dailyRateCents: number;
  days: number;
}

/** A bid as its candidate states it; without seminars it is offered for all that the lot covers. */
export interface StatedBid {
  lot: number;
  seminars?: string[];
  proposal: string;
  sequencing?: string;
  costLines: CostLine[];
  travelCents: number;
}

/** A bid as the server keeps it, with its totals. */
export interface Bid extends Required<StatedBid> {
  id: string;
  costLines: (CostLine & { totalCents: number })[];
  totalCents: number;
}

/** The parts of an application that are not bids. */
export interface Parts {
  presentation: string;
  people: string;
  motivations: string;
  contactEmail: string;
}

export interface Application extends Parts {
  id: string;
  call: string;
  organisation: string;
  status: "DRAFT" | "SUBMITTED" | "LATE" | "WITHDRAWN";
  /** The version that counts, when it was received, and what was received; told once submitted. */
  submittedVersion?: number;
  receivedAt?: string;
  checksum?: string;
  bids: Bid[];
  version: number;
}

/** A bid once it is open, as its issuer compares it. */
export interface OpenBid {
  id: string;
  lot: string;
  organisation: string;
  seminars: string[];
  totalCents: number;
  status: "SUBMITTED" | "SELECTED" | "REJECTED";
}

/** Which bid is given a lot, for which of its seminars, and why. */
export interface Choice {
  bid: string;
  seminars?: string[];
  justification: string;
}

export interface Organisation {
  id: string;
  legalName: string;
}

export type College = "LOCAL_AUTHORITY" | "TERRITORY_ACTOR" | "CAE_SUPPORT_TEAM" | "ISSUER";

export interface Committee {
  id: string;
  seminar: string;
  call: string;
  /** The organisation that gathers the committee. */
  holder: string;
  status: string;
  members: { id: string; organisation: string; college: College; function: string }[];
  missingColleges: College[];
  version: number;
}

/** What is put to the vote: a date that was proposed, or a version of the programme. */
export type Motion = { kind: "DATE"; date: string } | { kind: "PROGRAMME"; version: number };

export interface Decision {
  id: string;
  kind: "DATE" | "PROGRAMME";
  date?: string;
  programme?: { version: number; hash: string };
  status: string;
  /** How many have voted. */
  votes: number;
  closure?: { votesFor: number; votesAgainst: number; abstentions: number };
  number?: number;
  version: number;
}

export interface Session {
  signedIn: boolean;
  displayName?: string;
  username?: string;
  roles: string[];
  organisations: { id: string; alias: string; name: string }[];
}

interface Page<T> {
  items: T[];
  next?: string;
}

interface Paging {
  after?: string | undefined;
  limit?: number;
}

interface Json<T> {
  content: { "application/json": T };
}

interface Read<T, P = object> {
  get: { parameters: P; responses: { 200: Json<T> } };
}

interface Write<T, B, P = ById> {
  post: { parameters: P & Seen; requestBody: Json<B>; responses: { 200: Json<T> } };
}

interface ById {
  path: { id: string };
}

/** A write of the same thing under its own address; {@code If-Match} tells which version was seen. */
interface Act<T, P = ById> {
  post: { parameters: P & Seen; responses: { 200: Json<T> } };
}

interface Seen {
  header?: { "If-Match"?: string };
}

interface DecisionPath {
  path: { id: string; decision: string };
}

interface BidPath {
  path: { id: string; bid: string };
}

export interface paths {
  "/session": Read<Session>;
  "/sign-out": { post: { responses: { 204: { content: never } } } };
  "/api/v1/calls": Read<Page<CallSummary>, { query?: Paging }> &
    Write<Call, { dataSet: string }, object>;
  "/api/v1/calls/{id}/publication": Act<Call>;
  "/api/v1/calls/{id}/openings": Act<Call>;
  "/api/v1/calls/{id}/applications": Read<Page<OpenBid>, ById & { query?: Paging }>;
  "/api/v1/calls/{id}/lots/{number}/selections": Write<
    { items: LotStanding[] },
    Choice,
    { path: { id: string; number: number } }
  >;
  "/api/v1/organisations/{id}": Read<Organisation, ById>;
  "/api/v1/calls/{id}": Read<Call, ById>;
  "/api/v1/calls/{id}/lots": Read<{ items: LotStanding[] }, ById>;
  "/api/v1/applications": Read<Page<Application>, { query?: Paging }> &
    Write<Application, { call: string }, object>;
  "/api/v1/applications/{id}": Read<Application, ById> & {
    put: {
      parameters: ById & Seen;
      requestBody: Json<Parts>;
      responses: { 200: Json<Application> };
    };
  };
  "/api/v1/applications/{id}/bids": Write<Application, StatedBid>;
  "/api/v1/applications/{id}/bids/{bid}": {
    delete: { parameters: BidPath & Seen; responses: { 200: Json<Application> } };
  };
  "/api/v1/applications/{id}/submissions": Act<Application>;
  "/api/v1/applications/{id}/withdrawal": Act<Application>;
  "/api/v1/committees": Read<Page<Committee>, { query: { seminar?: string } & Paging }>;
  "/api/v1/committees/{id}": Read<Committee, ById>;
  "/api/v1/committees/{id}/constitution": Act<Committee>;
  "/api/v1/committees/{id}/decisions": Read<Page<Decision>, ById & { query?: Paging }> &
    Write<Decision, Motion>;
  "/api/v1/committees/{id}/decisions/{decision}/votes": Write<
    Decision,
    { choice: string },
    DecisionPath
  >;
  "/api/v1/committees/{id}/decisions/{decision}/closure": Act<Decision, DecisionPath>;
  "/api/v1/seminars/{id}/date-proposals": Write<Seminar, { dates: string[] }>;
  "/api/v1/seminars/{id}/programmes": Read<Page<Programme>, ById & { query?: Paging }> &
    Write<Programme, Pick<Programme, "items">>;
  "/api/v1/seminars/{id}": Read<Seminar, ById>;
  "/api/v1/seminars/{id}/programme": Read<Programme, ById>;
  "/api/v1/seminars/{id}/registrations": Write<Registration, NewRegistration>;
  "/api/v1/seminars": Read<Page<Seminar>, { query: { call: string } & Paging }>;
}
