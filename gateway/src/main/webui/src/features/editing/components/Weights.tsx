import type { Call } from "../../../lib/api";
import { editing as words } from "../../../texts";
import { TextField } from "../../../ui/TextField";
import { fieldOf } from "../weights";

const whole = (typed: string) => (/^\d{1,3}$/u.test(typed) ? null : words.weightWrong);

/** The weights of each grid, which sum to 100; they change with a dated correction only. */
export const Weights = ({ call }: { call: Call }) =>
  call.scoring.grids.map(({ lots, criteria }, rank) => (
    <fieldset key={lots.join()} className="fieldset">
      <legend>{words.weights(lots.join(", "))}</legend>
      {criteria.map(({ code, label, weight }) => (
        <TextField
          key={code}
          name={fieldOf(rank, code)}
          label={label}
          width="narrow"
          inputMode="numeric"
          defaultValue={String(weight)}
          validate={whole}
          isRequired
        />
      ))}
    </fieldset>
  ));
