import type { Call } from "../../../lib/api";
import { deadline } from "../../../lib/dates";
import { signInAddress, useSession } from "../../../lib/session";
import { callStatus } from "../../../lib/statuses";
import { calls as words } from "../../../texts";
import { Link, OutsideLink } from "../../../ui/Link";
import { Status } from "../../../ui/Status";

/** What everybody looks for first: the state, the deadline, the way on. */
export function CallKey({ call }: { call: Call }) {
  const { signedIn, candidate } = useSession();
  const open = call.status === "PUBLISHED";
  return (
    <div className="card call-key">
      <Status told={callStatus(call.status)} />
      <dl>
        <dt>{words.deadline}</dt>
        <dd>
          <time dateTime={call.deadlineAt}>{deadline(call.deadlineAt, call.deadlineZone)}</time>
        </dd>
      </dl>
      {open && candidate && (
        <Link to="/ma-candidature" look="button">
          {words.answer}
        </Link>
      )}
      {open && !signedIn && (
        <OutsideLink href={signInAddress("/ma-candidature")} look="button">
          {words.answerSignIn}
        </OutsideLink>
      )}
      <OutsideLink href={`/api/v1/calls/${call.id}/document`}>{words.onPaper}</OutsideLink>
      {signedIn && (
        <Link to={`/appels/${call.id}/lots`} look={open && candidate ? "quiet-button" : "button"}>
          {words.board}
        </Link>
      )}
    </div>
  );
}
