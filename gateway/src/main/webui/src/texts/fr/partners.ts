import { typeset } from "../typeset";

/** Partner systems and their credentials. */
export const partners = typeset({
  title: "Les systèmes partenaires",
  lead: "Chaque coopérative partenaire a un identifiant, un secret et les seuls droits que vous lui donnez.",
  none: "Aucun partenaire",
  noneText: "Ouvrez un premier accès ci-dessous.",
  list: "Les accès ouverts",
  name: "Nom",
  client: "Identifiant",
  scopes: "Droits",
  acts: "Actions",
  add: "Ouvrir un accès",
  nameLabel: "Le nom de la coopérative",
  nameHelp: "L'identifiant en est tiré.",
  scopesLabel: "Ce que son système pourra faire",
  added: (name: string) => `L'accès de ${name} est ouvert.`,
  secret: "Le secret",
  secretOnce: "Transmettez-le au partenaire maintenant : il n'est montré qu'une fois.",
  renew: "Changer de secret",
  renewTitle: "Changer de secret ?",
  renewText: "L'ancien secret cesse de valoir aussitôt.",
  renewed: "Le secret est changé.",
  remove: "Fermer l'accès",
  removeTitle: "Fermer cet accès ?",
  removeText:
    "Le système partenaire ne pourra plus se connecter. Un jeton déjà remis vaut encore cinq minutes au plus.",
  removed: "L'accès est fermé.",
  what: {
    "calls:read": "Lire les appels",
    "seminars:read": "Lire les séminaires",
    "registrations:write": "Inscrire des participants",
    "media:read": "Lire les livrables publiés",
    "webhooks:manage": "Gérer ses webhooks",
    "events:read": "Lire les événements",
  },
});
