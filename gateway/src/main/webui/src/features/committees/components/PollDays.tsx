import type { Poll, PollDay } from "../../../lib/committees";
import { longDate } from "../../../lib/dates";
import { committees as words } from "../../../texts";
import { DateField } from "../../../ui/DateFields";
import { addDay, closeDay, removeDay } from "../polls";
import { typed } from "../values";
import { ActConfirm, ActForm } from "./Act";

/** More days, or fewer: one that somebody has answered is closed, its answers stay. */
export const PollDays = ({ poll }: { poll: Poll }) => (
  <details>
    <summary>{words.pollDays}</summary>
    <ActForm
      submit={words.pollAddDay}
      act={(values) => addDay(poll, typed(values, "day"))}
      said={words.pollDayAdded}
    >
      <DateField name="day" label={words.pollOther} isRequired />
    </ActForm>
    <ul className="choices">
      {poll.days
        .filter(({ closed }) => !closed)
        .map((day) => (
          <li key={day.option} className="choice">
            {longDate(day.day)}
            <Leaving poll={poll} day={day} />
          </li>
        ))}
    </ul>
  </details>
);

const Leaving = ({ poll, day: { option, day, answers } }: { poll: Poll; day: PollDay }) =>
  answers.length === 0 ? (
    <ActConfirm
      look="quiet"
      label={words.pollRemoveDay(longDate(day))}
      title={words.pollRemoveDayTitle}
      text={words.pollRemoveDayText}
      act={() => removeDay(poll, option)}
      said={words.pollDayRemoved}
    />
  ) : (
    <ActConfirm
      look="quiet"
      label={words.pollCloseDay(longDate(day))}
      title={words.pollCloseDayTitle}
      text={words.pollCloseDayText}
      act={() => closeDay(poll, option)}
      said={words.pollDayClosed}
    />
  );
