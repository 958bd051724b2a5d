import { useQuery } from "@tanstack/react-query";
import type { Decision } from "../../../lib/committees";
import { timeOfDay } from "../../../lib/dates";
import { committees as words, seminars } from "../../../texts";
import { Loaded } from "../../../ui/Loaded";
import { programmeQuery } from "../api";

/** The programme that one votes on, hour by hour, and what differs from the one in force. */
export function ProgrammePart({ committee, decision }: { committee: string; decision: Decision }) {
  const programme = useQuery(programmeQuery(committee, decision.id));
  return (
    <Loaded query={programme}>
      {({ against, parts }) => (
        <>
          {against !== undefined && <p className="soft">{words.comparedWith(against)}</p>}
          <ol className="programme">
            {parts.map(({ startsAt, endsAt, title, change = "KEPT" }) => (
              <li key={startsAt + title + change} className={`change-${change.toLowerCase()}`}>
                <span className="programme-time">
                  {seminars.slot(timeOfDay(startsAt), timeOfDay(endsAt))}
                </span>
                <span>
                  {change === "REMOVED" ? <del>{title}</del> : title}
                  {change !== "KEPT" && <strong className="change">{words.changes[change]}</strong>}
                </span>
              </li>
            ))}
          </ol>
        </>
      )}
    </Loaded>
  );
}
