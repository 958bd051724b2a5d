import { expect, it } from "vitest";
import { factsIn, knownDate } from "./context";

function filled(fields: Record<string, string>) {
  const values = new FormData();
  Object.entries(fields).forEach(([name, text]) => values.append(name, text));
  return values;
}

it("tells the statements in the order of their rows, without what was left empty", () => {
  const values = filled({
    "items[0].statement": " Un sur huit ",
    "items[0].source": "Insee",
    "items[0].value": "12,5",
    "items[0].unit": "%",
    "items[0].asOf": "2019-11",
    "items[1].statement": "De plus en plus",
    "items[1].source": "Étude",
    "items[1].value": "",
  });

  expect(factsIn(values)).toEqual([
    { statement: "Un sur huit", source: "Insee", value: "12,5", unit: "%", asOf: "2019-11" },
    { statement: "De plus en plus", source: "Étude" },
  ]);
});

it("knows a year, a month and a day", () => {
  expect(["", "2019", "2019-11", "2019-11-30"].every(knownDate)).toBe(true);
  expect(knownDate("novembre 2019")).toBe(false);
});
