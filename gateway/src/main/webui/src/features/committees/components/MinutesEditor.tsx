import type { Meeting, Minutes, MinutesSection } from "../../../lib/committees";
import { committees as words } from "../../../texts";
import { Button } from "../../../ui/Button";
import { useRows } from "../../../ui/rows";
import { TextField } from "../../../ui/TextField";
import { rewriteMinutes } from "../minutes";
import { typed } from "../values";
import { ActForm } from "./Act";

interface MinutesEditorProps {
  meeting: Meeting;
  minutes: Minutes;
}

/** The text of minutes, part by part, until it is approved. */
export const MinutesEditor = (edited: MinutesEditorProps) => (
  <details>
    <summary>{words.minutesRewrite}</summary>
    {/* Another version, other fields. */}
    <Parts key={edited.minutes.version} {...edited} />
  </details>
);

function Parts({ meeting, minutes }: MinutesEditorProps) {
  const { rows, add, remove } = useRows<MinutesSection>(minutes.sections);
  const sections = (values: FormData) =>
    rows.map((_, index) => ({
      title: typed(values, `sections[${index}].title`),
      text: typed(values, `sections[${index}].text`),
    }));
  return (
    <ActForm
      submit={words.minutesSave}
      act={(values) => rewriteMinutes(meeting, minutes, sections(values))}
      said={words.minutesSaved}
      beside={<Button onPress={add}>{words.minutesAddPart}</Button>}
    >
      {rows.map(({ key, former }, index) => (
        <fieldset key={key} className="form-row-card">
          <legend>{words.minutesPartNumber(index + 1)}</legend>
          <div className="form-row">
            <TextField
              name={`sections[${index}].title`}
              label={words.minutesPartTitle}
              defaultValue={former?.title ?? ""}
              isRequired
            />
          </div>
          <div className="form-row">
            <TextField
              name={`sections[${index}].text`}
              lines={5}
              label={words.minutesPartText}
              defaultValue={former?.text ?? ""}
            />
          </div>
          {rows.length > 1 && (
            <Button look="quiet" onPress={() => remove(key)}>
              {words.minutesRemovePart(index + 1)}
            </Button>
          )}
        </fieldset>
      ))}
    </ActForm>
  );
}
