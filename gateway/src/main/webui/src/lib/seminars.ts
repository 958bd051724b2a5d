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

/** Registrations are taken from their opening until the day. */
export const takesRegistrations = ({ status }: Staged) =>
  ["REGISTRATION_OPEN", "READY"].includes(status);
