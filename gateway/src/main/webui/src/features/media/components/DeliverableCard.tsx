import type { Deliverable } from "../../../lib/api";
import { longDate } from "../../../lib/dates";
import type { Told } from "../../../lib/statuses";
import { delivery, media as words } from "../../../texts";
import { Link } from "../../../ui/Link";
import { Status } from "../../../ui/Status";

const PROGRESS: Record<string, Told["progress"]> = {
  EXPECTED: "todo",
  SUBMITTED: "doing",
  CHANGES_REQUESTED: "todo",
  ACCEPTED: "done",
  PUBLISHED: "done",
};

/** Where a deliverable stands, in a few words. */
export const standing = (status: string): Told => ({
  progress: PROGRESS[status] ?? "todo",
  label: words.states[status as keyof typeof words.states],
});

/** Until when a deliverable is in time. */
export const Due = ({ dueOn }: { dueOn?: string | undefined }) => (
  <p>{dueOn ? words.due(longDate(dueOn)) : words.noDue}</p>
);

/** One thing that is owed: until when, where it stands, and the way to it. */
export const DeliverableCard = ({ deliverable }: { deliverable: Deliverable }) => (
  <article>
    <h2>{words.kinds[deliverable.kind]}</h2>
    <Status told={standing(deliverable.status)} />
    {deliverable.overdue && <Status told={{ progress: "stopped", label: delivery.overdue }} />}
    <Due dueOn={deliverable.dueOn} />
    <p>
      <Link to={`/livrables/${deliverable.id}`}>{delivery.open}</Link>
    </p>
  </article>
);
