import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { delivery, quoting as words } from "../../../texts";
import { Form } from "../../../ui/Form";
import { Loaded } from "../../../ui/Loaded";
import { useNotices } from "../../../ui/notices";
import { Section } from "../../../ui/Page";
import { Prose } from "../../../ui/Prose";
import { TextField } from "../../../ui/TextField";
import { easySummaryQuery, writeEasySummary } from "../proceedings";

interface EasySummaryProps {
  deliverable: string;
  /** Whether whoever looks may write it now. */
  writes: boolean;
}

/** What proceedings say, in words that are easy to read; it stands at their head. */
export function EasySummary({ deliverable, writes }: EasySummaryProps) {
  const summary = useQuery(easySummaryQuery(deliverable));
  const notices = useNotices();
  const queries = useQueryClient();
  const writing = useMutation({
    mutationFn: (text: string) => writeEasySummary(deliverable, text),
    onSuccess: () => {
      notices.say(delivery.saved);
      return queries.invalidateQueries(easySummaryQuery(deliverable));
    },
  });
  return (
    <Section id="facile-a-lire" title={words.easySummary} lead={words.easySummaryLead}>
      <Loaded query={summary}>
        {(text) =>
          writes ? (
            <Form
              submit={delivery.save}
              error={writing.error}
              isPending={writing.isPending}
              onSubmit={(values) => writing.mutate(String(values.get("text")))}
            >
              <TextField
                name="text"
                label={words.easySummaryText}
                lines={6}
                defaultValue={text}
                isRequired
              />
            </Form>
          ) : (
            <Prose text={text || words.noEasySummary} />
          )
        }
      </Loaded>
    </Section>
  );
}
