import { useQuery } from "@tanstack/react-query";
import type { Meeting, Minutes } from "../../../lib/committees";
import { moment } from "../../../lib/dates";
import { committees as words } from "../../../texts";
import { Button } from "../../../ui/Button";
import { ConfirmButton } from "../../../ui/ConfirmButton";
import { Empty } from "../../../ui/Empty";
import { Form } from "../../../ui/Form";
import { useNotices } from "../../../ui/notices";
import { Status } from "../../../ui/Status";
import { TextField } from "../../../ui/TextField";
import { useAct } from "../acting";
import {
  amendMinutes,
  approveMinutes,
  circulateMinutes,
  draftMinutes,
  minutesQuery,
} from "../meetings";
import { minutesStatus } from "../told";

interface MinutesPartProps {
  meeting: Meeting;
  member: boolean;
  runs: boolean;
}

/** The minutes of a meeting: the text and, side by side, the changes asked for. */
export function MinutesPart({ meeting, member, runs }: MinutesPartProps) {
  const { data: minutes } = useQuery(minutesQuery(meeting));
  const notices = useNotices();
  const drafting = useAct(() => draftMinutes(meeting), words.minutesDone);
  if (minutes) {
    return <Text meeting={meeting} minutes={minutes} member={member} runs={runs} />;
  }
  return (
    <>
      <Empty title={words.noMinutes} text={words.noMinutesText} />
      {runs && meeting.status === "HELD" && (
        <Button
          look="primary"
          isPending={drafting.isPending}
          onPress={() => drafting.mutate(undefined, { onError: notices.fail })}
        >
          {words.minutesDraft}
        </Button>
      )}
    </>
  );
}

const Text = ({ meeting, minutes, member, runs }: MinutesPartProps & { minutes: Minutes }) => (
  <>
    <Status told={minutesStatus(minutes)} />
    <div className="two-columns">
      <div>
        <h3>{words.minutesText}</h3>
        {minutes.sections.map(({ title, text }) => (
          <section key={title}>
            <h4>{title}</h4>
            <p className="kept-lines">{text}</p>
          </section>
        ))}
        {minutes.corrections.map(({ id, text, correctedAt }) => (
          <section key={id}>
            <h4>{words.correctionOf(moment(correctedAt))}</h4>
            <p className="kept-lines">{text}</p>
          </section>
        ))}
      </div>
      <div>
        <h3>{words.amendments}</h3>
        {minutes.amendments.length === 0 && <p className="soft">{words.noAmendment}</p>}
        <ul>
          {minutes.amendments.map(({ member: by, text, at }) => (
            <li key={by + at}>{text}</li>
          ))}
        </ul>
        {member && minutes.status === "CIRCULATED" && <AmendmentForm meeting={meeting} />}
      </div>
    </div>
    {minutes.hash && <p className="soft">{words.minutesHash(minutes.hash)}</p>}
    <p>
      <a href={`/api/v1/committees/${meeting.committee}/meetings/${meeting.id}/minutes/pdf`}>
        {words.minutesPdf}
      </a>
    </p>
    {runs && <Steps meeting={meeting} minutes={minutes} />}
  </>
);

function AmendmentForm({ meeting }: { meeting: Meeting }) {
  const amending = useAct((text: string) => amendMinutes(meeting, text), words.amended);
  return (
    <Form
      submit={words.amend}
      error={amending.error}
      isPending={amending.isPending}
      onSubmit={(values) => amending.mutate(String(values.get("text")))}
    >
      <TextField name="text" lines={3} label={words.amendText} isRequired />
    </Form>
  );
}

function Steps({ meeting, minutes }: { meeting: Meeting; minutes: Minutes }) {
  const notices = useNotices();
  const circulating = useAct(() => circulateMinutes(meeting), words.minutesDone);
  const approving = useAct(() => approveMinutes(meeting), words.minutesDone);
  if (minutes.status === "DRAFT") {
    return (
      <Button
        look="primary"
        isPending={circulating.isPending}
        onPress={() => circulating.mutate(undefined, { onError: notices.fail })}
      >
        {words.minutesCirculate}
      </Button>
    );
  }
  return (
    minutes.status === "CIRCULATED" && (
      <ConfirmButton
        label={words.minutesApprove}
        title={words.minutesApproveTitle}
        isPending={approving.isPending}
        onConfirm={() => approving.mutate(undefined, { onError: notices.fail })}
      >
        <p>{words.minutesApproveText}</p>
      </ConfirmButton>
    )
  );
}
