import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Committee, Motion } from "../../../lib/committees";
import { instantInParis } from "../../../lib/paris";
import { committees as words } from "../../../texts";
import { DateField, TimeField } from "../../../ui/DateFields";
import { RadioGroup } from "../../../ui/RadioGroup";
import { Select } from "../../../ui/Select";
import { TextField } from "../../../ui/TextField";
import { propose } from "../api";
import { meetingsQuery } from "../meetings";
import { meetingName } from "../told";
import { stated, typed } from "../values";
import { ActForm } from "./Act";

const WEEK = "week";
const UNTIL = "until";

const notAVersion = (text: string) => (/^[1-9]\d{0,3}$/u.test(text) ? null : words.notAVersion);

function matter(kind: string, values: FormData): Motion {
  switch (kind) {
    case "DATE":
      return { kind: "DATE", date: typed(values, "date"), ...stated(values, "reason") };
    case "PROGRAMME":
      return {
        kind: "PROGRAMME",
        version: Number(typed(values, "version")),
        ...stated(values, "reason"),
      };
    default:
      return { kind: "RESOLUTION", text: typed(values, "text") };
  }
}

/** At a meeting, or in writing until an instant. */
function ballot(way: string, values: FormData) {
  if (way === WEEK) {
    return {};
  }
  return way === UNTIL
    ? { until: instantInParis(typed(values, "untilDay"), typed(values, "untilHour")) }
    : { meeting: way };
}

/** Puts a date, a version of the programme or anything else to the vote. */
export function MotionForm({ committee }: { committee: Committee }) {
  const national = committee.kind === "NATIONAL";
  const [kind, setKind] = useState(national ? "RESOLUTION" : "DATE");
  const [way, setWay] = useState(WEEK);
  const meetings = useQuery(meetingsQuery(committee.id)).data ?? [];
  return (
    <ActForm
      submit={words.propose}
      said={words.proposed}
      act={(values) =>
        propose(committee.id, {
          ...matter(kind, values),
          ...stated(values, "responsible", "dueOn"),
          ...ballot(way, values),
        })
      }
    >
      <RadioGroup
        name="kind"
        label={words.motionKind}
        options={Object.entries(words.motionKinds)
          .filter(([id]) => !national || id === "RESOLUTION")
          .map(([id, label]) => ({ id, label }))}
        defaultValue={kind}
        onChange={setKind}
      />
      {kind === "DATE" && <DateField name="date" label={words.motionDate} isRequired />}
      {kind === "PROGRAMME" && (
        <TextField
          name="version"
          width="narrow"
          inputMode="numeric"
          label={words.motionVersion}
          validate={notAVersion}
          isRequired
        />
      )}
      {kind === "RESOLUTION" ? (
        <TextField name="text" lines={3} label={words.motionText} isRequired />
      ) : (
        <TextField name="reason" lines={2} label={words.motionReason} />
      )}
      <TextField name="responsible" label={words.motionResponsible} />
      <DateField name="dueOn" label={words.motionDueOn} />
      <Select
        label={words.motionWay}
        options={[
          { id: WEEK, label: words.motionWeek },
          { id: UNTIL, label: words.motionUntil },
          ...meetings
            .filter(({ status }) => status === "CONVENED")
            .map((meeting) => ({ id: meeting.id, label: meetingName(meeting) })),
        ]}
        value={way}
        onChange={setWay}
      />
      {way === UNTIL && (
        <>
          <DateField name="untilDay" label={words.motionUntilDay} isRequired />
          <TimeField name="untilHour" label={words.motionUntilHour} isRequired />
        </>
      )}
    </ActForm>
  );
}
