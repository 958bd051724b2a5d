import type { Compared, Ranked } from "../../../lib/api";
import { number } from "../../../lib/numbers";
import { evaluation as words } from "../../../texts";
import { Table } from "../../../ui/Table";

/** The revealed order, with the marks it comes from and the way to compute it by hand. */
export function Ranking({ compared }: { compared: Compared }) {
  const named = ({ bid }: Ranked) =>
    compared.offers.find((offer) => offer.bid === bid)?.candidate || words.nameless;
  return (
    <>
      <Table
        caption={words.ranking}
        rows={compared.ranking ?? []}
        keyOf={({ bid }) => bid}
        columns={[
          { title: words.candidate, cell: named },
          { title: words.rank, cell: ({ rank }) => rank, numeric: true },
          ...compared.criteria.map(({ code, label }) => ({
            title: label,
            cell: ({ marks }: Ranked) => number(marks[code] ?? 0),
            numeric: true,
          })),
          { title: words.total, cell: ({ total }) => number(total), numeric: true },
        ]}
      />
      <p className="soft">{compared.formula}</p>
    </>
  );
}
