import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { AccessArrangement, Diet } from "../../../lib/api";
import { places as words } from "../../../texts";
import { CheckboxGroup } from "../../../ui/CheckboxGroup";
import { Form } from "../../../ui/Form";
import { useNotices } from "../../../ui/notices";
import { myNeedsQuery, stateNeeds } from "../api";

const choices = (labels: Record<string, string>) =>
  Object.entries(labels).map(([id, label]) => ({ id, label }));

interface NeedsFormProps {
  session: string;
  access: AccessArrangement[];
  diets: Diet[];
}

/** What would help on the day: an arrangement or a meal, never the reason for it. */
export function NeedsForm({ session, access, diets }: NeedsFormProps) {
  const queries = useQueryClient();
  const notices = useNotices();
  const stating = useMutation({
    mutationFn: (values: FormData) =>
      stateNeeds(session, {
        access: values.getAll("access").map(String) as AccessArrangement[],
        diets: values.getAll("diets").map(String) as Diet[],
        consent: values.has("consent"),
      }),
    onSuccess: (kept) => {
      notices.say(words.needsKept);
      queries.setQueryData(myNeedsQuery(session).queryKey, kept);
    },
  });
  return (
    <Form
      submit={words.keepNeeds}
      error={stating.error}
      isPending={stating.isPending}
      onSubmit={stating.mutate}
    >
      <CheckboxGroup
        name="access"
        label={words.access}
        options={choices(words.arrangements)}
        defaultValue={access}
      />
      <CheckboxGroup
        name="diets"
        label={words.diet}
        options={choices(words.diets)}
        defaultValue={diets}
      />
      <CheckboxGroup
        name="consent"
        label={words.consent}
        options={[{ id: "yes", label: words.consentText }]}
        isRequired
      />
    </Form>
  );
}
