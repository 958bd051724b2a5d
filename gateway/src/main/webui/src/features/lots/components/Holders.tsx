import type { LotStanding } from "../../../lib/api";
import { useOrganisationName } from "../../../lib/organisations";
import { useSession } from "../../../lib/session";
import { lots as words } from "../../../texts";

/** Who carries a lot out; several may share one, one per seminar. */
export const Holders = ({ lot }: { lot: LotStanding }) =>
  lot.holders.length === 0 ? (
    <span className="soft">{words.noHolder}</span>
  ) : (
    <ul className="holders">
      {lot.holders.map(({ organisation }) => (
        <Holder key={organisation} organisation={organisation} />
      ))}
    </ul>
  );

function Holder({ organisation }: { organisation: string }) {
  const { organisations } = useSession();
  const name = useOrganisationName(organisation);
  const own = organisations.some(({ id }) => id === organisation);
  return <li>{own && name ? words.ownStructure(name) : (name ?? words.structure)}</li>;
}
