import { useQuery } from "@tanstack/react-query";
import type { Call, Contract, OpenBid } from "../../../lib/api";
import { longDate, moment } from "../../../lib/dates";
import { euros } from "../../../lib/numbers";
import { course as words } from "../../../texts";
import { DateField } from "../../../ui/DateFields";
import { Form } from "../../../ui/Form";
import { Section } from "../../../ui/Page";
import { Select } from "../../../ui/Select";
import { Table } from "../../../ui/Table";
import { TextField } from "../../../ui/TextField";
import { useAct } from "../acting";
import { bidsQuery, contractsQuery, signContract } from "../api";

const lotOf = (call: Call, id: string) => call.lots.find((lot) => lot.id === id);

const columnsOf = (call: Call) => [
  {
    title: words.lotTitle,
    cell: ({ lot }: Contract) => {
      const known = lotOf(call, lot);
      return known ? words.lot(known.number, known.label) : "";
    },
  },
  { title: words.amount, cell: ({ totalCents }: Contract) => euros(totalCents), numeric: true },
  {
    title: words.due,
    cell: ({ milestones }: Contract) =>
      milestones.map(({ label, date }) => <p key={label}>{`${label}, ${longDate(date)}`}</p>),
  },
  { title: words.signedAt, cell: ({ signedAt }: Contract) => moment(signedAt) },
];

/** The contracts of a decided call, and the way to sign the next one. */
export function Contracts({ call }: { call: Call }) {
  const { data: contracts } = useQuery(contractsQuery(call.id));
  const { data: bids } = useQuery(bidsQuery(call.id));
  if (!contracts || !bids) {
    return null;
  }
  const signed = new Set(contracts.map(({ bid }) => bid));
  const waiting = bids.filter(({ id, status }) => status === "SELECTED" && !signed.has(id));
  return (
    <Section id="contrats" title={words.contracts} lead={words.contractsLead}>
      {contracts.length > 0 && (
        <Table
          caption={words.contracts}
          columns={columnsOf(call)}
          rows={contracts}
          keyOf={({ bid }) => bid}
        />
      )}
      {waiting.length === 0 ? (
        <p className="soft">{words.allSigned}</p>
      ) : (
        <SignForm call={call} waiting={waiting} />
      )}
    </Section>
  );
}

function SignForm({ call, waiting }: { call: Call; waiting: OpenBid[] }) {
  const numberOf = (bid?: OpenBid) => (bid ? (lotOf(call, bid.lot)?.number ?? 0) : 0);
  const signing = useAct(
    (values: FormData) => {
      const bid = String(values.get("bid"));
      const label = String(values.get("label") ?? "").trim();
      return signContract(call.id, numberOf(waiting.find(({ id }) => id === bid)), {
        bid,
        milestones: label === "" ? [] : [{ label, date: String(values.get("date")) }],
      });
    },
    () => words.signed,
  );
  return (
    <Form
      submit={words.sign}
      error={signing.error}
      isPending={signing.isPending}
      onSubmit={(values) => signing.mutate(values)}
    >
      <Select
        name="bid"
        label={words.holder}
        options={waiting.map((bid) => ({
          id: bid.id,
          label: words.holderOf(numberOf(bid), euros(bid.totalCents + bid.taxCents)),
        }))}
        isRequired
      />
      <TextField name="label" label={words.dueLabel} />
      <DateField name="date" label={words.dueDate} />
    </Form>
  );
}
