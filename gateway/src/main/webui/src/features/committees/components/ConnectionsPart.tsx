import type { Committee, Meeting } from "../../../lib/committees";
import { moment } from "../../../lib/dates";
import { sha256 } from "../../../lib/hash";
import { instantInParis } from "../../../lib/paris";
import { committees as words } from "../../../texts";
import { CheckboxGroup } from "../../../ui/CheckboxGroup";
import { DateField, TimeField } from "../../../ui/DateFields";
import { attachConnections } from "../meetings";
import { typed } from "../values";
import { ActForm } from "./Act";

interface ConnectionsProps {
  committee: Committee;
  meeting: Meeting;
  runs: boolean;
}

async function listIn(values: FormData) {
  const file = values.get("file");
  return {
    recordedAt: instantInParis(typed(values, "day"), typed(values, "hour")),
    hash: file instanceof File ? await sha256(file) : "",
    members: values.getAll("members").map(String),
  };
}

/** The list of connections that proves remote presences; its file stays where it was recorded. */
export const ConnectionsPart = ({ committee, meeting, runs }: ConnectionsProps) => (
  <>
    {meeting.connections && (
      <p>
        {words.connectionsOf(
          moment(meeting.connections.recordedAt),
          meeting.connections.members.length,
        )}{" "}
        <span className="soft hash">{words.connectionsHash(meeting.connections.hash)}</span>
      </p>
    )}
    {runs && meeting.status === "CONVENED" && (
      <details>
        <summary>{words.connections}</summary>
        <ActForm
          submit={words.connectionsAttach}
          said={words.connectionsAttached}
          act={async (values) => attachConnections(meeting, await listIn(values))}
        >
          <label className="field">
            <span className="label">{words.connectionsFile}</span>
            <span className="description">{words.connectionsFileHelp}</span>
            <input type="file" name="file" required />
          </label>
          <DateField name="day" label={words.connectionsDay} isRequired />
          <TimeField name="hour" label={words.connectionsHour} isRequired />
          <CheckboxGroup
            name="members"
            label={words.connectionsMembers}
            options={committee.members.map(({ id, function: role, college }) => ({
              id,
              label: words.seat(role, words.colleges[college]),
            }))}
          />
        </ActForm>
      </details>
    )}
  </>
);
