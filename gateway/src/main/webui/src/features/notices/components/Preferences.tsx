import { notices as words } from "../../../texts";
import { CheckboxGroup } from "../../../ui/CheckboxGroup";
import { Form } from "../../../ui/Form";
import { useAct } from "../acting";
import { mute } from "../api";

const kinds = Object.keys(words.kinds);

/** Which notices a person wants to see. */
export function Preferences({ muted }: { muted: string[] }) {
  const saving = useAct(mute, words.saved);
  const send = (values: FormData) => {
    const shown = values.getAll("shown").map(String);
    saving.mutate(kinds.filter((kind) => !shown.includes(kind)));
  };
  return (
    <Form submit={words.save} error={saving.error} isPending={saving.isPending} onSubmit={send}>
      <CheckboxGroup
        name="shown"
        label={words.shown}
        options={kinds.map((id) => ({ id, label: words.kinds[id] ?? id }))}
        defaultValue={kinds.filter((kind) => !muted.includes(kind))}
      />
    </Form>
  );
}
