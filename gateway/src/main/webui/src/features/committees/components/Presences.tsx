import type { Attendance, Committee, Meeting } from "../../../lib/committees";
import { committees as words } from "../../../texts";
import { Form } from "../../../ui/Form";
import { Select } from "../../../ui/Select";
import { Table } from "../../../ui/Table";
import { useAct } from "../acting";
import { notePresence } from "../meetings";

interface PresencesProps {
  committee: Committee;
  meeting: Meeting;
  runs: boolean;
}

/** Who is there; noted by who prepares the committee while the meeting is open. */
export const Presences = ({ committee, meeting, runs }: PresencesProps) => (
  <>
    <Table
      caption={words.presences}
      rows={committee.members}
      keyOf={({ id }) => id}
      columns={[
        { title: words.presenceMember, cell: ({ function: role }) => role },
        {
          title: words.presenceHow,
          cell: ({ id }) => {
            const presence = meeting.presences.find(({ member }) => member === id);
            return presence ? words.attendance[presence.attendance] : words.notNoted;
          },
        },
      ]}
    />
    {runs && meeting.status === "CONVENED" && (
      <PresenceForm committee={committee} meeting={meeting} />
    )}
  </>
);

function PresenceForm({ committee, meeting }: Omit<PresencesProps, "runs">) {
  const noting = useAct(
    ({ member, attendance }: { member: string; attendance: Attendance }) =>
      notePresence(meeting, member, attendance),
    words.noted,
  );
  return (
    <Form
      submit={words.note}
      error={noting.error}
      isPending={noting.isPending}
      onSubmit={(values) =>
        noting.mutate({
          member: String(values.get("member")),
          attendance: values.get("attendance") as Attendance,
        })
      }
    >
      <Select
        name="member"
        label={words.presenceMember}
        options={committee.members.map(({ id, function: role }) => ({ id, label: role }))}
        isRequired
      />
      <Select
        name="attendance"
        label={words.presenceHow}
        options={Object.entries(words.attendance).map(([id, label]) => ({ id, label }))}
        isRequired
      />
    </Form>
  );
}
