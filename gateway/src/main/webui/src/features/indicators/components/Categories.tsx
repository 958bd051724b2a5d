import { useQuery } from "@tanstack/react-query";
import type { Call, Reading, Seminar } from "../../../lib/api";
import { indicators as words, seminars as seminarsTexts } from "../../../texts";
import { BarChart } from "../../../ui/BarChart";
import { Empty } from "../../../ui/Empty";
import { Loaded } from "../../../ui/Loaded";
import { meterQuery } from "../api";

/** Who takes part, category by category, seminar by seminar. */
export const Categories = ({ call, seminars }: { call: Call; seminars: Seminar[] }) =>
  seminars.map((seminar) => <OfSeminar key={seminar.id} call={call} seminar={seminar} />);

function OfSeminar({ call, seminar }: { call: Call; seminar: Seminar }) {
  const meter = useQuery(meterQuery(seminar.id));
  const title = seminar.publicLabel ?? seminarsTexts.kind;
  const labels = new Map(call.participantCategories.map(({ code, label }) => [code, label]));
  const bar = ({ category, registrants }: Reading) => ({
    label: labels.get(category) ?? category,
    value: registrants ?? 0,
    told: registrants === undefined ? words.few : words.people(registrants),
  });
  return (
    <Loaded query={meter}>
      {(readings) =>
        readings.some(({ registrants }) => registrants) ? (
          <BarChart
            title={title}
            columns={[words.category, words.registrants]}
            bars={readings.map(bar)}
          />
        ) : (
          <Empty title={title} text={words.fewEverywhere} />
        )
      }
    </Loaded>
  );
}
