import { expect, it } from "vitest";
import { structure } from "../../texts";
import { stated } from "./stated";

const typed = (fields: Record<string, string>) => {
  const values = new FormData();
  Object.entries(fields).forEach(([name, value]) => values.set(name, value));
  return values;
};

it("says one of the two families, or neither", () => {
  const said = { legalName: "Une structure", siret: "732 829 320 00074", contactEmail: "a@b.fr" };

  expect(stated(typed({ ...said, collectiveFamily: "GATHERED" })).collectiveFamily).toBe(
    "GATHERED",
  );
  expect(stated(typed({ ...said, collectiveFamily: "NEITHER" }))).toEqual(said);
});

it("tells what each family is", () => {
  const { GATHERED, COOPERATIVE } = structure.families;

  for (const part of ["marques communes", "espaces communs", "réseaux d’échanges", "leur statut"]) {
    expect(GATHERED).toContain(part);
  }
  for (const group of ["porteurs de projet", "entrepreneurs", "accompagnants"]) {
    expect(COOPERATIVE).toContain(group);
  }
});
