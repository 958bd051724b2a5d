import type { Venue } from "../../../lib/api";
import { useSession } from "../../../lib/session";
import { territory as words } from "../../../texts";
import { Button } from "../../../ui/Button";
import { Form } from "../../../ui/Form";
import { ProblemBox } from "../../../ui/ProblemBox";
import { TextField } from "../../../ui/TextField";
import { Problem } from "../../../lib/problem";
import { useStep } from "../acting";
import { confirmVenue, waiveVenue } from "../api";

/** What can be done with each place that is not the chosen one. */
export const VenueActs = ({ seminar, venues }: { seminar: string; venues: Venue[] }) =>
  venues
    .filter(({ confirmed }) => !confirmed)
    .map((venue) => <VenueAct key={venue.id} seminar={seminar} venue={venue} />);

function VenueAct({ seminar, venue }: { seminar: string; venue: Venue }) {
  const { issuerAdmin } = useSession();
  const confirming = useStep(
    seminar,
    () => confirmVenue(seminar, venue.id),
    () => words.venueConfirmed(venue.name),
  );
  const waiving = useStep(
    seminar,
    (reason: string) => waiveVenue(seminar, venue.id, reason),
    () => words.venueWaived(venue.name),
  );
  return (
    <>
      {confirming.error instanceof Problem && <ProblemBox problem={confirming.error} />}
      <p>
        <Button isPending={confirming.isPending} onPress={() => confirming.mutate(undefined)}>
          {words.confirmVenue(venue.name)}
        </Button>
      </p>
      {issuerAdmin && venue.tooSmall && venue.waiver === "" && (
        <Form
          submit={words.waive(venue.name)}
          error={waiving.error}
          isPending={waiving.isPending}
          onSubmit={(values) => waiving.mutate(String(values.get("reason")))}
        >
          <TextField name="reason" label={words.waiverReason} lines={2} isRequired />
        </Form>
      )}
    </>
  );
}
