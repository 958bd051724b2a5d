import { typeset } from "../typeset";

/** The life of a seminar, from its date to the end of its file: who does what next. */
export const life = typeset({
  title: "La vie du séminaire",
  lead: "Six étapes, de la date à la clôture. Chacune dit qui la franchit.",
  stages: {
    DATE_VALIDATED: { name: "La date est validée", who: "Le comité de pilotage local" },
    REGISTRATION_OPEN: {
      name: "Les inscriptions sont ouvertes",
      who: "Le comité de pilotage local, quand il valide le programme",
    },
    READY: { name: "Tout est prêt", who: "La structure retenue, ou l'émetteur" },
    HELD: { name: "Le séminaire a eu lieu", who: "La structure retenue, ou l'émetteur" },
    REPORTED: { name: "Le compte rendu est remis", who: "La structure retenue, ou l'émetteur" },
    CLOSED: { name: "Le dossier est clos", who: "L'émetteur" },
  },
  done: "Fait",
  next: "À faire maintenant",
  later: "Plus tard",
  now: "La prochaine étape",

  dateText:
    "Seul le comité de pilotage local fixe la date. La structure retenue lui en propose, il en choisit une.",
  postponedText:
    "Le séminaire est reporté : sa date revient au comité de pilotage local. Les inscriptions déjà prises sont gardées.",
  toDates: "Proposer des dates",
  programmeText:
    "Les inscriptions s'ouvrent d'elles-mêmes quand le comité de pilotage local valide le programme.",
  toProgramme: "Soumettre le programme",
  toCommittees: "Voir les comités",

  readyText: "Le séminaire est prêt quand un lieu est retenu et un traiteur choisi.",
  venueChosen: "Un lieu est retenu",
  venueMissing: "Aucun lieu n'est encore retenu",
  catererChosen: "Un traiteur est choisi",
  catererMissing: "Aucun traiteur n'est encore choisi",
  toVenues: "Comparer les lieux",
  toCaterers: "Comparer les traiteurs",
  ready: "Déclarer que tout est prêt",
  readyTitle: "Tout est-il prêt ?",
  readyFinal:
    "Les inscriptions restent ouvertes jusqu'au séminaire. Cette étape ne se reprend pas.",
  readySaid: "Le séminaire est prêt.",
  waiver: "Pourquoi se passer de traiteur",
  waiverHelp: "Seul l'émetteur peut y déroger. Sa raison est gardée au journal.",

  heldText: (date: string) => `Le séminaire est prévu le ${date}. Déclarez-le tenu le soir même.`,
  held: "Déclarer que le séminaire a eu lieu",
  heldTitle: "Le séminaire a-t-il eu lieu ?",
  heldFinal:
    "Plus personne ne pourra s'inscrire, et le séminaire ne pourra plus être reporté ni annulé.",
  heldSaid: "Le séminaire est tenu. Il reste à écrire ce qu'il laisse.",

  reportText: "Le compte rendu dit ce que le séminaire laisse. Il s'écrit une fois, en entier.",
  sheetsText: "Le compte rendu s'écrit quand les deux feuilles d'émargement sont closes.",
  sheets: { MORNING: "Feuille du matin", AFTERNOON: "Feuille de l'après-midi" },
  sheetClosed: (sheet: string) => `${sheet} : close`,
  sheetOpen: (sheet: string) => `${sheet} : encore ouverte`,
  toSheets: "Clore les feuilles d'émargement",
  lessons: "Les grands enseignements",
  lessonsHelp: "Ce que le séminaire a appris. Une ligne vide sépare deux paragraphes.",
  projectsText: "Les projets qui y sont nés, s'il y en a. Une ligne laissée vide n'est pas gardée.",
  project: (index: number) => `Projet ${index}`,
  addProject: "Ajouter un projet",
  removeProject: (index: number) => `Enlever le projet ${index}`,
  report: "Remettre le compte rendu",
  reportTitle: "Remettre ce compte rendu ?",
  reportFinal: "Relisez-le : une fois remis, il ne se modifie plus.",
  reportSaid: "Le compte rendu est remis. L'émetteur peut clore le dossier.",

  closeText: "Le compte rendu est remis. L'émetteur clôt le dossier.",
  close: "Clore le dossier",
  closeTitle: "Clore le dossier de ce séminaire ?",
  closeFinal: "Il se relira toujours, mais il ne restera rien à y faire.",
  closeSaid: "Le dossier est clos.",
  closedText: "Le dossier est clos : il ne reste rien à faire.",
  cancelledText: "Le séminaire est annulé. Son dossier se relit, il n'avance plus.",
  toAftermath: "Après le séminaire",

  putOff: "Reporter ou annuler",
  giveUp: "Annuler",
  putOffText:
    "Réservé à l'émetteur. Chaque personne qui a une place, ou qui en attend une, est prévenue par courriel.",
  postpone: "Reporter le séminaire",
  postponeReason: "Pourquoi le séminaire est-il reporté ?",
  postponeTitle: "Reporter ce séminaire ?",
  postponeFinal:
    "La date revient au comité de pilotage local et le lieu est libéré. Les inscriptions sont gardées, et chacun est prévenu.",
  keepDate: "Garder la date",
  postponeSaid: "Le séminaire est reporté. Chacun est prévenu.",
  cancel: "Annuler le séminaire",
  cancelReason: "Pourquoi le séminaire est-il annulé ?",
  cancelTitle: "Annuler ce séminaire ?",
  cancelFinal:
    "Il n'aura pas lieu, et on n'y revient pas. Le lieu est libéré, et chacun est prévenu.",
  keepSeminar: "Garder le séminaire",
  cancelSaid: "Le séminaire est annulé. Chacun est prévenu.",
});
