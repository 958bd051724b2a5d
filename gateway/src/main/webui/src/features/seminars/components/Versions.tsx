import { useQuery } from "@tanstack/react-query";
import { texts } from "../../../texts";
import { Loaded } from "../../../ui/Loaded";
import { programmesQuery } from "../api";

const { seminars: words } = texts;

/** Every version that was submitted, to name the one that the committee votes on. */
export function Versions({ seminar }: { seminar: string }) {
  const programmes = useQuery(programmesQuery(seminar));
  return (
    <Loaded query={programmes}>
      {(known) =>
        known.length > 0 && (
          <>
            <h3>{words.versions}</h3>
            <ul>
              {known.map(({ version, items }) => (
                <li key={version}>{words.version(version, items.length)}</li>
              ))}
            </ul>
          </>
        )
      }
    </Loaded>
  );
}
