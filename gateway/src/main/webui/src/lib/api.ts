import type {
  components as Applications,
  paths as ApplicationPaths,
} from "./generated/applications";
import type { paths as CommitteePaths } from "./generated/committees";
import type { DoorPaths } from "./door";
import type { paths as MediaPaths } from "./generated/media";
import type {
  components as Notifications,
  paths as NotificationPaths,
} from "./generated/notifications";
import type { paths as SeminarPaths } from "./generated/seminars";

/** What the services answer, by the names that screens use; generated from their documents. */
export type * from "./apiOfMedia";
export type * from "./apiOfSeminars";

type OfApplications = Applications["schemas"];
type OfNotifications = Notifications["schemas"];

/** The documents do not tell which parts of an answer may be absent; the services leave them out. */
export type Sometimes<T, K extends keyof T> = Omit<T, K> & Partial<Pick<T, K>>;

export type CallSummary = OfApplications["Summary"];
export type Call = OfApplications["CallView"];
export type Publicity = OfApplications["Publicity"];
export type Structure = Partial<OfApplications["OrganisationView"]> &
  Pick<OfApplications["OrganisationView"], "legalName" | "siret" | "contactEmail">;
export type RegisterEntry = OfApplications["RegisterEntry"];
export type NewDeadline = OfApplications["NewDeadline"];
export type AskedCompletion = Sometimes<OfApplications["CompletionView"], "completedAt">;
export type Deposit = Sometimes<OfApplications["Deposit"], "enteredAt" | "checksum">;
export type Admissibility = OfApplications["Admissibility"];
export type Admission = OfApplications["Admission"];
export type Involved = OfApplications["Involved"];
export type Role = OfApplications["Role"];
export type FundedOperation = Partial<OfApplications["FundedOperation"]>;
export type Need = Sometimes<OfApplications["Need"], "threshold">;
export type Measure = OfApplications["Measure"];
export type NewMeasure = OfApplications["Channel"];
export type Milestone = OfApplications["Milestone"];
export type CallSection = Sometimes<OfApplications["Section"], "leadsTo">;
export type ContextFact = Sometimes<OfApplications["Fact"], "value" | "unit" | "source" | "asOf">;
export type Lot = Sometimes<OfApplications["LotView"], "alternateLabel" | "publicCode">;
export type PlannedSeminar = OfApplications["SeminarView"];

/** Where one lot stands; offers are told to staff, after the opening only. */
export type LotStanding = Sometimes<OfApplications["Line1"], "offers">;

/** A candidate's file; what was received is told once something was. */
export type Application = Sometimes<
  OfApplications["ApplicationView"],
  "submittedVersion" | "receivedAt" | "checksum"
>;
export type MailedApplication = OfApplications["MailedApplication"];
export type Begun = OfApplications["Begun"];
export type Parts = OfApplications["Parts"];
export type Bid = Sometimes<OfApplications["BidView"], "vat" | "vatWords" | "interviews">;
export type StatedBid = OfApplications["StatedBid"];
export type CostLine = OfApplications["Line"];

/** A bid once it is open, as its issuer compares it. */
export type OpenBid = OfApplications["Bid"];
export type Choice = OfApplications["Choice"];
export type Attachment = OfApplications["Attachment"];
export type SentLetter = Sometimes<OfApplications["Sent"], "readAt">;
export type Contract = OfApplications["ContractView"];
export type NewContract = OfApplications["NewContract"];
export type Letter = OfApplications["Letter"];

/** How far the evaluation of a lot is; names once the bids are open. */
export type Evaluation = Sometimes<OfApplications["EvaluationView"], "declaration" | "candidates">;
export type Candidate = OfApplications["CandidateView"];
export type Compared = Sometimes<OfApplications["ComparisonView"], "ranking" | "marks" | "gaps">;
export type ComparedOffer = OfApplications["OfferView"];
export type Ranked = OfApplications["RankedView"];
export type GapText = OfApplications["GapText"];
export type Interests = OfApplications["Interests"];
export type Marks = OfApplications["Marks"];
export type Signing = OfApplications["Signing"];

/** The wish of a partner system to be told; its secret is there once, in the answer to it. */
export type Subscription = Sometimes<
  OfNotifications["SubscriptionView"],
  "contactEmail" | "disabledBecause" | "secret"
>;
export type NewSubscription = Pick<OfNotifications["NewSubscription"], "url" | "events"> & {
  partner?: string | undefined;
  contactEmail?: string | undefined;
};
/** Without a secret of its own choice, a partner is drawn one. */
export type Rotation = OfNotifications["NewSecret"];
export type Attempt = Sometimes<OfNotifications["AttemptView"], "status" | "failure" | "response">;
export type Delivery = Omit<OfNotifications["DeliveryView"], "attempts" | "nextAttemptAt"> & {
  attempts: Attempt[];
  nextAttemptAt?: string;
};

/** A kind of event of the catalogue, with its example and its JSON schema. */
export type EventType = Omit<OfNotifications["EventTypeView"], "example" | "schema"> & {
  example: unknown;
  schema: { description: string };
};
export type Mail = OfNotifications["MessageView"];
export type Notice = OfNotifications["NoticeView"];

export type paths = ApplicationPaths &
  SeminarPaths &
  CommitteePaths &
  MediaPaths &
  NotificationPaths &
  DoorPaths;
