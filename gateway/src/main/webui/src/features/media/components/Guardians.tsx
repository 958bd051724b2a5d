import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { MyConsents } from "../../../lib/api";
import { media as words } from "../../../texts";
import { Form } from "../../../ui/Form";
import { useNotices } from "../../../ui/notices";
import { Section } from "../../../ui/Page";
import { RadioGroup } from "../../../ui/RadioGroup";
import { TextField } from "../../../ui/TextField";
import { consentsQuery, nameGuardian } from "../mine";

const BOTH = 2;

/** Who holds parental authority over a young person: each is named, and gets a link by mail. */
export function Guardians({ link, mine }: { link: string; mine: MyConsents }) {
  const { guardians } = mine;
  const notices = useNotices();
  const known = useQueryClient();
  const naming = useMutation({
    mutationFn: (values: FormData) =>
      nameGuardian(
        link,
        String(values.get("name")),
        String(values.get("email")),
        String(values.get("insteadOf") ?? ""),
      ),
    onSuccess: (now) => {
      known.setQueryData(consentsQuery(link).queryKey, now);
      notices.say(words.guardianAsked);
    },
  });
  return (
    <Section id="titulaires" title={words.guardians} lead={words.guardiansLead}>
      {guardians.length > 0 && (
        <ul>
          {guardians.map(({ id, name }) => (
            <li key={id}>{words.guardianHasLink(name)}</li>
          ))}
        </ul>
      )}
      {/* Named anew, so that a second one does not begin with the words for the first. */}
      <Form
        key={guardians.map(({ id }) => id).join()}
        submit={words.nameGuardian}
        error={naming.error}
        isPending={naming.isPending}
        onSubmit={naming.mutate}
      >
        <TextField name="name" label={words.guardianName} isRequired />
        <TextField name="email" label={words.guardianEmail} type="email" isRequired />
        {guardians.length >= BOTH && (
          <RadioGroup
            name="insteadOf"
            label={words.insteadOf}
            options={guardians.map(({ id, name }) => ({ id, label: name }))}
            isRequired
          />
        )}
      </Form>
    </Section>
  );
}
