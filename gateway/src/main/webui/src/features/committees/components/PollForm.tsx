import type { Committee } from "../../../lib/committees";
import { committees as words } from "../../../texts";
import { DateField } from "../../../ui/DateFields";
import { Form } from "../../../ui/Form";
import { useAct } from "../acting";
import { openPoll } from "../polls";

/** Opens a poll; the days of the bid and of the seminar are in it by themselves. */
export function PollForm({ committee }: { committee: Committee }) {
  const opening = useAct((days: string[]) => openPoll(committee.id, days), words.pollOpened);
  return (
    <Form
      submit={words.pollOpen}
      error={opening.error}
      isPending={opening.isPending}
      onSubmit={(values) => opening.mutate(values.getAll("day").map(String).filter(Boolean))}
    >
      <DateField name="day" label={words.pollOther} />
    </Form>
  );
}
