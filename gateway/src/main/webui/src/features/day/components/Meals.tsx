import { useQuery } from "@tanstack/react-query";
import { day as words } from "../../../texts";
import { Loaded } from "../../../ui/Loaded";
import { Table } from "../../../ui/Table";
import { mealsQuery } from "../api";

/** The buffet to be ordered: for how many, and which diets among them; nobody is named. */
export function Meals({ seminar }: { seminar: string }) {
  const meals = useQuery(mealsQuery(seminar));
  return (
    <Loaded query={meals}>
      {({ meals: all, diets }) => (
        <Table
          caption={words.meals}
          keyOf={({ what }) => what}
          rows={[
            { what: words.allMeals, count: all },
            ...Object.entries(words.diets).map(([diet, what]) => ({
              what,
              count: diets[diet] ?? 0,
            })),
          ]}
          columns={[
            { title: words.meal, cell: ({ what }) => what },
            { title: words.howMany, cell: ({ count }) => count, numeric: true },
          ]}
        />
      )}
    </Loaded>
  );
}
