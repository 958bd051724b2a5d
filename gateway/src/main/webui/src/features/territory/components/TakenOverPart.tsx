import { useQuery } from "@tanstack/react-query";
import { longDate, moment } from "../../../lib/dates";
import { euros } from "../../../lib/numbers";
import { territory as words } from "../../../texts";
import { Empty } from "../../../ui/Empty";
import { Loaded } from "../../../ui/Loaded";
import { Table } from "../../../ui/Table";
import { takenOverQuery } from "../api";

/** What the winning bid said, so that nobody types it again; each line says where it comes from. */
export function TakenOverPart({ seminar }: { seminar: string }) {
  const takenOver = useQuery(takenOverQuery(seminar));
  return (
    <Loaded query={takenOver}>
      {({ source, takenAt, team, possibleDates, localFunding }) => {
        if (!source || !takenAt) {
          return <Empty title={words.takenOver} text={words.nothingTakenOver} />;
        }
        const lines = [
          { what: words.team, value: team },
          ...possibleDates.map(({ date, note }) => ({
            what: words.possibleDate,
            value: [longDate(date), note].filter(Boolean).join(", "),
          })),
          ...localFunding.map(({ funder, amountCents, status }) => ({
            what: words.localFunding,
            value: [funder, euros(amountCents), status].filter(Boolean).join(", "),
          })),
        ];
        return (
          <>
            <Table
              caption={words.takenOver}
              keyOf={({ what, value }) => what + value}
              rows={lines}
              columns={[
                { title: words.line, cell: ({ what }) => what },
                { title: words.said, cell: ({ value }) => value },
                { title: words.source, cell: () => words.sources.BID },
              ]}
            />
            <p className="soft">{words.takenAt(moment(takenAt))}</p>
          </>
        );
      }}
    </Loaded>
  );
}
