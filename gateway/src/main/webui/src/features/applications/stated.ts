import type { StatedBid } from "../../lib/api";
import { cents, days, number } from "../../lib/numbers";
import { extrasIn } from "./extras";

/** Stands for all seminars where one may choose a single one. */
export const ALL = "all";

/** Cents as a person would type them. */
export const amount = (value: number | undefined) =>
  value === undefined ? "" : number(value / 100);

const text = (values: FormData, name: string) => String(values.get(name) ?? "").trim();

// Either all three are counted, or the text alone says it.
function interviewsIn(values: FormData) {
  const [count, from, to] = ["interviews", "fromMinutes", "toMinutes"].map((name) =>
    Number(text(values, name)),
  );
  return count && from && to
    ? { interviews: { number: count, fromMinutes: from, toMinutes: to } }
    : {};
}

/** The bid that a filled form states; the form has already checked its amounts. */
export function stated(lot: number, values: FormData): StatedBid {
  const lines = [...values.keys()].filter((name) => name.endsWith(".label"));
  const seminar = text(values, "seminars");
  return {
    lot,
    ...(seminar && seminar !== ALL && { seminars: [seminar] }),
    proposal: text(values, "proposal"),
    sequencing: text(values, "sequencing"),
    ...interviewsIn(values),
    costLines: lines.map((name) => {
      const line = name.slice(0, -".label".length);
      return {
        label: text(values, name),
        dailyRateCents: cents(text(values, `${line}.dailyRateCents`)) ?? 0,
        days: days(text(values, `${line}.days`)) ?? 0,
      };
    }),
    travelCents: cents(text(values, "travelCents")) ?? 0,
    ...extrasIn(values),
    ...(text(values, "vat") && {
      vat: {
        regime: text(values, "vat") as NonNullable<StatedBid["vat"]>["regime"],
        rate: Number(text(values, "vatRate").replace(",", ".")) || 0,
      },
    }),
  };
}
