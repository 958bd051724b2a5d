import { useState } from "react";
import type { Application, Call } from "../../../lib/api";
import { texts } from "../../../texts";
import { Button } from "../../../ui/Button";
import { BidForm } from "./BidForm";
import { BidView } from "./BidView";

const { applications: words } = texts;

/** Every lot of the call with the offer for it, or the way to make one. */
export function Bids({ application, call }: { application: Application; call: Call }) {
  const [writing, setWriting] = useState<number>();
  return (
    <ol className="bids">
      {call.lots.map((lot) => {
        const bid = application.bids.find((one) => one.lot === lot.number);
        return (
          <li key={lot.id} className="card bid">
            <h3>{words.lot(lot.number, lot.label)}</h3>
            {writing === lot.number ? (
              <BidForm
                application={application}
                call={call}
                lot={lot}
                {...(bid && { former: bid })}
                done={() => setWriting(undefined)}
              />
            ) : bid ? (
              <BidView application={application} bid={bid} change={() => setWriting(lot.number)} />
            ) : (
              <div className="bid-none">
                <span className="soft">{words.noBid}</span>
                <Button onPress={() => setWriting(lot.number)}>{words.offer(lot.number)}</Button>
              </div>
            )}
          </li>
        );
      })}
    </ol>
  );
}
