import { typeset } from "../typeset";

/** What the issuer's administrators do with a call. */
export const issuing = typeset({
  title: "Piloter les appels",
  lead: "Chaque appel avance étape par étape. Ouvrez-le pour voir ce qui reste à faire.",
  none: "Aucun appel pour le moment",
  noneText:
    "Préparez un appel à partir d'un jeu de données. Il reste un brouillon jusqu'à sa publication.",
  draft: "Préparer l'appel de 2021",
  drafted: "Le brouillon est prêt. Relisez-le avant de le publier.",

  callKind: "Piloter l'appel",
  read: "Relire l'appel tel que le public le voit",
  write: "Rédiger l'appel : textes, contact, calendrier, questions",
  publicity: "La publicité de l'appel et ses preuves",
  register: "Le registre des dépôts, la recevabilité, les compléments",
  mailed: "Les dossiers reçus par courriel : les saisir, joindre le message, les déposer",
  next: "Ce qu'il y a à faire",

  publish: "Publier l'appel",
  publishText: "Tout le monde pourra lire l'appel et les structures pourront y répondre.",
  publishTitle: "Publier cet appel ?",
  publishFinal: "Après la publication, les textes, les lots et la date limite ne changent plus.",
  published: "L'appel est publié.",

  waiting: (deadline: string) =>
    `Rien à faire pour le moment. L'appel se fermera de lui-même après la date limite : ${deadline}.`,

  opening: "Ouvrir les plis",
  openingText:
    "Les offres sont sous scellés. Deux administrateurs différents doivent demander l'ouverture, chacun depuis son compte.",
  openingTitle: "Demander l'ouverture des plis ?",
  openingFinal:
    "À la deuxième demande, les offres deviennent lisibles. On ne peut pas revenir en arrière.",
  firstKey:
    "Votre demande est enregistrée. Un autre administrateur doit maintenant faire la sienne.",
  opened: "Les plis sont ouverts.",

  selection: "Préparer les décisions",
  selectionText: "Pour chaque lot, choisissez une offre et écrivez pourquoi.",
  decided: "Tous les lots sont attribués. Les structures ont été prévenues.",
  closed: "Cet appel ne demande plus rien.",
  lot: (number: number, label: string) => `Lot ${number}. ${label}`,
  offers: "Offres reçues à temps",
  noOffers: "Aucune offre n'a été reçue pour ce lot.",
  structure: "Structure",
  structureWithoutName: (number: string) => `Structure …${number}`,
  seminarsOf: "Séminaires",
  allSeminars: "Tous",
  total: "Total",
  state: "État",
  bidStatus: { SUBMITTED: "À étudier", SELECTED: "Retenue", REJECTED: "Non retenue" },
  choose: "Quelle offre retenez-vous ?",
  forSeminars: "Pour quels séminaires ?",
  forSeminarsHelp: "Si vous ne cochez rien, l'offre est retenue pour tous ceux qu'elle propose.",
  justification: "Pourquoi ce choix ?",
  justificationHelp:
    "Obligatoire quand moins de trois offres ont été reçues. Conservé pour le contrôle.",
  select: (number: number) => `Préparer l'attribution du lot ${number}`,
  selected: (number: number) => `L'attribution du lot ${number} est préparée.`,

  evaluate: "Comparer et évaluer les offres",
  judging: "Évaluateurs, rapport, fin sans titulaire",
  person: "La personne qui évalue",
  personHelp: "Deux évaluateurs sans lien au moins notent chaque offre.",
  assign: "Désigner",
  assigned: "L'évaluateur est désigné.",
  evaluators: (number: number) => `Qui évalue le lot ${number}`,
  noEvaluator: "Personne n'évalue encore ce lot.",
  evaluator: "Évaluateur",
  stranger: "Personne qui n'est plus de votre organisation",
  seat: {
    PENDING: "N'a pas encore déclaré ses liens",
    FREE: "Sans lien, notes à remettre",
    TIED: "Écarté : a déclaré un lien",
    SUBMITTED: "Notes remises",
  },
  act: "Action",
  dismiss: (name: string) => `Retirer ${name}`,
  dismissTitle: (name: string) => `Retirer ${name} de l'évaluation de ce lot ?`,
  dismissText:
    "Cette personne ne verra plus ce lot. Tant que les notes ne sont pas dévoilées, vous pourrez la désigner de nouveau.",
  dismissed: "L'évaluateur est retiré.",
  everybody: "Toutes les personnes de votre organisation évaluent déjà ce lot.",
  endReason: "Pourquoi le lot reste-t-il sans titulaire ?",
  end: (number: number) => `Déclarer le lot ${number} infructueux`,
  ended: (number: number) => `La fin du lot ${number} est préparée.`,
  report: "Établir le rapport d'analyse",
  reported: "Le rapport est établi. Deux évaluateurs doivent le signer.",
  takeBack: "Reprendre la décision préparée",
  takenBack: "La décision préparée est reprise.",
  release: "Annoncer les décisions",
  releaseText: "Rien n'est dit aux candidats avant cette annonce, qui vaut pour tous les lots.",
  releaseTitle: "Annoncer toutes les décisions ?",
  releaseFinal: "Les lettres partent. Notes, rapports et décisions ne changent plus.",
  released: "Les décisions sont annoncées.",
});
