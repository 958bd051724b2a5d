import type { Call } from "../../../lib/api";
import { lotStatus } from "../../../lib/statuses";
import { lots as words } from "../../../texts";
import { Link } from "../../../ui/Link";
import { Status } from "../../../ui/Status";
import { type Column, Table } from "../../../ui/Table";
import type { Standing } from "../standing";
import { Holders } from "./Holders";
import { DateCell, ProgrammeCell, RegistrationsCell } from "./SeminarCells";

/** One row per lot; offers are a column only for those who are told them. */
export function BoardTable({ call, standings }: { call: Call; standings: Standing[] }) {
  const columns: Column<Standing>[] = [
    {
      title: words.lot,
      cell: ({ lot }) => (
        <Link to={`/appels/${call.id}/lots/${lot.number}`}>
          {words.lotName(lot.number, lot.label)}
        </Link>
      ),
    },
    { title: words.state, cell: ({ lot }) => <Status told={lotStatus(lot.status)} /> },
    ...(standings.some(({ lot }) => lot.offers != null)
      ? [{ title: words.offers, cell: ({ lot }: Standing) => String(lot.offers ?? 0) }]
      : []),
    { title: words.holder, cell: ({ lot }) => <Holders lot={lot} /> },
    { title: words.date, cell: (standing) => <DateCell {...standing} /> },
    { title: words.programme, cell: (standing) => <ProgrammeCell {...standing} /> },
    { title: words.registrations, cell: (standing) => <RegistrationsCell {...standing} /> },
  ];
  return (
    <Table
      caption={words.table}
      columns={columns}
      rows={standings}
      keyOf={({ lot }) => String(lot.number)}
    />
  );
}
