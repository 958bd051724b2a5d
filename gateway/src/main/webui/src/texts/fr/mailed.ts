import { typeset } from "../typeset";

/** What staff does with an application that came by e-mail. */
export const mailed = typeset({
  title: "Les dossiers reçus par courriel",
  lead: "Une structure a répondu par courriel ? Recopiez son dossier ici, joignez son message, puis déposez-le pour elle.",
  secret:
    "Jusqu'au dépôt, vous seul voyez votre saisie. Une fois déposée, elle est scellée comme les autres jusqu'à l'ouverture des plis.",
  deadline: (date: string) =>
    `Date limite de réponse : ${date}. C'est l'heure d'arrivée du message qui compte, pas celle de la saisie.`,
  over: "Cet appel ne reçoit plus de dossier",
  overText: "La saisie n'est possible que de la publication de l'appel à l'ouverture des plis.",

  begun: "Vos saisies à déposer",
  begunLine: (name: string, at: string) => `${name}, message reçu le ${at}`,
  withMessage: "Message joint, à déposer",
  withoutMessage: "Message à joindre",

  enter: "1. Saisir ce que dit le message",
  enterLead:
    "Recopiez sans rien ajouter. Une saisie enregistrée ne se modifie plus : en cas d'erreur, renoncez-y et recommencez.",
  sender: "Qui a écrit",
  legalName: "Nom de la structure",
  siret: "Numéro SIRET",
  siretHelp: "14 chiffres, avec ou sans espaces.",
  contactEmail: "Adresse électronique du contact",
  receivedDay: "Jour d'arrivée du message",
  receivedTime: "Heure d'arrivée, à Paris",
  file: "Son dossier",
  motivations: "Ses motivations",
  lots: "À quels lots le message répond-il ?",
  lot: (number: number, label: string) => `Lot ${number}. ${label}`,
  bid: (number: number, label: string) => `Son offre pour le lot ${number}. ${label}`,
  save: "Enregistrer la saisie",
  saved: "La saisie est enregistrée. Elle n'est pas encore déposée.",

  enteredKind: "Dossier reçu par courriel",
  enteredTitle: (name: string) => `Le dossier de ${name}`,
  nameless: "la structure",
  notDeposited: "Saisie enregistrée, pas encore déposée",
  others: "Voir toutes les saisies, ou en commencer une autre",
  gone: "Cette saisie ne se voit plus",
  goneText: "Elle est déposée et scellée, vous y avez renoncé, ou une autre personne l'a faite.",
  recap: "Ce que vous avez saisi",
  offers: "Les offres saisies",
  offer: "Lot",
  offerFor: (lot: number) => `Lot ${lot}`,
  net: "Sans TVA",
  tax: "TVA",
  whole: "Total avec TVA",
  read: "Relire les textes",
  proposal: (lot: number) => `Proposition pour le lot ${lot}`,
  contact: (email: string) => `Contact : ${email}`,
  receivedAt: (at: string) => `Message reçu le ${at}`,

  message: "2. Joindre le message d'origine",
  messageLead:
    "Dans votre messagerie, enregistrez le message au format .eml : il garde sa date et ses pièces jointes.",
  noMessage: "Aucun message joint.",
  attached: (name: string) => `${name} est joint.`,
  attach: "Choisir le message (.eml)",
  attaching: (name: string) => `Envoi de ${name}…`,

  deposit: "3. Déposer",
  missing: "Il manque :",
  missingMessage: "le message d'origine",
  depositNow: "Déposer ce dossier",
  depositTitle: "Déposer ce dossier pour la structure ?",
  depositText:
    "Il sera scellé : ni vous ni personne ne pourra le relire, le changer ou le retirer avant l'ouverture des plis.",
  discard: "Renoncer à cette saisie",
  discardTitle: "Renoncer à cette saisie ?",
  discardText: "Ce que vous avez saisi et le message joint seront effacés. Rien n'aura été déposé.",
  discarded: "La saisie est effacée. Rien n'est déposé.",
  handed: {
    SUBMITTED: "Le dossier est déposé et scellé. Il compte comme reçu à temps.",
    LATE: "Le dossier est déposé. Son message est arrivé hors délai : il est conservé, mais ne sera pas examiné.",
  },
});
