import { useMutation } from "@tanstack/react-query";
import { memberships as words } from "../../../texts";
import { Form } from "../../../ui/Form";
import { TextField } from "../../../ui/TextField";
import { useNotices } from "../../../ui/notices";
import { invite } from "../api";

/** Invites a colleague by mail. */
export function InviteForm({ organisation }: { organisation: string }) {
  const notices = useNotices();
  const inviting = useMutation({
    mutationFn: (email: string) => invite(organisation, email),
    onSuccess: () => notices.say(words.invited),
  });
  const send = (values: FormData) => inviting.mutate(String(values.get("email")));
  return (
    <Form
      submit={words.invite}
      error={inviting.error}
      isPending={inviting.isPending}
      onSubmit={send}
    >
      <TextField
        name="email"
        type="email"
        label={words.inviteLabel}
        description={words.inviteHelp}
        isRequired
      />
    </Form>
  );
}
