import { cents, days } from "../lib/numbers";
import { forms } from "../texts";
import { TextField, type TextFieldProps } from "./TextField";

// Whether something must be typed at all is another question.
const unless =
  (known: (text: string) => unknown, message: string) =>
  (text: string): string | null =>
    text === "" || known(text) !== undefined ? null : message;

type AmountProps = Omit<TextFieldProps, "type" | "lines" | "inputMode" | "validate" | "width">;

/** An amount in euros, typed with a point or a comma; kept as text until it is sent in cents. */
export const EuroField = (props: AmountProps) => (
  <TextField
    {...props}
    width="narrow"
    inputMode="decimal"
    validate={unless(cents, forms.notAnAmount)}
  />
);

/** A number of days, in quarters. */
export const DaysField = (props: AmountProps) => (
  <TextField {...props} width="narrow" inputMode="decimal" validate={unless(days, forms.notDays)} />
);
