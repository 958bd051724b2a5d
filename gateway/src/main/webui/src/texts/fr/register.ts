import { typeset } from "../typeset";

/** The register of deposits, and what the issuer finds of each. */
export const register = typeset({
  title: "Le registre des dépôts",
  lead: "Ce qui a été reçu, et quand. Les dossiers hors délai restent fermés.",
  exports: "Exporter",
  archive: "Avec les fichiers (ZIP)",
  data: "Données (JSON)",
  lotExports: "Exporter les offres d'un lot",
  lot: (number: number, label: string) => `Lot ${number}, ${label} :`,
  csv: "Le registre pour un tableur (CSV)",
  caption: "Les dossiers reçus",
  none: "Aucun dossier reçu",
  noneText: "Personne n'a répondu à cet appel.",
  received: "Reçu le",
  entered: (received: string, entered: string) => `${received}, saisi le ${entered}`,
  organisation: "Organisation",
  state: "État",
  states: { SUBMITTED: "Dans les délais", ADMITTED: "Admis par décision", LATE: "Hors délai" },
  version: "Version",
  lots: "Lots",
  file: "Dossier",
  fileOf: (at: string, lots: string) => `Reçu le ${at}, lots ${lots}`,
  lateFile: (at: string) => `Reçu le ${at}, hors délai`,

  check: "Constater la recevabilité",
  outcome: "Constat",
  outcomes: {
    ADMISSIBLE: "Recevable",
    INCOMPLETE: "Incomplète : un complément peut être demandé",
    INADMISSIBLE: "Non recevable",
  },
  reason: "Motif",
  checkSave: "Enregistrer le constat",

  ask: "Demander un complément",
  askText: "La demande va à toutes les candidatures constatées incomplètes, avec la même date.",
  missing: "Ce qui manque",
  day: "Dernier jour",
  askSave: "Envoyer la demande à toutes",

  admit: "Admettre un dossier tardif",
  admitText:
    "Seulement après un incident prouvé de la plateforme : la référence et le motif restent au dossier de sélection.",
  incident: "Référence de l'incident",
  admitSave: "Admettre le dossier",
  saved: "C'est enregistré.",
  member: "Associés de l'émetteur",
  memberText:
    "Un candidat associé de la coopérative émettrice est signalé, avec les mesures prises.",
  memberAsk: "Cette organisation est-elle associée de l'émetteur ?",
  isMember: "Oui",
  isNotMember: "Non",
  measures: "Les mesures prises",
  memberSave: "Enregistrer",
});
