import { useMutation } from "@tanstack/react-query";
import type { AccessArrangement, Diet } from "../../../lib/api";
import { places as words } from "../../../texts";
import { CheckboxGroup } from "../../../ui/CheckboxGroup";
import { Form } from "../../../ui/Form";
import { useNotices } from "../../../ui/notices";
import { stateNeeds } from "../api";

const choices = (labels: Record<string, string>) =>
  Object.entries(labels).map(([id, label]) => ({ id, label }));

/** What would help on the day: an arrangement or a meal, never the reason for it. */
export function NeedsForm({ session }: { session: string }) {
  const notices = useNotices();
  const stating = useMutation({
    mutationFn: (values: FormData) =>
      stateNeeds(session, {
        access: values.getAll("access").map(String) as AccessArrangement[],
        diets: values.getAll("diets").map(String) as Diet[],
        consent: values.has("consent"),
      }),
    onSuccess: () => notices.say(words.needsKept),
  });
  return (
    <Form
      submit={words.keepNeeds}
      error={stating.error}
      isPending={stating.isPending}
      onSubmit={stating.mutate}
    >
      <CheckboxGroup name="access" label={words.access} options={choices(words.arrangements)} />
      <CheckboxGroup name="diets" label={words.diet} options={choices(words.diets)} />
      <CheckboxGroup
        name="consent"
        label={words.consent}
        options={[{ id: "yes", label: words.consentText }]}
        isRequired
      />
    </Form>
  );
}
