import { useQuery } from "@tanstack/react-query";
import { moment } from "../../../lib/dates";
import { day as words } from "../../../texts";
import { Loaded } from "../../../ui/Loaded";
import { Table } from "../../../ui/Table";
import { connectionsQuery, sheetQuery } from "../attendance";

/** Who joined the live sessions and when, as the proof of presence from elsewhere. */
export function ConnectionLog({ seminar }: { seminar: string }) {
  const connections = useQuery(connectionsQuery(seminar));
  const expected = useQuery(sheetQuery(seminar, "MORNING")).data?.lines ?? [];
  const names = new Map(
    expected.map(({ registration, givenName, familyName }) => [
      registration,
      `${givenName} ${familyName}`,
    ]),
  );
  return (
    <Loaded query={connections}>
      {(log) =>
        log !== null &&
        log.length > 0 && (
          <details className="duties">
            <summary>{words.log}</summary>
            <Table
              caption={words.log}
              keyOf={({ id }) => id}
              rows={log}
              columns={[
                {
                  title: words.person,
                  cell: ({ registration }) => names.get(registration ?? "") ?? words.unnamed,
                },
                { title: words.joinedAt, cell: ({ joinedAt }) => moment(joinedAt) },
              ]}
            />
          </details>
        )
      }
    </Loaded>
  );
}
