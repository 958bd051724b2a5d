import type { Deliverable } from "../../../lib/api";
import { longDate } from "../../../lib/dates";
import { useSession } from "../../../lib/session";
import type { Told } from "../../../lib/statuses";
import { texts } from "../../../texts";
import { Status } from "../../../ui/Status";
import { PhotographUpload } from "./PhotographUpload";
import { ReviewForm } from "./ReviewForm";

const { media: words } = texts;

const PROGRESS: Record<string, Told["progress"]> = {
  EXPECTED: "todo",
  SUBMITTED: "doing",
  CHANGES_REQUESTED: "todo",
  ACCEPTED: "done",
  PUBLISHED: "done",
};

const OPEN = ["EXPECTED", "CHANGES_REQUESTED"];

/** One thing that is owed: until when, where it stands, and the way to hand it in. */
export function DeliverableCard({ deliverable }: { deliverable: Deliverable }) {
  const { kind, dueOn } = deliverable;
  const { issuerAdmin: reviews } = useSession();
  const status = deliverable.status as keyof typeof words.states;
  return (
    <article>
      <h2>{words.kinds[kind]}</h2>
      <Status told={{ progress: PROGRESS[status] ?? "todo", label: words.states[status] }} />
      <p>{dueOn ? words.due(longDate(dueOn)) : words.noDue}</p>
      {status === "SUBMITTED" && reviews && <ReviewForm deliverable={deliverable.id} />}
      {kind === "PHOTO_COVERAGE" && OPEN.includes(status) && (
        <PhotographUpload deliverable={deliverable.id} />
      )}
    </article>
  );
}
