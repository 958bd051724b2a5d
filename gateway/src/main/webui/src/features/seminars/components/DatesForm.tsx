import { preparation as words } from "../../../texts";
import { Button } from "../../../ui/Button";
import { DateField } from "../../../ui/DateFields";
import { Form } from "../../../ui/Form";
import { useRows } from "../../../ui/rows";
import { useStep } from "../acting";
import { proposeDates } from "../api";

/** The dates among which the committee will choose. */
export function DatesForm({ seminar }: { seminar: string }) {
  const { rows, add, remove } = useRows();
  const proposing = useStep(
    seminar,
    (dates: string[]) => proposeDates(seminar, dates),
    () => words.datesProposed,
  );
  return (
    <Form
      submit={words.proposeDates}
      error={proposing.error}
      isPending={proposing.isPending}
      onSubmit={(values) => proposing.mutate([...values.values()].map(String))}
      beside={<Button onPress={add}>{words.addDate}</Button>}
    >
      {rows.map(({ key }, index) => (
        <div key={key} className="form-end">
          <DateField name={`dates[${index}]`} label={words.dateRow(index + 1)} isRequired />
          {rows.length > 1 && (
            <Button look="quiet" onPress={() => remove(key)}>
              {words.removeRow(words.dateRow(index + 1))}
            </Button>
          )}
        </div>
      ))}
    </Form>
  );
}
