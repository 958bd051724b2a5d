import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { moment } from "../../../lib/dates";
import { texts } from "../../../texts";
import { Form } from "../../../ui/Form";
import { Loaded } from "../../../ui/Loaded";
import { useNotices } from "../../../ui/notices";
import { Table } from "../../../ui/Table";
import { TextField } from "../../../ui/TextField";
import { closeSheet, type HalfDay, sheetQuery } from "../api";

const { day: words } = texts;

/** The sheet of a half-day: who signed, and its closing. */
export function Sheet({ seminar, halfDay }: { seminar: string; halfDay: HalfDay }) {
  const queries = useQueryClient();
  const notices = useNotices();
  const query = sheetQuery(seminar, halfDay);
  const sheet = useQuery(query);
  const closing = useMutation({
    mutationFn: (organiser: string) => closeSheet(seminar, halfDay, organiser),
    onSuccess: async () => {
      notices.say(words.sheetClosed);
      await queries.invalidateQueries(query);
    },
  });
  return (
    <Loaded query={sheet}>
      {({ closedAt, organiser, lines }) => (
        <>
          <h3>{words.halfDays[halfDay]}</h3>
          <Table
            caption={words.halfDays[halfDay]}
            keyOf={({ registration }) => registration}
            rows={lines}
            columns={[
              {
                title: words.person,
                cell: ({ givenName, familyName }) => `${givenName} ${familyName}`,
              },
              { title: words.organisation, cell: (line) => line.organisation },
              {
                title: words.presence,
                cell: ({ present }) => (present ? words.present : words.absent),
              },
            ]}
          />
          {closedAt ? (
            <p>{words.closed(moment(closedAt), organiser ?? "")}</p>
          ) : (
            <Form
              submit={words.close}
              error={closing.error}
              isPending={closing.isPending}
              onSubmit={(values) => closing.mutate(String(values.get("organiser")))}
            >
              <TextField name="organiser" label={words.organiser} isRequired />
            </Form>
          )}
        </>
      )}
    </Loaded>
  );
}
