import type { Call, ProgrammeItem } from "../../../lib/api";
import { preparation as words } from "../../../texts";
import { Button } from "../../../ui/Button";
import { Form } from "../../../ui/Form";
import { useRows } from "../../../ui/rows";
import { useStep } from "../acting";
import { submitProgramme } from "../api";
import { itemOf, ProgrammeFields } from "./ProgrammeFields";

/** The day, part by part, in whatever order; sending it makes a new version. */
export function ProgrammeForm({ seminar, call }: { seminar: string; call: Call }) {
  const { rows, add, remove, move } = useRows();
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
      onSubmit={(values) => submitting.mutate(rows.map(({ key }) => itemOf(values, key)))}
      beside={<Button onPress={add}>{words.addItem}</Button>}
    >
      {rows.map(({ key }, index) => (
        <fieldset key={key} className="form-row-card">
          <legend>{words.item(index + 1)}</legend>
          <ProgrammeFields row={key} call={call} />
          {rows.length > 1 && (
            <div className="form-end">
              <Moving label={words.moveUp(index + 1)} onMove={() => move(key, -1)} />
              <Moving label={words.moveDown(index + 1)} onMove={() => move(key, 1)} />
              <Button look="quiet" onPress={() => remove(key)}>
                {words.removeRow(words.item(index + 1))}
              </Button>
            </div>
          )}
        </fieldset>
      ))}
    </Form>
  );
}

/** Moves a part of the day; the focus moves with it, so that the key can be pressed again. */
const Moving = ({ label, onMove }: { label: string; onMove: () => void }) => (
  <Button
    look="quiet"
    onPress={({ target }) => {
      onMove();
      requestAnimationFrame(() => (target as HTMLElement).focus());
    }}
  >
    {label}
  </Button>
);
