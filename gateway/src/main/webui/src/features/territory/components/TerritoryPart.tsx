import { useQuery } from "@tanstack/react-query";
import type { NewTerritory, Seminar } from "../../../lib/api";
import { territory as words } from "../../../texts";
import { Form } from "../../../ui/Form";
import { Loaded } from "../../../ui/Loaded";
import { TextField } from "../../../ui/TextField";
import { useStep } from "../acting";
import { assignTerritory, territoryQuery } from "../api";

/** Where the seminar is at home; no other seminar of the call may be. */
export function TerritoryPart({ seminar, acts }: { seminar: Seminar; acts: boolean }) {
  const territory = useQuery(territoryQuery(seminar.id));
  const assigning = useStep(
    seminar.id,
    (body: NewTerritory) => assignTerritory(seminar.id, body),
    () => words.territoryAssigned,
  );
  const stated = (values: FormData): NewTerritory => ({
    name: String(values.get("name")),
    department: String(values.get("department")).trim(),
    region: String(values.get("region")),
    inseeCodes: String(values.get("inseeCodes"))
      .split(/[\s,;]+/u)
      .filter(Boolean),
    cae: String(values.get("cae")),
  });
  return (
    <Loaded query={territory}>
      {(known) => (
        <>
          <p>{known ? words.at(known.name, known.department, known.region) : words.noTerritory}</p>
          {acts && (
            <Form
              submit={words.assign}
              error={assigning.error}
              isPending={assigning.isPending}
              onSubmit={(values) => assigning.mutate(stated(values))}
            >
              <div className="form-row">
                <TextField
                  name="name"
                  label={words.territory}
                  defaultValue={known?.name ?? ""}
                  isRequired
                />
                <TextField
                  name="department"
                  label={words.department}
                  width="narrow"
                  defaultValue={known?.department ?? ""}
                  isRequired
                />
                <TextField
                  name="region"
                  label={words.region}
                  defaultValue={known?.region ?? ""}
                  isRequired
                />
              </div>
              <TextField
                name="inseeCodes"
                label={words.inseeCodes}
                description={words.inseeCodesHelp}
                defaultValue={known?.inseeCodes.join(", ") ?? ""}
              />
              <TextField
                name="cae"
                label={words.cae}
                description={words.caeHelp}
                defaultValue={known?.cae ?? seminar.holder ?? ""}
                isRequired
              />
            </Form>
          )}
        </>
      )}
    </Loaded>
  );
}
