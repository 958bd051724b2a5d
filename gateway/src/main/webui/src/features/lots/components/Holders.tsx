import type { LotStanding } from "../../../lib/api";
import { useSession } from "../../../lib/session";
import { texts } from "../../../texts";

const { lots: words } = texts;

/** Who carries a lot out; several may share one, one per seminar. */
export function Holders({ lot }: { lot: LotStanding }) {
  const { organisations } = useSession();
  if (lot.holders.length === 0) {
    return <span className="soft">{words.noHolder}</span>;
  }
  const named = lot.holders.map(({ organisation }) => {
    const own = organisations.find(({ id }) => id === organisation);
    return own ? words.ownStructure(own.name) : words.structure;
  });
  return <>{[...new Set(named)].join(", ")}</>;
}
