import type { Committee, NewMeeting } from "../../../lib/committees";
import { committees as words } from "../../../texts";
import { DateField, TimeField } from "../../../ui/DateFields";
import { Form } from "../../../ui/Form";
import { RadioGroup } from "../../../ui/RadioGroup";
import { TextField } from "../../../ui/TextField";
import { useAct } from "../acting";
import { planMeeting } from "../meetings";
import { instantInParis } from "../../../lib/paris";

/** Prepares a meeting; nobody is called yet. */
export function MeetingForm({ committee }: { committee: Committee }) {
  const planning = useAct(
    (meeting: NewMeeting) => planMeeting(committee.id, meeting),
    words.meetingPlanned,
  );
  const send = (values: FormData) => {
    const day = String(values.get("day"));
    planning.mutate({
      mode: values.get("mode") as NewMeeting["mode"],
      startsAt: instantInParis(day, String(values.get("from"))),
      endsAt: instantInParis(day, String(values.get("to"))),
      agenda: String(values.get("agenda"))
        .split("\n")
        .filter((line) => line.trim() !== ""),
    });
  };
  return (
    <Form
      submit={words.meetingPlan}
      error={planning.error}
      isPending={planning.isPending}
      onSubmit={send}
    >
      <RadioGroup
        name="mode"
        label={words.meetingMode}
        options={Object.entries(words.modes).map(([id, label]) => ({ id, label }))}
        isRequired
      />
      <DateField name="day" label={words.meetingDay} isRequired />
      <TimeField name="from" label={words.meetingFrom} isRequired />
      <TimeField name="to" label={words.meetingTo} isRequired />
      <TextField name="agenda" lines={4} label={words.meetingAgenda} isRequired />
    </Form>
  );
}
