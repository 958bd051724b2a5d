import type { Call, OpenBid } from "../../../lib/api";
import { euros } from "../../../lib/numbers";
import type { Told } from "../../../lib/statuses";
import { issuing as words } from "../../../texts";
import { Status } from "../../../ui/Status";
import { Table } from "../../../ui/Table";
import { OrganisationName } from "./OrganisationName";

const PROGRESS = { SUBMITTED: "todo", SELECTED: "done", REJECTED: "stopped" } as const;

const bidStatus = ({ status }: OpenBid): Told => ({
  progress: PROGRESS[status],
  label: words.bidStatus[status],
});

/** The offers for one lot, side by side. */
export function BidTable({ bids, call }: { bids: OpenBid[]; call: Call }) {
  const { seminars } = call.series;
  const named = ({ seminars: offered }: OpenBid) =>
    offered.length === seminars.length
      ? words.allSeminars
      : seminars
          .filter(({ id }) => offered.includes(id))
          .map(({ publicLabel }) => publicLabel)
          .join(", ");
  return (
    <Table
      caption={words.offers}
      rows={bids}
      keyOf={({ id }) => id}
      columns={[
        { title: words.structure, cell: (bid) => <OrganisationName id={bid.organisation} /> },
        { title: words.seminarsOf, cell: named },
        { title: words.total, cell: ({ totalCents }) => euros(totalCents), numeric: true },
        { title: words.state, cell: (bid) => <Status told={bidStatus(bid)} /> },
      ]}
    />
  );
}
