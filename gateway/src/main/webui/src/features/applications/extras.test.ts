import { expect, it } from "vitest";
import { dayOf, extrasIn } from "./extras";

it("reads a day written as in France or as in a calendar", () => {
  expect(dayOf("7/10/2021")).toBe("2021-10-07");
  expect(dayOf("2021-10-07")).toBe("2021-10-07");
  expect(dayOf("en octobre")).toBeUndefined();
});

it("says of the optional parts what was filled in, and nothing else", () => {
  const values = new FormData();
  values.set("partners[0].name", "Une mission locale");
  values.set("partners[0].interest", "Ses jeunes");
  values.set("partners[1].name", " ");
  values.set("dates[0].date", "7/10/2021");
  values.set("funding[0].funder", "Une région");
  values.set("funding[0].amountCents", "1 000");
  values.set("funding[0].european", "yes");

  expect(extrasIn(values)).toEqual({
    localFunding: [{ funder: "Une région", amountCents: 100_000, status: "", european: true }],
    possibleDates: [{ date: "2021-10-07", note: "" }],
    partners: [{ name: "Une mission locale", interest: "Ses jeunes" }],
  });
});
