import { useQuery } from "@tanstack/react-query";
import type { Deliverable } from "../../../lib/api";
import { indicators as words, media } from "../../../texts";
import { BarChart } from "../../../ui/BarChart";
import { Empty } from "../../../ui/Empty";
import { Loaded } from "../../../ui/Loaded";
import { deliverablesQuery } from "../api";

const DONE = ["ACCEPTED", "PUBLISHED"];

/** How much of what is owed was accepted; the observer is told of nothing else. */
export function Deliverables({ call }: { call: string }) {
  const deliverables = useQuery(deliverablesQuery(call));
  return (
    <Loaded query={deliverables}>
      {(all) => {
        const accepted = all.filter(({ status }) => DONE.includes(status));
        return accepted.length === 0 ? (
          <Empty title={words.noDeliverable} text={words.noDeliverableText} />
        ) : (
          <BarChart
            title={words.deliverablesTitle}
            columns={[words.kind, words.accepted]}
            bars={byKind(accepted)}
          />
        );
      }}
    </Loaded>
  );
}

const byKind = (accepted: Deliverable[]) =>
  Object.entries(media.kinds).map(([code, label]) => {
    const value = accepted.filter(({ kind }) => kind === code).length;
    return { label, value, told: String(value) };
  });
