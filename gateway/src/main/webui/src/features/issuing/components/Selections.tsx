import { useQuery } from "@tanstack/react-query";
import type { Call } from "../../../lib/api";
import { lotStatus } from "../../../lib/statuses";
import { texts } from "../../../texts";
import { Loaded } from "../../../ui/Loaded";
import { Status } from "../../../ui/Status";
import { bidsQuery } from "../api";
import { BidTable } from "./BidTable";
import { SelectionForm } from "./SelectionForm";

const { issuing: words } = texts;

/** Every lot with the offers for it and, until it has a holder, the choice among them. */
export function Selections({ call }: { call: Call }) {
  const bids = useQuery(bidsQuery(call.id));
  return (
    <>
      <p className="section-lead">
        {call.status === "DECIDED" ? words.decided : words.selectionText}
      </p>
      <Loaded query={bids}>
        {(items) => (
          <ol className="bids">
            {call.lots.map((lot) => {
              const offers = items.filter((bid) => bid.lot === lot.id);
              return (
                <li key={lot.id} className="card bid">
                  <h3>{words.lot(lot.number, lot.label)}</h3>
                  <Status told={lotStatus(lot.status)} />
                  {offers.length === 0 ? (
                    <p>{words.noOffers}</p>
                  ) : (
                    <BidTable bids={offers} call={call} />
                  )}
                  {offers.length > 0 && lot.status !== "AWARDED" && (
                    <SelectionForm call={call} lot={lot} bids={offers} />
                  )}
                </li>
              );
            })}
          </ol>
        )}
      </Loaded>
    </>
  );
}
