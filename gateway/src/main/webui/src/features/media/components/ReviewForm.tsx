import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { media as words } from "../../../texts";
import { Button } from "../../../ui/Button";
import { Form } from "../../../ui/Form";
import { useNotices } from "../../../ui/notices";
import { TextField } from "../../../ui/TextField";
import { accept, deliverablesQuery, requestChanges } from "../api";

/** What the issuer says of a version: it is accepted, or something is to be changed. */
export function ReviewForm({ deliverable }: { deliverable: string }) {
  const notices = useNotices();
  const known = useQueryClient();
  const [accepting, setAccepting] = useState(true);
  const reviewing = useMutation({
    mutationFn: (comment: string) =>
      accepting ? accept(deliverable, comment) : requestChanges(deliverable, comment),
    onSuccess: () => {
      notices.say(words.reviewed);
      return known.invalidateQueries(deliverablesQuery);
    },
  });
  return (
    <Form
      submit={accepting ? words.accept : words.requestChanges}
      error={reviewing.error}
      isPending={reviewing.isPending}
      onSubmit={(values) => reviewing.mutate(String(values.get("comment")))}
      beside={
        <Button onPress={() => setAccepting(!accepting)}>
          {accepting ? words.ratherChanges : words.ratherAccept}
        </Button>
      }
    >
      <TextField name="comment" label={words.comment} lines={3} isRequired={!accepting} />
    </Form>
  );
}
