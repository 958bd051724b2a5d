import type { Call, Dimension, ProgrammeItem } from "../../../lib/api";
import { preparation as words, seminars } from "../../../texts";
import { TimeField } from "../../../ui/DateFields";
import { RadioGroup } from "../../../ui/RadioGroup";
import { Select } from "../../../ui/Select";
import { TextField } from "../../../ui/TextField";

const DIMENSIONS = Object.entries(seminars.dimensions).map(([id, label]) => ({ id, label }));
const PAUSE = "pause";

type Speaker = NonNullable<ProgrammeItem["speakers"]>[number];

/** A part of the day as the fields of its row state it. */
export function itemOf(values: FormData, row: number): ProgrammeItem {
  const text = (name: string) => String(values.get(`${name}-${row}`) ?? "");
  // The field tells seconds that nobody typed.
  const time = (name: string) => text(name).slice(0, "09:30".length);
  return {
    startsAt: time("startsAt"),
    endsAt: time("endsAt"),
    title: text("title"),
    ...(text("room") && { room: text("room") }),
    ...(text("dimension") && { dimension: text("dimension") as Dimension }),
    ...(text("kind") === PAUSE && { pause: true }),
    ...(text("speaker") && {
      speakers: [
        {
          name: text("speaker"),
          organisation: text("organisation"),
          category: text("category") as Speaker["category"],
          confirmed: text("confirmed") === "yes",
        },
      ],
    }),
  } as ProgrammeItem;
}

/** The fields of one part of the day. */
export const ProgrammeFields = ({ row, call }: { row: number; call: Call }) => (
  <>
    <div className="form-row">
      <TimeField name={`startsAt-${row}`} label={words.startsAt} isRequired />
      <TimeField name={`endsAt-${row}`} label={words.endsAt} isRequired />
      <TextField name={`room-${row}`} label={words.room} />
    </div>
    <TextField name={`title-${row}`} label={words.itemTitle} isRequired />
    <RadioGroup
      name={`kind-${row}`}
      label={words.itemKind}
      options={[
        { id: "work", label: words.work },
        { id: PAUSE, label: words.pause },
      ]}
      defaultValue="work"
    />
    <Select name={`dimension-${row}`} label={words.dimension} options={DIMENSIONS} />
    <details className="duties">
      <summary>{words.speakerOf}</summary>
      <div className="form-row">
        <TextField name={`speaker-${row}`} label={words.speakerName} />
        <TextField name={`organisation-${row}`} label={seminars.organisation} />
      </div>
      <Select
        name={`category-${row}`}
        label={words.speakerCategory}
        options={call.participantCategories.map(({ code, label }) => ({ id: code, label }))}
      />
      <RadioGroup
        name={`confirmed-${row}`}
        label={words.speakerConfirmed}
        options={[
          { id: "yes", label: seminars.yes },
          { id: "no", label: seminars.no },
        ]}
        defaultValue="no"
      />
    </details>
  </>
);
