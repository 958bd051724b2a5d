import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useSession } from "../../../lib/session";
import { day as words } from "../../../texts";
import { Form } from "../../../ui/Form";
import { Loaded } from "../../../ui/Loaded";
import { useNotices } from "../../../ui/notices";
import { Select } from "../../../ui/Select";
import { appoint, colleaguesQuery, needsQuery } from "../api";

/** Puts one of the organisation's people in charge; who appoints does not see what people need. */
export function OfficerForm({ seminar }: { seminar: string }) {
  const { organisation } = useSession();
  const queries = useQueryClient();
  const notices = useNotices();
  const colleagues = useQuery(colleaguesQuery(organisation?.id ?? ""));
  const appointing = useMutation({
    mutationFn: (person: string) => appoint(seminar, person),
    onSuccess: async () => {
      notices.say(words.appointed);
      await queries.invalidateQueries(needsQuery(seminar));
    },
  });
  return (
    <Loaded query={colleagues}>
      {(people) => (
        <Form
          submit={words.appoint}
          error={appointing.error}
          isPending={appointing.isPending}
          onSubmit={(values) => appointing.mutate(String(values.get("person")))}
        >
          <Select
            name="person"
            label={words.officer}
            options={people.map(({ id, name }) => ({ id, label: name }))}
            isRequired
          />
        </Form>
      )}
    </Loaded>
  );
}
