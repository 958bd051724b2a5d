import type { Meeting, NewMeeting } from "../../../lib/committees";
import { instantInParis, inParis } from "../../../lib/paris";
import { committees as words } from "../../../texts";
import { DateField, TimeField } from "../../../ui/DateFields";
import { RadioGroup } from "../../../ui/RadioGroup";
import { TextField } from "../../../ui/TextField";
import { stated, typed } from "../values";

const DOCUMENT = /^(?<title>.*\S)\s+(?<address>https?:\/\/\S+)$/u;

const lines = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

const notDocuments = (text: string) =>
  lines(text).every((line) => DOCUMENT.test(line)) ? null : words.notADocument;

const notALink = (text: string) =>
  text === "" || /^https?:\/\/\S+$/u.test(text) ? null : words.notALink;

function documents(text: string) {
  return lines(text).flatMap((line) => {
    const { title, address } = DOCUMENT.exec(line)?.groups ?? {};
    return title && address ? [{ title, address }] : [];
  });
}

/** A meeting as it was typed. */
export function meetingIn(values: FormData): NewMeeting {
  const day = typed(values, "day");
  return {
    mode: values.get("mode") as NewMeeting["mode"],
    startsAt: instantInParis(day, typed(values, "from")),
    endsAt: instantInParis(day, typed(values, "to")),
    agenda: lines(typed(values, "agenda")),
    documents: documents(typed(values, "documents")),
    ...stated(values, "place", "link"),
  };
}

/** When, where and what for; what is carried over from earlier meetings comes by itself. */
export function MeetingFields({ former }: { former?: Meeting }) {
  const start = former && inParis(former.startsAt);
  const end = former && inParis(former.endsAt);
  const agenda = former?.agenda.filter(({ action }) => action === undefined) ?? [];
  return (
    <>
      <RadioGroup
        name="mode"
        label={words.meetingMode}
        options={Object.entries(words.modes).map(([id, label]) => ({ id, label }))}
        {...(former && { defaultValue: former.mode })}
        isRequired
      />
      <DateField
        name="day"
        label={words.meetingDay}
        {...(start && { defaultValue: start.day })}
        isRequired
      />
      <TimeField
        name="from"
        label={words.meetingFrom}
        {...(start && { defaultValue: start.time })}
        isRequired
      />
      <TimeField
        name="to"
        label={words.meetingTo}
        {...(end && { defaultValue: end.time })}
        isRequired
      />
      <TextField name="place" label={words.meetingPlace} defaultValue={former?.place ?? ""} />
      <TextField
        name="link"
        label={words.meetingLink}
        defaultValue={former?.link ?? ""}
        validate={notALink}
      />
      <TextField
        name="agenda"
        lines={4}
        label={words.meetingAgenda}
        defaultValue={agenda.map(({ title }) => title).join("\n")}
        isRequired
      />
      <TextField
        name="documents"
        lines={3}
        label={words.meetingDocuments}
        description={words.meetingDocumentsHelp}
        defaultValue={(former?.documents ?? [])
          .map(({ title, address }) => `${title} ${address}`)
          .join("\n")}
        validate={notDocuments}
      />
    </>
  );
}
