import { useQueryClient } from "@tanstack/react-query";
import type { NewTerritorialPartner, PartnerKind } from "../../../lib/api";
import { territory as words } from "../../../texts";
import { Form } from "../../../ui/Form";
import { LinesFile } from "../../../ui/LinesFile";
import { Select } from "../../../ui/Select";
import { TextField } from "../../../ui/TextField";
import { useStep } from "../acting";
import { addPartner, importPartners, partnersQuery } from "../api";

const KINDS = Object.entries(words.kinds).map(([id, label]) => ({ id, label }));

const stated = (values: FormData): NewTerritorialPartner => {
  const text = (name: string) => String(values.get(name));
  return {
    name: text("name"),
    kind: text("kind") as PartnerKind,
    interest: text("interest"),
    territory: text("territory"),
    outsideReason: text("outsideReason"),
  };
};

/** One more partner, or those of a file; who comes from elsewhere needs a reason. */
export function PartnerForm({ seminar }: { seminar: string }) {
  const queries = useQueryClient();
  const adding = useStep(
    seminar,
    (partner: NewTerritorialPartner) => addPartner(seminar, partner),
    () => words.partnerAdded,
  );
  return (
    <>
      <Form
        submit={words.addPartner}
        error={adding.error}
        isPending={adding.isPending}
        onSubmit={(values) => adding.mutate(stated(values))}
      >
        <div className="form-row">
          <TextField name="name" label={words.name} isRequired />
          <Select name="kind" label={words.partnerKind} options={KINDS} isRequired />
        </div>
        <TextField name="interest" label={words.interest} lines={3} />
        <div className="form-row">
          <TextField name="territory" label={words.elsewhere} description={words.elsewhereHelp} />
          <TextField
            name="outsideReason"
            label={words.outsideReason}
            description={words.outsideReasonHelp}
          />
        </div>
      </Form>
      <LinesFile
        label={words.partnersFile}
        columns={words.partnersColumns}
        send={(file) => importPartners(seminar, file)}
        onSent={() => void queries.invalidateQueries(partnersQuery(seminar))}
      />
    </>
  );
}
