import { useMutation } from "@tanstack/react-query";
import { memberships as words } from "../../../texts";
import { Form } from "../../../ui/Form";
import { TextField } from "../../../ui/TextField";
import { useNotices } from "../../../ui/notices";
import { begin } from "../api";

/** Begins an organisation for somebody who has none. */
export function BeginForm() {
  const notices = useNotices();
  const beginning = useMutation({
    mutationFn: begin,
    onSuccess: () => notices.say(words.begun),
  });
  const send = (values: FormData) => beginning.mutate(String(values.get("name")));
  return (
    <Form
      submit={words.begin}
      error={beginning.error}
      isPending={beginning.isPending}
      onSubmit={send}
    >
      <TextField name="name" label={words.beginLabel} isRequired autoComplete="organization" />
    </Form>
  );
}
