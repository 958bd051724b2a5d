import {
  Button,
  FieldError,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
  Text,
} from "react-aria-components";

interface SelectProps {
  label: string;
  description?: string;
  name?: string;
  options: { id: string; label: string }[];
  value: string | null;
  onChange: (id: string) => void;
  isRequired?: boolean;
}

/** One choice out of a closed list that is too long for radio buttons. */
export const Select = ({ label, description, options, value, onChange, ...rest }: SelectProps) => (
  <AriaSelect
    {...rest}
    className="field"
    placeholder="—"
    value={value}
    onChange={(id) => id !== null && onChange(String(id))}
  >
    <Label className="label">{label}</Label>
    {description && (
      <Text slot="description" className="description">
        {description}
      </Text>
    )}
    <Button className="input select-button">
      <SelectValue />
      <span aria-hidden="true" className="select-arrow" />
    </Button>
    <FieldError className="field-error" />
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
