import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { DeliveredPhotograph } from "../../../lib/api";
import { texts } from "../../../texts";
import { CheckboxGroup } from "../../../ui/CheckboxGroup";
import { Form } from "../../../ui/Form";
import { useNotices } from "../../../ui/notices";
import { deliveredPhotographsQuery, peopleQuery, tagPhotograph } from "../delivery";

const { delivery: words } = texts;

/** Who is to be recognised in a photograph, out of those who were asked. */
export function TagForm({ photograph }: { photograph: DeliveredPhotograph }) {
  const notices = useNotices();
  const queries = useQueryClient();
  const { data: people = [] } = useQuery(peopleQuery(photograph.seminar));
  const tagging = useMutation({
    mutationFn: (tagged: string[]) => tagPhotograph(photograph.id, tagged),
    onSuccess: () => {
      notices.say(words.saved);
      return queries.invalidateQueries(deliveredPhotographsQuery(photograph.deliverable));
    },
  });
  if (people.length === 0) {
    return <p className="soft">{words.nobodyToTag}</p>;
  }
  return (
    <details>
      <summary>{words.recognised}</summary>
      <Form
        submit={words.tag}
        error={tagging.error}
        isPending={tagging.isPending}
        onSubmit={(values) => tagging.mutate(values.getAll("people").map(String))}
      >
        <CheckboxGroup
          name="people"
          label={words.recognised}
          defaultValue={photograph.people}
          options={people.map(({ id, name }) => ({ id, label: name }))}
        />
      </Form>
    </details>
  );
}
