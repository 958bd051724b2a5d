import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { NewHealthProtocol } from "../../../lib/api";
import { decimal } from "../../../lib/numbers";
import { protocols as words } from "../../../texts";
import { DateField } from "../../../ui/DateFields";
import { Form } from "../../../ui/Form";
import { useNotices } from "../../../ui/notices";
import { RadioGroup } from "../../../ui/RadioGroup";
import { TextField } from "../../../ui/TextField";
import { addProtocol } from "../api";

const MASKS = Object.entries(words.masks).map(([id, label]) => ({ id, label }));

function stated(values: FormData): NewHealthProtocol {
  const text = (name: string) => String(values.get(name) ?? "");
  const maxPercent = decimal(text("maxPercent"));
  const m2PerPerson = decimal(text("m2PerPerson"));
  return {
    label: text("label"),
    ...(maxPercent !== undefined && { maxPercent }),
    ...(m2PerPerson !== undefined && { m2PerPerson }),
    mask: text("mask") === "yes",
    validFrom: text("validFrom"),
    validTo: text("validTo"),
  };
}

const aNumber = (text: string) =>
  text === "" || decimal(text) !== undefined ? null : words.notANumber;

/** Rules as they were published; noted once, for every seminar of their time. */
export function ProtocolForm() {
  const queries = useQueryClient();
  const notices = useNotices();
  const adding = useMutation({
    mutationFn: addProtocol,
    onSuccess: async () => {
      notices.say(words.saved);
      await queries.invalidateQueries();
    },
  });
  const figure = (name: string, label: string) => (
    <TextField name={name} label={label} inputMode="decimal" width="narrow" validate={aNumber} />
  );
  return (
    <Form
      submit={words.save}
      confirm={{ title: words.sureTitle, text: words.sureText }}
      error={adding.error}
      isPending={adding.isPending}
      onSubmit={(values) => adding.mutate(stated(values))}
    >
      <TextField name="label" label={words.newLabel} isRequired />
      <div className="form-row">
        {figure("maxPercent", words.percent)}
        {figure("m2PerPerson", words.area)}
      </div>
      <RadioGroup name="mask" label={words.mask} options={MASKS} defaultValue="no" />
      <div className="form-row">
        <DateField name="validFrom" label={words.firstDay} isRequired />
        <DateField name="validTo" label={words.lastDay} isRequired />
      </div>
    </Form>
  );
}
