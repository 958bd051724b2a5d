import type { Structure } from "../../lib/api";

export const choices = (labels: Record<string, string>) =>
  Object.entries(labels).map(([id, label]) => ({ id, label }));

/** What was typed; what was left empty is not said. */
export function stated(values: FormData): Structure {
  const text = (name: string) => values.get(name)?.toString().trim() ?? "";
  const naf = text("naf");
  const family = text("collectiveFamily");
  return {
    legalName: text("legalName"),
    siret: text("siret"),
    contactEmail: text("contactEmail"),
    ...(text("address") && { address: text("address") }),
    ...(text("legalForm") && { legalForm: text("legalForm") }),
    ...(naf && { naf, nafVersion: text("nafVersion") as "REV2" | "NAF2025" }),
    ...(family !== "NEITHER" && { collectiveFamily: family as "GATHERED" | "COOPERATIVE" }),
  };
}
