import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { CallSummary } from "../../../lib/api";
import { callsQuery } from "../../../lib/resources";
import { indicators as words } from "../../../texts";
import { Empty } from "../../../ui/Empty";
import { LoadedPage } from "../../../ui/Loaded";
import { Page } from "../../../ui/Page";
import { Select } from "../../../ui/Select";
import { CallIndicators } from "../components/CallIndicators";

/** Before its end a call has no figures; the one that is furthest is the one people come for. */
const begun = ({ status }: CallSummary) => !["DRAFT", "PUBLISHED", "CLOSED"].includes(status);

/** The figures of a call as pictures with tables behind them, and how its funding is shown. */
export default function IndicatorsPage() {
  const calls = useQuery(callsQuery);
  return <LoadedPage query={calls}>{(all) => <OfCalls calls={all.filter(begun)} />}</LoadedPage>;
}

function OfCalls({ calls }: { calls: CallSummary[] }) {
  const [chosen, choose] = useState(calls[0]?.id);
  return (
    <Page title={words.title} lead={<p>{words.lead}</p>}>
      {chosen === undefined ? (
        <Empty title={words.none} text={words.noneText} />
      ) : (
        <>
          {calls.length > 1 && (
            <Select
              label={words.call}
              options={calls.map(({ id, title }) => ({ id, label: title }))}
              value={chosen}
              onChange={choose}
            />
          )}
          <CallIndicators key={chosen} id={chosen} />
        </>
      )}
    </Page>
  );
}
