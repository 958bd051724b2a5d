import { useQuery } from "@tanstack/react-query";
import { day as words, places } from "../../../texts";
import { Empty } from "../../../ui/Empty";
import { Loaded } from "../../../ui/Loaded";
import { Table } from "../../../ui/Table";
import { needsQuery } from "../api";

/** What would help each person who comes; the service tells the person in charge alone. */
export function Needs({ seminar }: { seminar: string }) {
  const needs = useQuery(needsQuery(seminar));
  return (
    <Loaded query={needs}>
      {({ items }) =>
        items.length === 0 ? (
          <Empty title={words.needs} text={words.noNeed} />
        ) : (
          <Table
            caption={words.needs}
            keyOf={({ givenName, familyName }) => givenName + familyName}
            rows={items}
            columns={[
              {
                title: words.person,
                cell: ({ givenName, familyName }) => `${givenName} ${familyName}`,
              },
              {
                title: places.access,
                cell: ({ access }) => access.map((one) => places.arrangements[one]).join(", "),
              },
              {
                title: places.diet,
                cell: ({ diets }) => diets.map((one) => places.diets[one]).join(", "),
              },
            ]}
          />
        )
      }
    </Loaded>
  );
}
