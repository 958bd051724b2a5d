import type { Poll } from "../../../lib/committees";
import { longDate } from "../../../lib/dates";
import { committees as words } from "../../../texts";
import { Form } from "../../../ui/Form";
import { Select } from "../../../ui/Select";
import { TextField } from "../../../ui/TextField";
import { useAct } from "../acting";
import { closePoll } from "../polls";

/** Ends a poll with one of its days; another than the best one needs a reason. */
export function PollChoice({ poll }: { poll: Poll }) {
  const best = poll.days.find(({ option }) => option === poll.best)?.day;
  const closing = useAct(
    ({ day, reason }: { day: string; reason: string }) =>
      closePoll(poll.committee, poll.id, day, reason),
    words.pollClosed,
  );
  return (
    <Form
      submit={words.pollClose}
      error={closing.error}
      isPending={closing.isPending}
      onSubmit={(values) =>
        closing.mutate({ day: String(values.get("day")), reason: String(values.get("reason")) })
      }
    >
      <Select
        name="day"
        label={words.pollChoice}
        options={poll.days
          .filter(({ closed }) => !closed)
          .map(({ day }) => ({ id: day, label: longDate(day) }))}
        {...(best && { defaultValue: best })}
        isRequired
      />
      <TextField name="reason" label={words.pollReason} />
    </Form>
  );
}
