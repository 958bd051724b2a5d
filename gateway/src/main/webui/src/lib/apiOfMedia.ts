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
export type DocumentReceipt = OfMedia["DocumentReceipt"];
export type DeliveredPhotograph = Sometimes<OfMedia["PhotographView"], "rightsUntil">;
export type PhotographDetails = Partial<OfMedia["PhotographDetails"]>;
export type DeliveredEpisode = OfMedia["EpisodeView"];
/** What a series of interviews is held to, and what it still lacks. */
export type InterviewSeries = OfMedia["SeriesView"];
export type NewEpisode = OfMedia["NewEpisode"];
/** Somebody at a seminar who was asked, and somebody who may be. */
export type AskedPerson = OfMedia["Person"];
export type Attendee = OfMedia["Attendee"];
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
export type Signed = OfMedia["Signed"];
export type NewPhotograph = OfMedia["NewPhotograph"];
