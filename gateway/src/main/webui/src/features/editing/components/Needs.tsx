import { useQuery } from "@tanstack/react-query";
import type { Call, Need } from "../../../lib/api";
import { cents, euros } from "../../../lib/numbers";
import { editingRules as words } from "../../../texts";
import { EuroField } from "../../../ui/AmountField";
import { Section } from "../../../ui/Page";
import { Table } from "../../../ui/Table";
import { text } from "../acting";
import { needsQuery, setEstimates } from "../api";
import { EditForm } from "./EditForm";

const columns = [
  { title: words.lots, cell: ({ lots }: Need) => lots.join(", ") },
  {
    title: words.estimated,
    cell: ({ estimatedCents }: Need) => euros(estimatedCents),
    numeric: true,
  },
  { title: words.rule, cell: ({ threshold }: Need) => threshold?.rule },
];

/** What each lot is expected to cost, and the rule that its family falls under; told to nobody. */
export function Needs({ call }: { call: Call }) {
  const { data: needs } = useQuery(needsQuery(call));
  return (
    <Section id="besoins" title={words.needs} lead={words.needsLead}>
      {needs && needs.length > 0 && (
        <Table
          caption={words.needs}
          columns={columns}
          rows={needs}
          keyOf={({ lots }) => lots.join()}
        />
      )}
      <EditForm
        edit={(values) =>
          setEstimates(
            call,
            Object.fromEntries(
              call.lots.flatMap(({ number }) => {
                const amount = cents(text(values, `lot-${number}`));
                return amount === undefined ? [] : [[String(number), amount]];
              }),
            ),
          )
        }
      >
        {call.lots.map(({ number, label }) => (
          <EuroField key={number} name={`lot-${number}`} label={words.costOf(number, label)} />
        ))}
      </EditForm>
    </Section>
  );
}
