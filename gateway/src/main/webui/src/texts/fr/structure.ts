import { typeset } from "../typeset";

/** What a structure says of itself when it answers a call. */
export const structure = typeset({
  title: (name: string) => `La description de ${name}`,
  lead: "Elle accompagne chacune de vos candidatures. Vous l'écrivez une fois.",
  none: "Vous n'agissez pour aucune structure.",
  back: "Mon organisation",
  describe: "Décrire la structure",

  lookUpTitle: "Reprendre le registre des entreprises",
  lookUp: "Chercher",
  found: "Le registre a rempli les champs ci-dessous. Relisez-les, puis enregistrez.",
  notFound: {
    NOT_DISCLOSED:
      "Le registre ne diffuse pas les informations de ce numéro : écrivez-les vous-même.",
    UNKNOWN: "Le registre ne connaît pas ce numéro : écrivez les informations vous-même.",
    OUT_OF_REACH: "Le registre ne répond pas : écrivez les informations vous-même.",
  },

  formTitle: "La structure",
  legalName: "Nom",
  legalForm: "Forme juridique",
  siret: "SIRET",
  siretHelp: "14 chiffres, avec ou sans espaces.",
  address: "Adresse",
  contactEmail: "Adresse électronique de la structure",
  naf: "Code d'activité (NAF)",
  nafHelp: "Quatre chiffres et une lettre : 90.03A.",
  nafVersion: "Nomenclature",
  nafVersions: { REV2: "NAF rév. 2", NAF2025: "NAF 2025 (à partir de 2027)" },
  family: "Entrepreneuriat collectif",
  families: {
    GATHERED:
      "Entrepreneuriat rassemblé : des entrepreneurs autour de marques communes, d'espaces communs ou de réseaux d'échanges, qui gardent chacun leur statut",
    COOPERATIVE:
      "Entrepreneuriat coopératif : des porteurs de projet, des entrepreneurs et leurs accompagnants, réunis et organisés par une CAE",
    NEITHER: "Ni l'un ni l'autre",
  },
  save: "Enregistrer la description",
  saved: "La description est enregistrée.",
});
