import type { Bid } from "../../../lib/api";
import { longDate } from "../../../lib/dates";
import { offers as words } from "../../../texts";
import { EuroField } from "../../../ui/AmountField";
import { CheckboxGroup } from "../../../ui/CheckboxGroup";
import { TextField } from "../../../ui/TextField";
import { dayOf } from "../extras";
import { amount } from "../stated";
import { ExtraRows } from "./ExtraRows";

/** The parts that nobody has to fill in: money of others, days that suit, first partners. */
export const Extras = ({ former, within }: { former: Bid | undefined; within: string }) => (
  <details open={former !== undefined}>
    <summary>{words.title}</summary>
    <p className="soft">{words.help}</p>
    {former?.possibleDates
      .filter(({ outsideWindow }) => outsideWindow)
      .map(({ date }) => (
        <p key={date} className="notice notice-attention">
          {words.outsideWindow(longDate(date))}
        </p>
      ))}
    <ExtraRows
      name={`${within}localFunding`}
      title={words.funding}
      former={former?.localFunding ?? []}
    >
      {(row, known) => (
        <>
          <TextField
            name={`${row}.funder`}
            label={words.funder}
            defaultValue={known?.funder ?? ""}
          />
          <EuroField
            name={`${row}.amountCents`}
            label={words.fundingAmount}
            defaultValue={amount(known?.amountCents)}
          />
          <CheckboxGroup
            name={`${row}.european`}
            label={words.fundingOrigin}
            options={[{ id: "yes", label: words.european }]}
            defaultValue={known?.european ? ["yes"] : []}
          />
        </>
      )}
    </ExtraRows>
    <ExtraRows
      name={`${within}possibleDates`}
      title={words.possibleDates}
      former={former?.possibleDates ?? []}
    >
      {(row, known) => (
        <>
          <TextField
            name={`${row}.date`}
            label={words.possibleDate}
            description={words.possibleDateHelp}
            width="narrow"
            defaultValue={known?.date ?? ""}
            validate={(typed) => (typed === "" || dayOf(typed) ? null : words.possibleDateHelp)}
          />
          <TextField
            name={`${row}.note`}
            label={words.possibleDateNote}
            defaultValue={known?.note ?? ""}
          />
        </>
      )}
    </ExtraRows>
    <ExtraRows name={`${within}partners`} title={words.partners} former={former?.partners ?? []}>
      {(row, known) => (
        <>
          <TextField name={`${row}.name`} label={words.partner} defaultValue={known?.name ?? ""} />
          <TextField
            name={`${row}.interest`}
            label={words.partnerInterest}
            lines={2}
            defaultValue={known?.interest ?? ""}
          />
        </>
      )}
    </ExtraRows>
  </details>
);
