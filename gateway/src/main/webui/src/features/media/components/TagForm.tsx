import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { delivery as words } from "../../../texts";
import { CheckboxGroup } from "../../../ui/CheckboxGroup";
import { Form } from "../../../ui/Form";
import { useNotices } from "../../../ui/notices";
import { deliverableQuery, peopleQuery } from "../delivery";

interface TagFormProps {
  piece: { id: string; seminar: string; deliverable: string; people: string[] };
  /** Who is to be recognised in it, in its own words. */
  label: string;
  tag: (id: string, people: string[]) => Promise<unknown>;
}

/** Who is to be recognised in a photograph or heard in an interview, out of those asked. */
export function TagForm({ piece, label, tag }: TagFormProps) {
  const notices = useNotices();
  const queries = useQueryClient();
  const { data: people = [] } = useQuery(peopleQuery(piece.seminar));
  const tagging = useMutation({
    mutationFn: (tagged: string[]) => tag(piece.id, tagged),
    onSuccess: () => {
      notices.say(words.saved);
      return queries.invalidateQueries(deliverableQuery(piece.deliverable));
    },
  });
  if (people.length === 0) {
    return <p className="soft">{words.nobodyToTag}</p>;
  }
  return (
    <details>
      <summary>{label}</summary>
      <Form
        submit={words.tag}
        error={tagging.error}
        isPending={tagging.isPending}
        onSubmit={(values) => tagging.mutate(values.getAll("people").map(String))}
      >
        <CheckboxGroup
          name="people"
          label={label}
          defaultValue={piece.people}
          options={people.map(({ id, name }) => ({ id, label: name }))}
        />
      </Form>
    </details>
  );
}
