import { expect, test } from "vitest";
import { monthsOf, placeOf } from "./cycle";

test("a day lies where it is between the first and the last one", () => {
  expect(placeOf("2021-07-01", "2021-07-01", "2021-07-11")).toBe(0);
  expect(placeOf("2021-07-06", "2021-07-01", "2021-07-11")).toBe(0.5);
  expect(placeOf("2022-01-01", "2021-07-01", "2021-07-11")).toBe(1);
});

test("every month of the window has its place, over the end of a year too", () => {
  const months = monthsOf("2021-11-15", "2022-01-31");

  expect(months.map(({ day }) => day)).toEqual(["2021-11-01", "2021-12-01", "2022-01-01"]);
  expect(months[0]?.at).toBe(0);
});
