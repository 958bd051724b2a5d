import type { Meeting } from "../../../lib/committees";
import { committees as words } from "../../../texts";
import { CheckboxGroup } from "../../../ui/CheckboxGroup";
import { Form } from "../../../ui/Form";
import { TextField } from "../../../ui/TextField";
import { useAct } from "../acting";
import { convene } from "../meetings";

/** Calls the members; late, or out of the plan, with a reason or a confirmation. */
export function ConvocationForm({ meeting }: { meeting: Meeting }) {
  const convening = useAct(
    ({ urgency, confirmed }: { urgency: string; confirmed: boolean }) =>
      convene(meeting, urgency, confirmed),
    words.convened,
  );
  return (
    <Form
      submit={words.convene}
      error={convening.error}
      isPending={convening.isPending}
      onSubmit={(values) =>
        convening.mutate({
          urgency: String(values.get("urgency")),
          confirmed: values.getAll("confirmed").length > 0,
        })
      }
    >
      <TextField name="urgency" label={words.conveneUrgency} />
      <CheckboxGroup
        name="confirmed"
        label={words.conveneConfirm}
        options={[{ id: "yes", label: words.conveneConfirmed }]}
      />
    </Form>
  );
}
