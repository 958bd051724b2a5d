import { expect, it } from "vitest";
import { placesIn } from "./seminars";

const besides = [
  { role: "Intervenants", people: 4, counts: true },
  { role: "Traiteur", people: 3, counts: false },
];

it("leaves to who registers what those besides who count do not take", () => {
  expect(placesIn({ effective: 30, besides })).toBe(26);
});

it("never leaves less than no place", () => {
  expect(placesIn({ effective: 3, besides })).toBe(0);
});
