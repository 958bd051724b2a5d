import type { Programme } from "../../../lib/api";
import { texts } from "../../../texts";
import { Button } from "../../../ui/Button";
import { Form } from "../../../ui/Form";
import { useRows } from "../../../ui/rows";
import { TextField } from "../../../ui/TextField";
import { useStep } from "../acting";
import { submitProgramme } from "../api";

const { seminars: words } = texts;

type Items = Programme["items"];

const stated = (values: FormData): Items => {
  const texts = (name: string) => values.getAll(name).map(String);
  const ends = texts("endsAt");
  const titles = texts("title");
  return texts("startsAt").map((startsAt, index) => ({
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
    (items: Items) => submitProgramme(seminar, items),
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
          <TextField name="startsAt" type="time" width="narrow" label={words.startsAt} isRequired />
          <TextField name="endsAt" type="time" width="narrow" label={words.endsAt} isRequired />
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
