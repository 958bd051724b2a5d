import type { CallSummary } from "../../../lib/api";
import { deadline } from "../../../lib/dates";
import { callStatus } from "../../../lib/statuses";
import { calls as words } from "../../../texts";
import { Link } from "../../../ui/Link";
import { Status } from "../../../ui/Status";

/** One call among others: enough to know whether to read it. */
export const CallCard = ({ call }: { call: CallSummary }) => (
  <article className="card call-card">
    <Status told={callStatus(call.status)} />
    <h3>
      <Link to={`/appels/${call.id}`}>{call.title}</Link>
    </h3>
    <p className="call-card-subject">{call.subject}</p>
    <p className="call-card-deadline">
      <span className="term">{words.deadline}</span>{" "}
      <time dateTime={call.deadlineAt}>{deadline(call.deadlineAt, call.deadlineZone)}</time>
    </p>
  </article>
);
