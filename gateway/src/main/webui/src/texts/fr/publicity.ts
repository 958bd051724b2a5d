import { typeset } from "../typeset";

/** How a call was made public, and what proves it. */
export const publicity = typeset({
  title: "La publicité de l'appel",
  lead: "Où l'appel a été annoncé, pendant combien de temps, et ce qui le prouve. Une preuve jointe ne se remplace pas.",
  none: "Aucune mesure consignée",
  noneText: "La plateforme publie l'appel. Consignez ici tout ce qui l'annonce ailleurs.",
  caption: "Les mesures de publicité",
  channel: "Où",
  dates: "Du, au",
  between: (from: string, to: string) => `${from}, ${to}`,
  proof: "Preuve",
  files: "Fichiers joints",
  record: "Consigner une mesure",
  name: "Nom du support",
  address: "Adresse (page, journal, lettre)",
  from: "Premier jour",
  to: "Dernier jour",
  proofWords: "Ce qui le prouve, en quelques mots",
  recordSave: "Consigner",
  attach: "Joindre une preuve",
  attachLead: "PDF, ODT, DOCX, JPEG ou PNG, 5 Mo au plus.",
  measure: "Mesure",
  file: "Fichier",
  attachSave: "Joindre",
  saved: "C'est consigné.",
  attached: (name: string) => `${name} est joint.`,
});
