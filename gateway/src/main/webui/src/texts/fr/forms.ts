import { typeset } from "../typeset";

/** What any form may have to say. */
export const forms = typeset({
  missing: "Ce champ est à remplir.",
  notAnAddress: "Écrivez une adresse complète, par exemple nom@structure.fr.",
  notAnAmount: "Écrivez un montant en euros, par exemple 450 ou 450,50. Zéro s'écrit 0.",
  notDays: "Écrivez un nombre de jours par quarts, par exemple 2 ou 2,25.",
  choose: "Choisir…",
  cancel: "Annuler",
  savesItself: "Ce brouillon s'enregistre tout seul quand vous faites une pause.",
  saving: "Enregistrement…",
  savedAt: (time: string) => `Enregistré à ${time}.`,
  notSavedOffline:
    "Pas encore enregistré : la connexion est interrompue. Nouvel essai dans un instant.",
  notSaved: "Pas encore enregistré : utilisez le bouton pour voir ce qui manque.",
  columns: (names: string) =>
    `Un fichier CSV en UTF-8, séparé par des points-virgules, dont la première ligne nomme les colonnes : ${names}.`,
  lines: "Ce que sont devenues les lignes",
  line: "Ligne",
  named: "Nom ou adresse",
  outcome: "Résultat",
  outcomes: { ADDED: "Ajoutée", REFUSED: "Refusée" },
  why: "Pourquoi",
  leave: "Ce que vous avez saisi n'est pas enregistré. Quitter cette page quand même ?",
});
