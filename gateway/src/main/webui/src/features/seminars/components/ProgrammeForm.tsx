import type { ProgrammeItem } from "../../../lib/api";
import { texts } from "../../../texts";
import { Button } from "../../../ui/Button";
import { TimeField } from "../../../ui/DateFields";
import { Form } from "../../../ui/Form";
import { useRows } from "../../../ui/rows";
import { TextField } from "../../../ui/TextField";
import { useStep } from "../acting";
import { submitProgramme } from "../api";

const { seminars: words } = texts;

const stated = (values: FormData): ProgrammeItem[] => {
  const texts = (name: string) => values.getAll(name).map(String);
  // The field tells seconds that nobody typed.
  const times = (name: string) => texts(name).map((time) => time.slice(0, "09:30".length));
  const ends = times("endsAt");
  const titles = texts("title");
  return times("startsAt").map((startsAt, index) => ({
    startsAt,
    endsAt: ends[index] ?? "",
    title: titles[index] ?? "",
  }));
};

/** The day, part by part; sending it makes a new version. */
export function ProgrammeForm({ seminar }: { seminar: string }) {
  const { rows, add, remove } = useRows();
  const submitting = useStep(
    seminar,
    (items: ProgrammeItem[]) => submitProgramme(seminar, items),
    ({ version }) => words.programmeSubmitted(version),
  );
  return (
    <Form
      submit={words.submitProgramme}
      error={submitting.error}
      isPending={submitting.isPending}
      onSubmit={(values) => submitting.mutate(stated(values))}
      beside={<Button onPress={add}>{words.addItem}</Button>}
    >
      {rows.map(({ key }, index) => (
        <fieldset key={key} className="form-row-card">
          <legend>{words.item(index + 1)}</legend>
          <TimeField name="startsAt" label={words.startsAt} isRequired />
          <TimeField name="endsAt" label={words.endsAt} isRequired />
          <TextField name="title" label={words.itemTitle} isRequired />
          {rows.length > 1 && (
            <Button look="quiet" onPress={() => remove(key)}>
              {words.removeRow(words.item(index + 1))}
            </Button>
          )}
        </fieldset>
      ))}
    </Form>
  );
}
