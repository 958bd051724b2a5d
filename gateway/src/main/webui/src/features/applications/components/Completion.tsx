import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { AskedCompletion } from "../../../lib/api";
import { moment } from "../../../lib/dates";
import { receipts as words } from "../../../texts";
import { ConfirmButton } from "../../../ui/ConfirmButton";
import { useNotices } from "../../../ui/notices";
import { Section } from "../../../ui/Page";
import { complete, completionQuery } from "../api";

/** What the issuer asks for after the opening, until when, and the way to hand it in. */
export function Completion({
  application,
  asked,
}: {
  application: string;
  asked: AskedCompletion;
}) {
  const notices = useNotices();
  const queries = useQueryClient();
  const completing = useMutation({
    mutationFn: () => complete(application),
    onSuccess: (next) => {
      notices.say(words.completed);
      queries.setQueryData(completionQuery(application).queryKey, next);
    },
  });
  return (
    <Section id="complement" title={words.completion} lead={words.until(moment(asked.until))}>
      <p>{asked.missing}</p>
      {asked.completedAt ? (
        <p>{words.completedAt(moment(asked.completedAt))}</p>
      ) : (
        <ConfirmButton
          label={words.complete}
          title={words.completeTitle}
          isPending={completing.isPending}
          onConfirm={() => completing.mutate(undefined, { onError: notices.fail })}
        >
          <p>{words.completeText}</p>
        </ConfirmButton>
      )}
    </Section>
  );
}
