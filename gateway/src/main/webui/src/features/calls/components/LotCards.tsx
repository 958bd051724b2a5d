import type { Lot } from "../../../lib/api";
import { lotStatus } from "../../../lib/statuses";
import { calls as words } from "../../../texts";
import { Status } from "../../../ui/Status";

/** The lots of a call, by number. */
export const LotCards = ({ lots }: { lots: Lot[] }) => (
  <ol className="lot-cards">
    {lots.map((lot) => (
      <li key={lot.id} className="card lot-card">
        <p className="lot-number" aria-hidden="true">
          {lot.number}
        </p>
        <h3>
          <span className="term">
            {words.lot(lot.number)}
            <span className="hidden">, </span>
          </span>
          {lot.label}
        </h3>
        <p className="lot-kind">{words.lotKinds[lot.kind]}</p>
        {lot.alternateLabel && <p className="soft">{words.alternate(lot.alternateLabel)}</p>}
        <Duties duties={lot.duties} />
        <Status told={lotStatus(lot.status)} />
      </li>
    ))}
  </ol>
);

const Duties = ({ duties }: { duties: string[] }) => (
  <details className="duties">
    <summary>{words.duties}</summary>
    <ul>
      {duties.map((duty) => (
        <li key={duty}>{duty}</li>
      ))}
    </ul>
  </details>
);
