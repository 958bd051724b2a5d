import type { Call, Lot } from "../../../lib/api";
import { issuing as words } from "../../../texts";
import { Button } from "../../../ui/Button";
import { Form } from "../../../ui/Form";
import { useNotices } from "../../../ui/notices";
import { TextField } from "../../../ui/TextField";
import { useAct } from "../acting";
import { draftReport, endLot, takeBack } from "../api";
import { Evaluators } from "./Evaluators";

/** What prepares the decision of a lot: its evaluators, its report, its end without a holder. */
export function LotJudging({ call, lot }: { call: Call; lot: Lot }) {
  const notices = useNotices();
  const reporting = useAct(
    () => draftReport(call.id, lot.number),
    () => words.reported,
  );
  const taking = useAct(
    () => takeBack(call.id, lot.number),
    () => words.takenBack,
  );
  const ending = useAct(
    (reason: string) => endLot(call.id, lot.number, reason),
    () => words.ended(lot.number),
  );
  return (
    <details>
      <summary>{words.judging}</summary>
      <Evaluators call={call} lot={lot} />
      <Form
        submit={words.end(lot.number)}
        error={ending.error}
        isPending={ending.isPending}
        onSubmit={(values) => ending.mutate(String(values.get("reason")))}
      >
        <TextField name="reason" label={words.endReason} lines={2} isRequired />
      </Form>
      <div className="form-end">
        <Button
          isPending={reporting.isPending}
          onPress={() => reporting.mutate(undefined, { onError: notices.fail })}
        >
          {words.report}
        </Button>
        <Button
          look="quiet"
          isPending={taking.isPending}
          onPress={() => taking.mutate(undefined, { onError: notices.fail })}
        >
          {words.takeBack}
        </Button>
      </div>
    </details>
  );
}
