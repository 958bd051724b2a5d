import { typeset } from "../typeset";

/** What the states of the domain are called on screen. */
export const statuses = typeset({
  unknown: "État inconnu",
  call: {
    DRAFT: "En préparation",
    PUBLISHED: "Ouvert aux candidatures",
    CLOSED: "Clos, offres sous scellés",
    OPENED: "Offres ouvertes",
    IN_EVALUATION: "Offres en cours d'examen",
    DECIDED: "Lots attribués",
    CONCLUDED: "Terminé",
    ARCHIVED: "Archivé",
    CANCELLED: "Annulé",
  },
  lot: {
    OPEN: "À attribuer",
    PARTLY_AWARDED: "Attribué en partie",
    AWARDED: "Attribué",
    CONTRACTED: "Contrat signé",
    IN_DELIVERY: "En cours de réalisation",
    DELIVERED: "Réalisé, à vérifier",
    ACCEPTED: "Réalisé et accepté",
    SETTLED: "Soldé",
    UNSUCCESSFUL: "Infructueux",
    DROPPED: "Sans suite",
    REOPENED: "Rouvert",
  },
  seminar: {
    PLANNED: "À organiser",
    DATE_PROPOSED: "Dates proposées",
    DATE_VALIDATED: "Date validée",
    VENUE_CONFIRMED: "Lieu confirmé",
    PROGRAMME_VALIDATED: "Programme validé",
    REGISTRATION_OPEN: "Inscriptions ouvertes",
    READY: "Prêt",
    HELD: "Tenu",
    REPORTED: "Compte rendu remis",
    CLOSED: "Terminé",
    POSTPONED: "Reporté, date à valider",
    CANCELLED: "Annulé",
  },
});
