import { useQuery } from "@tanstack/react-query";
import { longDay } from "../../../lib/dates";
import { euros } from "../../../lib/numbers";
import { day as words } from "../../../texts";
import { Empty } from "../../../ui/Empty";
import { Loaded } from "../../../ui/Loaded";
import { Table } from "../../../ui/Table";
import { bookedQuery } from "../api";

/** What was booked to welcome people, and what it cost; nobody is named. */
export function Booked({ seminar }: { seminar: string }) {
  const booked = useQuery(bookedQuery(seminar));
  return (
    <Loaded query={booked}>
      {({ items }) =>
        items.length === 0 ? (
          <Empty title={words.booked} text={words.nothingBooked} />
        ) : (
          <>
            <Table
              caption={words.booked}
              keyOf={({ id }) => id}
              rows={items}
              columns={[
                { title: words.arrangement, cell: ({ what }) => what },
                { title: words.supplier, cell: ({ supplier }) => supplier },
                { title: words.bookedOn, cell: ({ bookedAt }) => longDay(bookedAt) },
                { title: words.cost, cell: ({ costCents }) => euros(costCents), numeric: true },
              ]}
            />
            <p>{words.total(euros(items.reduce((sum, { costCents }) => sum + costCents, 0)))}</p>
          </>
        )
      }
    </Loaded>
  );
}
