import { expect, it } from "vitest";
import { endOf } from "./day";

it("ends a day at midnight in Paris, summer and winter", () => {
  expect(endOf("2021-06-01")).toBe("2021-06-01T22:00:00.000Z");
  expect(endOf("2021-12-01")).toBe("2021-12-01T23:00:00.000Z");
  expect(endOf("2021-10-31")).toBe("2021-10-31T23:00:00.000Z");
});
