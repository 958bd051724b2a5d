import { useQuery } from "@tanstack/react-query";
import type { Deposit } from "../../../lib/api";
import { moment } from "../../../lib/dates";
import { callQuery } from "../../../lib/resources";
import { texts } from "../../../texts";
import { Breadcrumbs } from "../../../ui/Breadcrumbs";
import { Empty } from "../../../ui/Empty";
import { OutsideLink } from "../../../ui/Link";
import { LoadedPage } from "../../../ui/Loaded";
import { Page } from "../../../ui/Page";
import { Table } from "../../../ui/Table";
import { registerQuery } from "../api";
import { Acts } from "../components/Acts";

const { register: words } = texts;

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

/** The files received for a call, and what its issuer finds of them. */
export default function RegisterPage({ id }: { id: string }) {
  const deposits = useQuery(registerQuery(id));
  const { data: call } = useQuery(callQuery(id));
  return (
    <LoadedPage query={deposits}>
      {(items) => (
        <>
          <Breadcrumbs
            trail={[{ to: `/appels/${id}/pilotage`, label: call?.title ?? texts.issuing.title }]}
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
                columns={columns}
                rows={items}
                keyOf={({ application }) => application}
              />
            )}
            <Acts call={id} deposits={items} />
          </Page>
        </>
      )}
    </LoadedPage>
  );
}
