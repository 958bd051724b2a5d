import { useMutation } from "@tanstack/react-query";
import type { RegisterEntry } from "../../../lib/api";
import { structure as words } from "../../../texts";
import { Form } from "../../../ui/Form";
import { useNotices } from "../../../ui/notices";
import { TextField } from "../../../ui/TextField";
import { lookUp } from "../api";

/** Asks the public register; whatever it answers, everything may still be typed. */
export function LookUpForm({ fill }: { fill: (siret: string, entry: RegisterEntry) => void }) {
  const notices = useNotices();
  const asking = useMutation({
    mutationFn: lookUp,
    onSuccess: (entry, siret) => {
      if (entry.state === "FOUND") {
        fill(siret, entry);
      }
      notices.say(entry.state === "FOUND" ? words.found : words.notFound[entry.state]);
    },
  });
  return (
    <Form
      submit={words.lookUp}
      error={asking.error}
      isPending={asking.isPending}
      onSubmit={(values) => asking.mutate(String(values.get("number")))}
    >
      <TextField
        name="number"
        label={words.siret}
        description={words.siretHelp}
        width="narrow"
        isRequired
      />
    </Form>
  );
}
