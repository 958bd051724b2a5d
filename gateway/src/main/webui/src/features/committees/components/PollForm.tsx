import { useQuery } from "@tanstack/react-query";
import type { Committee } from "../../../lib/committees";
import { committees as words } from "../../../texts";
import { Button } from "../../../ui/Button";
import { DateField } from "../../../ui/DateFields";
import { useRows } from "../../../ui/rows";
import { Select } from "../../../ui/Select";
import { meetingsQuery } from "../meetings";
import { openPoll } from "../polls";
import { meetingName } from "../told";
import { typed } from "../values";
import { ActForm } from "./Act";

const SEMINAR = "seminar";

const days = (values: FormData) =>
  [...values]
    .filter(([name, day]) => name.startsWith("days") && day !== "")
    .map(([, day]) => String(day));

/** Opens a poll; the days of the bid and of the seminar are in it by themselves. */
export function PollForm({ committee }: { committee: Committee }) {
  const { rows, add, remove } = useRows();
  const meetings = useQuery(meetingsQuery(committee.id)).data ?? [];
  const planned = meetings
    .filter(({ status }) => status === "PLANNED")
    .map((meeting) => ({ id: meeting.id, label: meetingName(meeting) }));
  const local = committee.seminar !== undefined;
  const options = local ? [{ id: SEMINAR, label: words.pollForSeminar }, ...planned] : planned;
  if (options.length === 0) {
    return null;
  }
  const send = (values: FormData) => {
    const about = typed(values, "meeting");
    return openPoll(committee.id, days(values), about === SEMINAR ? undefined : about);
  };
  return (
    <details>
      <summary>{words.pollNew}</summary>
      <ActForm
        submit={words.pollOpen}
        act={send}
        said={words.pollOpened}
        beside={<Button onPress={add}>{words.pollAddDay}</Button>}
      >
        <Select
          name="meeting"
          label={words.pollFor}
          options={options}
          {...(local && { defaultValue: SEMINAR })}
          isRequired
        />
        {rows.map(({ key }, index) => (
          <div key={key} className="form-end">
            <DateField name={`days[${index}]`} label={words.pollOtherDay(index + 1)} />
            {rows.length > 1 && (
              <Button look="quiet" onPress={() => remove(key)}>
                {words.pollForgetDay(index + 1)}
              </Button>
            )}
          </div>
        ))}
      </ActForm>
    </details>
  );
}
