import { useState } from "react";
import type { CostLine } from "../../../lib/api";
import { number } from "../../../lib/numbers";
import { texts } from "../../../texts";
import { DaysField, EuroField } from "../../../ui/AmountField";
import { Button } from "../../../ui/Button";
import { TextField } from "../../../ui/TextField";
import { amount } from "../stated";

const { applications: words } = texts;

interface Line {
  /** Stays with the line while others come and go. */
  key: number;
  former?: CostLine;
}

/** Days of work at a rate, as many lines as it takes, at least one. */
export function CostLines({ former }: { former: CostLine[] }) {
  const [lines, setLines] = useState<Line[]>(() =>
    former.length === 0 ? [{ key: 0 }] : former.map((line, key) => ({ key, former: line })),
  );
  const add = () => setLines([...lines, { key: Math.max(...lines.map(({ key }) => key)) + 1 }]);
  return (
    <fieldset className="fieldset">
      <legend>{words.costs}</legend>
      {lines.map(({ key, former: line }, index) => (
        <fieldset key={key} className="cost-line">
          <legend>{words.costLine(index + 1)}</legend>
          <TextField
            name={`costLines[${index}].label`}
            label={words.label}
            defaultValue={line?.label ?? ""}
            isRequired
          />
          <EuroField
            name={`costLines[${index}].dailyRateCents`}
            label={words.dailyRate}
            defaultValue={amount(line?.dailyRateCents)}
            isRequired
          />
          <DaysField
            name={`costLines[${index}].days`}
            label={words.days}
            defaultValue={line ? number(line.days) : ""}
            isRequired
          />
          {lines.length > 1 && (
            <Button
              look="quiet"
              onPress={() => setLines(lines.filter((other) => other.key !== key))}
            >
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
