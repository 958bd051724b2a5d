import { useState } from "react";
import type { Motion } from "../../../lib/committees";
import { committees as words } from "../../../texts";
import { DateField } from "../../../ui/DateFields";
import { Form } from "../../../ui/Form";
import { RadioGroup } from "../../../ui/RadioGroup";
import { TextField } from "../../../ui/TextField";
import { useAct } from "../acting";
import { propose } from "../api";

const notAVersion = (text: string) => (/^[1-9]\d{0,3}$/u.test(text) ? null : words.notAVersion);

const optional = (name: string, values: FormData) => {
  const text = String(values.get(name) ?? "").trim();
  return text === "" ? {} : { [name]: text };
};

function motion(kind: string, values: FormData): Motion {
  const reason = optional("reason", values);
  switch (kind) {
    case "DATE":
      return { kind: "DATE", date: String(values.get("date")), ...reason };
    case "PROGRAMME":
      return { kind: "PROGRAMME", version: Number(values.get("version")), ...reason };
    default:
      return { kind: "RESOLUTION", text: String(values.get("text")) };
  }
}

/** Puts a date or a version of the programme to the vote. */
export function MotionForm({ committee, national }: { committee: string; national: boolean }) {
  const [kind, setKind] = useState(national ? "RESOLUTION" : "DATE");
  const proposing = useAct((motion: Motion) => propose(committee, motion), words.proposed);
  const send = (values: FormData) => proposing.mutate(motion(kind, values));
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
        options={Object.entries(words.motionKinds)
          .filter(([id]) => !national || id === "RESOLUTION")
          .map(([id, label]) => ({ id, label }))}
        defaultValue={kind}
        onChange={setKind}
      />
      {kind === "DATE" && <DateField name="date" label={words.motionDate} isRequired />}
      {kind === "PROGRAMME" && (
        <TextField
          name="version"
          width="narrow"
          inputMode="numeric"
          label={words.motionVersion}
          validate={notAVersion}
          isRequired
        />
      )}
      {kind === "RESOLUTION" ? (
        <TextField name="text" lines={3} label={words.motionText} isRequired />
      ) : (
        <TextField name="reason" lines={2} label={words.motionReason} />
      )}
    </Form>
  );
}
