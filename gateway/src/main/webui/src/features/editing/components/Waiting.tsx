import { useQuery } from "@tanstack/react-query";
import type { Call } from "../../../lib/api";
import { editing as words } from "../../../texts";
import { TextField } from "../../../ui/TextField";
import { text } from "../acting";
import { answerQuestion, questionsQuery } from "../api";
import { EditForm } from "./EditForm";

/** The questions without answer; each may be worded anew, so that nobody is recognised by it. */
export function Waiting({ call }: { call: Call }) {
  const { data } = useQuery(questionsQuery(call));
  const waiting = (data?.items ?? []).filter(({ answer }) => !answer);
  return waiting.length === 0 ? (
    <p className="soft">{words.noQuestion}</p>
  ) : (
    waiting.map((question) => (
      <EditForm
        key={question.id}
        submit={words.answerSave}
        edit={(values) =>
          answerQuestion(call, question.id, text(values, "text"), text(values, "answer"))
        }
      >
        <TextField
          name="text"
          label={words.question}
          lines={2}
          defaultValue={question.text}
          isRequired
        />
        <TextField name="answer" label={words.answer} lines={3} isRequired />
      </EditForm>
    ))
  );
}
