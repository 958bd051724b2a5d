import { useQuery } from "@tanstack/react-query";
import type { Call, Lot } from "../../../lib/api";
import { useSession } from "../../../lib/session";
import { issuing as words } from "../../../texts";
import { Form } from "../../../ui/Form";
import { Loaded } from "../../../ui/Loaded";
import { Select } from "../../../ui/Select";
import { useAct } from "../acting";
import { assign, colleaguesQuery } from "../api";

/** Asks one of the issuer's people to evaluate the offers for a lot. */
export function EvaluatorForm({ call, lot }: { call: Call; lot: Lot }) {
  const { organisation } = useSession();
  const colleagues = useQuery(colleaguesQuery(organisation?.id ?? ""));
  const assigning = useAct(
    (person: string) => assign(call.id, lot.number, person),
    () => words.assigned,
  );
  return (
    <Loaded query={colleagues}>
      {(people) => (
        <Form
          submit={words.assign}
          error={assigning.error}
          isPending={assigning.isPending}
          onSubmit={(values) => assigning.mutate(String(values.get("person")))}
        >
          <Select
            name="person"
            label={words.person}
            description={words.personHelp}
            options={people.map(({ id, name }) => ({ id, label: name }))}
            isRequired
          />
        </Form>
      )}
    </Loaded>
  );
}
