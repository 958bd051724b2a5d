import type { Meeting } from "../../../lib/committees";
import { moment } from "../../../lib/dates";
import { committees as words } from "../../../texts";
import { OutsideLink } from "../../../ui/Link";
import { Status } from "../../../ui/Status";
import { meetingStatus } from "../told";

/** Where a meeting stands and takes place, and what there is to read before it. */
export const MeetingLead = ({ meeting }: { meeting: Meeting }) => (
  <>
    <Status told={meetingStatus(meeting)} />
    {meeting.cancellation && <p>{words.because(meeting.cancellation)}</p>}
    {meeting.place && <p>{meeting.place}</p>}
    {meeting.link && (
      <p>
        <OutsideLink href={meeting.link}>{meeting.link}</OutsideLink>
      </p>
    )}
    {meeting.convenedAt && (
      <p>
        {words.convenedOn(moment(meeting.convenedAt))}{" "}
        {meeting.urgency && words.because(meeting.urgency)}
      </p>
    )}
    {meeting.documents.length > 0 && (
      <>
        <p>{words.documents}</p>
        <ul>
          {meeting.documents.map(({ title, address }) => (
            <li key={address}>
              <OutsideLink href={address} newTab>
                {title}
              </OutsideLink>
            </li>
          ))}
        </ul>
      </>
    )}
    <p className="page-note">
      <OutsideLink href={`/api/v1/committees/${meeting.committee}/meetings/${meeting.id}/calendar`}>
        {words.calendar}
      </OutsideLink>
    </p>
  </>
);
