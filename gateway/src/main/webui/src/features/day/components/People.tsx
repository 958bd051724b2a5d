import { useQuery, useQueryClient } from "@tanstack/react-query";
import { day as words, places } from "../../../texts";
import { Empty } from "../../../ui/Empty";
import { LinesFile } from "../../../ui/LinesFile";
import { Loaded } from "../../../ui/Loaded";
import { Table } from "../../../ui/Table";
import { importInvitees, registrationsQuery } from "../api";

/** Who comes and who waits, in the order of their numbers. */
export function People({ seminar }: { seminar: string }) {
  const queries = useQueryClient();
  const registrations = useQuery(registrationsQuery(seminar));
  return (
    <>
      <Loaded query={registrations}>
        {(known) =>
          known.length === 0 ? (
            <Empty title={words.people} text={words.nobody} />
          ) : (
            <Table
              caption={words.people}
              keyOf={({ id }) => id}
              rows={known.toSorted((one, other) => (one.number ?? 0) - (other.number ?? 0))}
              columns={[
                {
                  title: words.person,
                  cell: ({ givenName, familyName }) => `${givenName} ${familyName}`,
                },
                { title: words.number, cell: ({ number }) => number ?? "–", numeric: true },
                { title: words.organisation, cell: ({ organisation }) => organisation },
                { title: words.state, cell: ({ status }) => places.statuses[status] },
              ]}
            />
          )
        }
      </Loaded>
      <p>
        <a href={`/api/v1/seminars/${seminar}/registrations/file`}>{words.csv}</a>
        {" · "}
        <a href={`/api/v1/seminars/${seminar}/registrations/file/json`}>{words.json}</a>
      </p>
      <LinesFile
        label={words.inviteesFile}
        columns={words.inviteesColumns}
        send={(file) => importInvitees(seminar, file)}
        onSent={() => void queries.invalidateQueries(registrationsQuery(seminar))}
      />
    </>
  );
}
