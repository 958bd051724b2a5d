import { useState } from "react";
import type { Motion } from "../../../lib/api";
import { texts } from "../../../texts";
import { DateField } from "../../../ui/DateFields";
import { Form } from "../../../ui/Form";
import { RadioGroup } from "../../../ui/RadioGroup";
import { TextField } from "../../../ui/TextField";
import { useAct } from "../acting";
import { propose } from "../api";

const { committees: words } = texts;

const notAVersion = (text: string) => (/^[1-9]\d{0,3}$/u.test(text) ? null : words.notAVersion);

/** Puts a date or a version of the programme to the vote. */
export function MotionForm({ committee }: { committee: string }) {
  const [kind, setKind] = useState("DATE");
  const proposing = useAct((motion: Motion) => propose(committee, motion), words.proposed);
  const send = (values: FormData) =>
    proposing.mutate(
      kind === "DATE"
        ? { kind: "DATE", date: String(values.get("date")) }
        : { kind: "PROGRAMME", version: Number(values.get("version")) },
    );
  return (
    <Form
      submit={words.propose}
      error={proposing.error}
      isPending={proposing.isPending}
      onSubmit={send}
    >
      <RadioGroup
        name="kind"
        label={words.motionKind}
        options={Object.entries(words.motionKinds).map(([id, label]) => ({ id, label }))}
        defaultValue={kind}
        onChange={setKind}
      />
      {kind === "DATE" ? (
        <DateField name="date" label={words.motionDate} isRequired />
      ) : (
        <TextField
          name="version"
          width="narrow"
          inputMode="numeric"
          label={words.motionVersion}
          validate={notAVersion}
          isRequired
        />
      )}
    </Form>
  );
}
