import type { Call, ContextFact } from "../../../lib/api";
import { editingContents as words } from "../../../texts";
import { Button } from "../../../ui/Button";
import { Section } from "../../../ui/Page";
import { useRows } from "../../../ui/rows";
import { TextField } from "../../../ui/TextField";
import { setFacts } from "../api";
import { factsIn, knownDate } from "../context";
import { EditForm } from "./EditForm";

/** What a draft states of its context, each statement with its source. */
export function Context({ call }: { call: Call }) {
  const { rows, add, remove } = useRows<ContextFact>(call.facts);
  return (
    <Section id="reperes" title={words.facts} lead={words.factsLead}>
      <EditForm edit={(values) => setFacts(call, factsIn(values))}>
        {rows.length === 0 && <p className="soft">{words.noFact}</p>}
        {rows.map(({ key, former }, index) => (
          <fieldset key={key} className="form-row-card">
            <legend>{words.fact(index + 1)}</legend>
            <FactFields row={`items[${index}]`} {...(former && { former })} />
            <Button look="quiet" onPress={() => remove(key)}>
              {words.removeFact(index + 1)}
            </Button>
          </fieldset>
        ))}
        <div>
          <Button onPress={add}>{words.addFact}</Button>
        </div>
      </EditForm>
    </Section>
  );
}

const FactFields = ({ row, former }: { row: string; former?: ContextFact }) => (
  <>
    <div className="form-row">
      <TextField
        name={`${row}.statement`}
        label={words.statement}
        lines={2}
        defaultValue={former?.statement ?? ""}
        isRequired
      />
    </div>
    <div className="form-row">
      <TextField
        name={`${row}.source`}
        label={words.source}
        description={words.sourceHelp}
        defaultValue={former?.source ?? ""}
        isRequired
      />
    </div>
    <div className="form-row">
      <TextField name={`${row}.value`} label={words.value} defaultValue={former?.value ?? ""} />
      <TextField name={`${row}.unit`} label={words.unit} defaultValue={former?.unit ?? ""} />
      <TextField
        name={`${row}.asOf`}
        label={words.asOf}
        defaultValue={former?.asOf ?? ""}
        validate={(typed) => (knownDate(typed) ? null : words.asOfHelp)}
      />
    </div>
  </>
);
