/** What committee-service answers, written by hand until its document is committed. */

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
  post: { parameters: P; requestBody: Json<B>; responses: { 200: Json<T> } };
}

interface Act<T, P = ById> {
  post: { parameters: P & { header?: { "If-Match"?: string } }; responses: { 200: Json<T> } };
}

interface ById {
  path: { id: string };
}

interface DecisionPath {
  path: { id: string; decision: string };
}

export interface CommitteePaths {
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
}
