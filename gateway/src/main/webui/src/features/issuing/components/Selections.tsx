import { useQuery } from "@tanstack/react-query";
import type { Call } from "../../../lib/api";
import { lotStatus } from "../../../lib/statuses";
import { lotsQuery } from "../../../lib/resources";
import { issuing as words } from "../../../texts";
import { Link } from "../../../ui/Link";
import { Loaded } from "../../../ui/Loaded";
import { Status } from "../../../ui/Status";
import { bidsQuery, release } from "../api";
import { BidTable } from "./BidTable";
import { ConfirmedAct } from "./ConfirmedAct";
import { LotJudging } from "./LotJudging";
import { SelectionForm } from "./SelectionForm";

/** Every lot with the offers for it and, until it has a holder, the choice among them. */
export function Selections({ call }: { call: Call }) {
  const bids = useQuery(bidsQuery(call.id));
  const board = useQuery(lotsQuery(call.id));
  const prepared = (id: string) => board.data?.items.find((line) => line.id === id)?.status;
  const deciding = call.status !== "DECIDED";
  return (
    <>
      <p className="section-lead">
        {call.status === "DECIDED" ? words.decided : words.selectionText}
      </p>
      <p>
        <Link to={`/appels/${call.id}/evaluation`}>{words.evaluate}</Link>
      </p>
      <Loaded query={bids}>
        {(items) => (
          <ol className="bids">
            {call.lots.map((lot) => {
              const offers = items.filter((bid) => bid.lot === lot.id);
              return (
                <li key={lot.id} className="card bid">
                  <h3>{words.lot(lot.number, lot.label)}</h3>
                  <Status told={lotStatus(prepared(lot.id) ?? lot.status)} />
                  {offers.length === 0 ? (
                    <p>{words.noOffers}</p>
                  ) : (
                    <BidTable bids={offers} call={call} />
                  )}
                  {deciding && <LotJudging call={call} lot={lot} />}
                  {deciding && offers.length > 0 && prepared(lot.id) !== "AWARDED" && (
                    <SelectionForm call={call} lot={lot} bids={offers} />
                  )}
                </li>
              );
            })}
          </ol>
        )}
      </Loaded>
      {deciding && (
        <ConfirmedAct
          text={words.releaseText}
          label={words.release}
          title={words.releaseTitle}
          final={words.releaseFinal}
          act={() => release(call.id)}
          said={() => words.released}
        />
      )}
    </>
  );
}
