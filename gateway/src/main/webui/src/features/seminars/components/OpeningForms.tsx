import { useQuery } from "@tanstack/react-query";
import type { NewLiveSession, Seminar } from "../../../lib/api";
import { instantInParis } from "../../../lib/paris";
import { preparation as words, seminars } from "../../../texts";
import { TimeField } from "../../../ui/DateFields";
import { Form } from "../../../ui/Form";
import { Loaded } from "../../../ui/Loaded";
import { RadioGroup } from "../../../ui/RadioGroup";
import { TextField } from "../../../ui/TextField";
import { useStep } from "../acting";
import { expectMinors, registrationFormQuery, scheduleLive } from "../api";

const YES_NO = [
  { id: "yes", label: seminars.yes },
  { id: "no", label: seminars.no },
];

/** Whether minors are expected: only then the form asks who is under 18. */
export function MinorsForm({ seminar }: { seminar: string }) {
  const form = useQuery(registrationFormQuery(seminar));
  const setting = useStep(
    seminar,
    (expected: boolean) => expectMinors(seminar, expected),
    ({ under18 }) => (under18 ? words.minorsExpected : words.minorsNotExpected),
  );
  return (
    <Loaded query={form}>
      {({ under18 }) => (
        <Form
          submit={words.keepMinors}
          error={setting.error}
          isPending={setting.isPending}
          onSubmit={(values) => setting.mutate(values.get("minors") === "yes")}
        >
          <RadioGroup
            name="minors"
            label={words.minors}
            options={YES_NO}
            defaultValue={under18 ? "yes" : "no"}
            isRequired
          />
        </Form>
      )}
    </Loaded>
  );
}

/** Opens a moment of the validated day to remote viewers. */
export function LiveForm({ seminar, date }: { seminar: Seminar; date: string }) {
  const scheduling = useStep(
    seminar.id,
    (session: NewLiveSession) => scheduleLive(seminar.id, session),
    () => words.liveScheduled,
  );
  const stated = (values: FormData): NewLiveSession => {
    const instant = (name: string) => instantInParis(date, String(values.get(name)));
    return {
      address: String(values.get("address")),
      startsAt: instant("startsAt"),
      endsAt: instant("endsAt"),
      liveCaptions: values.get("liveCaptions") === "yes",
      recorded: values.get("recorded") === "yes",
    };
  };
  return (
    <Form
      submit={words.scheduleLive}
      error={scheduling.error}
      isPending={scheduling.isPending}
      onSubmit={(values) => scheduling.mutate(stated(values))}
    >
      <TextField
        name="address"
        label={words.liveAddress}
        description={words.liveAddressHelp}
        isRequired
      />
      <div className="form-row">
        <TimeField name="startsAt" label={words.startsAt} isRequired />
        <TimeField name="endsAt" label={words.endsAt} isRequired />
      </div>
      <RadioGroup
        name="liveCaptions"
        label={words.askCaptions}
        options={YES_NO}
        defaultValue="yes"
      />
      <RadioGroup name="recorded" label={words.askRecorded} options={YES_NO} defaultValue="no" />
    </Form>
  );
}
