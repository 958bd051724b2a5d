import { expect, it } from "vitest";
import { mailedIn } from "./message";

it("tells who wrote, when the message came and what it offers for each lot", () => {
  const values = new FormData();
  Object.entries({
    legalName: " Une structure ",
    receivedDay: "2021-05-20",
    receivedTime: "23:30:00",
    "bids[0].proposal": "Une journée.",
    "bids[0].costLines[0].label": "Préparation",
    "bids[0].costLines[0].dailyRateCents": "500",
    "bids[0].costLines[0].days": "2,5",
    "bids[0].travelCents": "0",
    "bids[0].vat": "NON_PROFIT",
    "bids[1].proposal": "Des photographies.",
    "bids[1].seminars": "all",
  }).forEach(([name, text]) => values.append(name, text));

  const told = mailedIn(values, [2, 4]);

  expect(told.legalName).toBe("Une structure");
  expect(told.receivedAt).toBe("2021-05-20T21:30:00.000Z");
  expect(told.bids.map(({ lot, proposal }) => [lot, proposal])).toEqual([
    [2, "Une journée."],
    [4, "Des photographies."],
  ]);
  expect(told.bids[0]?.costLines).toEqual([
    { label: "Préparation", dailyRateCents: 50_000, days: 2.5 },
  ]);
});
