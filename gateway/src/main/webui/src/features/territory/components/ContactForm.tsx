import type { NewContact } from "../../../lib/api";
import { territory as words } from "../../../texts";
import { CheckboxGroup } from "../../../ui/CheckboxGroup";
import { DateField } from "../../../ui/DateFields";
import { Form } from "../../../ui/Form";
import { type Option, Select } from "../../../ui/Select";
import { TextField } from "../../../ui/TextField";
import { useStep } from "../acting";
import { addContact } from "../api";

interface Stated {
  partner: string;
  contact: NewContact;
}

const stated = (values: FormData): Stated => ({
  partner: String(values.get("partner")),
  contact: {
    heldOn: String(values.get("heldOn")),
    means: String(values.get("means")),
    outcome: String(values.get("outcome")),
    projectPresented: values.has("projectPresented"),
  },
});

/** A line of the log of contacts; one without the project does not count. */
export function ContactForm({ seminar, partners }: { seminar: string; partners: Option[] }) {
  const adding = useStep(
    seminar,
    ({ partner, contact }: Stated) => addContact(seminar, partner, contact),
    () => words.contactAdded,
  );
  return (
    <Form
      submit={words.addContact}
      error={adding.error}
      isPending={adding.isPending}
      onSubmit={(values) => adding.mutate(stated(values))}
    >
      <div className="form-row">
        <Select name="partner" label={words.partner} options={partners} isRequired />
        <DateField name="heldOn" label={words.heldOn} isRequired />
        <TextField name="means" label={words.means} isRequired />
      </div>
      <TextField name="outcome" label={words.outcome} lines={2} />
      <CheckboxGroup
        name="projectPresented"
        label={words.presentation}
        options={[{ id: "yes", label: words.projectPresented }]}
      />
    </Form>
  );
}
