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
  value?: number | string | null;
  unit?: string | null;
  statement: string;
  source?: string | null;
  asOf?: string | null;
}

export interface Lot {
  id: string;
  number: number;
  kind: LotKind;
  label: string;
  alternateLabel?: string | null;
  publicLabels?: string[];
  duties?: string[];
  status: string;
}

export interface PlannedSeminar {
  id: string;
  publicCode: string;
  publicLabel: string;
  lotNumber: number;
}

export interface Call extends CallSummary {
  issuer: string;
  contact: { label: string; email: string };
  publicity: Publicity;
  sections: { heading: string; body: string }[];
  facts: ContextFact[];
  lots: Lot[];
  series: { year: number; windowFrom: string; windowTo: string; seminars: PlannedSeminar[] };
  milestones: { label: string; date?: string | null }[];
}

/** Where one lot stands; offers are told to staff, after the opening only. */
export interface LotStanding {
  number: number;
  label: string;
  kind: LotKind;
  status: string;
  offers?: number | null;
  holders: { organisation: string; seminars: string[] }[];
}

export interface Seminar {
  id: string;
  publicCode: string;
  publicLabel: string;
  status: string;
  date?: string | null;
  gauge: number;
  confirmed: number;
  waitlisted: number;
  holder?: string | null;
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

interface ById {
  path: { id: string };
}

export interface paths {
  "/session": Read<Session>;
  "/sign-out": { post: { responses: { 200: Json<{ location?: string }> } } };
  "/api/v1/calls": Read<Page<CallSummary>, { query?: { limit?: number } }>;
  "/api/v1/calls/{id}": Read<Call, ById>;
  "/api/v1/calls/{id}/lots": Read<{ items: LotStanding[] }, ById>;
  "/api/v1/seminars": Read<Page<Seminar>, { query: { call: string; limit?: number } }>;
}
