import type { Bid, Call, Lot } from "../../../lib/api";
import { number } from "../../../lib/numbers";
import { applications as words } from "../../../texts";
import { EuroField } from "../../../ui/AmountField";
import { RadioGroup } from "../../../ui/RadioGroup";
import { TextField } from "../../../ui/TextField";
import { ALL, amount } from "../stated";
import { CostLines } from "./CostLines";
import { Extras } from "./Extras";
import { InterviewFields } from "./InterviewFields";

const regimes = Object.entries(words.vatRegimes).map(([id, label]) => ({ id, label }));

interface BidFieldsProps {
  call: Call;
  lot: Lot;
  /** The offer that is being changed. */
  former?: Bid;
  /** What the names of all fields begin with, where a form has several offers. */
  within?: string;
  autoFocus?: boolean;
}

/** What an offer for one lot states: what will be done, at which cost, with which travel. */
export function BidFields({ call, lot, former, within = "", autoFocus = false }: BidFieldsProps) {
  const { seminars } = call.series;
  return (
    <>
      {lot.kind === "PHOTOGRAPHY" && (
        <RadioGroup
          name={`${within}seminars`}
          label={words.seminars}
          defaultValue={former?.seminars.length === 1 ? (former.seminars[0] ?? ALL) : ALL}
          options={[
            { id: ALL, label: words.allSeminars },
            ...seminars.map(({ id, publicLabel }) => ({ id, label: publicLabel })),
          ]}
        />
      )}
      <TextField
        name={`${within}proposal`}
        label={words.proposal}
        description={words.proposalHelp}
        lines={6}
        defaultValue={former?.proposal ?? ""}
        autoFocus={autoFocus}
        isRequired
      />
      {lot.kind === "AUDIO" && <InterviewFields former={former} within={within} />}
      <CostLines former={former?.costLines ?? []} within={within} />
      <EuroField
        name={`${within}travelCents`}
        label={words.travel}
        description={words.travelHelp}
        defaultValue={amount(former?.travelCents)}
        isRequired
      />
      <RadioGroup
        name={`${within}vat`}
        label={words.vat}
        {...(former?.vat && { defaultValue: former.vat.regime })}
        options={regimes}
        isRequired
      />
      <TextField
        name={`${within}vatRate`}
        label={words.vatRate}
        description={words.vatRateHelp}
        width="narrow"
        inputMode="decimal"
        defaultValue={former?.vat ? number(former.vat.rate) : ""}
      />
      {lot.kind === "SEMINAR_SUPPORT" && <Extras former={former} within={within} />}
    </>
  );
}
