import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { Closure, SheetLine } from "../../../lib/api";
import { base64 } from "../../../lib/base64";
import { moment } from "../../../lib/dates";
import { day as words } from "../../../texts";
import { CheckboxGroup } from "../../../ui/CheckboxGroup";
import { Form } from "../../../ui/Form";
import { Loaded } from "../../../ui/Loaded";
import { useNotices } from "../../../ui/notices";
import { Table } from "../../../ui/Table";
import { TextField } from "../../../ui/TextField";
import { closeSheet, type HalfDay, sheetQuery } from "../api";
import { SignForm } from "./SignForm";

const unsigned = (lines: SheetLine[]) =>
  lines
    .filter(({ present }) => !present)
    .map(({ registration, givenName, familyName }) => ({
      id: registration,
      label: `${givenName} ${familyName}`,
    }));

/** The paper sheet is sent with the closing, as text. */
async function stated(values: FormData): Promise<Closure> {
  const scan = values.get("scan");
  const signedOnPaper = values.getAll("signedOnPaper").map(String);
  return {
    organiser: String(values.get("organiser")),
    ...(scan instanceof File && scan.size > 0 && { scan: await base64(scan), signedOnPaper }),
  } as Closure;
}

/** The sheet of a half-day: who signed on screen or on paper, and its closing. */
export function Sheet({ seminar, halfDay }: { seminar: string; halfDay: HalfDay }) {
  const queries = useQueryClient();
  const notices = useNotices();
  const query = sheetQuery(seminar, halfDay);
  const sheet = useQuery(query);
  const closing = useMutation({
    mutationFn: async (values: FormData) => closeSheet(seminar, halfDay, await stated(values)),
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
            <>
              <SignForm seminar={seminar} halfDay={halfDay} people={unsigned(lines)} />
              <Form
                submit={words.close}
                error={closing.error}
                isPending={closing.isPending}
                onSubmit={closing.mutate}
              >
                <TextField name="organiser" label={words.organiser} isRequired />
                <label className="field">
                  <span className="label">{words.scan}</span>
                  <input type="file" name="scan" accept=".pdf,.jpg,.jpeg,.png" />
                </label>
                <CheckboxGroup
                  name="signedOnPaper"
                  label={words.signedOnPaper}
                  options={unsigned(lines)}
                />
              </Form>
            </>
          )}
        </>
      )}
    </Loaded>
  );
}
