import type { Seminar } from "../../../lib/api";
import { longDate } from "../../../lib/dates";
import { useSession } from "../../../lib/session";
import { life as words } from "../../../texts";
import { ConfirmButton } from "../../../ui/ConfirmButton";
import { useConfirmedStep } from "../acting";
import { close, declareHeld } from "../conduct";

/** The day took place; before it, the server says so. */
export function Holding({ seminar, acts }: { seminar: Seminar; acts: boolean }) {
  const declaring = useConfirmedStep(seminar.id, () => declareHeld(seminar.id), words.heldSaid);
  return (
    <>
      {seminar.date && <p>{words.heldText(longDate(seminar.date))}</p>}
      {acts && (
        <ConfirmButton
          look="secondary"
          label={words.held}
          title={words.heldTitle}
          isPending={declaring.isPending}
          onConfirm={() => declaring.mutate()}
        >
          <p>{words.heldFinal}</p>
        </ConfirmButton>
      )}
    </>
  );
}

/** Nothing is left to do; the issuer says so. */
export function Closing({ seminar }: { seminar: string }) {
  const { issuerAdmin } = useSession();
  const closing = useConfirmedStep(seminar, () => close(seminar), words.closeSaid);
  return (
    <>
      <p>{words.closeText}</p>
      {issuerAdmin && (
        <ConfirmButton
          label={words.close}
          title={words.closeTitle}
          isPending={closing.isPending}
          onConfirm={() => closing.mutate()}
        >
          <p>{words.closeFinal}</p>
        </ConfirmButton>
      )}
    </>
  );
}
