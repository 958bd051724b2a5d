import { expect, it } from "vitest";
import { dutiesIn } from "./duties";

it("reads one duty a line and no empty ones", () => {
  expect(dutiesIn("Trouver un lieu.\n\n  Trouver un traiteur. \r\n")).toEqual([
    "Trouver un lieu.",
    "Trouver un traiteur.",
  ]);
});
