import { typeset } from "../typeset";

/** What the issuer writes of a call, while it is a draft and after. */
export const editing = typeset({
  title: "Rédiger l'appel",
  lead: "Après la publication, les textes et la grille ne changent plus que par un rectificatif daté.",
  preview: "Voir l'appel comme le public",
  paper: "L'appel sur papier (PDF)",
  saved: "C'est enregistré.",
  save: "Enregistrer",

  deadline: "La date limite",
  deadlineNow: (date: string) => `Aujourd'hui : ${date}.`,
  deadlineDay: "Dernier jour pour répondre",
  deadlineSave: "Déplacer la date limite",

  contact: "Le contact",
  contactLabel: "Nom du contact (un rôle, pas une personne)",
  contactEmail: "Son adresse électronique",

  calendar: "Le calendrier du projet",
  calendarHelp: "Une date par ligne : 2021-06-30 Décision. L'ordre des lignes est gardé.",
  calendarLabel: "Dates",
  calendarWrong: (line: string) => `Cette ligne ne commence pas par une date : ${line}`,

  sections: "Les textes",
  heading: "Titre",
  body: "Texte",
  saveSection: (heading: string) => `Enregistrer « ${heading} »`,

  erratum: "Publier un rectificatif",
  erratumLead:
    "Il est daté, publié avec l'appel et envoyé à chaque candidat inscrit. Lui seul peut changer un poids, jusqu'à la date limite.",
  weights: (lots: string) => `Poids des critères, lots ${lots} (100 au total)`,
  weightWrong: "Écrivez un nombre entier.",
  erratumText: "Ce qui est corrigé",
  erratumSave: "Publier le rectificatif",

  questions: "Les questions en attente",
  noQuestion: "Aucune question n'attend de réponse.",
  question: "La question, telle qu'elle sera publiée",
  answer: "La réponse, lue par tous",
  answerSave: "Publier la réponse",
});
