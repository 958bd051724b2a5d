import { expect, test } from "vitest";
import { chaptersIn, written } from "./chapters";

const TWO = [
  { startTime: 0, title: "Présentation" },
  { startTime: 125, title: "Ce qui reste" },
];

test("chapters are written a line each and read again", () => {
  expect(written(TWO)).toBe("0:00 Présentation\n2:05 Ce qui reste");
  expect(chaptersIn(`${written(TWO)}\n\n`)).toEqual(TWO);
});

test("a line without a time states no chapter", () => {
  expect(chaptersIn("Présentation")).toBeUndefined();
  expect(chaptersIn("1:75 Trop de secondes")).toBeUndefined();
});

test("no line is no chapter", () => {
  expect(chaptersIn("")).toEqual([]);
});
