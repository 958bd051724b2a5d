import type { components, paths } from "./generated/gateway";

/** What the door answers itself, by the names that screens use. */

type OfDoor = components["schemas"];

/** A partner system; its secret is told once, when it is made. */
export type Partner = OfDoor["Partner"];
export type PartnerScope = OfDoor["Scope"];
export type PartnerSecret = OfDoor["PartnerSecret"];
export type NewPartnerSystem = OfDoor["PartnerRequest"];

/** A person of an organisation, as its other members see it. */
export type AccountMember = OfDoor["AccountMember"];

/** A change of state somewhere on the platform. */
export type AuditEntry = OfDoor["AuditEntry"];

/** Who is signed in, as the gateway itself tells. */
export interface Session {
  signedIn: boolean;
  /** What the person is known by where no name may stand, in a committee for instance. */
  id?: string;
  displayName?: string;
  username?: string;
  roles: string[];
  /** Of the owner's own, it is the person who decides who belongs to it. */
  organisations: { id: string; alias: string; name: string; owner: boolean }[];
  /** Whether somebody looks after a partner system; the roles are then its scopes. */
  partner?: boolean;
}

/** What a partner system is known by. */
export interface PartnerCredentials {
  client: string;
  secret: string;
}

interface SessionPaths {
  "/sign-in/partner": {
    post: {
      requestBody: { content: { "application/json": PartnerCredentials } };
      responses: { 204: { content: never } };
    };
  };
  "/session": {
    get: { responses: { 200: { content: { "application/json": Session } } } };
  };
  "/sign-out": { post: { responses: { 204: { content: never } } } };
}

export type DoorPaths = paths & SessionPaths;
