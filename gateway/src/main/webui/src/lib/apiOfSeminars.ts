import type { Sometimes } from "./api";
import type { components } from "./generated/seminars";

/** What seminar-service answers, by the names that screens use. */

type OfSeminars = components["schemas"];

export type Seminar = Sometimes<OfSeminars["SeminarView"], "publicLabel" | "date" | "holder">;
/** How many of a category are registered; not told where it could name somebody. */
export type Reading = Sometimes<OfSeminars["Reading"], "registrants">;
export type Programme = OfSeminars["ProgrammeView"];
export type ProgrammeItem = OfSeminars["StatedItem"];
export type NewRegistration = OfSeminars["Participant"];
/** The seats of a seminar, and what limits them. */
export type Gauge = Sometimes<OfSeminars["Gauge"], "room" | "protocol">;
/** People who are in the room without being registered. */
export type Besides = OfSeminars["Besides"];
/** Health rules of a time: a share of the seats, a surface for each person, or both. */
export type HealthProtocol = Sometimes<OfSeminars["ProtocolView"], "maxPercent" | "m2PerPerson">;
export type NewHealthProtocol = OfSeminars["NewProtocol"];
/** An arrangement that was booked, for nobody by name. */
export type Booking = OfSeminars["Booking"];
export type Correction = OfSeminars["Correction"];
/** How a sheet is closed; scan and signatures on paper are sent where there are any. */
export type Closure = OfSeminars["Closure"];
export type NewTerritorialPartner = OfSeminars["NewPartner"];
export type PartnerKind = OfSeminars["PartnerKind"];
export type Venue = Sometimes<OfSeminars["VenueView"], "protocol">;
export type NewVenue = OfSeminars["NewVenue"];
export type Caterer = OfSeminars["CatererView"];
export type NewCaterer = OfSeminars["NewCaterer"];
export type NewContact = OfSeminars["NewContact"];
export type Territory = OfSeminars["TerritoryView"];
export type NewTerritory = OfSeminars["NewTerritory"];
/** What the winning bid said; without a source while it was not read. */
export type TakenOver = Sometimes<OfSeminars["TakenOverView"], "source" | "takenAt">;
export type Task = Sometimes<OfSeminars["TaskView"], "takenOn" | "checksum">;
export type SubmittedTask = OfSeminars["Submission"];
export type TaskCode = OfSeminars["TaskCode"];
export type TaskMessage = OfSeminars["MessageView"];
/** What the seminars of a call share. */
export type Series = OfSeminars["SeriesView"];
export type RegistrationForm = OfSeminars["FormView"];
export type Dimension = OfSeminars["Dimension"];
/** A moment that is open to remote viewers; a recording once it is published. */
export type LiveSession = Sometimes<OfSeminars["SessionView"], "recording" | "captions">;
export type Needs = OfSeminars["Wanted"];
export type AccessArrangement = OfSeminars["AccessArrangement"];
export type Diet = OfSeminars["Diet"];
export type Place = Sometimes<OfSeminars["PlaceView"], "offeredUntil">;
export type NewLiveSession = OfSeminars["NewSession"];
/** Who comes first when seats are few, and the seats that wait for a category until a day. */
export type SeatingRules = OfSeminars["StatedRules"];
export type Category = SeatingRules["priorities"][number];
/** What became of a line of a file that was sent. */
export type LineReport = OfSeminars["LineReport"];
/** A line of the log of a live session; who watched without a place stays unnamed. */
export type Connected = Sometimes<OfSeminars["ConnectionView"], "registration">;
/** A signature drawn on a screen. */
export type Drawn = OfSeminars["DrawnSignature"];
export type Sheet = Sometimes<
  OfSeminars["AttendanceView"],
  "closedAt" | "organiser" | "scanDigest"
>;
export type SheetLine = Sometimes<OfSeminars["Line"], "proof" | "signedAt">;
/** What was said of a person after the sheet was closed. */
export type CorrectedLine = OfSeminars["CorrectedLine"];
/** Where a seminar stands after a step of its life. */
export type Standing = OfSeminars["Standing"];
/** What a seminar leaves: lessons, projects, and the partnerships that both sides confirmed. */
export type SeminarRestitution = OfSeminars["RestitutionView"];
export type NewSeminarReport = OfSeminars["Restitution"];
/** A partnership counts once the other side has confirmed it. */
export type Partnership = Sometimes<OfSeminars["PartnershipView"], "confirmedAt">;
export type NewPartnership = OfSeminars["NewPartnership"];
export type NewRecording = OfSeminars["Recording"];
