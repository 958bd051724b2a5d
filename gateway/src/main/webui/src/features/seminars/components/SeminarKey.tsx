import type { Seminar } from "../../../lib/api";
import { longDate } from "../../../lib/dates";
import { reached } from "../../../lib/seminars";
import { seminars as words } from "../../../texts";
import { Gauge } from "../../../ui/Gauge";

/** What everybody looks for first: the date and the seats. */
export const SeminarKey = ({ seminar }: { seminar: Seminar }) => (
  <div className="card call-key">
    <dl>
      <dt>{words.date}</dt>
      <dd>
        {seminar.date ? (
          <>
            <time dateTime={seminar.date}>{longDate(seminar.date)}</time>{" "}
            <a href={`/api/v1/seminars/${seminar.id}/calendar`}>{words.toCalendar}</a>
          </>
        ) : (
          words.dateMissing
        )}
      </dd>
    </dl>
    {reached(seminar, "REGISTRATION_OPEN") && (
      <Gauge
        label={words.gauge}
        value={seminar.confirmed}
        max={seminar.gauge}
        told={words.gaugeTold(seminar.confirmed, seminar.gauge, seminar.waitlisted)}
      />
    )}
  </div>
);
