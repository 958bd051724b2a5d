import type { ReactNode } from "react";
import {
  FieldError as AriaFieldError,
  Label,
  Text,
  type ValidationResult,
} from "react-aria-components";
import { forms } from "../texts";

/** One of the choices that are all on screen; its label may be put together. */
export interface Choice {
  id: string;
  label: ReactNode;
}

/** What a field asks, and the help that goes with it. */
export const Asked = ({ label, description }: { label: string; description?: string }) => (
  <>
    <Label className="label">{label}</Label>
    {description && (
      <Text slot="description" className="description">
        {description}
      </Text>
    )}
  </>
);

/** The browser's own findings in our words; every other message comes from us or the server. */
function told({ validationDetails, validationErrors }: ValidationResult) {
  if (validationDetails.valueMissing) {
    return forms.missing;
  }
  if (validationDetails.typeMismatch) {
    return forms.notAnAddress;
  }
  return validationErrors.join(" ");
}

/** What is wrong with a field, beside it. */
export const FieldError = () => <AriaFieldError className="field-error">{told}</AriaFieldError>;
