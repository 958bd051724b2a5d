import { language } from "../texts";

const { tag } = language;
const NUMBERS = new Intl.NumberFormat(tag, { maximumFractionDigits: 2 });
const EUROS = new Intl.NumberFormat(tag, { style: "currency", currency: "EUR" });

/** A number as French readers write it: 3 000 000, 2,5. */
export const number = (value: number) => NUMBERS.format(value);

/** Whole cents as euros: 1 234,56 €. */
export const euros = (cents: number) => EUROS.format(cents / 100);

/** A figure with its unit, on one line. */
export const quantity = (value: string, unit = "") => `${value}\u00A0${unit}`.trim();

/** What a person typed, with a point or a comma and any spaces; nothing when it is no number. */
function typed(text: string, decimals: number): number | undefined {
  const plain = text.replace(/[\s€]/gu, "").replace(",", ".");
  const shape = new RegExp(`^\\d{1,9}(\\.\\d{1,${decimals}})?$`, "u");
  return shape.test(plain) ? Number(plain) : undefined;
}

/** A number with at most two decimals: « 4 », « 2,5 ». */
export const decimal = (text: string) => typed(text, 2);

/** Whole cents out of « 1 234,5 », « 1234.50 € »… */
export function cents(text: string): number | undefined {
  const amount = typed(text, 2);
  return amount === undefined ? undefined : Math.round(amount * 100);
}

/** Days in quarters, above zero: « 2,5 » or « 0.25 », never « 0,3 ». */
export function days(text: string): number | undefined {
  const amount = typed(text, 2);
  return amount !== undefined && amount > 0 && Number.isInteger(amount * 4) ? amount : undefined;
}
