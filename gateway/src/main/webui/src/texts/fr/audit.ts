import { typeset } from "../typeset";

/** The audit trail. */
export const audit = typeset({
  title: "Le journal de la plateforme",
  lead: "Chaque changement d'état, dans tous les services, du plus récent au plus ancien. Une entrée n'est jamais modifiée ni effacée.",
  search: "Chercher",
  subject: "Objet",
  subjectHelp: "L'identifiant d'un appel, d'un séminaire, d'un comité…",
  person: "Personne",
  kind: "Ce qui s'est passé",
  kindHelp: "Par exemple LotDecided.",
  none: "Aucune entrée",
  noneText: "Rien ne répond à cette recherche.",
  caption: "Les entrées",
  at: "Quand",
  service: "Service",
  change: "Changement",
  reason: "Motif",
  changed: (before: string, after: string) => (before === "" ? after : `${before} → ${after}`),
  more: "Voir la suite",
  exported: "Télécharger en CSV",
  missing: (services: string) => `Ne répondent pas pour l'instant : ${services}.`,
});
