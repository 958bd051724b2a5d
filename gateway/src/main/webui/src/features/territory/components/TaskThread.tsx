import { useQuery } from "@tanstack/react-query";
import type { SubmittedTask, Task } from "../../../lib/api";
import { base64 } from "../../../lib/base64";
import { moment } from "../../../lib/dates";
import { useSession } from "../../../lib/session";
import { territory as words } from "../../../texts";
import { DateField } from "../../../ui/DateFields";
import { Form } from "../../../ui/Form";
import { Loaded } from "../../../ui/Loaded";
import { RadioGroup } from "../../../ui/RadioGroup";
import { TextField } from "../../../ui/TextField";
import { useStep } from "../acting";
import { messagesQuery, reviewTask, submitTask, writeMessage } from "../api";

/** One task: its submission, its review, and what both sides write each other about it. */
export const TaskThread = ({ seminar, task }: { seminar: string; task: Task }) => (
  <details className="duties">
    <summary>{words.thread(task.label)}</summary>
    <Messages seminar={seminar} task={task} />
    {task.status !== "COMPLETED" && task.status !== "SUBMITTED" && (
      <Submission seminar={seminar} task={task} />
    )}
    {task.status === "SUBMITTED" && <Review seminar={seminar} task={task} />}
  </details>
);

function Messages({ seminar, task: { code } }: { seminar: string; task: Task }) {
  const messages = useQuery(messagesQuery(seminar, code));
  const writing = useStep(
    seminar,
    (text: string) => writeMessage(seminar, code, text),
    () => words.written,
  );
  return (
    <>
      <Loaded query={messages}>
        {({ items }) => (
          <ol>
            {items.map(({ id, byIssuer, text, writtenAt }) => (
              <li key={id}>
                <strong>{byIssuer ? words.issuer : words.holder}</strong>, {moment(writtenAt)}
                <p>{text}</p>
              </li>
            ))}
          </ol>
        )}
      </Loaded>
      <Form
        submit={words.write}
        error={writing.error}
        isPending={writing.isPending}
        onSubmit={(values) => writing.mutate(String(values.get("text")))}
      >
        <TextField name="text" label={words.message} lines={2} isRequired />
      </Form>
    </>
  );
}

async function stated(values: FormData): Promise<SubmittedTask> {
  const file = values.get("scan");
  return {
    proof: String(values.get("proof")),
    ...(file instanceof File && {
      scan: await base64(file),
      takenOn: String(values.get("takenOn")),
    }),
  };
}

function Submission({ seminar, task }: { seminar: string; task: Task }) {
  const submitting = useStep(
    seminar,
    async (values: FormData) => submitTask(seminar, task.code, await stated(values)),
    () => words.taskSubmitted,
  );
  return (
    <Form
      submit={words.submitTask}
      error={submitting.error}
      isPending={submitting.isPending}
      onSubmit={submitting.mutate}
    >
      <TextField name="proof" label={words.proof} lines={2} isRequired />
      {task.asksForPicture && (
        <>
          <label className="field">
            <span className="label">{words.picture}</span>
            <input type="file" name="scan" accept=".pdf,.jpg,.jpeg,.png" required />
          </label>
          <DateField name="takenOn" label={words.takenOn} isRequired />
        </>
      )}
    </Form>
  );
}

function Review({ seminar, task: { code } }: { seminar: string; task: Task }) {
  const { issuerAdmin } = useSession();
  const reviewing = useStep(
    seminar,
    (values: FormData) =>
      reviewTask(
        seminar,
        code,
        values.get("answer") === "accepted",
        String(values.get("comment") ?? ""),
      ),
    () => words.taskReviewed,
  );
  return (
    issuerAdmin && (
      <Form
        submit={words.answerTask}
        error={reviewing.error}
        isPending={reviewing.isPending}
        onSubmit={reviewing.mutate}
      >
        <RadioGroup
          name="answer"
          label={words.answer}
          options={[
            { id: "accepted", label: words.accept },
            { id: "returned", label: words.giveBack },
          ]}
          isRequired
        />
        <TextField name="comment" label={words.comment} lines={2} />
      </Form>
    )
  );
}
