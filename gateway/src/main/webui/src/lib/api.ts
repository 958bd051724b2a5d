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
  publicLabel: string;
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

interface Json<T> {
  content: { "application/json": T };
}

interface Read<T, P = object> {
  get: { parameters: P; responses: { 200: Json<T> } };
}

interface Write<T, B, P = ById> {
  post: { parameters: P; requestBody: Json<B>; responses: { 200: Json<T> } };
}

interface ById {
  path: { id: string };
}

export interface paths {
  "/session": Read<Session>;
  "/sign-out": { post: { responses: { 204: { content: never } } } };
  "/api/v1/calls": Read<Page<CallSummary>, { query?: { limit?: number } }>;
  "/api/v1/calls/{id}": Read<Call, ById>;
  "/api/v1/calls/{id}/lots": Read<{ items: LotStanding[] }, ById>;
  "/api/v1/seminars/{id}": Read<Seminar, ById>;
  "/api/v1/seminars/{id}/programme": Read<Programme, ById>;
  "/api/v1/seminars/{id}/registrations": Write<Registration, NewRegistration>;
  "/api/v1/seminars": Read<Page<Seminar>, { query: { call: string; limit?: number } }>;
}
