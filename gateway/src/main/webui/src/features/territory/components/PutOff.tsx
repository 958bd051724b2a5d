import type { Seminar, Standing } from "../../../lib/api";
import { life as words } from "../../../texts";
import { Form } from "../../../ui/Form";
import { TextField } from "../../../ui/TextField";
import { useStep } from "../acting";
import { cancel, postpone } from "../conduct";

const POSTPONABLE = ["DATE_VALIDATED", "REGISTRATION_OPEN", "READY"];
const CANCELLABLE = ["PLANNED", "DATE_PROPOSED", "POSTPONED", ...POSTPONABLE];

/** Puts a seminar off or gives it up; everybody who registered is told. */
export const PutOff = ({ seminar: { id, status } }: { seminar: Seminar }) =>
  CANCELLABLE.includes(status) && (
    <>
      <h3>{POSTPONABLE.includes(status) ? words.putOff : words.giveUp}</h3>
      <p>{words.putOffText}</p>
      {POSTPONABLE.includes(status) && (
        <Reasoned
          seminar={id}
          label={words.postpone}
          reason={words.postponeReason}
          title={words.postponeTitle}
          final={words.postponeFinal}
          back={words.keepDate}
          act={(why) => postpone(id, why)}
          said={words.postponeSaid}
        />
      )}
      <Reasoned
        seminar={id}
        label={words.cancel}
        reason={words.cancelReason}
        title={words.cancelTitle}
        final={words.cancelFinal}
        back={words.keepSeminar}
        act={(why) => cancel(id, why)}
        said={words.cancelSaid}
      />
    </>
  );

interface ReasonedProps {
  seminar: string;
  label: string;
  reason: string;
  title: string;
  final: string;
  back: string;
  act: (why: string) => Promise<Standing>;
  said: string;
}

function Reasoned({ seminar, label, reason, title, final, back, act, said }: ReasonedProps) {
  const acting = useStep(
    seminar,
    (values: FormData) => act(String(values.get("reason"))),
    () => said,
  );
  return (
    <details className="duties">
      <summary>{label}</summary>
      <Form
        submit={label}
        confirm={{ title, text: final, back }}
        error={acting.error}
        isPending={acting.isPending}
        onSubmit={acting.mutate}
      >
        <TextField name="reason" label={reason} lines={2} isRequired />
      </Form>
    </details>
  );
}
