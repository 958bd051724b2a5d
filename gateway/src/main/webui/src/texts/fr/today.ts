import { typeset } from "../typeset";

const issuer = {
  DRAFT: "Relire l'appel, puis le publier",
  CLOSED: "Ouvrir les offres, à deux administrateurs",
  OPENED: "Faire évaluer les offres et choisir les titulaires",
  IN_EVALUATION: "Suivre l'évaluation et choisir les titulaires",
};

const holder = {
  PLANNED: "Proposer des dates au comité",
  DATE_PROPOSED: "Avancer les partenaires, le lieu et les traiteurs",
  DATE_VALIDATED: "Soumettre le programme au comité",
  VENUE_CONFIRMED: "Soumettre le programme au comité",
  PROGRAMME_VALIDATED: "Préparer l'accueil",
  REGISTRATION_OPEN: "Suivre les inscriptions et préparer l'accueil",
  READY: "Conduire la journée",
  HELD: "Remettre le compte rendu du séminaire",
  POSTPONED: "Proposer de nouvelles dates au comité",
};

/** What the issuer alone does in a seminar that others hold. */
const closer = {
  REPORTED: "Clore le dossier du séminaire",
};

/** The home page of those who signed in: what waits for them. */
export const today = typeset({
  title: (name: string) => `Bonjour, ${name}`,
  lead: (organisation: string) => `Vous agissez pour ${organisation}.`,
  todo: "À faire aujourd'hui",
  none: "Rien ne vous attend",
  noneText: "Vous serez prévenu par un avis et par courriel dès que quelque chose vous attendra.",
  issuer,
  holder,
  closer,
  local: "Comité de pilotage local",
  national: "Comité de pilotage national",
  mails: (count: number) =>
    count > 1 ? `Relire ${count} courriels avant leur envoi` : "Relire un courriel avant son envoi",
  mailsText: "Les décisions partent après votre relecture.",
  mailed: (files: number) =>
    files > 1
      ? `Déposer ${files} dossiers reçus par courriel et saisis`
      : "Déposer un dossier reçu par courriel et saisi",
  partnerships: (count: number) =>
    count > 1
      ? `Confirmer ${count} partenariats nés au séminaire`
      : "Confirmer un partenariat né au séminaire",
  evaluate: (lots: number) =>
    lots > 1 ? `Évaluer les offres de ${lots} lots` : "Évaluer les offres d'un lot",
  answer: "Répondre à l'appel",
  submit: "Terminer et déposer votre dossier : il n'est pas déposé",
  until: (call: string, when: string) => `${call}. Date limite : ${when}`,
  votes: (count: number) => (count > 1 ? `Voter sur ${count} décisions` : "Voter sur une décision"),
  polls: (count: number) =>
    count > 1 ? `Répondre à ${count} sondages de dates` : "Répondre au sondage de dates",
});
