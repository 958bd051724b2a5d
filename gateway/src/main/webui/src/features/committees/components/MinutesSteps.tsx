import type { Meeting, Minutes } from "../../../lib/committees";
import { committees as words } from "../../../texts";
import { TextField } from "../../../ui/TextField";
import { approveMinutes, circulateMinutes, correctMinutes } from "../minutes";
import type { Rights } from "../rights";
import { typed } from "../values";
import { ActButton, ActConfirm, ActForm } from "./Act";
import { MinutesEditor } from "./MinutesEditor";

interface MinutesStepsProps {
  meeting: Meeting;
  minutes: Minutes;
  rights: Rights;
}

/** What can be done with minutes: rewritten and circulated, then approved, then corrected. */
export const MinutesSteps = ({ meeting, minutes, rights }: MinutesStepsProps) => {
  if (minutes.status === "APPROVED") {
    return rights.chairs && <Correction meeting={meeting} />;
  }
  return (
    <>
      {rights.runs && <MinutesEditor meeting={meeting} minutes={minutes} />}
      <div className="form-end">
        {rights.runs && minutes.status === "DRAFT" && (
          <ActButton
            look="primary"
            label={words.minutesCirculate}
            act={() => circulateMinutes(meeting)}
            said={words.minutesDone}
          />
        )}
        {rights.chairs && minutes.status === "CIRCULATED" && (
          <ActConfirm
            look="primary"
            label={words.minutesApprove}
            title={words.minutesApproveTitle}
            text={words.minutesApproveText}
            act={() => approveMinutes(meeting)}
            said={words.minutesDone}
          />
        )}
      </div>
    </>
  );
};

const Correction = ({ meeting }: { meeting: Meeting }) => (
  <details>
    <summary>{words.correct}</summary>
    <ActForm
      submit={words.correctNow}
      confirm={{ title: words.correctTitle, text: words.correctText }}
      act={(values) => correctMinutes(meeting, typed(values, "text"))}
      said={words.corrected}
    >
      <TextField name="text" lines={4} label={words.correction} isRequired />
    </ActForm>
  </details>
);
