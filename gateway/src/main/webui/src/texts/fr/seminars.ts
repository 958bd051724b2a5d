import { typeset } from "../typeset";

/** The page of one seminar, and the registration to it. */
export const seminars = typeset({
  kind: "Séminaire",
  date: "Date",
  dateMissing: "La date n'est pas encore validée. Le comité de pilotage local la choisit.",
  dateNever: "Ce séminaire est annulé.",
  toCalendar: "Ajouter à mon agenda",
  seriesToCalendar: "Ajouter tous les séminaires de l'appel à mon agenda",
  gauge: "Places",
  gaugeTold: (confirmed: number, gauge: number, waiting: number) =>
    waiting > 0
      ? `${confirmed} places prises sur ${gauge}, ${waiting} en attente`
      : `${confirmed} places prises sur ${gauge}`,
  about: "De quoi il s'agit",
  ownTheme: "Le thème de ce séminaire",
  commonTheme: "Le thème commun aux séminaires",
  purpose: "À quoi ils servent",
  objectives: "Leurs objectifs",
  dimensions: {
    REGULATORY: "dimension réglementaire",
    ECONOMIC: "dimension économique",
    SOCIAL: "dimension sociale",
    CULTURAL: "dimension culturelle",
  },
  speaker: (name: string, organisation: string) => `Avec ${name}, ${organisation}.`,
  covered: (dimensions: string[]) =>
    dimensions.length > 0
      ? `Le programme traite : ${dimensions.join(", ")}.`
      : "Aucune dimension n'est indiquée dans le programme.",
  live: "Suivre à distance",
  liveLead: "Ces temps sont ouverts à tous. Les suivre ne prend pas de place dans la salle.",
  liveTime: (from: string, to: string) => `Du ${from} au ${to}`,
  liveCaptioned: "Sous-titré en direct.",
  captionedLater: "Une transcription sera publiée après la session.",
  recorded: "Cette session est enregistrée",
  recordedKnown: "Je sais que la session est enregistrée.",
  join: "Rejoindre la session",
  watch: "Ouvrir la session",
  recording: "Voir l'enregistrement",
  captions: "Lire les sous-titres",
  under18: "Avez-vous moins de 18 ans ?",
  under18Help: "Pour demander les accords nécessaires aux images et aux enregistrements.",
  yes: "Oui",
  no: "Non",
  programme: "Programme",
  programmeMissing: "Le programme n'est pas encore validé",
  programmeMissingText:
    "Il sera affiché ici dès que le comité de pilotage local l'aura validé. Les inscriptions ouvriront alors.",
  slot: (from: string, to: string) => `${from} – ${to}`,
  toCall: "Lire l'appel",
  committee: "Comité de pilotage local",
  toAftermath: "Ce que le séminaire laisse : projets et partenariats",
  toCommittee: "Voir le comité et ses décisions",

  registration: "S'inscrire",
  registrationLead:
    "Une journée en présentiel, avec un buffet sur place. Tous les champs sont à remplir.",
  registrationClosed: "Les inscriptions ne sont pas ouvertes",
  registrationClosedText: "Elles ouvrent quand la date et le programme sont validés.",
  attended: "Vous avez participé ?",
  attendedLead: "Votre attestation de présence se télécharge depuis votre place.",
  closedBy: {
    POSTPONED: {
      title: "Le séminaire est reporté",
      text: "Le comité de pilotage local choisit une nouvelle date. Les inscriptions déjà prises sont gardées, et chacun est prévenu.",
    },
    CANCELLED: { title: "Le séminaire est annulé", text: "Il n'aura pas lieu." },
  },
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
});
