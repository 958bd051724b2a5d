import type { NewVenue } from "../../../lib/api";
import { cents } from "../../../lib/numbers";
import { territory as words } from "../../../texts";
import { EuroField } from "../../../ui/AmountField";
import { Form } from "../../../ui/Form";
import { TextField } from "../../../ui/TextField";
import { useStep } from "../acting";
import { proposeVenue } from "../api";

const stated = (values: FormData): NewVenue => {
  const text = (name: string) => String(values.get(name));
  return {
    name: text("name"),
    location: text("location"),
    inseeCode: text("inseeCode").trim(),
    buildingType: text("buildingType"),
    buildingCategory: Number(text("buildingCategory")),
    declaredCapacity: Number(text("declaredCapacity")),
    seatedCapacity: Number(text("seatedCapacity")),
    areaM2: Number(text("areaM2")),
    access: text("access"),
    costCents: cents(text("cost")) ?? 0,
    rationale: text("rationale"),
  };
};

/** A place that could host the seminar, with all that is compared. */
export function VenueForm({ seminar }: { seminar: string }) {
  const proposing = useStep(
    seminar,
    (venue: NewVenue) => proposeVenue(seminar, venue),
    () => words.venueProposed,
  );
  const count = (name: string, label: string) => (
    <TextField name={name} label={label} inputMode="numeric" width="narrow" isRequired />
  );
  return (
    <Form
      submit={words.proposeVenue}
      error={proposing.error}
      isPending={proposing.isPending}
      onSubmit={(values) => proposing.mutate(stated(values))}
    >
      <div className="form-row">
        <TextField name="name" label={words.venue} isRequired />
        <TextField name="location" label={words.location} isRequired />
        <TextField name="inseeCode" label={words.inseeCode} width="narrow" isRequired />
      </div>
      <div className="form-row">
        <TextField name="buildingType" label={words.buildingType} width="narrow" isRequired />
        {count("buildingCategory", words.buildingCategory)}
        {count("declaredCapacity", words.declared)}
      </div>
      <div className="form-row">
        {count("seatedCapacity", words.seats)}
        {count("areaM2", words.area)}
        <EuroField name="cost" label={words.cost} isRequired />
      </div>
      <TextField name="access" label={words.access} lines={2} />
      <TextField name="rationale" label={words.rationale} lines={3} isRequired />
    </Form>
  );
}
