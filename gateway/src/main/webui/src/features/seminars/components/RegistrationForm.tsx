import type { RegistrationForm as AskedForm, Call, NewRegistration } from "../../../lib/api";
import { seminars as words } from "../../../texts";
import { Form } from "../../../ui/Form";
import { RadioGroup } from "../../../ui/RadioGroup";
import { Select } from "../../../ui/Select";
import { TextField } from "../../../ui/TextField";

interface RegistrationFormProps {
  call: Call;
  form: AskedForm;
  error: unknown;
  isPending: boolean;
  onSubmit: (registration: NewRegistration) => void;
}

const stated = (values: FormData) => {
  const { under18, ...always } = Object.fromEntries(values);
  return {
    ...always,
    ...(under18 !== undefined && { under18: under18 === "true" }),
  } as unknown as NewRegistration;
};

/** Asks what organising the day takes, and nothing else. */
export const RegistrationForm = ({ call, form, onSubmit, ...sending }: RegistrationFormProps) => (
  <Form {...sending} submit={words.register} onSubmit={(values) => onSubmit(stated(values))}>
    <div className="form-row">
      <TextField name="givenName" label={words.givenName} autoComplete="given-name" isRequired />
      <TextField name="familyName" label={words.familyName} autoComplete="family-name" isRequired />
    </div>
    <TextField
      name="email"
      type="email"
      label={words.email}
      description={words.emailHelp}
      autoComplete="email"
      isRequired
    />
    <div className="form-row">
      <TextField
        name="organisation"
        label={words.organisation}
        autoComplete="organization"
        isRequired
      />
      <TextField
        name="function"
        label={words.function}
        autoComplete="organization-title"
        isRequired
      />
    </div>
    <Select
      name="category"
      label={words.category}
      options={form.categories.map(({ code, label }) => ({ id: code, label }))}
      isRequired
    />
    {form.under18 && (
      <RadioGroup
        name="under18"
        label={words.under18}
        description={words.under18Help}
        options={[
          { id: "true", label: words.yes },
          { id: "false", label: words.no },
        ]}
        isRequired
      />
    )}
    <details className="duties">
      <summary>{words.privacy}</summary>
      {words.privacyText(call.issuer.name, call.contact.email).map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </details>
  </Form>
);
