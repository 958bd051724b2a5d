import type { Availability, Poll } from "../../../lib/committees";
import { longDate } from "../../../lib/dates";
import { committees as words } from "../../../texts";
import { Form } from "../../../ui/Form";
import { RadioGroup } from "../../../ui/RadioGroup";
import { useAct } from "../acting";
import { answerPoll } from "../polls";

const CHOICES = Object.entries(words.availability).map(([id, label]) => ({ id, label }));

/** What a member answers to each day. */
export function PollAnswers({ poll }: { poll: Poll }) {
  const asked = poll.days.filter(({ closed }) => !closed);
  const answering = useAct(
    (answers: { option: string; answer: Availability }[]) =>
      answerPoll(poll.committee, poll.id, answers),
    words.pollAnswered,
  );
  const send = (values: FormData) =>
    answering.mutate(
      asked.map(({ option }) => ({ option, answer: values.get(option) as Availability })),
    );
  return (
    <Form
      submit={words.pollAnswer}
      error={answering.error}
      isPending={answering.isPending}
      onSubmit={send}
    >
      {asked.map(({ option, day }) => (
        <RadioGroup key={option} name={option} label={longDate(day)} options={CHOICES} isRequired />
      ))}
    </Form>
  );
}
