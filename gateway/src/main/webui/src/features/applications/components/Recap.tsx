import type { Application, Begun, Bid } from "../../../lib/api";
import { moment } from "../../../lib/dates";
import { euros } from "../../../lib/numbers";
import { applications, mailed as words } from "../../../texts";
import { Table } from "../../../ui/Table";

const columns = [
  { title: words.offer, cell: ({ lot }: Bid) => words.offerFor(lot) },
  { title: words.net, cell: ({ totalCents }: Bid) => euros(totalCents), numeric: true },
  { title: words.tax, cell: ({ taxCents }: Bid) => euros(taxCents), numeric: true },
  {
    title: words.whole,
    cell: ({ totalWithTaxCents }: Bid) => euros(totalWithTaxCents),
    numeric: true,
  },
];

/** What was entered, to be compared with the message once more. */
export const Recap = ({ entered, begun }: { entered: Application; begun: Begun | undefined }) => (
  <>
    {begun && <p>{words.receivedAt(moment(begun.receivedAt))}</p>}
    <p>{words.contact(entered.contactEmail)}</p>
    <Table caption={words.offers} columns={columns} rows={entered.bids} keyOf={({ id }) => id} />
    <details>
      <summary>{words.read}</summary>
      <Told title={applications.presentation} text={entered.presentation} />
      <Told title={applications.people} text={entered.people} />
      <Told title={words.motivations} text={entered.motivations} />
      {entered.bids.map(({ id, lot, proposal }) => (
        <Told key={id} title={words.proposal(lot)} text={proposal} />
      ))}
    </details>
  </>
);

const Told = ({ title, text }: { title: string; text: string }) => (
  <>
    <h3>{title}</h3>
    <p className="prose-lines">{text}</p>
  </>
);
