import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Partner, PartnerSecret } from "../../../lib/door";
import { partners as words } from "../../../texts";
import { Empty } from "../../../ui/Empty";
import { Loaded } from "../../../ui/Loaded";
import { Page, Section } from "../../../ui/Page";
import { Table } from "../../../ui/Table";
import { partnersQuery } from "../api";
import { PartnerActs } from "../components/PartnerActs";
import { PartnerForm } from "../components/PartnerForm";

/** The systems of partner cooperatives: who has access, and the way to open or close one. */
export default function PartnersPage() {
  const partners = useQuery(partnersQuery);
  const [told, setTold] = useState<PartnerSecret>();
  const columns = [
    { title: words.name, cell: ({ name }: Partner) => name },
    { title: words.client, cell: ({ client }: Partner) => <code>{client}</code> },
    {
      title: words.scopes,
      cell: ({ scopes }: Partner) => scopes.map((scope) => words.what[scope]).join(", "),
    },
    {
      title: words.acts,
      cell: (partner: Partner) => <PartnerActs partner={partner} onSecret={setTold} />,
    },
  ];
  return (
    <Page title={words.title} lead={<p>{words.lead}</p>}>
      {told && (
        <div className="card" role="status">
          <p>
            {words.secret} – <code>{told.client}</code>
          </p>
          <p>
            <code>{told.secret}</code>
          </p>
          <p className="soft">{words.secretOnce}</p>
        </div>
      )}
      <Loaded query={partners}>
        {(items) =>
          items.length === 0 ? (
            <Empty title={words.none} text={words.noneText} />
          ) : (
            <Table
              caption={words.list}
              columns={columns}
              rows={items}
              keyOf={({ client }) => client}
            />
          )
        }
      </Loaded>
      <Section id="ouvrir" title={words.add}>
        <PartnerForm onSecret={setTold} />
      </Section>
    </Page>
  );
}
