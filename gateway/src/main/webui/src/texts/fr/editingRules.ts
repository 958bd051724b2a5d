import { typeset } from "../typeset";

/** How a call will be judged and run, and what its lots are expected to cost. */
export const editingRules = typeset({
  weights: "Les poids des critères",
  terms: "Les conditions de l'appel",
  validity: "Durée de validité des offres, en jours",
  pause: "Jours entre les lettres et les contrats",
  negotiating: "Négociation",
  negotiation: "L'émetteur peut négocier, avec tous de la même façon",
  noNegotiation: "Aucune négociation",
  notWhole: "Écrivez un nombre entier.",
  operation: "L'opération cofinancée",
  operationLead: "Imprimée partout où elle est connue ; laissez vide ce que vous ignorez.",
  operationNumber: "Numéro de l'opération",
  rate: "Part payée par le fonds, en pour cent",
  needs: "L'estimation des besoins",
  needsLead:
    "Elle sert à choisir la règle d'achat de chaque famille de lots. Ni le public ni les candidats ne la voient. Chaque enregistrement remplace les estimations précédentes.",
  lots: "Lots",
  estimated: "Estimation",
  rule: "Règle",
  costOf: (number: number, label: string) => `Lot ${number}. ${label}`,
});
