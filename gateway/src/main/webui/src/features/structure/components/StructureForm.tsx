import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { Structure } from "../../../lib/api";
import { structure as words } from "../../../texts";
import { Form } from "../../../ui/Form";
import { useNotices } from "../../../ui/notices";
import { RadioGroup } from "../../../ui/RadioGroup";
import { TextField } from "../../../ui/TextField";
import { describe, structureQuery } from "../api";
import { choices, stated } from "../stated";

/** What the structure says of itself. */
export function StructureForm({ id, known }: { id: string; known: Partial<Structure> }) {
  const notices = useNotices();
  const queries = useQueryClient();
  const describing = useMutation({
    mutationFn: (values: FormData) => describe(id, stated(values)),
    onSuccess: (next) => {
      queries.setQueryData(structureQuery(id).queryKey, next);
      notices.say(words.saved);
    },
  });
  return (
    <Form
      submit={words.save}
      error={describing.error}
      isPending={describing.isPending}
      onSubmit={(values) => describing.mutate(values)}
    >
      <TextField
        name="legalName"
        label={words.legalName}
        defaultValue={known.legalName ?? ""}
        isRequired
      />
      <TextField
        name="siret"
        label={words.siret}
        description={words.siretHelp}
        width="narrow"
        defaultValue={known.siret ?? ""}
        isRequired
      />
      <TextField
        name="contactEmail"
        type="email"
        label={words.contactEmail}
        defaultValue={known.contactEmail ?? ""}
        isRequired
      />
      <TextField name="address" label={words.address} defaultValue={known.address ?? ""} />
      <TextField name="legalForm" label={words.legalForm} defaultValue={known.legalForm ?? ""} />
      <TextField
        name="naf"
        label={words.naf}
        description={words.nafHelp}
        width="narrow"
        defaultValue={known.naf ?? ""}
      />
      <RadioGroup
        name="nafVersion"
        label={words.nafVersion}
        options={choices(words.nafVersions)}
        defaultValue={known.nafVersion ?? "REV2"}
      />
      <RadioGroup
        name="collectiveFamily"
        label={words.family}
        options={choices(words.families)}
        defaultValue={known.collectiveFamily ?? "NEITHER"}
      />
    </Form>
  );
}
