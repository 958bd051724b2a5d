import { useQuery } from "@tanstack/react-query";
import type { Measure } from "../../../lib/api";
import { longDate } from "../../../lib/dates";
import { callQuery } from "../../../lib/resources";
import { useSession } from "../../../lib/session";
import { issuing, navigation, publicity as words } from "../../../texts";
import { Breadcrumbs } from "../../../ui/Breadcrumbs";
import { Empty } from "../../../ui/Empty";
import { OutsideLink } from "../../../ui/Link";
import { LoadedPage } from "../../../ui/Loaded";
import { Page, Section } from "../../../ui/Page";
import { Table } from "../../../ui/Table";
import { proofAddress, publicityQuery } from "../api";
import { MeasureForm } from "../components/MeasureForm";
import { ProofForm } from "../components/ProofForm";

const columnsOf = (call: string) => [
  {
    title: words.channel,
    cell: ({ name, address }: Measure) => (
      <>
        {name}
        <br />
        <span className="soft">{address}</span>
      </>
    ),
  },
  {
    title: words.dates,
    cell: ({ from, to }: Measure) => words.between(longDate(from), longDate(to)),
  },
  { title: words.proof, cell: ({ proof }: Measure) => proof },
  {
    title: words.files,
    cell: ({ number, files }: Measure) =>
      files.map(({ id, name }) => (
        <p key={id}>
          <OutsideLink href={proofAddress(call, number, id)} download={name}>
            {name}
          </OutsideLink>
        </p>
      )),
  },
];

/** How a call was made public: read by who audits and who pays, written by the issuer. */
export default function PublicityPage({ id }: { id: string }) {
  const measures = useQuery(publicityQuery(id));
  const { data: call } = useQuery(callQuery(id));
  const { issuerAdmin } = useSession();
  return (
    <LoadedPage query={measures}>
      {(items) => (
        <>
          <Breadcrumbs
            trail={[
              issuerAdmin
                ? { to: `/appels/${id}/pilotage`, label: call?.title ?? issuing.title }
                : { to: "/indicateurs", label: navigation.indicators },
            ]}
            here={words.title}
          />
          <Page title={words.title} lead={<p>{words.lead}</p>}>
            {items.length === 0 ? (
              <Empty title={words.none} text={words.noneText} />
            ) : (
              <Table
                caption={words.caption}
                columns={columnsOf(id)}
                rows={items}
                keyOf={({ number }) => String(number)}
              />
            )}
            {issuerAdmin && (
              <Section id="consigner" title={words.record}>
                <MeasureForm call={id} />
              </Section>
            )}
            {issuerAdmin && items.length > 0 && (
              <Section id="joindre" title={words.attach} lead={words.attachLead}>
                <ProofForm call={id} measures={items} />
              </Section>
            )}
          </Page>
        </>
      )}
    </LoadedPage>
  );
}
