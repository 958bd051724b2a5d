import { typeset } from "../typeset";

/** How a candidate that was not chosen agrees to stay involved. */
export const involvement = typeset({
  title: "Rester associé au cycle",
  lead: "Une offre au moins n'est pas retenue. Si vous le voulez bien, l'émetteur pourra encore vous solliciter. Vous pouvez changer d'avis à tout moment.",
  roles: "Vous acceptez d'être sollicité comme",
  role: {
    PARTNER: "Partenaire d'un séminaire sur votre territoire",
    SPEAKER: "Intervenant d'un séminaire",
    RESERVE: "Structure de réserve, si un titulaire renonce",
  },
  save: "Enregistrer ce que vous acceptez",
  saved: "C'est enregistré. L'émetteur le voit.",
  takenBack: "C'est enregistré : vous ne serez pas sollicité.",
  willing: "Les candidats qui acceptent d'être sollicités",
  willingLead: "Non retenus pour un lot au moins, ils l'ont accepté et peuvent changer d'avis.",
  candidate: "Candidat",
  unnamed: "Organisation sans nom déclaré",
  as: "Comme",
  contact: "Adresse",
  short: { PARTNER: "Partenaire", SPEAKER: "Intervenant", RESERVE: "Réserve" },
});
