import type { Call } from "../../../lib/api";
import { course as words } from "../../../texts";
import { DateField } from "../../../ui/DateFields";
import { Form } from "../../../ui/Form";
import { Section } from "../../../ui/Page";
import { Select } from "../../../ui/Select";
import { TextField } from "../../../ui/TextField";
import { useAct } from "../acting";
import { archive, cancel, conclude, copy, reopen } from "../api";
import { ConfirmedAct } from "./ConfirmedAct";

const CANCELLABLE = ["PUBLISHED", "CLOSED", "OPENED", "IN_EVALUATION"];

/** How a call ends: concluded, put away, or given up before its decisions. */
export function Endings({ call }: { call: Call }) {
  if (call.status === "DECIDED") {
    return (
      <Section id="fin" title={words.end}>
        <ConfirmedAct
          text={words.concludeText}
          label={words.conclude}
          title={words.concludeTitle}
          final={words.concludeFinal}
          act={() => conclude(call.id)}
          said={() => words.concluded}
        />
      </Section>
    );
  }
  if (call.status === "CONCLUDED") {
    return (
      <Section id="fin" title={words.end}>
        <ConfirmedAct
          text={words.archiveText}
          label={words.archive}
          title={words.archiveTitle}
          final={words.archiveFinal}
          act={() => archive(call.id)}
          said={() => words.archived}
        />
      </Section>
    );
  }
  return CANCELLABLE.includes(call.status) ? <Cancelling call={call.id} /> : null;
}

function Cancelling({ call }: { call: string }) {
  const cancelling = useAct(
    (values: FormData) => cancel(call, String(values.get("reason"))),
    () => words.cancelled,
  );
  return (
    <Section id="fin" title={words.end} lead={words.cancelText}>
      <Form
        submit={words.cancel}
        confirm={{ title: words.cancelTitle, text: words.cancelFinal }}
        error={cancelling.error}
        isPending={cancelling.isPending}
        onSubmit={(values) => cancelling.mutate(values)}
      >
        <TextField name="reason" label={words.cancelReason} lines={2} isRequired />
      </Form>
    </Section>
  );
}

/** Opens a lot without a holder again, alone, in a linked call. */
export function Reopening({ call }: { call: Call }) {
  const reopening = useAct(
    (values: FormData) => reopen(call.id, Number(values.get("lot")), String(values.get("date"))),
    () => words.reopened,
  );
  const free = call.lots.filter(({ status }) => ["UNSUCCESSFUL", "DROPPED"].includes(status));
  if (free.length === 0) {
    return null;
  }
  return (
    <Section id="rouvrir" title={words.reopening} lead={words.reopeningLead}>
      <Form
        submit={words.reopen}
        error={reopening.error}
        isPending={reopening.isPending}
        onSubmit={(values) => reopening.mutate(values)}
      >
        <Select
          name="lot"
          label={words.lotTitle}
          options={free.map(({ number, label }) => ({
            id: String(number),
            label: words.lot(number, label),
          }))}
          isRequired
        />
        <DateField name="date" label={words.lastDay} isRequired />
      </Form>
    </Section>
  );
}

/** Begins another call with the same words. */
export const Copying = ({ call }: { call: Call }) => (
  <Section id="copier" title={words.copying}>
    <ConfirmedAct
      text={words.copyText}
      label={words.copy}
      title={words.copyTitle}
      final={words.copyFinal}
      act={() => copy(call.id)}
      said={() => words.copied}
    />
  </Section>
);
