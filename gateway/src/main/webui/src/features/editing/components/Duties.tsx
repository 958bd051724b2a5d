import type { Call, Lot } from "../../../lib/api";
import { calls, editingContents as words } from "../../../texts";
import { Section } from "../../../ui/Page";
import { TextField } from "../../../ui/TextField";
import { text } from "../acting";
import { setDuties } from "../api";
import { dutiesIn, LONGEST, MOST } from "../duties";
import { EditForm } from "./EditForm";

/** From here on a lot keeps what its holder signed for. */
const SIGNED = ["CONTRACTED", "IN_DELIVERY", "DELIVERED", "ACCEPTED", "SETTLED"];

/** How many lines are offered at least and at most; longer duties scroll. */
const FEWEST = 4;
const MOST_SHOWN = 12;

/** A call that asks nothing of anybody any more. */
const OVER = ["CANCELLED", "ARCHIVED"];

function refused(typed: string): string | null {
  const duties = dutiesIn(typed);
  if (duties.length > MOST) {
    return words.tooMany(MOST);
  }
  return duties.some(({ length }) => length > LONGEST) ? words.tooLong(LONGEST) : null;
}

/** What each family of lots asks of its holders, rewritten for the lots without a contract. */
export function Duties({ call }: { call: Call }) {
  const open = call.lots.filter(({ status }) => !SIGNED.includes(status));
  if (open.length === 0 || OVER.includes(call.status)) {
    return null;
  }
  return (
    <Section id="demandes" title={words.duties} lead={words.dutiesLead}>
      {call.status !== "DRAFT" && <p className="notice notice-attention">{words.afterwards}</p>}
      {[...new Set(open.map(({ kind }) => kind))].map((kind) => (
        <OfKind key={kind} call={call} lots={open.filter((lot) => lot.kind === kind)} />
      ))}
    </Section>
  );
}

function OfKind({ call, lots: [first, ...others] }: { call: Call; lots: Lot[] }) {
  if (!first) {
    return null;
  }
  const { kind } = first;
  const numbers = [first, ...others].map(({ number }) => number);
  return (
    <EditForm
      submit={words.dutiesSave(calls.lotKinds[kind])}
      edit={(values) => setDuties(call, kind, dutiesIn(text(values, "items")))}
    >
      <TextField
        name="items"
        label={words.dutiesOf(calls.lotKinds[kind], numbers)}
        description={words.dutiesHelp}
        lines={Math.max(FEWEST, Math.min(first.duties.length, MOST_SHOWN))}
        defaultValue={first.duties.join("\n")}
        validate={refused}
        isRequired
      />
    </EditForm>
  );
}
