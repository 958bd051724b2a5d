import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { Role } from "../../../lib/api";
import { involvement as words } from "../../../texts";
import { CheckboxGroup } from "../../../ui/CheckboxGroup";
import { Form } from "../../../ui/Form";
import { useNotices } from "../../../ui/notices";
import { Section } from "../../../ui/Page";
import { involvementQuery, stateInvolvement } from "../api";

const options = Object.entries(words.role).map(([id, label]) => ({ id, label }));

/** As what a candidate with an offer that was not chosen agrees to be asked again. */
export function Involvement({ application }: { application: string }) {
  const notices = useNotices();
  const queries = useQueryClient();
  const query = involvementQuery(application);
  const { data: agreed } = useQuery(query);
  const stating = useMutation({
    mutationFn: (values: FormData) =>
      stateInvolvement(application, values.getAll("roles").map(String) as Role[]),
    onSuccess: (next) => {
      queries.setQueryData(query.queryKey, next);
      notices.say(next.roles.length > 0 ? words.saved : words.takenBack);
    },
  });
  if (!agreed) {
    return null;
  }
  return (
    <Section id="associe" title={words.title} lead={words.lead}>
      <Form
        submit={words.save}
        error={stating.error}
        isPending={stating.isPending}
        onSubmit={(values) => stating.mutate(values)}
      >
        <CheckboxGroup
          name="roles"
          label={words.roles}
          options={options}
          defaultValue={agreed.roles}
        />
      </Form>
    </Section>
  );
}
