import { useQuery } from "@tanstack/react-query";
import type { Seminar } from "../../../lib/api";
import { longDate } from "../../../lib/dates";
import { gaugeQuery } from "../../../lib/resources";
import { placesIn, reached } from "../../../lib/seminars";
import { seminars as words } from "../../../texts";
import { Gauge } from "../../../ui/Gauge";
import { Loaded } from "../../../ui/Loaded";
import { RulesInForce } from "../../../ui/RulesInForce";

/** What everybody looks for first: the date and the seats. */
export const SeminarKey = ({ seminar }: { seminar: Seminar }) => (
  <div className="card call-key">
    <dl>
      <dt>{words.date}</dt>
      <dd>
        {seminar.date ? (
          <time dateTime={seminar.date}>{longDate(seminar.date)}</time>
        ) : seminar.status === "CANCELLED" ? (
          words.dateNever
        ) : (
          words.dateMissing
        )}
      </dd>
    </dl>
    {seminar.date && <CalendarFiles seminar={seminar} />}
    {reached(seminar, "REGISTRATION_OPEN") && <Seats seminar={seminar.id} />}
    {seminar.date && !reached(seminar, "HELD") && <RulesInForce day={seminar.date} />}
  </div>
);

/** The day for one's own calendar, alone or with the other seminars of its call. */
const CalendarFiles = ({ seminar: { id, call } }: { seminar: Seminar }) => (
  <>
    <p>
      <a href={`/api/v1/seminars/${id}/calendar`}>{words.toCalendar}</a>
    </p>
    <p>
      <a href={`/api/v1/seminars/calendar?call=${call}`}>{words.seriesToCalendar}</a>
    </p>
  </>
);

/** How many places are taken, of those that room and rules leave. */
function Seats({ seminar }: { seminar: string }) {
  const gauge = useQuery(gaugeQuery(seminar));
  return (
    <Loaded query={gauge}>
      {(known) => (
        <Gauge
          label={words.gauge}
          value={known.confirmed}
          max={placesIn(known)}
          told={words.gaugeTold(known.confirmed, placesIn(known), known.waitlisted)}
        />
      )}
    </Loaded>
  );
}
