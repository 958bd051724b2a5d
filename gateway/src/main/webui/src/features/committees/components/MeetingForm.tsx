import type { Committee } from "../../../lib/committees";
import { committees as words } from "../../../texts";
import { planMeeting } from "../meetings";
import { ActForm } from "./Act";
import { MeetingFields, meetingIn } from "./MeetingFields";

/** Prepares a meeting; nobody is called yet. */
export const MeetingForm = ({ committee }: { committee: Committee }) => (
  <ActForm
    submit={words.meetingPlan}
    act={(values) => planMeeting(committee.id, meetingIn(values))}
    said={words.meetingPlanned}
  >
    <MeetingFields />
  </ActForm>
);
