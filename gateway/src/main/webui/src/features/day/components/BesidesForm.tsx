import type { Besides } from "../../../lib/api";
import { day as words } from "../../../texts";
import { Button } from "../../../ui/Button";
import { CheckboxGroup } from "../../../ui/CheckboxGroup";
import { Form } from "../../../ui/Form";
import { useRows } from "../../../ui/rows";
import { TextField } from "../../../ui/TextField";
import { useStep } from "../acting";
import { setBesides } from "../api";

const COUNTS = [{ id: "yes", label: words.countsYes }];

const stated = (values: FormData, row: number): Besides => ({
  role: String(values.get(`people[${row}].role`)),
  people: Number(values.get(`people[${row}].people`)),
  counts: values.has(`people[${row}].counts`),
});

const whole = (text: string) => (/^\d*$/u.test(text.trim()) ? null : words.notACount);

/** Speakers, organisers and providers: in the room without a registration, counting or not. */
export function BesidesForm({ seminar, known }: { seminar: string; known: Besides[] }) {
  const { rows, add, remove } = useRows(known);
  const setting = useStep(
    seminar,
    (people: Besides[]) => setBesides(seminar, people),
    words.besidesKept,
  );
  return (
    <details className="duties">
      <summary>{words.besides}</summary>
      <p>{words.besidesLead}</p>
      <Form
        submit={words.keepBesides}
        error={setting.error}
        isPending={setting.isPending}
        onSubmit={(values) => setting.mutate(rows.map((_, index) => stated(values, index)))}
        beside={<Button onPress={add}>{words.addBesides}</Button>}
      >
        {rows.map(({ key, former }, index) => (
          <fieldset key={key} className="form-row-card">
            <legend>{words.besidesRow(index + 1)}</legend>
            <div className="form-row">
              <TextField
                name={`people[${index}].role`}
                label={words.role}
                defaultValue={former?.role ?? ""}
                isRequired
              />
              <TextField
                name={`people[${index}].people`}
                label={words.howMany}
                inputMode="numeric"
                width="narrow"
                defaultValue={former ? String(former.people ?? 0) : ""}
                validate={whole}
                isRequired
              />
            </div>
            <CheckboxGroup
              name={`people[${index}].counts`}
              label={words.inGauge}
              options={COUNTS}
              defaultValue={former?.counts ? ["yes"] : []}
            />
            <div className="form-end">
              <Button look="quiet" onPress={() => remove(key)}>
                {words.removeBesides(index + 1)}
              </Button>
            </div>
          </fieldset>
        ))}
      </Form>
    </details>
  );
}
