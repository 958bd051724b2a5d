import { useQuery } from "@tanstack/react-query";
import { seminars as words } from "../../../texts";
import { Loaded } from "../../../ui/Loaded";
import { seriesQuery } from "../api";

/** What all seminars of the call turn around, and what this one is about. */
export function SeriesPart({ call, publicLabel }: { call: string; publicLabel: string }) {
  const series = useQuery(seriesQuery(call));
  return (
    <Loaded query={series}>
      {({ theme, purpose, objectives }) => (
        <>
          <dl>
            <dt>{words.ownTheme}</dt>
            <dd>{publicLabel}</dd>
            <dt>{words.commonTheme}</dt>
            <dd>{theme}</dd>
            <dt>{words.purpose}</dt>
            <dd>{purpose}</dd>
          </dl>
          <h3>{words.objectives}</h3>
          <ol>
            {objectives.map((objective) => (
              <li key={objective}>{objective}</li>
            ))}
          </ol>
        </>
      )}
    </Loaded>
  );
}
