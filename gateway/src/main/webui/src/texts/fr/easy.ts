import { typeset } from "../typeset";

/** Practical information in « facile à lire et à comprendre »: one idea a sentence, usual words. */
export const easy = typeset({
  place: "Les informations en facile à lire",
  kind: "Facile à lire et à comprendre",
  title: "Venir au séminaire",
  what: "C'est quoi ?",
  whatText: (about: string) => [
    "Un séminaire est une journée de rencontre.",
    "Des personnes parlent de leur travail.",
    "Vous pouvez écouter.",
    "Vous pouvez poser des questions.",
    `Ce séminaire parle de ce sujet : ${about}.`,
  ],
  when: "C'est quand ?",
  day: (date: string) => `Le séminaire est le ${date}.`,
  noDay: "La date n'est pas encore choisie.",
  hours: (from: string, to: string) => [
    `Le séminaire commence à ${from}.`,
    `Le séminaire finit à ${to}.`,
  ],
  how: "Comment venir ?",
  howText: [
    "Vous devez vous inscrire.",
    "Vous vous inscrivez sur la page du séminaire.",
    "Nous vous envoyons un courriel.",
    "Dans le courriel, il y a un lien.",
    "Vous cliquez sur le lien.",
    "Alors votre place est gardée.",
  ],
  full: "Et s'il n'y a plus de place ?",
  fullText: [
    "Vous pouvez attendre une place.",
    "Quelqu'un peut annuler sa venue.",
    "Alors nous vous écrivons.",
    "Vous dites si vous voulez la place.",
  ],
  meal: "Le repas",
  mealText: [
    "À midi, il y a un buffet.",
    "Vous mangez sur place.",
    "Après votre inscription, vous pouvez dire ce que vous ne mangez pas.",
  ],
  help: "Vous avez besoin d'aide ?",
  helpText: [
    "Par exemple, vous venez en fauteuil roulant.",
    "Ou vous parlez la langue des signes.",
    "Ou vous avez besoin d'une autre aide.",
    "Dites-le après votre inscription.",
    "Une seule personne lit votre demande : la personne qui organise l'accueil.",
  ],
  question: "Vous avez une question ?",
  write: "Vous pouvez écrire à cette adresse :",
  toSeminar: "Aller à la page du séminaire",
});
