import type { StatedBid } from "../../lib/api";
import { cents } from "../../lib/numbers";

const DAY = /^(?:(\d{4})-(\d{2})-(\d{2})|(\d{1,2})\/(\d{1,2})\/(\d{4}))$/u;

/** « 2021-10-07 » out of itself or out of « 7/10/2021 ». */
export function dayOf(typed: string): string | undefined {
  const found = DAY.exec(typed.trim());
  if (!found) {
    return undefined;
  }
  const [, year, month, day, frenchDay = "", frenchMonth = "", frenchYear] = found;
  return year === undefined
    ? `${frenchYear}-${frenchMonth.padStart(2, "0")}-${frenchDay.padStart(2, "0")}`
    : `${year}-${month}-${day}`;
}

const text = (values: FormData, name: string) => String(values.get(name) ?? "").trim();

/** The rows that have this field, and what they say in it. */
const rowsWith = (values: FormData, field: string) =>
  [...values.keys()]
    .filter((name) => name.endsWith(`.${field}`) && text(values, name) !== "")
    .map((name) => name.slice(0, -field.length - 1));

/** The optional parts of an offer; what was left empty is not said. */
export const extrasIn = (
  values: FormData,
): Pick<StatedBid, "localFunding" | "possibleDates" | "partners"> => ({
  localFunding: rowsWith(values, "funder").map((row) => ({
    funder: text(values, `${row}.funder`),
    amountCents: cents(text(values, `${row}.amountCents`)) ?? 0,
    status: "",
    european: values.has(`${row}.european`),
  })),
  possibleDates: rowsWith(values, "date").map((row) => ({
    date: dayOf(text(values, `${row}.date`)) ?? "",
    note: text(values, `${row}.note`),
  })),
  partners: rowsWith(values, "interest")
    .concat(rowsWith(values, "name"))
    .filter((row, index, all) => all.indexOf(row) === index)
    .map((row) => ({
      name: text(values, `${row}.name`),
      interest: text(values, `${row}.interest`),
    })),
});
