import { expect, it } from "vitest";
import { asked, inForceOn } from "./protocols";

const RULE = { validFrom: "2021-09-01", validTo: "2021-10-07" };

it("holds on its first and on its last day, and on no other", () => {
  expect(inForceOn("2021-09-01", [RULE])).toEqual([RULE]);
  expect(inForceOn("2021-10-07", [RULE])).toEqual([RULE]);
  expect(inForceOn("2021-08-31", [RULE])).toEqual([]);
  expect(inForceOn("2021-10-08", [RULE])).toEqual([]);
});

it("says what a rule asks, and nothing of what it does not", () => {
  expect(asked({ maxPercent: 50, m2PerPerson: 2.5, mask: true })).toBe(
    "50\u00A0% des places, 2,5 m² par personne, masque porté",
  );
  expect(asked({ m2PerPerson: 4, mask: false })).toBe("4 m² par personne");
});
