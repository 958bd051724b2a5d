import { useState } from "react";
import type { NewPartnership, Seminar } from "../../../lib/api";
import { aftermath as words } from "../../../texts";
import { Form } from "../../../ui/Form";
import { TextField } from "../../../ui/TextField";
import { useAct } from "../acting";
import { tellPartnership } from "../api";

const CODE = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/iu;

interface PartnershipFormProps {
  seminar: Seminar;
  organisation: { id: string; name: string };
}

/** One side tells; structures do not know each other's names here, so the other one gives its code. */
export function PartnershipForm({ seminar, organisation }: PartnershipFormProps) {
  const [sent, setSent] = useState(0);
  const telling = useAct(
    seminar.id,
    (told: NewPartnership) => tellPartnership(seminar.id, told),
    words.told,
  );
  const holder = seminar.holder === organisation.id ? undefined : seminar.holder;
  const checked = (typed: string) => {
    if (typed.trim() === organisation.id) {
      return words.ownCode;
    }
    return typed === "" || CODE.test(typed.trim()) ? null : words.notACode;
  };
  return (
    <>
      <h3>{words.tell}</h3>
      <p>{words.tellText}</p>
      <p>
        {words.yourCode(organisation.name)} <code>{organisation.id}</code>
      </p>
      <Form
        key={sent}
        submit={words.send}
        error={telling.error}
        isPending={telling.isPending}
        onSubmit={(values) =>
          telling.mutate(
            {
              other: String(values.get("other")).trim(),
              subject: String(values.get("subject")),
            },
            { onSuccess: () => setSent(sent + 1) },
          )
        }
      >
        <TextField
          name="subject"
          label={words.subject}
          description={words.subjectHelp}
          lines={3}
          isRequired
        />
        <TextField
          name="other"
          label={words.other}
          description={holder ? words.otherIsHolder : words.otherHelp}
          defaultValue={holder ?? ""}
          validate={checked}
          isRequired
        />
      </Form>
    </>
  );
}
