import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Application, Call } from "../../../lib/api";
import { begunQuery } from "../../../lib/work";
import { applications, mailed as words } from "../../../texts";
import { CheckboxGroup } from "../../../ui/CheckboxGroup";
import { DateField, TimeField } from "../../../ui/DateFields";
import { Form } from "../../../ui/Form";
import { useNotices } from "../../../ui/notices";
import { TextField } from "../../../ui/TextField";
import { enter } from "../mailed";
import { mailedIn, within } from "../message";
import { BidFields } from "./BidFields";

interface MailedFormProps {
  call: Call;
  done: (entered: Application) => void;
}

/** What a message says: who wrote and when it came, the parts of the file, an offer a lot. */
export function MailedForm({ call, done }: MailedFormProps) {
  const notices = useNotices();
  const queries = useQueryClient();
  const [chosen, setChosen] = useState<string[]>([]);
  const open = call.lots.filter(({ status }) => status === "OPEN");
  const answered = open.filter(({ id }) => chosen.includes(id));
  const entering = useMutation({
    mutationFn: (values: FormData) =>
      enter(
        call.id,
        mailedIn(
          values,
          answered.map(({ number }) => number),
        ),
      ),
    onSuccess: (entered) => {
      notices.say(words.saved);
      done(entered);
      return queries.invalidateQueries({ ...begunQuery(call.id), exact: true });
    },
  });
  return (
    <Form
      submit={words.save}
      error={entering.error}
      isPending={entering.isPending}
      onSubmit={entering.mutate}
    >
      <Sender />
      <fieldset className="fieldset">
        <legend>{words.file}</legend>
        <TextField name="presentation" label={applications.presentation} lines={5} isRequired />
        <TextField name="people" label={applications.people} lines={5} isRequired />
        <TextField name="motivations" label={words.motivations} lines={5} isRequired />
        <CheckboxGroup
          name="lots"
          label={words.lots}
          options={open.map(({ id, number, label }) => ({ id, label: words.lot(number, label) }))}
          onChange={setChosen}
          isRequired
        />
      </fieldset>
      {answered.map((lot, place) => (
        <fieldset key={lot.id} className="fieldset">
          <legend>{words.bid(lot.number, lot.label)}</legend>
          <BidFields call={call} lot={lot} within={within(place)} />
        </fieldset>
      ))}
    </Form>
  );
}

const Sender = () => (
  <fieldset className="fieldset">
    <legend>{words.sender}</legend>
    <TextField name="legalName" label={words.legalName} isRequired />
    <TextField
      name="siret"
      label={words.siret}
      description={words.siretHelp}
      width="narrow"
      isRequired
    />
    <TextField name="contactEmail" type="email" label={words.contactEmail} isRequired />
    <div className="form-row">
      <DateField name="receivedDay" label={words.receivedDay} isRequired />
      <TimeField name="receivedTime" label={words.receivedTime} isRequired />
    </div>
  </fieldset>
);
