import type { Call } from "../../../lib/api";
import { longDate } from "../../../lib/dates";
import { shell } from "../../../texts";

/** The calendar; while it is empty it says so, and nothing is invented. */
export function Milestones({ milestones }: Pick<Call, "milestones">) {
  if (milestones.length === 0) {
    return <p className="to-come">{shell.unknown}</p>;
  }
  return (
    <ol className="milestones">
      {milestones.map(({ label, date }) => (
        <li key={label}>
          <span className="milestone-date">{longDate(date)}</span>
          <span>{label}</span>
        </li>
      ))}
    </ol>
  );
}
