import { useQuery } from "@tanstack/react-query";
import type { Deposit } from "../../../lib/api";
import { moment } from "../../../lib/dates";
import { callQuery } from "../../../lib/resources";
import { issuing, register as words } from "../../../texts";
import { Breadcrumbs } from "../../../ui/Breadcrumbs";
import { Empty } from "../../../ui/Empty";
import { OutsideLink } from "../../../ui/Link";
import { LoadedPage } from "../../../ui/Loaded";
import { Page, Section } from "../../../ui/Page";
import { Table } from "../../../ui/Table";
import { registerQuery } from "../api";
import { Acts } from "../components/Acts";
import { Willing } from "../components/Willing";

const times = ({ receivedAt, enteredAt }: Deposit) =>
  enteredAt ? words.entered(moment(receivedAt), moment(enteredAt)) : moment(receivedAt);

const columns = [
  { title: words.received, cell: times },
  { title: words.organisation, cell: ({ organisation }: Deposit) => organisation },
  {
    title: words.state,
    cell: ({ status }: Deposit) => words.states[status as keyof typeof words.states],
  },
  { title: words.version, cell: ({ version }: Deposit) => version, numeric: true },
  { title: words.lots, cell: ({ lots }: Deposit) => lots.join(", ") },
];

/** What was received, to take away whole; a late file stays sealed. */
const columnsOf = (call: string) => [
  ...columns,
  {
    title: words.exports,
    cell: ({ application, status }: Deposit) =>
      status !== "LATE" && (
        <>
          <OutsideLink href={`/api/v1/calls/${call}/applications/${application}/archive`}>
            {words.archive}
          </OutsideLink>{" "}
          <OutsideLink href={`/api/v1/calls/${call}/applications/${application}/export`}>
            {words.data}
          </OutsideLink>
        </>
      ),
  },
];

/** The files received for a call, and what its issuer finds of them. */
export default function RegisterPage({ id }: { id: string }) {
  const deposits = useQuery(registerQuery(id));
  const { data: call } = useQuery(callQuery(id));
  return (
    <LoadedPage query={deposits}>
      {(items) => (
        <>
          <Breadcrumbs
            trail={[{ to: `/appels/${id}/pilotage`, label: call?.title ?? issuing.title }]}
            here={words.title}
          />
          <Page
            title={words.title}
            lead={
              <>
                <p>{words.lead}</p>
                <p className="page-note">
                  <OutsideLink href={`/api/v1/calls/${id}/register.csv`}>{words.csv}</OutsideLink>
                </p>
              </>
            }
          >
            {items.length === 0 ? (
              <Empty title={words.none} text={words.noneText} />
            ) : (
              <Table
                caption={words.caption}
                columns={columnsOf(id)}
                rows={items}
                keyOf={({ application }) => application}
              />
            )}
            {call && (
              <Section id="lots" title={words.lotExports}>
                <ul>
                  {call.lots.map(({ number, label }) => (
                    <li key={number}>
                      {words.lot(number, label)}{" "}
                      <OutsideLink href={`/api/v1/calls/${id}/lots/${number}/archive`}>
                        {words.archive}
                      </OutsideLink>{" "}
                      <OutsideLink href={`/api/v1/calls/${id}/lots/${number}/export`}>
                        {words.data}
                      </OutsideLink>
                    </li>
                  ))}
                </ul>
              </Section>
            )}
            <Willing call={id} />
            <Acts call={id} deposits={items} />
          </Page>
        </>
      )}
    </LoadedPage>
  );
}
