import { useQuery } from "@tanstack/react-query";
import { day as words } from "../../../texts";
import { Loaded } from "../../../ui/Loaded";
import { Table } from "../../../ui/Table";
import { pastillesQuery } from "../api";

/** The photographer's sheet: a colour beside each badge number, and nothing else. */
export function Pastilles({ seminar }: { seminar: string }) {
  const pastilles = useQuery(pastillesQuery(seminar));
  return (
    <Loaded query={pastilles}>
      {({ items }) => (
        <Table
          caption={words.pastilles}
          keyOf={({ badge }) => String(badge)}
          rows={items}
          columns={[
            { title: words.badgeNumber, cell: ({ badge }) => badge },
            { title: words.colour, cell: ({ colour }) => words.colours[colour] },
          ]}
        />
      )}
    </Loaded>
  );
}
