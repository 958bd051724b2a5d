/** What was typed into a field, without the blanks around it. */
export const typed = (values: FormData, name: string) => String(values.get(name) ?? "").trim();

/** The same as a part of what is sent; nothing at all for a field that was left empty. */
export function stated<K extends string>(
  values: FormData,
  ...names: K[]
): Partial<Record<K, string>> {
  const told = names.map((name) => [name, typed(values, name)] as const);
  return Object.fromEntries(told.filter(([, text]) => text !== "")) as Partial<Record<K, string>>;
}
