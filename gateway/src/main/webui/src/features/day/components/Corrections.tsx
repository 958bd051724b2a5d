import type { CorrectedLine } from "../../../lib/api";
import { moment } from "../../../lib/dates";
import { day as words } from "../../../texts";
import { Table } from "../../../ui/Table";

/** What was said after the sheet was closed, every line of it; nothing where nothing was. */
export const Corrections = ({ corrections }: { corrections: CorrectedLine[] }) =>
  corrections.length > 0 && (
    <Table
      caption={words.corrections}
      keyOf={({ registration, at }) => registration + at}
      rows={corrections}
      columns={[
        { title: words.person, cell: ({ givenName, familyName }) => `${givenName} ${familyName}` },
        {
          title: words.presence,
          cell: ({ present }) => words.wasThere[present ? "yes" : "no"],
        },
        { title: words.why, cell: ({ reason }) => reason },
        { title: words.correctedAt, cell: ({ at }) => moment(at) },
      ]}
    />
  );
