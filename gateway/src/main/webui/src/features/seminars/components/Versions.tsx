import { useQuery } from "@tanstack/react-query";
import { preparation as words } from "../../../texts";
import { Loaded } from "../../../ui/Loaded";
import { conflictsQuery, differencesQuery, programmesQuery } from "../api";

/** Every version that was submitted, to name the one that the committee votes on. */
export function Versions({ seminar }: { seminar: string }) {
  const programmes = useQuery(programmesQuery(seminar));
  return (
    <Loaded query={programmes}>
      {(known) => {
        const latest = known.reduce((last, { version }) => Math.max(last, version), 0);
        return (
          latest > 0 && (
            <>
              <h3>{words.versions}</h3>
              <ul>
                {known.map(({ version, items }) => (
                  <li key={version}>{words.version(version, items.length)}</li>
                ))}
              </ul>
              <Remarks seminar={seminar} version={latest} />
            </>
          )
        );
      }}
    </Loaded>
  );
}

/** What the latest version changes, and what is odd in it. */
function Remarks({ seminar, version }: { seminar: string; version: number }) {
  const conflicts = useQuery(conflictsQuery(seminar, version));
  const differences = useQuery(differencesQuery(seminar, version));
  return (
    <>
      <Loaded query={differences}>
        {({ items }) =>
          items.length > 0 && (
            <>
              <h3>{words.differences(version)}</h3>
              <ul>
                {items.map(({ kind, item }) => (
                  <li key={kind + item}>{words.difference(words.differenceKinds[kind], item)}</li>
                ))}
              </ul>
            </>
          )
        }
      </Loaded>
      <Loaded query={conflicts}>
        {({ items }) =>
          items.length > 0 && (
            <div className="notice notice-attention">
              <p className="notice-title">{words.conflicts}</p>
              <ul>
                {items.map(({ kind, item, detail }) => (
                  <li key={kind + item + detail}>
                    {words.conflict(words.conflictKinds[kind], item, detail)}
                  </li>
                ))}
              </ul>
            </div>
          )
        }
      </Loaded>
    </>
  );
}
