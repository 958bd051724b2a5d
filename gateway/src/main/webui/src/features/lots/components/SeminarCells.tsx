import type { Seminar } from "../../../lib/api";
import { longDate } from "../../../lib/dates";
import { reached } from "../../../lib/seminars";
import type { Told } from "../../../lib/statuses";
import { lots as words } from "../../../texts";
import { Status } from "../../../ui/Status";
import type { Standing } from "../standing";

/** Stands for a seminar that is not known yet, or for all of them: lots 4 to 6 serve the three. */
const Absent = ({ lot }: Standing) => (
  <span className="soft">
    {lot.kind === "SEMINAR_SUPPORT" ? words.seminarPlanned : words.allSeminars}
  </span>
);

const date = (seminar: Seminar): Told => {
  if (seminar.date) {
    return { progress: "done", label: longDate(seminar.date) };
  }
  return seminar.status === "DATE_PROPOSED"
    ? { progress: "doing", label: words.dateProposed }
    : { progress: "todo", label: words.dateMissing };
};

export const DateCell = (standing: Standing) =>
  standing.seminar ? <Status told={date(standing.seminar)} /> : <Absent {...standing} />;

const programme = (seminar: Seminar): Told =>
  reached(seminar, "PROGRAMME_VALIDATED")
    ? { progress: "done", label: words.programmeValid }
    : { progress: "todo", label: words.programmeMissing };

export const ProgrammeCell = ({ seminar }: Standing) =>
  seminar && <Status told={programme(seminar)} />;

const registrations = (seminar: Seminar): Told => {
  const { confirmed, gauge } = seminar;
  return reached(seminar, "REGISTRATION_OPEN")
    ? { progress: confirmed >= gauge ? "done" : "doing", label: words.places(confirmed, gauge) }
    : { progress: "todo", label: words.registrationsClosed };
};

export const RegistrationsCell = ({ seminar }: Standing) =>
  seminar && (
    <>
      <Status told={registrations(seminar)} />
      {seminar.waitlisted > 0 && <span className="soft">{words.waiting(seminar.waitlisted)}</span>}
    </>
  );
