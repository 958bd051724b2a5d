import { useQuery } from "@tanstack/react-query";
import { moment } from "../../../lib/dates";
import { aftermath as words } from "../../../texts";
import { Empty } from "../../../ui/Empty";
import { Loaded } from "../../../ui/Loaded";
import { Prose } from "../../../ui/Prose";
import { restitutionQuery } from "../api";

/** The main lessons, the new projects, and how many partnerships count. */
export function RestitutionPart({ seminar }: { seminar: string }) {
  const restitution = useQuery(restitutionQuery(seminar));
  return (
    <Loaded query={restitution}>
      {(written) =>
        written ? (
          <>
            <h3>{words.lessons}</h3>
            <Prose text={written.lessons} />
            <h3>{words.projects}</h3>
            {written.projects.length === 0 ? (
              <p>{words.noProject}</p>
            ) : (
              <ul>
                {written.projects.map((project) => (
                  <li key={project}>{project}</li>
                ))}
              </ul>
            )}
            <p>{words.counted(written.partnerships.length)}</p>
            <p className="soft">{words.writtenAt(moment(written.writtenAt))}</p>
          </>
        ) : (
          <Empty title={words.notWritten} text={words.notWrittenText} />
        )
      }
    </Loaded>
  );
}
