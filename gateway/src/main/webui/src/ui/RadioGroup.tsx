import { Radio, RadioGroup as AriaRadioGroup } from "react-aria-components";
import { Asked, type Choice, FieldError } from "./FieldParts";

interface RadioGroupProps {
  name: string;
  label: string;
  description?: string;
  options: Choice[];
  isRequired?: boolean;
  defaultValue?: string;
  onChange?: (id: string) => void;
}

/** One choice out of a few that are all worth seeing. */
export const RadioGroup = ({ label, description, options, ...group }: RadioGroupProps) => (
  <AriaRadioGroup {...group} className="field choice-group">
    <Asked label={label} {...(description && { description })} />
    {options.map((option) => (
      <Radio key={option.id} value={option.id} className="choice-line">
        <span className="choice-mark choice-mark-round" aria-hidden="true" />
        {option.label}
      </Radio>
    ))}
    <FieldError />
  </AriaRadioGroup>
);
