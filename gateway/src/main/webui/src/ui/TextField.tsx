import { Input, TextArea, TextField as AriaTextField } from "react-aria-components";
import { Asked, FieldError } from "./FieldParts";

export interface TextFieldProps {
  name: string;
  label: string;
  description?: string;
  defaultValue?: string;
  isRequired?: boolean;
  /** For the first field of a form that somebody has just asked for. */
  autoFocus?: boolean;
  type?: "text" | "email" | "password" | "search";
  /** What the browser may fill in by itself. */
  autoComplete?: string;
  /** How many lines are offered; one line is a plain field. */
  lines?: number;
  /** « narrow » for amounts, dates and numbers. */
  width?: "full" | "narrow";
  inputMode?: "decimal" | "numeric";
  validate?: (text: string) => string | null;
  onChange?: (text: string) => void;
}

/** A line or a few lines of text. */
export const TextField = ({
  label,
  description,
  lines = 1,
  width = "full",
  ...field
}: TextFieldProps) => (
  <AriaTextField {...field} className={`field field-${width}`}>
    <Asked label={label} {...(description && { description })} />
    {lines > 1 ? (
      <TextArea rows={lines} className="input text-area" />
    ) : (
      <Input className="input" />
    )}
    <FieldError />
  </AriaTextField>
);
