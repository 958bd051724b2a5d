import type { Call, NewRegistration } from "../../../lib/api";
import { texts } from "../../../texts";
import { Form } from "../../../ui/Form";
import { Select } from "../../../ui/Select";
import { TextField } from "../../../ui/TextField";

const { seminars: words } = texts;

interface RegistrationFormProps {
  call: Call;
  error: unknown;
  isPending: boolean;
  onSubmit: (registration: NewRegistration) => void;
}

/** Asks what organising the day takes, and nothing else. */
export const RegistrationForm = ({ call, onSubmit, ...sending }: RegistrationFormProps) => (
  <Form
    {...sending}
    submit={words.register}
    onSubmit={(values) => onSubmit(Object.fromEntries(values) as unknown as NewRegistration)}
  >
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
      options={call.participantCategories.map(({ code, label }) => ({ id: code, label }))}
      isRequired
    />
    <details className="duties">
      <summary>{words.privacy}</summary>
      {words.privacyText(call.issuer.name, call.contact.email).map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </details>
  </Form>
);
