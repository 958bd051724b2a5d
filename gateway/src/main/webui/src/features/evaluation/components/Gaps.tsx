import type { Compared } from "../../../lib/api";
import { evaluation as words } from "../../../texts";
import { Form } from "../../../ui/Form";
import { TextField } from "../../../ui/TextField";
import { useJudging } from "../acting";
import { explainGap } from "../api";

interface GapsProps {
  call: string;
  number: number;
  compared: Compared;
}

type Gap = NonNullable<Compared["gaps"]>[number];

/** Marks that are far apart: the report waits until somebody has said why. */
export function Gaps({ call, number, compared }: GapsProps) {
  const gaps = compared.gaps ?? [];
  if (gaps.length === 0) {
    return null;
  }
  return (
    <>
      <h4>{words.gaps}</h4>
      <p>{words.gapsLead}</p>
      {gaps.map((gap) => (
        <GapPart
          key={`${gap.bid}-${gap.criterion}`}
          call={call}
          number={number}
          compared={compared}
          gap={gap}
        />
      ))}
    </>
  );
}

function GapPart({ call, number, compared, gap }: GapsProps & { gap: Gap }) {
  const explaining = useJudging(
    call,
    (values: FormData) =>
      explainGap(call, number, {
        bid: gap.bid,
        criterion: gap.criterion,
        comment: String(values.get("comment")),
      }),
    words.gapExplained,
  );
  const criterion = compared.criteria.find(({ code }) => code === gap.criterion)?.label;
  const candidate = compared.offers.find(({ bid }) => bid === gap.bid)?.candidate;
  return (
    <div className="card">
      <p>
        {words.gap(
          candidate || words.nameless,
          criterion ?? gap.criterion,
          gap.lowest,
          gap.highest,
        )}
      </p>
      {gap.comment ? (
        <p className="prose-lines">{gap.comment}</p>
      ) : (
        <Form
          submit={words.gapSave}
          error={explaining.error}
          isPending={explaining.isPending}
          onSubmit={(values) => explaining.mutate(values)}
        >
          <TextField name="comment" label={words.gapComment} lines={2} isRequired />
        </Form>
      )}
    </div>
  );
}
