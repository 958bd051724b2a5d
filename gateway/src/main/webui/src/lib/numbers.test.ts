import { expect, test } from "vitest";
import { cents, days, euros, number, quantity } from "./numbers";

/** The runtime chooses which non-breaking space it writes. */
const plain = (text: string) => text.replace(/[\u00A0\u202F]/gu, " ");

test("numbers and amounts are written the French way", () => {
  expect(plain(number(3000000))).toBe("3 000 000");
  expect(plain(euros(123456))).toBe("1 234,56 €");
  expect(plain(quantity("40", "%"))).toBe("40 %");
});

test("spaces in numbers never break the line", () => {
  expect(euros(123456)).not.toContain(" ");
  expect(quantity("40", "%")).not.toContain(" ");
});

test.each([
  ["1 234,56", 123456],
  ["1\u202F234,5 €", 123450],
  ["450", 45000],
  ["0.00", 0],
  ["0,29", 29],
])("an amount may be typed as %s", (text, expected) => {
  expect(cents(text)).toBe(expected);
});

test.each(["", "-5", "1,234", "douze", "1,2,3"])("« %s » is no amount", (text) => {
  expect(cents(text)).toBeUndefined();
});

test("days come in quarters, above zero", () => {
  expect(["2,5", "0.25", "3"].map(days)).toEqual([2.5, 0.25, 3]);
  expect(["0", "-1", "0,3", "deux"].map(days)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
