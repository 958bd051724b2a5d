import type { Seminar } from "../../../lib/api";
import { texts } from "../../../texts";
import { BarChart } from "../../../ui/BarChart";

const { indicators: words } = texts;

/** How many places of each seminar are taken. */
export const Seats = ({ seminars }: { seminars: Seminar[] }) => (
  <BarChart
    title={words.seatsTitle}
    columns={[words.seminar, words.places]}
    most={Math.max(...seminars.map(({ gauge }) => gauge))}
    bars={seminars.map(({ publicLabel, confirmed, gauge }) => ({
      label: publicLabel ?? texts.seminars.kind,
      value: confirmed,
      told: words.taken(confirmed, gauge),
    }))}
  />
);
