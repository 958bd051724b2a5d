import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { Attendee, NewConsents } from "../../../lib/api";
import { delivery as words, media, pieces } from "../../../texts";
import { CheckboxGroup } from "../../../ui/CheckboxGroup";
import { DateField } from "../../../ui/DateFields";
import { Form } from "../../../ui/Form";
import { useNotices } from "../../../ui/notices";
import { RadioGroup } from "../../../ui/RadioGroup";
import { Select } from "../../../ui/Select";
import { TextField } from "../../../ui/TextField";
import { askConsents, peopleQuery } from "../delivery";

const choicesOf = (labels: Record<string, string>) =>
  Object.entries(labels).map(([id, label]) => ({ id, label }));

type Asked = Omit<NewConsents, "registration" | "name" | "email"> &
  ({ registration: string } | { name: string; email: string });

interface AskFormProps {
  seminar: string;
  /** Those who have a seat; without them the issuer writes to somebody else. */
  attendees?: Attendee[];
}

/** Asks somebody for consents, in all the words that the law wants said. */
export function AskForm({ seminar, attendees }: AskFormProps) {
  const notices = useNotices();
  const queries = useQueryClient();
  const asking = useMutation({
    mutationFn: (values: FormData) => askConsents(askedIn(values, seminar)),
    onSuccess: () => {
      notices.say(words.askedNow);
      return queries.invalidateQueries(peopleQuery(seminar));
    },
  });
  return (
    <details>
      <summary>{attendees ? words.ask : pieces.askOther}</summary>
      <Form
        submit={words.askNow}
        error={asking.error}
        isPending={asking.isPending}
        onSubmit={asking.mutate}
      >
        {attendees ? (
          <Select
            name="registration"
            label={words.person}
            options={attendees.map(({ registration, name, under18 }) => ({
              id: registration,
              label: under18 ? words.young(name) : name,
            }))}
            isRequired
          />
        ) : (
          <>
            <TextField name="name" label={pieces.otherName} isRequired />
            <TextField name="email" label={pieces.otherEmail} type="email" isRequired />
          </>
        )}
        <CheckboxGroup
          name="kinds"
          label={words.kinds}
          options={choicesOf(media.consents)}
          isRequired
        />
        <CheckboxGroup name="uses" label={words.uses} options={choicesOf(media.uses)} isRequired />
        <RadioGroup
          name="minor"
          label={words.minor}
          options={[
            { id: "true", label: words.yes },
            { id: "false", label: words.no },
          ]}
          isRequired
        />
        <TextField
          name="beneficiary"
          label={words.beneficiary}
          defaultValue={words.defaults.beneficiary}
          isRequired
        />
        <TextField
          name="purpose"
          label={words.purpose}
          defaultValue={words.defaults.purpose}
          isRequired
        />
        <TextField
          name="territory"
          label={words.territory}
          defaultValue={words.defaults.territory}
          isRequired
        />
        <DateField name="from" label={words.from} isRequired />
        <DateField name="until" label={words.until} isRequired />
        <TextField name="withdrawalContact" label={words.contact} isRequired />
      </Form>
    </details>
  );
}

function askedIn(values: FormData, seminar: string): Asked {
  const said = (name: string) => String(values.get(name));
  return {
    seminar,
    ...(values.has("registration")
      ? { registration: said("registration") }
      : { name: said("name"), email: said("email") }),
    minor: said("minor") === "true",
    kinds: values.getAll("kinds") as NewConsents["kinds"],
    beneficiary: said("beneficiary"),
    purpose: said("purpose"),
    uses: values.getAll("uses") as NewConsents["uses"],
    territory: said("territory"),
    from: said("from"),
    until: said("until"),
    freeOfCharge: true,
    withdrawalContact: said("withdrawalContact"),
  };
}
