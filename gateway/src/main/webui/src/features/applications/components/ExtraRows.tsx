import type { ReactNode } from "react";
import { applications as words } from "../../../texts";
import { Button } from "../../../ui/Button";
import { useRows } from "../../../ui/rows";

interface ExtraRowsProps<T> {
  name: string;
  title: string;
  former: T[];
  /** The fields of a row, whose names begin so. */
  children: (row: string, known: T | undefined) => ReactNode;
}

/** As many rows of an optional part as it takes; one that is left empty does not count. */
export function ExtraRows<T>({ name, title, former, children }: ExtraRowsProps<T>) {
  const { rows, add, remove } = useRows(former);
  return (
    <fieldset className="fieldset">
      <legend>{title}</legend>
      {rows.map(({ key, former: known }, index) => (
        <fieldset key={key} className="form-row-card">
          <legend>{words.costLine(index + 1)}</legend>
          {children(`${name}[${index}]`, known)}
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
