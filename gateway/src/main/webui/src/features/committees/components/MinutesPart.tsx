import { useQuery } from "@tanstack/react-query";
import type { Committee, Meeting, Minutes } from "../../../lib/committees";
import { moment } from "../../../lib/dates";
import { committees as words } from "../../../texts";
import { Empty } from "../../../ui/Empty";
import { Status } from "../../../ui/Status";
import { TextField } from "../../../ui/TextField";
import { amendMinutes, draftMinutes, minutesQuery } from "../minutes";
import type { Rights } from "../rights";
import { minutesStatus } from "../told";
import { typed } from "../values";
import { ActButton, ActForm } from "./Act";
import { MinutesSteps } from "./MinutesSteps";

interface MinutesPartProps {
  committee: Committee;
  meeting: Meeting;
  rights: Rights;
}

/** The minutes of a meeting: the text and, side by side, the changes asked for. */
export function MinutesPart({ meeting, ...others }: MinutesPartProps) {
  const { data: minutes } = useQuery(minutesQuery(meeting));
  if (minutes) {
    return <Text meeting={meeting} minutes={minutes} {...others} />;
  }
  return (
    <>
      <Empty title={words.noMinutes} text={words.noMinutesText} />
      {others.rights.runs && meeting.status === "HELD" && (
        <ActButton
          look="primary"
          label={words.minutesDraft}
          act={() => draftMinutes(meeting)}
          said={words.minutesDone}
        />
      )}
    </>
  );
}

const Text = ({ committee, meeting, minutes, rights }: MinutesPartProps & { minutes: Minutes }) => (
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
            <li key={by + at}>
              {words.amendmentOf(committee.members.find(({ id }) => id === by)?.function)}
              <p className="kept-lines">{text}</p>
            </li>
          ))}
        </ul>
        {minutes.status === "CIRCULATED" && attended(meeting, rights) && (
          <AmendmentForm meeting={meeting} />
        )}
      </div>
    </div>
    {minutes.hash && <p className="soft hash">{words.minutesHash(minutes.hash)}</p>}
    <p>
      <a href={`/api/v1/committees/${meeting.committee}/meetings/${meeting.id}/minutes/pdf`}>
        {words.minutesPdf}
      </a>
    </p>
    <MinutesSteps meeting={meeting} minutes={minutes} rights={rights} />
  </>
);

const WERE_THERE = ["PRESENT", "REMOTE", "LEFT"];

/** Only those who were there ask for changes. */
const attended = ({ presences }: Meeting, { seat }: Rights) =>
  presences.some(
    ({ member, attendance }) => member === seat?.id && WERE_THERE.includes(attendance),
  );

const AmendmentForm = ({ meeting }: { meeting: Meeting }) => (
  <ActForm
    submit={words.amend}
    act={(values) => amendMinutes(meeting, typed(values, "text"))}
    said={words.amended}
  >
    <TextField name="text" lines={3} label={words.amendText} isRequired />
  </ActForm>
);
