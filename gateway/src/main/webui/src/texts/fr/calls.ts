import { typeset } from "../typeset";

/** The public pages: the home page and one call. */
export const calls = typeset({
  homeTitle: "Des rencontres pour mieux accompagner",
  homeLead:
    "Coopérer Pour Entreprendre organise des séminaires sur l'accompagnement à l'entrepreneuriat des publics vulnérables. Ici, on répond à un appel, on prépare un séminaire, on s'y inscrit.",
  listTitle: "Les appels",
  none: "Aucun appel n'est publié pour le moment",
  noneText: "Le prochain appel sera affiché ici dès sa publication. Vous n'avez rien à faire.",
  read: "Lire l'appel",
  deadline: "Date limite de réponse",
  state: "État",
  kind: "Appel à manifestation d'intérêt",

  stepsTitle: "Comment répondre",
  steps: [
    {
      title: "Lisez l'appel",
      text: "L'appel est divisé en lots. Vous répondez à un lot, à plusieurs ou à tous.",
    },
    {
      title: "Préparez votre dossier",
      text: "Présentez votre structure, les personnes, vos motivations et, pour chaque lot, une proposition chiffrée.",
    },
    {
      title: "Déposez-le",
      text: "Tant que vous ne déposez pas, rien ne part. Après le dépôt, vous recevez un accusé de réception.",
    },
    {
      title: "Changez d'avis",
      text: "Jusqu'à la date limite, vous pouvez remplacer ou retirer votre dossier. La dernière version compte.",
    },
  ],

  contents: "Sur cette page",
  publics: "Les publics",
  publicsText: "Chaque séminaire est dédié à un public.",
  lots: "Les lots",
  lotsText: (count: number) =>
    `L'appel compte ${count} lots. On peut répondre à un lot, à plusieurs ou à tous.`,
  lot: (number: number) => `Lot ${number}`,
  duties: "Ce qui est demandé",
  alternate: (label: string) => `Aussi appelé : ${label}`,
  lotKinds: {
    SEMINAR_SUPPORT: "Organisation d'un séminaire",
    PHOTOGRAPHY: "Photographies",
    AUDIO: "Sons et podcasts",
    PROCEEDINGS: "Rédaction",
  },
  facts: "Le contexte en quelques repères",
  source: (source: string, date?: string) =>
    date === undefined ? `Source : ${source}` : `Source : ${source}, ${date}`,
  dated: (date: string) => `En date de : ${date}`,
  calendar: "Calendrier du projet",
  cycle: (from: string, to: string, days: string) =>
    `Le cycle des séminaires, du ${from} au ${to}. ${days}`,
  dayOf: (label: string, day?: string) =>
    day === undefined ? `${label} : date à valider.` : `${label} : ${day}.`,
  funders: "Avec le soutien de",
  contact: "Contact",
  contactText: (label: string) => `Une question sur l'appel ? Écrivez à ${label} :`,
  answer: "Répondre à cet appel",
  answerSignIn: "Se connecter pour répondre",
  board: "Voir où en sont les lots",
  onPaper: "L'appel sur papier (PDF)",
  leadsTo: (heading: string) => `Voir « ${heading} »`,
  issuer: (issuer: string) => `Appel lancé par ${issuer}, pilote du projet`,
  window: (from: string, to: string) => `Séminaires prévus entre le ${from} et le ${to}.`,

  criteria: "Critères de sélection",
  criteriaText: "Ils sont fixés avant la publication et les mêmes pour tous.",
  grid: (lots: string) => `Lots ${lots}`,
  criterion: "Critère",
  weight: "Poids",
  percent: (weight: number) => `${weight} %`,
  rounding: (scale: number, rule: string) => `Notes de 0 à ${scale}. Arrondi : ${rule}.`,
  erratum: (text: string) => `Rectificatif : ${text}`,
  questions: "Questions et réponses",
  questionsText: "Chaque réponse est publiée pour tous, sans le nom de qui a demandé.",
  noQuestion: "Aucune réponse publiée pour le moment.",
  question: "Votre question",
  questionHelp: "N'écrivez rien qui dise qui vous êtes : votre question sera publiée.",
  ask: "Envoyer la question",
  asked: "Votre question est envoyée. La réponse paraîtra sur cette page.",
});
