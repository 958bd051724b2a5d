import { useQuery } from "@tanstack/react-query";
import { timeOfDay } from "../../../lib/dates";
import { texts } from "../../../texts";
import { Empty } from "../../../ui/Empty";
import { Loaded } from "../../../ui/Loaded";
import { programmeQuery } from "../api";

const { seminars: words } = texts;

/** The day, hour by hour, exactly as the committee validated it. */
export function ProgrammeView({ seminar }: { seminar: string }) {
  const programme = useQuery(programmeQuery(seminar));
  return (
    <Loaded query={programme}>
      {(validated) =>
        validated ? (
          <ol className="programme">
            {validated.items.map(({ startsAt, endsAt, title }) => (
              <li key={startsAt + title}>
                <span className="programme-time">
                  {words.slot(timeOfDay(startsAt), timeOfDay(endsAt))}
                </span>
                <span>{title}</span>
              </li>
            ))}
          </ol>
        ) : (
          <Empty title={words.programmeMissing} text={words.programmeMissingText} />
        )
      }
    </Loaded>
  );
}
