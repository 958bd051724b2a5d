/** The page of one seminar, and the registration to it. */
export const seminars = {
  kind: "Séminaire",
  date: "Date",
  dateMissing: "La date n'est pas encore validée. Le comité de pilotage local la choisit.",
  gauge: "Places",
  gaugeTold: (confirmed: number, gauge: number, waiting: number) =>
    waiting > 0
      ? `${confirmed} places prises sur ${gauge}, ${waiting} en attente`
      : `${confirmed} places prises sur ${gauge}`,
  programme: "Programme",
  programmeMissing: "Le programme n'est pas encore validé",
  programmeMissingText:
    "Il sera affiché ici dès que le comité de pilotage local l'aura validé. Les inscriptions ouvriront alors.",
  slot: (from: string, to: string) => `${from} – ${to}`,
  toCall: "Lire l'appel",
  committee: "Comité de pilotage local",
  toCommittee: "Voir le comité et ses décisions",

  registration: "S'inscrire",
  registrationLead:
    "Une journée en présentiel, avec un buffet sur place. Tous les champs sont à remplir.",
  registrationClosed: "Les inscriptions ne sont pas ouvertes",
  registrationClosedText: "Elles ouvrent quand la date et le programme sont validés.",
  full: "Toutes les places sont prises. Vous pouvez vous inscrire sur la liste d'attente : vous serez prévenu dès qu'une place se libère.",
  familyName: "Nom",
  givenName: "Prénom",
  email: "Adresse électronique",
  emailHelp: "Pour vous confirmer votre inscription. Elle n'est pas publiée.",
  organisation: "Structure",
  function: "Fonction",
  category: "Vous venez au titre de",
  register: "Envoyer mon inscription",
  privacy: "Ce que deviennent vos données",
  privacyText: (issuer: string, email: string) => [
    `${issuer} est responsable de ces données. Elles servent seulement à organiser ce séminaire et à justifier son financement européen, sur la base de l'intérêt légitime.`,
    `Seules l'équipe d'organisation et les personnes chargées du contrôle y ont accès. Elles sont gardées le temps du séminaire, puis le temps que la loi impose pour les justificatifs.`,
    `Vous pouvez demander à les voir, à les corriger ou à les effacer en écrivant à ${email}. Vous pouvez aussi saisir la CNIL.`,
  ],
  requestedTitle: "Confirmez votre adresse",
  requestedText:
    "Un courriel vient de vous être envoyé. Suivez son lien dans les deux jours : votre place n'est réservée qu'à ce moment-là. Vous pouvez fermer cette page.",
  another: "Inscrire une autre personne",

  prepare: "Préparer ce séminaire",
  prepareKind: "Préparer le séminaire",
  dates: "1. Proposer des dates",
  datesLead:
    "Proposez une ou plusieurs dates. Le comité de pilotage local en choisit une : personne d'autre ne peut fixer la date.",
  dateSet: (date: string) => `Le comité a validé le ${date}.`,
  dateRow: (index: number) => `Date ${index}`,
  addDate: "Ajouter une date",
  proposeDates: "Envoyer au comité",
  datesProposed: "Les dates sont envoyées au comité.",
  programmes: "2. Soumettre le programme",
  programmesLead:
    "Chaque envoi est une nouvelle version. Le comité valide une version précise, qui devient publique.",
  versions: "Les versions soumises",
  version: (number: number, parts: number) => `Version ${number}, en ${parts} temps`,
  item: (index: number) => `Temps ${index}`,
  startsAt: "Début",
  endsAt: "Fin",
  itemTitle: "Intitulé",
  addItem: "Ajouter un temps",
  removeRow: (name: string) => `Enlever : ${name}`,
  submitProgramme: "Envoyer au comité",
  programmeSubmitted: (version: number) => `La version ${version} est envoyée au comité.`,
};
