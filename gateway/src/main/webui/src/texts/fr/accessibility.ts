import { typeset } from "../typeset";

/** The accessibility statement, after the model of RGAA 4.1. */
export const accessibility = typeset({
  title: "Déclaration d'accessibilité",
  lead: "Coopérer Pour Entreprendre veut que chacune et chacun puisse faire sa part dans Rencontres, quels que soient son matériel et sa façon de lire.",
  parts: [
    {
      id: "etat",
      title: "État de conformité",
      text: "Rencontres n'a pas encore été auditée au titre du référentiel général d'amélioration de l'accessibilité (RGAA 4.1). Tant qu'un audit n'a pas eu lieu, elle est déclarée non conforme.",
      items: [],
    },
    {
      id: "verifie",
      title: "Ce qui est vérifié à chaque version",
      text: "Ces contrôles sont automatiques. Ils couvrent une partie des critères et ne remplacent pas un audit.",
      items: [
        "Toutes les règles automatiques de l'outil axe (WCAG 2.1 A et AA, bonnes pratiques), sur chaque écran et sur ce qui s'y ouvre, en clair et en sombre.",
        "L'affichage à 200 % et sur 320 pixels de large, sans défilement horizontal. Cela correspond à un agrandissement de 400 % sur un écran de 1 280 pixels.",
        "Le dépôt d'un dossier et le vote en comité, au clavier seul.",
        "Une police choisie pour sa lisibilité, des boutons d'au moins 44 pixels, jamais la couleur comme seul signe.",
      ],
    },
    {
      id: "reste",
      title: "Ce qui n'est pas encore vérifié",
      text: "Nous le disons pour que personne ne soit surpris.",
      items: [
        "L'usage avec un lecteur d'écran, par des personnes qui s'en servent tous les jours.",
        "Les informations en facile à lire : elles n'ont pas encore été relues par des personnes concernées.",
        "Les pages de connexion, fournies par le serveur d'identité.",
        "Les documents PDF qui sont produits : lettres, feuilles d'émargement, actes.",
        "Les fichiers déposés par les structures et les transcriptions des enregistrements.",
      ],
    },
    {
      id: "contact",
      title: "Nous écrire",
      text: "Si un contenu ou un service vous reste fermé, écrivez à l'adresse de contact de l'appel, affichée au bas de sa page : une autre façon de faire vous sera proposée. Sans réponse satisfaisante, vous pouvez saisir le Défenseur des droits.",
      items: [],
    },
  ],
});
