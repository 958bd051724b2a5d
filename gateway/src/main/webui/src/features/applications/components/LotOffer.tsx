import { useRef, useState } from "react";
import type { Application, Call, Lot } from "../../../lib/api";
import { applications as words } from "../../../texts";
import { Button } from "../../../ui/Button";
import { BidForm } from "./BidForm";
import { BidView } from "./BidView";

interface LotOfferProps {
  application: Application;
  call: Call;
  lot: Lot;
}

/** One lot: the offer for it, the form that writes it, or the way to begin. */
export function LotOffer({ application, call, lot }: LotOfferProps) {
  const [writing, setWriting] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const bid = application.bids.find((one) => one.lot === lot.number);

  const done = () => {
    setWriting(false);
    heading.current?.focus();
  };

  return (
    <li className="card bid">
      <h3 ref={heading} tabIndex={-1}>
        {words.lot(lot.number, lot.label)}
      </h3>
      {writing && (
        <BidForm
          application={application}
          call={call}
          lot={lot}
          {...(bid && { former: bid })}
          done={done}
        />
      )}
      {!writing && bid && (
        <BidView application={application} bid={bid} change={() => setWriting(true)} />
      )}
      {!writing && !bid && (
        <div className="bid-none">
          <span className="soft">{words.noBid}</span>
          <Button onPress={() => setWriting(true)}>{words.offer(lot.number)}</Button>
        </div>
      )}
    </li>
  );
}
