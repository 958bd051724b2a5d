import type { Meeting } from "../../../lib/committees";
import { committees as words } from "../../../texts";
import { TextField } from "../../../ui/TextField";
import { cancelMeeting, changeMeeting } from "../meetings";
import { typed } from "../values";
import { ActForm } from "./Act";
import { MeetingFields, meetingIn } from "./MeetingFields";

/** Another hour, another place, another agenda; or no meeting at all. */
export const MeetingChange = ({ meeting }: { meeting: Meeting }) => (
  <>
    <details>
      <summary>{words.meetingChange}</summary>
      {meeting.status === "CONVENED" && <p>{words.meetingChangeTold}</p>}
      <ActForm
        submit={words.meetingChangeNow}
        act={(values) => changeMeeting(meeting, meetingIn(values))}
        said={words.meetingChanged}
      >
        <MeetingFields former={meeting} />
      </ActForm>
    </details>
    <details>
      <summary>{words.meetingCancel}</summary>
      <ActForm
        submit={words.meetingCancelNow}
        confirm={{ title: words.meetingCancelTitle, text: words.meetingCancelText }}
        act={(values) => cancelMeeting(meeting, typed(values, "reason"))}
        said={words.meetingCancelled}
      >
        <TextField name="reason" lines={2} label={words.meetingCancelReason} isRequired />
      </ActForm>
    </details>
  </>
);
