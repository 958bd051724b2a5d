import type { Seminar } from "../../../lib/api";
import { indicators as words, seminars as seminarsTexts } from "../../../texts";
import { BarChart } from "../../../ui/BarChart";

/** How many places of each seminar are taken. */
export const Seats = ({ seminars }: { seminars: Seminar[] }) => (
  <BarChart
    title={words.seatsTitle}
    columns={[words.seminar, words.places]}
    most={Math.max(...seminars.map(({ gauge }) => gauge))}
    bars={seminars.map(({ publicLabel, confirmed, gauge }) => ({
      label: publicLabel ?? seminarsTexts.kind,
      value: confirmed,
      told: words.taken(confirmed, gauge),
    }))}
  />
);
