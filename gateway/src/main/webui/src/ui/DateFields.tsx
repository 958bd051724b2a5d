import { parseDate, parseTime } from "@internationalized/date";
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
  description?: string;
  /** An ISO date, or an hour of the day such as « 09:30 ». */
  defaultValue?: string;
  isRequired?: boolean;
}

const Segments = () => (
  <DateInput className="input segments">
    {(segment) => <DateSegment segment={segment} className="segment" />}
  </DateInput>
);

/** A day, typed in the French order whatever the language of the browser; sent as an ISO date. */
export const DateField = ({ label, description, defaultValue, ...field }: DateFieldProps) => (
  <AriaDateField
    {...field}
    {...(defaultValue !== undefined && { defaultValue: parseDate(defaultValue) })}
    granularity="day"
    className="field field-narrow"
  >
    <Asked label={label} {...(description && { description })} />
    <Segments />
    <FieldError />
  </AriaDateField>
);

/** An hour of the day, on 24 hours. */
export const TimeField = ({ label, description, defaultValue, ...field }: DateFieldProps) => (
  <AriaTimeField
    {...field}
    {...(defaultValue !== undefined && { defaultValue: parseTime(defaultValue) })}
    hourCycle={24}
    className="field field-narrow"
  >
    <Asked label={label} {...(description && { description })} />
    <Segments />
    <FieldError />
  </AriaTimeField>
);
