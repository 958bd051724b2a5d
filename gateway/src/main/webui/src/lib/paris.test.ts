import { expect, test } from "vitest";
import { instantInParis } from "./paris";

test("summer and winter time are those of Paris, whatever the browser's zone", () => {
  expect(instantInParis("2021-10-07", "09:30:00")).toBe("2021-10-07T07:30:00.000Z");
  expect(instantInParis("2021-11-18", "09:30")).toBe("2021-11-18T08:30:00.000Z");
});
