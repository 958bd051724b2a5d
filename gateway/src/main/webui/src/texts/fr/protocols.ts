import { typeset } from "../typeset";

/** The health rules of a time, which may leave fewer places in a room. */
export const protocols = typeset({
  kind: "Séminaires",
  title: "Règles sanitaires",
  lead: "Les règles en vigueur le jour d'un séminaire peuvent réduire le nombre de places dans la salle retenue.",
  all: "Voir toutes les règles sanitaires",
  thatDay: (label: string, asked: string) => `ce jour-là : ${label} (${asked}).`,
  share: (percent: number) => `${percent} % des places`,
  surface: (area: string) => `${area} m² par personne`,
  maskWorn: "masque porté",
  caption: "Les règles et leurs dates",
  label: "Règles",
  asks: "Ce qu'elles demandent",
  from: "Du",
  until: "Au",
  none: "Aucune règle n'est notée",
  noneText: "Le nombre de places dépend seulement de la jauge prévue et de la salle retenue.",
  add: "Noter des règles",
  addLead:
    "Telles qu'elles ont été publiées : une part des places, une surface par personne, ou les deux. La plus stricte compte.",
  newLabel: "Intitulé du texte",
  percent: "Part des places de la salle, en %",
  area: "Surface par personne, en m²",
  notANumber: "Écrivez un nombre, par exemple 4 ou 2,5.",
  mask: "Port du masque",
  masks: { yes: "Demandé", no: "Non demandé" },
  firstDay: "Premier jour",
  lastDay: "Dernier jour",
  save: "Noter ces règles",
  sureTitle: "Noter ces règles ?",
  sureText:
    "Les places de tous les séminaires de cette période sont comptées de nouveau aussitôt. Une règle notée ne s'efface pas.",
  saved: "Les règles sont notées ; les places des séminaires en tiennent compte.",
});
