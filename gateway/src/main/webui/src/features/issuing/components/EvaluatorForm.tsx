import type { Call, Lot } from "../../../lib/api";
import type { AccountMember } from "../../../lib/door";
import { issuing as words } from "../../../texts";
import { Form } from "../../../ui/Form";
import { Select } from "../../../ui/Select";
import { useAct } from "../acting";
import { assign } from "../api";

interface EvaluatorFormProps {
  call: Call;
  lot: Lot;
  /** The issuer's people who do not judge this lot yet. */
  people: AccountMember[];
}

/** Asks one of the issuer's people to evaluate the offers for a lot. */
export function EvaluatorForm({ call, lot, people }: EvaluatorFormProps) {
  const assigning = useAct(
    (person: string) => assign(call.id, lot.number, person),
    () => words.assigned,
  );
  return people.length === 0 ? (
    <p className="soft">{words.everybody}</p>
  ) : (
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
  );
}
