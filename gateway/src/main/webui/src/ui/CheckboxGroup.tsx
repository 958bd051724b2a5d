import { Checkbox, CheckboxGroup as AriaCheckboxGroup } from "react-aria-components";
import { Asked, type Choice, FieldError } from "./FieldParts";

interface CheckboxGroupProps {
  name: string;
  label: string;
  description?: string;
  options: Choice[];
  isRequired?: boolean;
  defaultValue?: string[];
  onChange?: (ids: string[]) => void;
}

/** Any number of choices out of a few. */
export const CheckboxGroup = ({ label, description, options, ...group }: CheckboxGroupProps) => (
  <AriaCheckboxGroup {...group} className="field choice-group">
    <Asked label={label} {...(description && { description })} />
    {options.map((option) => (
      <Checkbox key={option.id} value={option.id} className="choice-line">
        <span className="choice-mark" aria-hidden="true" />
        {option.label}
      </Checkbox>
    ))}
    <FieldError />
  </AriaCheckboxGroup>
);
