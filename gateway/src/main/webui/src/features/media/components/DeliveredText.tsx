import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { DeliverableDetails, DocumentReceipt } from "../../../lib/api";
import { useSession } from "../../../lib/session";
import { delivery as words } from "../../../texts";
import { Button } from "../../../ui/Button";
import { Form } from "../../../ui/Form";
import { useNotices } from "../../../ui/notices";
import { Section } from "../../../ui/Page";
import { Prose } from "../../../ui/Prose";
import { TextField } from "../../../ui/TextField";
import { deliverableQuery } from "../delivery";
import { publishProceedings, submitDocument } from "../proceedings";
import { CheckedDocument } from "./CheckedDocument";
import { EasySummary } from "./EasySummary";
import { Quotes } from "./Quotes";
import { Versions } from "./Versions";
import { chosen, FileField, useSending } from "./sending";

interface DeliveredTextProps {
  deliverable: DeliverableDetails;
  open: boolean;
}

/** Proceedings: the document to hand in, how its words were counted, the text that counts. */
export function DeliveredText({ deliverable, open }: DeliveredTextProps) {
  const { id, status, submission } = deliverable;
  const { issuerAdmin, runs } = useSession();
  const own = runs(deliverable.provider);
  const notices = useNotices();
  const queries = useQueryClient();
  const publishing = useMutation({
    mutationFn: () => publishProceedings(id),
    onSuccess: () => {
      notices.say(words.published);
      return queries.invalidateQueries(deliverableQuery(id));
    },
    onError: notices.fail,
  });
  return (
    <>
      {open && <DocumentForm deliverable={id} />}
      {submission && (
        <Section id="texte" title={words.text}>
          <p>
            {words.counted(submission.wordCount, 2000)} {words.verdicts[submission.verdict]}
          </p>
          {own && <CheckedDocument deliverable={id} number={submission.number} />}
          <details>
            <summary>{submission.title}</summary>
            <Prose text={submission.text} />
          </details>
          {status === "ACCEPTED" && issuerAdmin && (
            <Button
              look="primary"
              isPending={publishing.isPending}
              onPress={() => publishing.mutate()}
            >
              {words.publishProceedings}
            </Button>
          )}
        </Section>
      )}
      {own && <Versions deliverable={id} />}
      {own && <Quotes deliverable={deliverable} />}
      <EasySummary
        deliverable={id}
        writes={issuerAdmin || (own && !["ACCEPTED", "PUBLISHED"].includes(status))}
      />
    </>
  );
}

function DocumentForm({ deliverable }: { deliverable: string }) {
  const queries = useQueryClient();
  const { sendOne, progress } = useSending();
  const sending = useMutation({
    mutationFn: async (values: FormData) =>
      submitDocument(
        deliverable,
        String(values.get("title")),
        await sendOne(chosen(values, "file")),
      ),
    onSuccess: () => queries.invalidateQueries(deliverableQuery(deliverable)),
  });
  return (
    <Section id="remettre" title={words.document}>
      <details>
        <summary>{words.rule}</summary>
        <p>{words.ruleText}</p>
      </details>
      <Form
        submit={words.sendDocument}
        error={sending.error}
        isPending={sending.isPending}
        onSubmit={sending.mutate}
      >
        <TextField name="title" label={words.documentTitle} isRequired />
        <FileField name="file" label={words.documentFile} accept=".docx,.odt" />
      </Form>
      {progress}
      {sending.data && <Receipt receipt={sending.data} />}
    </Section>
  );
}

const Receipt = ({ receipt }: { receipt: DocumentReceipt }) => (
  <p role="status">
    {words.counted(receipt.wordCount, receipt.askedWords)} {words.verdicts[receipt.verdict]}
  </p>
);
