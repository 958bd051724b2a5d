import type { Sometimes } from "./api";
import type { components } from "./generated/media";

/** What media-service answers, by the names that screens use. */

type OfMedia = components["schemas"];

export type Deliverable = Sometimes<OfMedia["Summary"], "dueOn">;
/** One deliverable with the version that counts, and what was said of it. */
export type DeliverableDetails = Sometimes<
  OfMedia["DeliverableView"],
  "dueOn" | "submission" | "comment" | "acceptedAt" | "publishedAt"
>;
/** What was counted and found in a document. */
export type DocumentCheck = OfMedia["DocumentView"];
export type DocumentReceipt = OfMedia["DocumentReceipt"];
export type DeliveredPhotograph = Sometimes<OfMedia["PhotographView"], "rightsUntil">;
export type PhotographDetails = Partial<OfMedia["PhotographDetails"]>;
export type DeliveredEpisode = Sometimes<OfMedia["EpisodeView"], "artwork" | "peaks">;
/** One version of a deliverable, and what it says otherwise than another. */
export type Version = OfMedia["VersionView"];
export type VersionDifferences = OfMedia["Differences"];
/** What a series of interviews is held to, and what it still lacks. */
export type InterviewSeries = OfMedia["SeriesView"];
export type NewEpisode = OfMedia["NewEpisode"];
export type EpisodeDetails = NewEpisode["details"];
/** Somebody who is not to be photographed. */
export type Unseen = OfMedia["Unseen"];
/** Words of somebody in proceedings, as provider and issuer see them. */
export type Quote = OfMedia["QuoteView"];
export type MyQuote = OfMedia["OwnQuote"];
/** Somebody at a seminar who was asked, and somebody who may be. */
export type AskedPerson = OfMedia["Person"];
export type Attendee = Sometimes<OfMedia["Attendee"], "under18">;
export type NewConsents = OfMedia["NewConsents"];
export type Proceedings = Sometimes<OfMedia["Listed"], "date" | "place">;
export type Restitution = Sometimes<
  OfMedia["RestitutionView"],
  "date" | "publicLabel" | "publicity"
>;
export type Photograph = Sometimes<OfMedia["Shown"], "takenOn">;
export type Episode = OfMedia["Heard"];
export type MyEpisode = OfMedia["OwnEpisode"];
export type MyConsents = OfMedia["ConsentView"];
export type MyConsent = MyConsents["consents"][number];
export type NewGuardian = OfMedia["NewGuardian"];
export type Signed = OfMedia["Signed"];
export type NewPhotograph = OfMedia["NewPhotograph"];
