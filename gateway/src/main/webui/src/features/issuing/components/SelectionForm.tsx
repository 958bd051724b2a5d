import type { Call, Choice, Lot, OpenBid } from "../../../lib/api";
import { euros } from "../../../lib/numbers";
import { issuing as words } from "../../../texts";
import { CheckboxGroup } from "../../../ui/CheckboxGroup";
import { Form } from "../../../ui/Form";
import { RadioGroup } from "../../../ui/RadioGroup";
import { TextField } from "../../../ui/TextField";
import { useAct } from "../acting";
import { select } from "../api";
import { OrganisationName } from "./OrganisationName";

interface SelectionFormProps {
  call: Call;
  lot: Lot;
  bids: OpenBid[];
}

/** The choice of a bid for a lot, with its reason; lot 4 may be shared, seminar by seminar. */
export function SelectionForm({ call, lot, bids }: SelectionFormProps) {
  const selecting = useAct(
    (choice: Choice) => select(call.id, lot.number, choice),
    () => words.selected(lot.number),
  );
  const send = (values: FormData) =>
    selecting.mutate({
      bid: String(values.get("bid")),
      seminars: values.getAll("seminars").map(String),
      justification: String(values.get("justification")),
    });
  return (
    <Form
      submit={words.select(lot.number)}
      error={selecting.error}
      isPending={selecting.isPending}
      onSubmit={send}
    >
      <RadioGroup
        name="bid"
        label={words.choose}
        options={bids.map(({ id, organisation, totalCents }) => ({
          id,
          label: (
            <>
              <OrganisationName id={organisation} />, {euros(totalCents)}
            </>
          ),
        }))}
        isRequired
      />
      {lot.kind === "PHOTOGRAPHY" && (
        <CheckboxGroup
          name="seminars"
          label={words.forSeminars}
          description={words.forSeminarsHelp}
          options={call.series.seminars.map(({ id, publicLabel }) => ({
            id,
            label: publicLabel,
          }))}
        />
      )}
      <TextField
        name="justification"
        label={words.justification}
        description={words.justificationHelp}
        lines={3}
      />
    </Form>
  );
}
