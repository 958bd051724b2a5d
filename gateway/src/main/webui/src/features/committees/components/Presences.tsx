import type { Attendance, Committee, Meeting } from "../../../lib/committees";
import { committees as words } from "../../../texts";
import { Select } from "../../../ui/Select";
import { Table } from "../../../ui/Table";
import { TextField } from "../../../ui/TextField";
import { notePresence } from "../meetings";
import type { Rights } from "../rights";
import { stated, typed } from "../values";
import { ActForm } from "./Act";

interface PresencesProps {
  committee: Committee;
  meeting: Meeting;
  rights: Rights;
}

/** Who is there; noted by who prepares the committee while the meeting is open. */
export const Presences = ({ committee, meeting, rights }: PresencesProps) => (
  <>
    <Table
      caption={words.presences}
      rows={committee.members}
      keyOf={({ id }) => id}
      columns={[
        { title: words.presenceMember, cell: ({ function: role }) => role },
        { title: words.presenceHow, cell: ({ id }) => told(committee, meeting, id) },
      ]}
    />
    {meeting.status === "CONVENED" && (
      <>
        {rights.runs && <PresenceForm committee={committee} meeting={meeting} />}
        {rights.seat && <Excuse meeting={meeting} seat={rights.seat.id} />}
      </>
    )}
  </>
);

/** Whether a member is there, what proves it, why not, and who speaks for it. */
function told(committee: Committee, meeting: Meeting, seat: string) {
  const presence = meeting.presences.find(({ member }) => member === seat);
  if (!presence) {
    return words.notNoted;
  }
  const { attendance, confirmedAt, reason, proxy } = presence;
  const speaker = committee.members.find(({ id }) => id === proxy)?.function;
  return [
    words.attendance[attendance],
    confirmedAt && words.presenceProved,
    reason && words.because(reason),
    speaker && words.presenceProxyIs(speaker),
  ]
    .filter(Boolean)
    .join(". ");
}

/** What nobody can be at a meeting of this mode. */
const NEVER = { IN_PERSON: "REMOTE", REMOTE: "PRESENT", MIXED: undefined };

const PresenceForm = ({ committee, meeting }: Omit<PresencesProps, "rights">) => {
  const seats = committee.members.map(({ id, function: role, college }) => ({
    id,
    label: words.seat(role, words.colleges[college]),
  }));
  return (
    <ActForm
      submit={words.note}
      said={words.noted}
      act={(values) =>
        notePresence(meeting, typed(values, "member"), {
          attendance: values.get("attendance") as Attendance,
          ...stated(values, "proxy", "reason"),
        })
      }
    >
      <Select name="member" label={words.presenceMember} options={seats} isRequired />
      <Select
        name="attendance"
        label={words.presenceHow}
        options={Object.entries(words.attendance)
          .filter(([id]) => id !== NEVER[meeting.mode])
          .map(([id, label]) => ({ id, label }))}
        isRequired
      />
      <TextField name="reason" label={words.presenceReason} />
      {committee.rules.proxies && (
        <Select name="proxy" label={words.presenceProxy} options={seats} />
      )}
    </ActForm>
  );
};

const Excuse = ({ meeting, seat }: { meeting: Meeting; seat: string }) => (
  <details>
    <summary>{words.excuse}</summary>
    <ActForm
      submit={words.excuseNow}
      said={words.excused}
      act={(values) =>
        notePresence(meeting, seat, { attendance: "EXCUSED", ...stated(values, "reason") })
      }
    >
      <TextField name="reason" label={words.excuseReason} />
    </ActForm>
  </details>
);
