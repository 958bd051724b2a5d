import type { Call } from "../../../lib/api";
import { deadline } from "../../../lib/dates";
import { useSession } from "../../../lib/session";
import { callStatus } from "../../../lib/statuses";
import { texts } from "../../../texts";
import { Link } from "../../../ui/Link";
import { Status } from "../../../ui/Status";

const { calls: words } = texts;

/** What everybody looks for first: the state, the deadline, the way on. */
export function CallKey({ call }: { call: Call }) {
  const { signedIn } = useSession();
  return (
    <div className="card call-key">
      <Status told={callStatus(call.status)} />
      <dl>
        <dt>{words.deadline}</dt>
        <dd>
          <time dateTime={call.deadlineAt}>{deadline(call.deadlineAt, call.deadlineZone)}</time>
        </dd>
      </dl>
      {signedIn && (
        <Link to={`/appels/${call.id}/lots`} look="button">
          {words.board}
        </Link>
      )}
    </div>
  );
}
