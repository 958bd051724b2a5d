import { publicity as words } from "../../../texts";
import { DateField } from "../../../ui/DateFields";
import { Form } from "../../../ui/Form";
import { TextField } from "../../../ui/TextField";
import { text, usePublicity } from "../acting";
import { record } from "../api";

/** Records where the call is announced, from when to when, and what proves it. */
export function MeasureForm({ call }: { call: string }) {
  const recording = usePublicity(
    call,
    (values) =>
      record(call, {
        name: text(values, "name"),
        address: text(values, "address"),
        from: text(values, "from"),
        to: text(values, "to"),
        proof: text(values, "proof"),
      }),
    () => words.saved,
  );
  return (
    <Form
      submit={words.recordSave}
      error={recording.error}
      isPending={recording.isPending}
      onSubmit={recording.mutate}
    >
      <TextField name="name" label={words.name} isRequired />
      <TextField name="address" label={words.address} isRequired />
      <DateField name="from" label={words.from} isRequired />
      <DateField name="to" label={words.to} isRequired />
      <TextField name="proof" label={words.proofWords} isRequired />
    </Form>
  );
}
