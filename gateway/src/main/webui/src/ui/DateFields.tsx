import {
  DateField as AriaDateField,
  DateInput,
  DateSegment,
  TimeField as AriaTimeField,
} from "react-aria-components";
import { Asked, FieldError } from "./FieldParts";

interface DateFieldProps {
  name: string;
  label: string;
  isRequired?: boolean;
}

const Segments = () => (
  <DateInput className="input segments">
    {(segment) => <DateSegment segment={segment} className="segment" />}
  </DateInput>
);

/** A day, typed in the French order whatever the language of the browser; sent as an ISO date. */
export const DateField = ({ label, ...field }: DateFieldProps) => (
  <AriaDateField {...field} granularity="day" className="field field-narrow">
    <Asked label={label} />
    <Segments />
    <FieldError />
  </AriaDateField>
);

/** An hour of the day, on 24 hours. */
export const TimeField = ({ label, ...field }: DateFieldProps) => (
  <AriaTimeField {...field} hourCycle={24} className="field field-narrow">
    <Asked label={label} />
    <Segments />
    <FieldError />
  </AriaTimeField>
);
