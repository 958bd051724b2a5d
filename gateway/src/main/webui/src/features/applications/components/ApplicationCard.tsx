import type { Application, CallSummary } from "../../../lib/api";
import { deadline } from "../../../lib/dates";
import { applications as words } from "../../../texts";
import { Link } from "../../../ui/Link";
import { Status } from "../../../ui/Status";
import { applicationStatus } from "../progress";

interface ApplicationCardProps {
  application: Application;
  call: CallSummary | undefined;
}

/** One file in the list: for which call, and whether it is submitted. */
export const ApplicationCard = ({ application, call }: ApplicationCardProps) => (
  <li className="card choice">
    <div>
      <Link to={`/ma-candidature/${application.id}`}>{call?.title ?? words.open}</Link>
      {call && (
        <p className="soft">{words.deadline(deadline(call.deadlineAt, call.deadlineZone))}</p>
      )}
    </div>
    <Status told={applicationStatus(application)} />
  </li>
);
