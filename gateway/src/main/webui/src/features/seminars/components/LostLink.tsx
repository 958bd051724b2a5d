import { useMutation } from "@tanstack/react-query";
import { places as words } from "../../../texts";
import { Form } from "../../../ui/Form";
import { useNotices } from "../../../ui/notices";
import { TextField } from "../../../ui/TextField";
import { sendLink } from "../api";

/** A new link for who is registered already; the answer tells nobody who is. */
export function LostLink({ seminar }: { seminar: string }) {
  const notices = useNotices();
  const sending = useMutation({
    mutationFn: (email: string) => sendLink(seminar, email),
    onSuccess: () => notices.say(words.lostSent),
  });
  return (
    <details className="duties">
      <summary>{words.lostTitle}</summary>
      <p>{words.lostLead}</p>
      <Form
        submit={words.lostSend}
        error={sending.error}
        isPending={sending.isPending}
        onSubmit={(values) => sending.mutate(String(values.get("email")))}
      >
        <TextField
          name="email"
          type="email"
          label={words.lostEmail}
          autoComplete="email"
          isRequired
        />
      </Form>
    </details>
  );
}
