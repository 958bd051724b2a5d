import { expect, it } from "vitest";
import { milestonesIn, textOf, wrongLine } from "./calendar";

const DATES = [
  { date: "2021-06-30", label: "Décision" },
  { date: "2021-06-10", label: "Réunion des candidats" },
];

it("keeps the order in which dates are written", () => {
  expect(milestonesIn(textOf(DATES))).toEqual(DATES);
});

it("finds the line that is no date", () => {
  expect(wrongLine("2021-06-30 Décision\n\nbientôt")).toBe("bientôt");
  expect(wrongLine("2021-06-30 Décision")).toBeUndefined();
});
