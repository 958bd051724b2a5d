import { typeset } from "../typeset";

/** What a call says of its context, and what its lots ask of whoever holds them. */
export const editingContents = typeset({
  facts: "Les repères du contexte",
  factsLead: "Des chiffres et des constats que tout le monde lit, chacun avec sa source.",
  noFact: "Aucun repère : la page publique n'en montrera pas.",
  fact: (index: number) => `Repère ${index}`,
  statement: "Ce que vous affirmez",
  source: "Source",
  sourceHelp: "Qui l'a établi, et où le lire. Sans source, un repère n'est pas enregistré.",
  value: "Chiffre, s'il y en a un",
  unit: "Unité",
  asOf: "Date du constat",
  asOfHelp: "Écrivez 2019, 2019-11 ou 2019-11-30.",
  addFact: "Ajouter un repère",
  removeFact: (index: number) => `Enlever le repère ${index}`,

  duties: "Ce que les lots demandent",
  dutiesLead:
    "Les lots d'une même famille demandent la même chose. Un lot sous contrat garde ce qui a été signé.",
  afterwards:
    "Cet appel est déjà public. Si un changement compte pour les candidats, publiez aussi un rectificatif.",
  dutiesOf: (kind: string, lots: number[]) =>
    `${kind}, ${lots.length > 1 ? "lots" : "lot"} ${lots.join(", ")}`,
  dutiesHelp: "Une demande par ligne.",
  dutiesSave: (kind: string) => `Enregistrer « ${kind} »`,
  tooMany: (most: number) => `Pas plus de ${most} demandes.`,
  tooLong: (most: number) => `Une demande ne dépasse pas ${most} signes.`,
});
