import type { Booking } from "../../../lib/api";
import { cents } from "../../../lib/numbers";
import { day as words } from "../../../texts";
import { EuroField } from "../../../ui/AmountField";
import { Form } from "../../../ui/Form";
import { TextField } from "../../../ui/TextField";
import { useStep } from "../acting";
import { book } from "../api";

/** Notes what was booked, with whom and for how much; never for whom. */
export function BookingForm({ seminar }: { seminar: string }) {
  const booking = useStep(seminar, (what: Booking) => book(seminar, what), words.bookingKept);
  return (
    <details className="duties">
      <summary>{words.book}</summary>
      <Form
        submit={words.keepBooking}
        error={booking.error}
        isPending={booking.isPending}
        onSubmit={(values) =>
          booking.mutate({
            what: String(values.get("what")),
            supplier: String(values.get("supplier")),
            costCents: cents(String(values.get("costCents"))) ?? 0,
          })
        }
      >
        <TextField name="what" label={words.arrangement} description={words.noName} isRequired />
        <div className="form-row">
          <TextField name="supplier" label={words.supplier} isRequired />
          <EuroField name="costCents" label={words.costInEuros} isRequired />
        </div>
      </Form>
    </details>
  );
}
