import { useQuery } from "@tanstack/react-query";
import { moment } from "../../../lib/dates";
import { day as words } from "../../../texts";
import { Form } from "../../../ui/Form";
import { Loaded } from "../../../ui/Loaded";
import { type Option, Select } from "../../../ui/Select";
import { useStep } from "../acting";
import { connectionsQuery, type HalfDay, noteConnection } from "../attendance";

interface RemoteFormProps {
  seminar: string;
  halfDay: HalfDay;
  /** Who has not signed. */
  people: Option[];
}

/** Notes who followed from elsewhere, out of those whom the log of connections shows. */
export function RemoteForm({ seminar, halfDay, people }: RemoteFormProps) {
  const connections = useQuery(connectionsQuery(seminar));
  const noting = useStep(
    seminar,
    (registration: string) => noteConnection(seminar, halfDay, registration),
    words.remoteNoted,
  );
  return (
    <Loaded query={connections}>
      {(log) => {
        if (log === null) {
          return null;
        }
        const seen = people.flatMap(({ id, label }) => {
          const moments = log
            .filter(({ registration }) => registration === id)
            .map(({ joinedAt }) => moment(joinedAt));
          return moments.length > 0 ? [{ id, label: words.joined(label, moments) }] : [];
        });
        return (
          <details className="duties">
            <summary>{words.remote(words.halfDays[halfDay])}</summary>
            <p>{words.remoteLead}</p>
            {seen.length === 0 ? (
              <p>{words.nobodyRemote}</p>
            ) : (
              <Form
                submit={words.noteRemote}
                error={noting.error}
                isPending={noting.isPending}
                onSubmit={(values) => noting.mutate(String(values.get("registration")))}
              >
                <Select name="registration" label={words.person} options={seen} isRequired />
              </Form>
            )}
          </details>
        );
      }}
    </Loaded>
  );
}
