import type { Call } from "../../../lib/api";
import { calls as words } from "../../../texts";
import { Table } from "../../../ui/Table";

/** How the offers are judged: fixed before publication, the same for all. */
export function Criteria({ call }: { call: Call }) {
  return (
    <>
      {call.errata.map(({ at, text }) => (
        <p key={at} className="notice notice-attention">
          {words.erratum(text)}
        </p>
      ))}
      {call.scoring?.grids.map((grid) => (
        <Table
          key={grid.lots.join(" ")}
          caption={words.grid(grid.lots.join(", "))}
          rows={grid.criteria}
          keyOf={({ code }) => code}
          columns={[
            { title: words.criterion, cell: ({ label }) => label },
            { title: words.weight, cell: ({ weight }) => words.percent(weight), numeric: true },
          ]}
        />
      ))}
      {call.scoring && <p>{words.rounding(call.scoring.scale, call.scoring.rounding)}</p>}
    </>
  );
}
