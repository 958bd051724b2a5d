import type { Application } from "../../../lib/api";
import { moment } from "../../../lib/dates";
import { applications as words } from "../../../texts";
import { Sign } from "../../../ui/Status";
import { applicationStatus } from "../progress";

function told({ status, submittedVersion = 0, receivedAt = "" }: Application): string {
  switch (status) {
    case "DRAFT":
      return words.draftText;
    case "SUBMITTED":
      return words.submittedText(submittedVersion, moment(receivedAt));
    case "LATE":
      return words.lateText(moment(receivedAt));
    case "ADMITTED":
      return words.admittedText(moment(receivedAt));
    default:
      return words.withdrawnText;
  }
}

/** Whether the file is submitted, in capitals, on screen all the time while it is not. */
export function Standing({ application }: { application: Application }) {
  const { progress, label } = applicationStatus(application);
  return (
    <>
      <p className={`standing standing-${progress}`} role="status">
        <Sign progress={progress} />
        {label}
      </p>
      <p className="standing-text">{told(application)}</p>
    </>
  );
}
