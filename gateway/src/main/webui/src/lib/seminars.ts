import type { Gauge } from "./api";

/** Anything that is somewhere in the life of a seminar. */
export interface Staged {
  status: string;
}

/** The life of a seminar as far as its order matters on screen. */
const LIFE = [
  "PLANNED",
  "DATE_PROPOSED",
  "DATE_VALIDATED",
  "VENUE_CONFIRMED",
  "PROGRAMME_VALIDATED",
  "REGISTRATION_OPEN",
  "READY",
  "HELD",
  "REPORTED",
  "CLOSED",
];

/** Whether a seminar has come as far as a state, or further. */
export const reached = (seminar: Staged | undefined, status: string) =>
  seminar !== undefined && LIFE.indexOf(seminar.status) >= LIFE.indexOf(status);

/** How many of those who are in the room besides take a place of the gauge. */
export const countingBesides = ({ besides }: Pick<Gauge, "besides">) =>
  besides.reduce((sum, { people = 0, counts }) => (counts ? sum + people : sum), 0);

/** How many may register, once those who are in the room besides have their places. */
export const placesIn = (gauge: Pick<Gauge, "effective" | "besides">) =>
  Math.max(0, gauge.effective - countingBesides(gauge));

/** Registrations are taken from their opening until the day. */
export const takesRegistrations = ({ status }: Staged) =>
  ["REGISTRATION_OPEN", "READY"].includes(status);
