import { typeset } from "../typeset";

/** What a seminar leaves: lessons, projects, partnerships, recordings. */
export const aftermath = typeset({
  kind: "Après le séminaire",
  tooEarly: "Le séminaire n'a pas encore eu lieu",
  tooEarlyText: "Ce qu'il laisse se lira ici.",
  toFile: "Ouvrir le dossier du séminaire",

  restitution: "Ce que le séminaire laisse",
  notWritten: "Le compte rendu n'est pas encore remis",
  notWrittenText:
    "Il se remet dans le dossier du séminaire, quand les deux feuilles d'émargement sont closes.",
  lessons: "Les grands enseignements",
  projects: "Les projets nés au séminaire",
  noProject: "Aucun projet n'est noté.",
  counted: (count: number) =>
    count === 0
      ? "Aucun partenariat n'est encore confirmé."
      : count === 1
        ? "Un partenariat confirmé par les deux structures."
        : `${count} partenariats confirmés par les deux structures.`,
  writtenAt: (moment: string) => `Remis le ${moment}.`,

  partnerships: "Partenariats nés au séminaire",
  partnershipsLead:
    "Une structure le signale, l'autre le confirme : il ne compte qu'alors. Avant, seules ces deux structures le voient.",
  noPartnership: "Aucun partenariat n'est encore à lire",
  noPartnershipText: "Il apparaît ici dès qu'une de ses deux structures le signale.",
  partnership: "Partenariat",
  toldOn: "Signalé le",
  state: "État",
  act: "Suite",
  confirmedOn: (day: string) => `Confirmé le ${day}`,
  yours: "À confirmer par votre structure",
  theirs: "En attente de l'autre structure",
  confirm: "Confirmer",
  confirmTitle: "Confirmer ce partenariat ?",
  confirmText: "Il comptera parmi ceux du séminaire et sera lu. Cela ne se reprend pas.",
  confirmed: "Le partenariat est confirmé : il compte.",

  tell: "Signaler un partenariat",
  tellText:
    "Dites ce que vous ferez ensemble, puis prévenez l'autre structure : elle le confirme sur cette page.",
  subject: "Ce que vous ferez ensemble",
  subjectHelp:
    "Nommez les deux structures : c'est ce texte que l'autre confirme, et qui sera lu ensuite.",
  other: "Code de l'autre structure",
  otherHelp: "Elle le lit sur cette page, une fois connectée.",
  otherIsHolder:
    "C'est celui de la structure retenue pour ce séminaire. Pour une autre, demandez-lui le sien : elle le lit sur cette page.",
  notACode: "Un code a 36 caractères, lettres, chiffres et tirets : copiez-le en entier.",
  ownCode: "Ce code est celui de votre structure. Écrivez celui de l'autre.",
  send: "Signaler ce partenariat",
  told: "C'est noté. L'autre structure peut maintenant le confirmer.",
  yourCode: (name: string) => `Le code de ${name}, à donner à vos partenaires :`,

  recordings: "Enregistrements",
  recordingsLead:
    "Un enregistrement se publie avec des sous-titres, et avec l'accord de chaque intervenant.",
  session: (from: string, to: string) => `Du ${from} au ${to}`,
  published: "Cet enregistrement est publié sur la page du séminaire.",
  see: "Voir l'enregistrement",
  read: "Lire les sous-titres",
  replace: "Remplacer cet enregistrement",
  address: "Adresse de l'enregistrement",
  addressHelp: "Elle commence par https://",
  captions: "Adresse des sous-titres ou de la transcription",
  notAnAddress: "Une adresse commence par https://",
  agreements: "Accords des intervenants",
  agreementsText: "Pour chacun, ce qui prouve son accord : une date, un document, un courriel.",
  noSpeaker: "Le programme ne nomme aucun intervenant.",
  agreement: (speaker: string) => `Accord : ${speaker}`,
  publish: "Publier l'enregistrement",
  publishTitle: "Publier cet enregistrement ?",
  publishFinal: "Tout le monde pourra le voir, sur la page du séminaire.",
  publishSaid: "L'enregistrement est publié.",
});
