import { useQuery } from "@tanstack/react-query";
import type { Correction } from "../../../lib/api";
import { day as words } from "../../../texts";
import { Form } from "../../../ui/Form";
import { Loaded } from "../../../ui/Loaded";
import { RadioGroup } from "../../../ui/RadioGroup";
import { Select } from "../../../ui/Select";
import { TextField } from "../../../ui/TextField";
import { useStep } from "../acting";
import { registrationsQuery } from "../api";
import { correct, type HalfDay } from "../attendance";

const WAS_THERE = Object.entries(words.wasThere).map(([id, label]) => ({ id, label }));

/** Adds to a closed sheet that somebody was there or was not, and why; the sheet itself stays. */
export function CorrectionForm({ seminar, halfDay }: { seminar: string; halfDay: HalfDay }) {
  const people = useQuery(registrationsQuery(seminar));
  const correcting = useStep(
    seminar,
    (correction: Correction) => correct(seminar, halfDay, correction),
    words.corrected,
  );
  return (
    <details className="duties">
      <summary>{words.correct(words.halfDays[halfDay])}</summary>
      <p>{words.correctLead}</p>
      <Loaded query={people}>
        {(known) => (
          <Form
            submit={words.addCorrection}
            error={correcting.error}
            isPending={correcting.isPending}
            onSubmit={(values) =>
              correcting.mutate({
                registration: String(values.get("registration")),
                present: values.get("present") === "yes",
                reason: String(values.get("reason")),
              })
            }
          >
            <Select
              name="registration"
              label={words.person}
              options={known
                .toSorted((one, other) => one.familyName.localeCompare(other.familyName))
                .map(({ id, givenName, familyName }) => ({
                  id,
                  label: `${givenName} ${familyName}`,
                }))}
              isRequired
            />
            <RadioGroup name="present" label={words.was} options={WAS_THERE} isRequired />
            <TextField name="reason" label={words.why} lines={2} isRequired />
          </Form>
        )}
      </Loaded>
    </details>
  );
}
