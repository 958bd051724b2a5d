import type { PlannedSeminar } from "../../../lib/api";
import { calls as words } from "../../../texts";
import { Link } from "../../../ui/Link";

/** The publics in the order in which the call names them, one seminar each. */
export const Publics = ({ seminars }: { seminars: PlannedSeminar[] }) => (
  <ul className="publics">
    {seminars.map(({ id, publicLabel, lotNumber }) => (
      <li key={id} className="card public">
        <h3>
          <Link to={`/seminaires/${id}`}>{publicLabel}</Link>
        </h3>
        <p className="soft">{words.lot(lotNumber)}</p>
      </li>
    ))}
  </ul>
);
