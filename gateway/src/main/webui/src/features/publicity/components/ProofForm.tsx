import type { Measure } from "../../../lib/api";
import { publicity as words } from "../../../texts";
import { Form } from "../../../ui/Form";
import { Select } from "../../../ui/Select";
import { text, usePublicity } from "../acting";
import { attach } from "../api";

interface ProofFormProps {
  call: string;
  measures: Measure[];
}

const fileOf = (values: FormData) => values.get("file") as File;

/** Attaches a file that proves one of the measures. */
export function ProofForm({ call, measures }: ProofFormProps) {
  const attaching = usePublicity(
    call,
    (values) => attach(call, Number(text(values, "measure")), fileOf(values)),
    (values) => words.attached(fileOf(values).name),
  );
  return (
    <Form
      submit={words.attachSave}
      error={attaching.error}
      isPending={attaching.isPending}
      onSubmit={attaching.mutate}
    >
      <Select
        name="measure"
        label={words.measure}
        options={measures.map(({ number, name }) => ({ id: String(number), label: name }))}
        isRequired
      />
      <label className="field">
        <span className="label">{words.file}</span>
        <input type="file" name="file" accept=".pdf,.odt,.docx,.jpg,.jpeg,.png" required />
      </label>
    </Form>
  );
}
