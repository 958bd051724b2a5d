import type { Compared, ComparedOffer, Evaluation } from "../../../lib/api";
import { evaluation as words } from "../../../texts";
import { ConfirmButton } from "../../../ui/ConfirmButton";
import { Form } from "../../../ui/Form";
import { useNotices } from "../../../ui/notices";
import { TextField } from "../../../ui/TextField";
import { handIn, mark } from "../api";
import { useJudging } from "../acting";

interface MarksFormProps {
  call: string;
  evaluation: Evaluation;
  compared: Compared;
}

/** The person's own marks, offer by offer, until they are handed in. */
export function MarksForm({ call, evaluation, compared }: MarksFormProps) {
  const notices = useNotices();
  const handing = useJudging(call, () => handIn(call, evaluation.number), words.handedIn);
  return (
    <>
      {compared.offers.map((offer) => (
        <OfOffer key={offer.bid} {...{ call, evaluation, compared, offer }} />
      ))}
      <ConfirmButton
        label={words.handIn}
        title={words.handInTitle}
        isPending={handing.isPending}
        onConfirm={() => handing.mutate(undefined, { onError: notices.fail })}
      >
        <p>{words.handInText}</p>
      </ConfirmButton>
    </>
  );
}

function OfOffer({ call, evaluation, compared, offer }: MarksFormProps & { offer: ComparedOffer }) {
  const marked = compared.criteria.filter(({ code }) => code !== "PRICE");
  const own = evaluation.sheets.find(({ bid }) => bid === offer.bid);
  const marking = useJudging(
    call,
    (values: FormData) =>
      mark(call, evaluation.number, offer.bid, {
        marks: Object.fromEntries(marked.map(({ code }) => [code, Number(values.get(code))])),
        comment: String(values.get("comment") ?? ""),
      }),
    words.marked,
  );
  return (
    <fieldset className="fieldset">
      <legend>{words.marksOf(offer.candidate || words.nameless)}</legend>
      <Form
        submit={words.save}
        error={marking.error}
        isPending={marking.isPending}
        onSubmit={(values) => marking.mutate(values)}
      >
        {marked.map(({ code, label, weight }) => (
          <TextField
            key={code}
            name={code}
            label={words.criterion(label, weight, compared.scale)}
            width="narrow"
            inputMode="numeric"
            defaultValue={String(own?.marks[code] ?? "")}
            isRequired
          />
        ))}
        <TextField
          name="comment"
          label={words.comment}
          lines={2}
          defaultValue={own?.comment ?? ""}
        />
      </Form>
    </fieldset>
  );
}
