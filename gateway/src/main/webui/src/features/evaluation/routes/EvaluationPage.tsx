import { useQuery } from "@tanstack/react-query";
import type { Call } from "../../../lib/api";
import { useMentionOf } from "../../../lib/publicity";
import { callQuery } from "../../../lib/resources";
import { evaluation as words } from "../../../texts";
import { Breadcrumbs } from "../../../ui/Breadcrumbs";
import { Empty } from "../../../ui/Empty";
import { Loaded, LoadedPage } from "../../../ui/Loaded";
import { Page, Section } from "../../../ui/Page";
import { evaluationsQuery } from "../../../lib/work";
import { LotEvaluation } from "../components/LotEvaluation";

/** The lots that one person evaluates, each from the declaration to the signed report. */
export default function EvaluationPage({ id }: { id: string }) {
  const call = useQuery(callQuery(id));
  return <LoadedPage query={call}>{(known) => <OfCall call={known} />}</LoadedPage>;
}

function OfCall({ call }: { call: Call }) {
  useMentionOf(call.publicity);
  const evaluations = useQuery(evaluationsQuery(call.id));
  return (
    <>
      <Breadcrumbs trail={[{ to: `/appels/${call.id}`, label: call.title }]} here={words.title} />
      <Page title={words.title} lead={<p>{words.lead}</p>}>
        <Loaded query={evaluations}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty title={words.none} text={words.noneText} />
            ) : (
              items.map(({ number, label }) => (
                <Section key={number} id={`lot-${number}`} title={words.lot(number, label)}>
                  <LotEvaluation call={call.id} number={number} />
                </Section>
              ))
            )
          }
        </Loaded>
      </Page>
    </>
  );
}
