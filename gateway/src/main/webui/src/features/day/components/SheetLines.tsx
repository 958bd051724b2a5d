import type { SheetLine } from "../../../lib/api";
import { day as words } from "../../../texts";
import { Table } from "../../../ui/Table";
import type { HalfDay } from "../attendance";

const told = ({ present, proof }: SheetLine) => {
  if (proof === undefined) {
    return words.absent;
  }
  return present ? words.proofs[proof] : words.correctedAbsent;
};

/** Everybody expected, by name, and what shows that they were there. */
export const SheetLines = ({ halfDay, lines }: { halfDay: HalfDay; lines: SheetLine[] }) => (
  <Table
    caption={words.halfDays[halfDay]}
    keyOf={({ registration }) => registration}
    rows={lines}
    columns={[
      { title: words.person, cell: ({ givenName, familyName }) => `${givenName} ${familyName}` },
      { title: words.organisation, cell: ({ organisation }) => organisation },
      { title: words.presence, cell: told },
    ]}
  />
);
