import type { Call } from "../../../lib/api";
import { editingRules as words } from "../../../texts";
import { Section } from "../../../ui/Page";
import { RadioGroup } from "../../../ui/RadioGroup";
import { TextField } from "../../../ui/TextField";
import { text } from "../acting";
import { setOperation, setScoring, setTerms } from "../api";
import { reweighed } from "../weights";
import { EditForm } from "./EditForm";
import { Weights } from "./Weights";

const options = [
  { id: "no", label: words.noNegotiation },
  { id: "yes", label: words.negotiation },
];

const whole = (typed: string) => (typed === "" || /^\d{1,4}$/u.test(typed) ? null : words.notWhole);

/** What a draft promises of its course and how offers will be judged; the operation at any time. */
export const Rules = ({ call }: { call: Call }) => (
  <>
    {call.status === "DRAFT" && (
      <>
        <Section id="poids" title={words.weights}>
          <EditForm
            edit={async (values) =>
              setScoring(call, reweighed(call.scoring, values) ?? call.scoring)
            }
          >
            <Weights call={call} />
          </EditForm>
        </Section>
        <Section id="conditions" title={words.terms}>
          <EditForm
            edit={(values) =>
              setTerms(call, {
                validityDays: Number(text(values, "validity")),
                pauseDays: Number(text(values, "pause")),
                negotiation: text(values, "negotiation") === "yes",
              })
            }
          >
            <TextField
              name="validity"
              label={words.validity}
              width="narrow"
              inputMode="numeric"
              defaultValue={String(call.terms.validityDays)}
              validate={whole}
              isRequired
            />
            <TextField
              name="pause"
              label={words.pause}
              width="narrow"
              inputMode="numeric"
              defaultValue={String(call.terms.pauseDays)}
              validate={whole}
              isRequired
            />
            <RadioGroup
              name="negotiation"
              label={words.negotiating}
              options={options}
              defaultValue={call.terms.negotiation ? "yes" : "no"}
            />
          </EditForm>
        </Section>
      </>
    )}
    <Section id="operation" title={words.operation} lead={words.operationLead}>
      <EditForm
        edit={(values) =>
          setOperation(call, {
            ...(text(values, "number") && { number: text(values, "number") }),
            ...(text(values, "rate") && { ratePercent: Number(text(values, "rate")) }),
          })
        }
      >
        <TextField
          name="number"
          label={words.operationNumber}
          defaultValue={call.publicity.operation ?? ""}
        />
        <TextField
          name="rate"
          label={words.rate}
          width="narrow"
          inputMode="numeric"
          defaultValue={call.publicity.ratePercent ? String(call.publicity.ratePercent) : ""}
          validate={whole}
        />
      </EditForm>
    </Section>
  </>
);
