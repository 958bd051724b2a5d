import { useQuery } from "@tanstack/react-query";
import type { Call, Reading, Seminar } from "../../../lib/api";
import { texts } from "../../../texts";
import { BarChart } from "../../../ui/BarChart";
import { Loaded } from "../../../ui/Loaded";
import { meterQuery } from "../api";

const { indicators: words } = texts;

/** Who takes part, category by category, seminar by seminar. */
export const Categories = ({ call, seminars }: { call: Call; seminars: Seminar[] }) =>
  seminars.map((seminar) => <OfSeminar key={seminar.id} call={call} seminar={seminar} />);

function OfSeminar({ call, seminar }: { call: Call; seminar: Seminar }) {
  const meter = useQuery(meterQuery(seminar.id));
  const labels = new Map(call.participantCategories.map(({ code, label }) => [code, label]));
  const bar = ({ category, registrants }: Reading) => ({
    label: labels.get(category) ?? category,
    value: registrants ?? 0,
    told: registrants === undefined ? words.few : words.people(registrants),
  });
  return (
    <Loaded query={meter}>
      {(readings) => (
        <BarChart
          title={seminar.publicLabel ?? texts.seminars.kind}
          columns={[words.category, words.registrants]}
          bars={readings.map(bar)}
        />
      )}
    </Loaded>
  );
}
