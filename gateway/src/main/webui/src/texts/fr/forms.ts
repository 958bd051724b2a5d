/** What any form may have to say. */
export const forms = {
  missing: "Ce champ est à remplir.",
  notAnAddress: "Écrivez une adresse complète, par exemple nom@structure.fr.",
  notAnAmount: "Écrivez un montant en euros, par exemple 450 ou 450,50. Zéro s'écrit 0.",
  notDays: "Écrivez un nombre de jours par quarts, par exemple 2 ou 2,25.",
  choose: "Choisir…",
  cancel: "Annuler",
  leave: "Ce que vous avez saisi n'est pas enregistré. Quitter cette page quand même ?",
};
