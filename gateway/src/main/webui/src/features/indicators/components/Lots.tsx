import type { LotStanding } from "../../../lib/api";
import { lotStatus } from "../../../lib/statuses";
import { indicators as words } from "../../../texts";
import { BarChart } from "../../../ui/BarChart";

/** How many lots are in which state. */
export function Lots({ lots }: { lots: LotStanding[] }) {
  const counts = new Map<string, number>();
  for (const { status } of lots) {
    const { label } = lotStatus(status);
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return (
    <BarChart
      title={words.lotsTitle(lots.length)}
      columns={[words.state, words.lots]}
      most={lots.length}
      bars={[...counts].map(([label, value]) => ({ label, value, told: words.lotCount(value) }))}
    />
  );
}
