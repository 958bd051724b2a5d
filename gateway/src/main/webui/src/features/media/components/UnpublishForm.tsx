import { useMutation } from "@tanstack/react-query";
import { pieces as words } from "../../../texts";
import { Form } from "../../../ui/Form";
import { useNotices } from "../../../ui/notices";
import { TextField } from "../../../ui/TextField";

interface UnpublishFormProps {
  /** Takes it away, for this reason. */
  unpublish: (reason: string) => Promise<unknown>;
  done: () => Promise<unknown>;
}

/** The issuer takes something from the public, and says why; the reason stays in the trail. */
export function UnpublishForm({ unpublish, done }: UnpublishFormProps) {
  const notices = useNotices();
  const leaving = useMutation({
    mutationFn: (values: FormData) => unpublish(String(values.get("reason"))),
    onSuccess: () => {
      notices.say(words.unpublished);
      return done();
    },
  });
  return (
    <details>
      <summary>{words.unpublish}</summary>
      <Form
        submit={words.unpublishNow}
        error={leaving.error}
        isPending={leaving.isPending}
        onSubmit={leaving.mutate}
      >
        <TextField name="reason" label={words.reason} lines={2} isRequired />
      </Form>
    </details>
  );
}
