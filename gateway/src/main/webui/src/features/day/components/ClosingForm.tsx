import type { Closure } from "../../../lib/api";
import { base64 } from "../../../lib/base64";
import { day as words } from "../../../texts";
import { CheckboxGroup } from "../../../ui/CheckboxGroup";
import { Form } from "../../../ui/Form";
import type { Option } from "../../../ui/Select";
import { TextField } from "../../../ui/TextField";
import { useStep } from "../acting";
import { closeSheet, type HalfDay } from "../attendance";

/** The paper sheet is sent with the closing, as text. */
async function stated(values: FormData): Promise<Closure> {
  const scan = values.get("scan");
  const signedOnPaper = values.getAll("signedOnPaper").map(String);
  return {
    organiser: String(values.get("organiser")),
    ...(scan instanceof File && scan.size > 0 && { scan: await base64(scan), signedOnPaper }),
  } as Closure;
}

interface ClosingFormProps {
  seminar: string;
  halfDay: HalfDay;
  /** Who has not signed on a screen. */
  people: Option[];
}

/** Ends the signing of a half-day, with the paper sheet if there is one. */
export function ClosingForm({ seminar, halfDay, people }: ClosingFormProps) {
  const closing = useStep(
    seminar,
    async (values: FormData) => closeSheet(seminar, halfDay, await stated(values)),
    words.sheetClosed,
  );
  return (
    <details className="duties">
      <summary>{words.endSigning(words.halfDays[halfDay])}</summary>
      <Form
        submit={words.close}
        confirm={{ title: words.closeTitle(words.halfDays[halfDay]), text: words.closeText }}
        error={closing.error}
        isPending={closing.isPending}
        onSubmit={closing.mutate}
      >
        <TextField name="organiser" label={words.organiser} isRequired />
        <label className="field">
          <span className="label">{words.scan}</span>
          <input type="file" name="scan" accept=".pdf,.jpg,.jpeg,.png" />
        </label>
        <CheckboxGroup name="signedOnPaper" label={words.signedOnPaper} options={people} />
      </Form>
    </details>
  );
}
