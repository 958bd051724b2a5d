import type { Caterer, NewCaterer } from "../../../lib/api";
import { cents } from "../../../lib/numbers";
import { useSession } from "../../../lib/session";
import { territory as words } from "../../../texts";
import { EuroField } from "../../../ui/AmountField";
import { Form } from "../../../ui/Form";
import { Select } from "../../../ui/Select";
import { TextField } from "../../../ui/TextField";
import { useStep } from "../acting";
import { addCaterer, chooseCaterer } from "../api";

/** A caterer and the quote. */
export function CatererForm({ seminar }: { seminar: string }) {
  const adding = useStep(
    seminar,
    (caterer: NewCaterer) => addCaterer(seminar, caterer),
    () => words.catererAdded,
  );
  return (
    <Form
      submit={words.addCaterer}
      error={adding.error}
      isPending={adding.isPending}
      onSubmit={(values) =>
        adding.mutate({
          name: String(values.get("name")),
          contact: String(values.get("contact")),
          quoteCents: cents(String(values.get("quote"))) ?? 0,
        })
      }
    >
      <div className="form-row">
        <TextField name="name" label={words.caterer} isRequired />
        <TextField name="contact" label={words.contact} isRequired />
        <EuroField name="quote" label={words.quote} isRequired />
      </div>
    </Form>
  );
}

/** The issuer's choice, with its reason; nobody else sees it. */
export function CatererChoice({ seminar, caterers }: { seminar: string; caterers: Caterer[] }) {
  const { issuerAdmin } = useSession();
  const choosing = useStep(
    seminar,
    ({ caterer, reason }: { caterer: string; reason: string }) =>
      chooseCaterer(seminar, caterer, reason),
    () => words.catererChosen,
  );
  return (
    issuerAdmin && (
      <Form
        submit={words.chooseCaterer}
        error={choosing.error}
        isPending={choosing.isPending}
        onSubmit={(values) =>
          choosing.mutate({
            caterer: String(values.get("caterer")),
            reason: String(values.get("reason")),
          })
        }
      >
        <Select
          name="caterer"
          label={words.caterer}
          options={caterers.map(({ id, name }) => ({ id, label: name }))}
          isRequired
        />
        <TextField name="reason" label={words.choiceReason} lines={2} isRequired />
      </Form>
    )
  );
}
