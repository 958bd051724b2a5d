import { useQuery } from "@tanstack/react-query";
import { texts } from "../../../texts";
import { Loaded } from "../../../ui/Loaded";
import { seriesQuery } from "../delivery";

const { delivery: words } = texts;

/** What the winning offer promised of a series, or a hint, and what is still missing. */
export function SeriesTarget({ deliverable }: { deliverable: string }) {
  const series = useQuery(seriesQuery(deliverable));
  return (
    <Loaded query={series}>
      {({ stated, interviews, fromMinutes, toMinutes, missing }) => (
        <>
          <p>
            {stated
              ? words.promised(interviews, fromMinutes, toMinutes)
              : words.hinted(interviews, fromMinutes, toMinutes)}
          </p>
          {missing.length > 0 && (
            <div className="notice">
              <p>{stated ? words.offTarget : words.offHint}</p>
              <ul>
                {missing.map((lack) => (
                  <li key={lack}>{lack}</li>
                ))}
              </ul>
            </div>
          )}
        </>
      )}
    </Loaded>
  );
}
