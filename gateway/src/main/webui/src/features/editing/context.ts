import type { ContextFact } from "../../lib/api";

/** A year, a month or a day, as dates are kept. */
const DATE = /^\d{4}(-\d{2}){0,2}$/u;

export const knownDate = (typed: string) => typed === "" || DATE.test(typed.trim());

/** The statements of the rows, in their order on screen; a part left empty is not told. */
export const factsIn = (values: FormData): ContextFact[] =>
  [...values.keys()]
    .filter((name) => name.endsWith(".statement"))
    .map((name) => {
      const row = name.slice(0, -"statement".length);
      const part = (key: keyof ContextFact) => {
        const typed = String(values.get(row + key) ?? "").trim();
        return typed === "" ? {} : { [key]: typed };
      };
      return {
        statement: "",
        ...part("statement"),
        ...part("source"),
        ...part("value"),
        ...part("unit"),
        ...part("asOf"),
      };
    });
