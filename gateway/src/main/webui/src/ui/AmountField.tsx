import { cents, days } from "../lib/numbers";
import { texts } from "../texts";
import { TextField, type TextFieldProps } from "./TextField";

type AmountProps = Omit<TextFieldProps, "type" | "lines" | "inputMode" | "validate" | "width">;

/** An amount in euros, typed with a point or a comma; kept as text until it is sent in cents. */
export const EuroField = (props: AmountProps) => (
  <TextField
    {...props}
    width="narrow"
    inputMode="decimal"
    validate={(text) => (cents(text) === undefined ? texts.forms.notAnAmount : null)}
  />
);

/** A number of days, in quarters. */
export const DaysField = (props: AmountProps) => (
  <TextField
    {...props}
    width="narrow"
    inputMode="decimal"
    validate={(text) => (days(text) === undefined ? texts.forms.notDays : null)}
  />
);
