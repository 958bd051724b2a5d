import { expect, test } from "vitest";
import { ALL, amount, stated } from "./stated";

function filled(fields: Record<string, string>) {
  const values = new FormData();
  Object.entries(fields).forEach(([name, value]) => values.append(name, value));
  return values;
}

const LINE = {
  "costLines[0].label": "Coordination",
  "costLines[0].dailyRateCents": "450,50",
  "costLines[0].days": "2,25",
};

test("what is typed in euros and quarters of days is sent in cents and numbers", () => {
  const bid = stated(2, filled({ proposal: " Un séminaire. ", travelCents: "0", ...LINE }));

  expect(bid).toEqual({
    lot: 2,
    proposal: "Un séminaire.",
    sequencing: "",
    costLines: [{ label: "Coordination", dailyRateCents: 45050, days: 2.25 }],
    travelCents: 0,
    localFunding: [],
    possibleDates: [],
    partners: [],
  });
});

test("a single seminar is named, all of them are not", () => {
  const one = stated(4, filled({ seminars: "s1", ...LINE }));
  const all = stated(4, filled({ seminars: ALL, ...LINE }));

  expect(one.seminars).toEqual(["s1"]);
  expect(all.seminars).toBeUndefined();
});

test("a series of interviews is counted, or said in words alone", () => {
  const counted = { interviews: "6", fromMinutes: "4", toMinutes: "5" };

  expect(stated(5, filled({ ...counted, ...LINE })).interviews).toEqual({
    number: 6,
    fromMinutes: 4,
    toMinutes: 5,
  });
  expect(stated(5, filled({ ...LINE, interviews: "" })).interviews).toBeUndefined();
});

test("an amount that is shown again can be sent again", () => {
  expect(amount(45050)).toBe("450,5");
  expect(amount(0)).toBe("0");
  expect(amount(undefined)).toBe("");
});
