import { useMutation } from "@tanstack/react-query";
import { day as words } from "../../../texts";
import { Form } from "../../../ui/Form";
import { useNotices } from "../../../ui/notices";
import { TextField } from "../../../ui/TextField";
import { checkIn } from "../api";

/** The door: a reader of codes types into this field like a keyboard. */
export function DoorForm({ seminar }: { seminar: string }) {
  const notices = useNotices();
  const entering = useMutation({
    mutationFn: (badge: string) => checkIn(seminar, badge),
    onSuccess: ({ givenName, familyName }) =>
      notices.say(words.entered(`${givenName} ${familyName}`)),
  });
  return (
    <Form
      submit={words.letIn}
      error={entering.error}
      isPending={entering.isPending}
      onSubmit={(values) => entering.mutate(String(values.get("badge")))}
    >
      <TextField name="badge" label={words.badge} autoComplete="off" isRequired />
    </Form>
  );
}
