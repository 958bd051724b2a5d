import type { Application, Bid, Call, Lot } from "../../../lib/api";
import { applications as words, forms } from "../../../texts";
import { Button } from "../../../ui/Button";
import { Form } from "../../../ui/Form";
import { useNotices } from "../../../ui/notices";
import { change, offer } from "../api";
import { stated } from "../stated";
import { useWriting } from "../writing";
import { BidFields } from "./BidFields";

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
      <BidFields call={call} lot={lot} {...(former && { former })} autoFocus />
    </Form>
  );
}
