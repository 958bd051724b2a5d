import { expect, it } from "vitest";
import { fieldOf, reweighed, type Scoring } from "./weights";

const scoring: Scoring = {
  scale: 10,
  gap: 3,
  evaluators: 2,
  recoversVat: false,
  rounding: "HALF_UP",
  grids: [
    {
      lots: [1, 2, 3],
      criteria: [
        { code: "PRICE", label: "Prix", weight: 40 },
        { code: "TEAM", label: "Équipe", weight: 60 },
      ],
    },
  ],
};

const typed = (price: string, team: string) => {
  const values = new FormData();
  values.set(fieldOf(0, "PRICE"), price);
  values.set(fieldOf(0, "TEAM"), team);
  return values;
};

it("corrects the weights that were typed", () => {
  const weights = reweighed(scoring, typed("30", "70"))?.grids[0]?.criteria.map(
    ({ weight }) => weight,
  );

  expect(weights).toEqual([30, 70]);
});

it("corrects no grid where no weight changed", () => {
  expect(reweighed(scoring, typed("40", "60"))).toBeUndefined();
  expect(reweighed(scoring, new FormData())).toBeUndefined();
});
