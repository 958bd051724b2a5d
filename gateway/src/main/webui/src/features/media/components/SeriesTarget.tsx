import { useQuery } from "@tanstack/react-query";
import { delivery as words } from "../../../texts";
import { Loaded } from "../../../ui/Loaded";
import { seriesQuery } from "../delivery";

interface SeriesTargetProps {
  deliverable: string;
  accepted: boolean;
}

/** What the winning offer promised of a series, or a hint, and what is missing until accepted. */
export function SeriesTarget({ deliverable, accepted }: SeriesTargetProps) {
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
          {!accepted && missing.length > 0 && (
            <div className="notice">
              <p>{stated ? words.offTarget : words.offHint}</p>
              <ul>
                {missing.map((lack, index) => (
                  <li key={index}>{lack}</li>
                ))}
              </ul>
            </div>
          )}
        </>
      )}
    </Loaded>
  );
}
