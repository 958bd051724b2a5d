import { useMutation, useQuery } from "@tanstack/react-query";
import type { Call } from "../../../lib/api";
import { calls as words } from "../../../texts";
import { Form } from "../../../ui/Form";
import { useNotices } from "../../../ui/notices";
import { TextField } from "../../../ui/TextField";
import { ask, questionsQuery } from "../api";

/** What others asked and the answers, and the way to ask while the call is open. */
export function Questions({ call }: { call: Call }) {
  const notices = useNotices();
  const { data } = useQuery(questionsQuery(call.id));
  const asking = useMutation({
    mutationFn: (text: string) => ask(call.id, text),
    onSuccess: () => notices.say(words.asked),
  });
  const answered = (data?.items ?? []).filter(({ answer }) => answer);
  return (
    <>
      {answered.length === 0 && <p className="soft">{words.noQuestion}</p>}
      <dl>
        {answered.map(({ id, text, answer }) => (
          <div key={id}>
            <dt>{text}</dt>
            <dd>{answer}</dd>
          </div>
        ))}
      </dl>
      {call.status === "PUBLISHED" && (
        <Form
          submit={words.ask}
          error={asking.error}
          isPending={asking.isPending}
          onSubmit={(values) => asking.mutate(String(values.get("text")))}
        >
          <TextField
            name="text"
            label={words.question}
            description={words.questionHelp}
            lines={3}
            isRequired
          />
        </Form>
      )}
    </>
  );
}
