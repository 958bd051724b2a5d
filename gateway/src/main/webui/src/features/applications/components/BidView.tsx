import type { Application, Bid } from "../../../lib/api";
import { euros, number } from "../../../lib/numbers";
import { applications as words, offers } from "../../../texts";
import { Button } from "../../../ui/Button";
import { ConfirmButton } from "../../../ui/ConfirmButton";
import { useNotices } from "../../../ui/notices";
import { Table } from "../../../ui/Table";
import { remove, withdrawBid } from "../api";
import { useWriting } from "../writing";

interface BidViewProps {
  application: Application;
  bid: Bid;
  change: () => void;
}

interface Row {
  label: string;
  rate: string;
  days: string;
  total: string;
}

const rows = ({ costLines, travelCents }: Bid): Row[] => [
  ...costLines.map(({ label, dailyRateCents, days, totalCents }) => ({
    label,
    rate: euros(dailyRateCents),
    days: number(days),
    total: euros(totalCents),
  })),
  { label: words.travelLine, rate: "", days: "", total: euros(travelCents) },
];

/** An offer as the server keeps it: every line, and the total that the server computed. */
export function BidView({ application, bid, change }: BidViewProps) {
  const notices = useNotices();
  const removing = useWriting(
    () => remove(application, bid),
    () => notices.say(words.removed),
  );
  const withdrawing = useWriting(
    () => withdrawBid(application, bid),
    () => notices.say(offers.bidWithdrawn),
  );
  return (
    <>
      <Table
        caption={words.lines}
        rows={rows(bid)}
        keyOf={({ label }) => label}
        columns={[
          { title: words.label, cell: ({ label }) => label },
          { title: words.dailyRate, cell: ({ rate }) => rate, numeric: true },
          { title: words.days, cell: ({ days }) => days, numeric: true },
          { title: words.lineTotal, cell: ({ total }) => total, numeric: true },
        ]}
      />
      <p className="bid-total">
        {words.total} <strong>{euros(bid.totalCents)}</strong>
      </p>
      {bid.vatWords && <p>{bid.vatWords}</p>}
      {bid.taxCents > 0 && (
        <p>
          {words.taxLine} {euros(bid.taxCents)}. {words.withTax} {euros(bid.totalWithTaxCents)}.
        </p>
      )}
      <div className="form-end">
        <Button onPress={change}>{words.change(bid.lot)}</Button>
        <ConfirmButton
          look="danger"
          label={words.remove(bid.lot)}
          title={words.removeTitle(bid.lot)}
          isPending={removing.isPending}
          onConfirm={() => removing.mutate(undefined, { onError: notices.fail })}
        >
          <p>{words.removeText}</p>
        </ConfirmButton>
        {application.status === "SUBMITTED" && (
          <ConfirmButton
            look="danger"
            label={offers.withdrawBid(bid.lot)}
            title={offers.withdrawBidTitle(bid.lot)}
            isPending={withdrawing.isPending}
            onConfirm={() => withdrawing.mutate(undefined, { onError: notices.fail })}
          >
            <p>{offers.withdrawBidText}</p>
          </ConfirmButton>
        )}
      </div>
    </>
  );
}
