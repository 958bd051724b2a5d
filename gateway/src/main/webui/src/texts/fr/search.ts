import { typeset } from "../typeset";

/** The search in everything that one may see. */
export const search = typeset({
  title: "Rechercher",
  lead: "Dans tout ce que vous avez le droit de voir : appels, lots, séminaires, comités, médiathèque.",
  sought: "Ce que vous cherchez",
  soughtHelp: "Sans vous soucier des accents, des majuscules ni des apostrophes.",
  count: (found: number) =>
    found === 0 ? "Rien trouvé." : found === 1 ? "Une réponse." : `${found} réponses.`,
  none: "Rien ne contient tous ces mots",
  noneText: "Essayez avec moins de mots, ou un mot plus court.",
  kinds: {
    call: "Appel",
    lot: "Lot",
    seminar: "Séminaire",
    committee: "Comité",
    photograph: "Photographie",
    episode: "Entretien",
    partner: "Système partenaire",
  },
});
