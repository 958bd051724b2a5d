import type { Call } from "../../../lib/api";
import { deadline } from "../../../lib/dates";
import { editing as words } from "../../../texts";
import { DateField } from "../../../ui/DateFields";
import { Section } from "../../../ui/Page";
import { TextField } from "../../../ui/TextField";
import { text } from "../acting";
import { moveDeadline, setContact, setMilestones } from "../api";
import { milestonesIn, textOf, wrongLine } from "../calendar";
import { EditForm } from "./EditForm";

/** What may change at any time: whom to write to, the calendar and, while it is open, the deadline. */
export const Facts = ({ call }: { call: Call }) => (
  <>
    {["DRAFT", "PUBLISHED"].includes(call.status) && (
      <Section
        id="date-limite"
        title={words.deadline}
        lead={words.deadlineNow(deadline(call.deadlineAt, call.deadlineZone))}
      >
        <EditForm
          submit={words.deadlineSave}
          edit={(values) => moveDeadline(call, text(values, "date"))}
        >
          <DateField name="date" label={words.deadlineDay} isRequired />
        </EditForm>
      </Section>
    )}
    <Section id="contact" title={words.contact}>
      <EditForm
        edit={(values) =>
          setContact(call, { label: text(values, "label"), email: text(values, "email") })
        }
      >
        <TextField
          name="label"
          label={words.contactLabel}
          defaultValue={call.contact.label}
          isRequired
        />
        <TextField
          name="email"
          type="email"
          label={words.contactEmail}
          defaultValue={call.contact.email}
          isRequired
        />
      </EditForm>
    </Section>
    <Section id="calendrier" title={words.calendar}>
      <EditForm edit={(values) => setMilestones(call, milestonesIn(text(values, "dates")))}>
        <TextField
          name="dates"
          label={words.calendarLabel}
          description={words.calendarHelp}
          lines={6}
          defaultValue={textOf(call.milestones)}
          validate={(typed) => {
            const wrong = wrongLine(typed);
            return wrong === undefined ? null : words.calendarWrong(wrong);
          }}
        />
      </EditForm>
    </Section>
  </>
);
