import type { Application, Call } from "../../../lib/api";
import { LotOffer } from "./LotOffer";

/** Every lot of the call with the offer for it, or the way to make one. */
export const Bids = ({ application, call }: { application: Application; call: Call }) => (
  <ol className="bids">
    {call.lots.map((lot) => (
      <LotOffer key={lot.id} application={application} call={call} lot={lot} />
    ))}
  </ol>
);
