import { webhooks as words } from "../../../texts";
import { DateField } from "../../../ui/DateFields";
import { Form } from "../../../ui/Form";
import { useAct } from "../acting";
import { replayMissing } from "../api";

/** Delivers again whatever the receiver has missed since a day. */
export function Missing({ subscription }: { subscription: string }) {
  const replaying = useAct(
    (day: string) => replayMissing(subscription, `${day}T00:00:00Z`),
    ({ replayed }) => words.missingReplayed(replayed),
  );
  return (
    <Form
      submit={words.replayMissing}
      error={replaying.error}
      isPending={replaying.isPending}
      onSubmit={(values) => replaying.mutate(String(values.get("since")))}
    >
      <DateField name="since" label={words.since} isRequired />
    </Form>
  );
}
