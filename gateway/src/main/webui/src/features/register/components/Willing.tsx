import { useQuery } from "@tanstack/react-query";
import type { Involved } from "../../../lib/api";
import { involvement as words } from "../../../texts";
import { Section } from "../../../ui/Page";
import { Table } from "../../../ui/Table";
import { involvedQuery } from "../api";

const columns = [
  { title: words.candidate, cell: ({ candidate }: Involved) => candidate || words.unnamed },
  {
    title: words.as,
    cell: ({ roles }: Involved) => roles.map((role) => words.short[role]).join(", "),
  },
  { title: words.contact, cell: ({ contactEmail }: Involved) => contactEmail },
];

/** The candidates that were not chosen and agree to be asked again. */
export function Willing({ call }: { call: string }) {
  const { data: items } = useQuery(involvedQuery(call));
  if (!items || items.length === 0) {
    return null;
  }
  return (
    <Section id="volontaires" title={words.willing} lead={words.willingLead}>
      <Table
        caption={words.willing}
        columns={columns}
        rows={items}
        keyOf={({ application }) => application}
      />
    </Section>
  );
}
