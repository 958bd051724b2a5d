import type { Call, Category, SeatingRules } from "../../../lib/api";
import { preparation as words } from "../../../texts";
import { Button } from "../../../ui/Button";
import { DateField } from "../../../ui/DateFields";
import { Form } from "../../../ui/Form";
import { useRows } from "../../../ui/rows";
import { Select } from "../../../ui/Select";
import { TextField } from "../../../ui/TextField";
import { useStep } from "../acting";
import { setSeatingRules } from "../api";

const stated = (values: FormData, rows: number[]): SeatingRules => {
  const text = (name: string) => String(values.get(name) ?? "");
  const first = text("first");
  return {
    priorityRule: text("priorityRule"),
    priorities: first === "" ? [] : [first as Category],
    kept: rows
      .filter((row) => text(`category-${row}`) !== "")
      .map((row) => ({
        category: text(`category-${row}`) as Category,
        seats: Number(text(`seats-${row}`)),
        releaseOn: text(`releaseOn-${row}`),
      })),
  };
};

/** Who comes first and which seats wait for whom, until which day; before registration opens. */
export function SeatingForm({ seminar, call }: { seminar: string; call: Call }) {
  const { rows, add, remove } = useRows();
  const setting = useStep(
    seminar,
    (rules: SeatingRules) => setSeatingRules(seminar, rules),
    () => words.seatingKept,
  );
  const categories = call.participantCategories.map(({ code, label }) => ({ id: code, label }));
  return (
    <Form
      submit={words.keepSeating}
      error={setting.error}
      isPending={setting.isPending}
      onSubmit={(values) =>
        setting.mutate(
          stated(
            values,
            rows.map(({ key }) => key),
          ),
        )
      }
      beside={<Button onPress={add}>{words.addKept}</Button>}
    >
      <TextField name="priorityRule" label={words.priorityRule} lines={2} />
      <Select name="first" label={words.firstCategory} options={categories} />
      {rows.map(({ key }, index) => (
        <fieldset key={key} className="form-row-card">
          <legend>{words.kept(index + 1)}</legend>
          <div className="form-row">
            <Select name={`category-${key}`} label={words.keptFor} options={categories} />
            <TextField
              name={`seats-${key}`}
              label={words.keptSeats}
              inputMode="numeric"
              width="narrow"
            />
            <DateField name={`releaseOn-${key}`} label={words.releaseOn} />
          </div>
          {rows.length > 1 && (
            <Button look="quiet" onPress={() => remove(key)}>
              {words.removeRow(words.kept(index + 1))}
            </Button>
          )}
        </fieldset>
      ))}
    </Form>
  );
}
