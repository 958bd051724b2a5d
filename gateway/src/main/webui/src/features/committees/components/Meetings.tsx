import { useQuery } from "@tanstack/react-query";
import type { Committee } from "../../../lib/committees";
import { moment } from "../../../lib/dates";
import { committees as words } from "../../../texts";
import { Empty } from "../../../ui/Empty";
import { Link } from "../../../ui/Link";
import { Loaded } from "../../../ui/Loaded";
import { Status } from "../../../ui/Status";
import { meetingsQuery } from "../meetings";
import { meetingStatus } from "../told";

/** The meetings of a committee, the newest first; for the national one, its plan of sessions. */
export function Meetings({ committee }: { committee: Committee }) {
  const meetings = useQuery(meetingsQuery(committee.id));
  return (
    <Loaded query={meetings}>
      {(known) =>
        known.length === 0 ? (
          <Empty title={words.noMeeting} text={words.noMeetingText} />
        ) : (
          <ul className="choices">
            {known.map((meeting) => (
              <li key={meeting.id} className="card choice">
                <Link to={`/comites/${committee.id}/reunions/${meeting.id}`}>
                  {words.meetingOn(moment(meeting.startsAt))}
                </Link>
                <Status told={meetingStatus(meeting)} />
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}
