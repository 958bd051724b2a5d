import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { DeliveredPhotograph, PhotographDetails } from "../../../lib/api";
import { delivery as words } from "../../../texts";
import { Form } from "../../../ui/Form";
import { useNotices } from "../../../ui/notices";
import { TextField } from "../../../ui/TextField";
import { deliveredPhotographsQuery, describePhotograph } from "../delivery";

const FIELDS = ["creator", "credit", "copyright", "takenOn", "city", "country"] as const;

/** What is said of a photograph, and the rights that its author assigned. */
export function PhotographForm({ photograph }: { photograph: DeliveredPhotograph }) {
  const { description } = photograph;
  const notices = useNotices();
  const queries = useQueryClient();
  const describing = useMutation({
    mutationFn: (details: PhotographDetails) => describePhotograph(photograph.id, details),
    onSuccess: () => {
      notices.say(words.saved);
      return queries.invalidateQueries(deliveredPhotographsQuery(photograph.deliverable));
    },
  });
  return (
    <details>
      <summary>{words.describe}</summary>
      <Form
        submit={words.save}
        error={describing.error}
        isPending={describing.isPending}
        onSubmit={(values) => describing.mutate(detailsIn(values))}
      >
        <TextField
          name="alternativeText"
          label={words.alternativeText}
          defaultValue={description.alternativeText}
        />
        <TextField name="caption" label={words.caption} defaultValue={description.caption} />
        {FIELDS.map((field) => (
          <TextField
            key={field}
            name={field}
            label={words.named[field]}
            defaultValue={description[field] ?? ""}
          />
        ))}
        <TextField
          name="keywords"
          label={words.keywords}
          defaultValue={description.keywords.join(", ")}
        />
        <TextField name="rights" label={words.rights} defaultValue={photograph.rights} lines={2} />
        <TextField
          name="rightsUntil"
          label={words.rightsUntil}
          defaultValue={photograph.rightsUntil ?? ""}
        />
      </Form>
    </details>
  );
}

const detailsIn = (values: FormData): PhotographDetails => {
  const said = [...values].map(([name, value]) => [name, String(value).trim()] as const);
  const stated = Object.fromEntries(said.filter(([, value]) => value !== ""));
  const { keywords = "", ...others } = stated;
  return { ...others, keywords: keywords.split(",").flatMap((word) => word.trim() || []) };
};
