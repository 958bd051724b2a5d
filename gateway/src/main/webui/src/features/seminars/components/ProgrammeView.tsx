import { useQuery } from "@tanstack/react-query";
import { timeOfDay } from "../../../lib/dates";
import { programmeQuery } from "../../../lib/resources";
import { seminars as words } from "../../../texts";
import { Empty } from "../../../ui/Empty";
import { Loaded } from "../../../ui/Loaded";

/** The day, hour by hour, exactly as the committee validated it. */
export function ProgrammeView({ seminar }: { seminar: string }) {
  const programme = useQuery(programmeQuery(seminar));
  return (
    <Loaded query={programme}>
      {(validated) =>
        validated ? (
          <>
            <ol className="programme">
              {validated.items.map(({ startsAt, endsAt, title, dimension, speakers }) => (
                <li key={startsAt + title}>
                  <span className="programme-time">
                    {words.slot(timeOfDay(startsAt), timeOfDay(endsAt))}
                  </span>
                  <span>
                    {title}
                    {dimension && ` (${words.dimensions[dimension]})`}
                    {speakers?.map(({ name, organisation }) => (
                      <span key={name} className="soft">
                        {" "}
                        {words.speaker(name, organisation)}
                      </span>
                    ))}
                  </span>
                </li>
              ))}
            </ol>
            <p className="soft">
              {words.covered(validated.covered.map((dimension) => words.dimensions[dimension]))}
            </p>
          </>
        ) : (
          <Empty title={words.programmeMissing} text={words.programmeMissingText} />
        )
      }
    </Loaded>
  );
}
