import { lots as words } from "../../../texts";
import { Link } from "../../../ui/Link";
import type { Standing } from "../standing";
import { Holders } from "./Holders";
import { DateCell, ProgrammeCell, RegistrationsCell } from "./SeminarCells";

/** What is known of one lot, and of its seminar where it has one. */
export const LotSummary = ({ standing }: { standing: Standing }) => (
  <dl className="card summary">
    <div>
      <dt>{words.holder}</dt>
      <dd>
        <Holders lot={standing.lot} />
      </dd>
    </div>
    {standing.lot.offers != null && (
      <div>
        <dt>{words.offers}</dt>
        <dd>{standing.lot.offers}</dd>
      </div>
    )}
    {standing.seminar && (
      <>
        <div>
          <dt>{words.date}</dt>
          <dd>
            <DateCell {...standing} />
          </dd>
        </div>
        <div>
          <dt>{words.programme}</dt>
          <dd>
            <ProgrammeCell {...standing} />
          </dd>
        </div>
        <div>
          <dt>{words.registrations}</dt>
          <dd>
            <RegistrationsCell {...standing} />
          </dd>
        </div>
        <div>
          <dt>{words.page}</dt>
          <dd>
            <Link to={`/seminaires/${standing.seminar.id}`}>{words.seminar}</Link>
          </dd>
        </div>
      </>
    )}
  </dl>
);
