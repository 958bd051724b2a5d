import type { Application, Bid, Call, Lot } from "../../../lib/api";
import { number } from "../../../lib/numbers";
import { applications as words, forms } from "../../../texts";
import { EuroField } from "../../../ui/AmountField";
import { Button } from "../../../ui/Button";
import { Form } from "../../../ui/Form";
import { useNotices } from "../../../ui/notices";
import { RadioGroup } from "../../../ui/RadioGroup";
import { TextField } from "../../../ui/TextField";
import { change, offer } from "../api";
import { amount, ALL, stated } from "../stated";
import { useWriting } from "../writing";
import { CostLines } from "./CostLines";
import { Extras } from "./Extras";
import { InterviewFields } from "./InterviewFields";

const regimes = Object.entries(words.vatRegimes).map(([id, label]) => ({ id, label }));

interface BidFormProps {
  application: Application;
  call: Call;
  lot: Lot;
  /** The offer that is being changed. */
  former?: Bid;
  done: () => void;
}

/** An offer for one lot: what will be done, by how many days of work, with which travel. */
export function BidForm({ application, call, lot, former, done }: BidFormProps) {
  const notices = useNotices();
  const writing = useWriting(
    (values: FormData) => {
      const bid = stated(lot.number, values);
      return former ? change(application, former, bid) : offer(application, bid);
    },
    () => {
      notices.say(words.bidSaved);
      done();
    },
  );
  const { seminars } = call.series;
  return (
    <Form
      submit={words.saveBid}
      error={writing.error}
      isPending={writing.isPending}
      onSubmit={(values) => writing.mutate(values)}
      beside={
        <Button look="quiet" onPress={done}>
          {forms.cancel}
        </Button>
      }
    >
      {lot.kind === "PHOTOGRAPHY" && (
        <RadioGroup
          name="seminars"
          label={words.seminars}
          defaultValue={former?.seminars.length === 1 ? (former.seminars[0] ?? ALL) : ALL}
          options={[
            { id: ALL, label: words.allSeminars },
            ...seminars.map(({ id, publicLabel }) => ({ id, label: publicLabel })),
          ]}
        />
      )}
      <TextField
        name="proposal"
        label={words.proposal}
        description={words.proposalHelp}
        lines={6}
        defaultValue={former?.proposal ?? ""}
        autoFocus
        isRequired
      />
      {lot.kind === "AUDIO" && <InterviewFields former={former} />}
      <CostLines former={former?.costLines ?? []} />
      <EuroField
        name="travelCents"
        label={words.travel}
        description={words.travelHelp}
        defaultValue={amount(former?.travelCents)}
        isRequired
      />
      <RadioGroup
        name="vat"
        label={words.vat}
        {...(former?.vat && { defaultValue: former.vat.regime })}
        options={regimes}
        isRequired
      />
      <TextField
        name="vatRate"
        label={words.vatRate}
        description={words.vatRateHelp}
        width="narrow"
        inputMode="decimal"
        defaultValue={former?.vat ? number(former.vat.rate) : ""}
      />
      {lot.kind === "SEMINAR_SUPPORT" && <Extras former={former} />}
    </Form>
  );
}
