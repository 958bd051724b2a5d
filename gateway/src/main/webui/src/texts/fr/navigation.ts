import { typeset } from "../typeset";

/** What the places of the application are called, wherever something leads there. */
export const navigation = typeset({
  calls: "Les appels",
  today: "Aujourd'hui",
  board: "Où en sont les lots",
  applications: "Ma candidature",
  committees: "Comités",
  library: "Médiathèque",
  deliverables: "Livrables",
  issuing: "Piloter",
  evaluating: "Évaluer",
  indicators: "Indicateurs",
  mails: "Courriels",
  webhooks: "Webhooks",
  catalogue: "Événements",
  portal: "Espace partenaire",
  organisation: "Mon organisation",
  partners: "Partenaires",
  audit: "Journal",
  search: "Rechercher",
  notices: (unread: number) => (unread > 0 ? `Avis (${unread})` : "Avis"),
  accessibility: "Accessibilité : non conforme",
});
