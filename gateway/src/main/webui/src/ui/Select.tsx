import {
  Button,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
} from "react-aria-components";
import { forms } from "../texts";
import { Asked, FieldError } from "./FieldParts";

export interface Option {
  id: string;
  label: string;
}

interface SelectProps {
  label: string;
  description?: string;
  name?: string;
  options: Option[];
  isRequired?: boolean;
  defaultValue?: string;
  value?: string | null;
  onChange?: (id: string) => void;
}

/** One choice out of a closed list that is too long for radio buttons. */
export const Select = ({ label, description, options, onChange, ...field }: SelectProps) => (
  <AriaSelect
    {...field}
    className="field"
    placeholder={forms.choose}
    onChange={(id) => id !== null && onChange?.(String(id))}
  >
    <Asked label={label} {...(description && { description })} />
    <Button className="input select-button">
      <SelectValue />
      <span aria-hidden="true" className="select-arrow" />
    </Button>
    <FieldError />
    <Popover className="popover">
      <ListBox className="list-box" items={options}>
        {(option) => (
          <ListBoxItem id={option.id} className="list-box-item">
            {option.label}
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  </AriaSelect>
);
