import type { PartnerScope, PartnerSecret } from "../../../lib/door";
import { partners as words } from "../../../texts";
import { CheckboxGroup } from "../../../ui/CheckboxGroup";
import { Form } from "../../../ui/Form";
import { TextField } from "../../../ui/TextField";
import { usePartnerAct } from "../acting";
import { add } from "../api";

const scopes = Object.entries(words.what).map(([id, label]) => ({ id, label }));

/** Opens an access; its secret is handed on, for it is told only now. */
export function PartnerForm({ onSecret }: { onSecret: (secret: PartnerSecret) => void }) {
  const adding = usePartnerAct(add, ({ name }) => words.added(name));
  const send = (values: FormData) =>
    adding.mutate(
      {
        name: String(values.get("name")),
        scopes: values.getAll("scopes").map((scope) => scope as PartnerScope),
      },
      { onSuccess: onSecret },
    );
  return (
    <Form submit={words.add} error={adding.error} isPending={adding.isPending} onSubmit={send}>
      <TextField name="name" label={words.nameLabel} description={words.nameHelp} isRequired />
      <CheckboxGroup name="scopes" label={words.scopesLabel} options={scopes} isRequired />
    </Form>
  );
}
