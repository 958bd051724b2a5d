import type { CostLine } from "../../../lib/api";
import { number } from "../../../lib/numbers";
import { applications as words } from "../../../texts";
import { DaysField, EuroField } from "../../../ui/AmountField";
import { Button } from "../../../ui/Button";
import { useRows } from "../../../ui/rows";
import { TextField } from "../../../ui/TextField";
import { amount } from "../stated";

/** Days of work at a rate, as many lines as it takes. */
export function CostLines({ former, within = "" }: { former: CostLine[]; within?: string }) {
  const { rows, add, remove } = useRows(former);
  return (
    <fieldset className="fieldset">
      <legend>{words.costs}</legend>
      {rows.map(({ key, former: line }, index) => (
        <fieldset key={key} className="form-row-card">
          <legend>{words.costLine(index + 1)}</legend>
          <TextField
            name={`${within}costLines[${index}].label`}
            label={words.label}
            defaultValue={line?.label ?? ""}
            isRequired
          />
          <EuroField
            name={`${within}costLines[${index}].dailyRateCents`}
            label={words.dailyRate}
            defaultValue={amount(line?.dailyRateCents)}
            isRequired
          />
          <DaysField
            name={`${within}costLines[${index}].days`}
            label={words.days}
            defaultValue={line ? number(line.days) : ""}
            isRequired
          />
          {rows.length > 1 && (
            <Button look="quiet" onPress={() => remove(key)}>
              {words.removeLine(index + 1)}
            </Button>
          )}
        </fieldset>
      ))}
      <div>
        <Button onPress={add}>{words.addLine}</Button>
      </div>
    </fieldset>
  );
}
